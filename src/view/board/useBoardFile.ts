import { useCallback, useState } from 'react';
import { sift } from '#questionnaire/sift.ts';
import { MAX_PUPILS } from '#state/board.ts';
import { type BoardFault, decodeBoard, encodeBoard, LARGEST_FILE, type ReadBoard } from '#state/board-file.ts';
import { useApp } from '../shared/app-context.ts';
import { saveFile } from '../shared/save-file.ts';
import { useBoard } from './board.ts';

/** A file that was read and can be taken over. */
export type FoundBoard = Extract<ReadBoard, { kind: 'read' }>;

/** What is being said about files: nothing, a file that waits for an answer, or what became of the last one. */
export type FileTalk =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'asks'; readonly found: FoundBoard; readonly hasRoom: boolean }
  | {
      readonly kind: 'opened';
      readonly count: number;
      readonly faults: readonly BoardFault[];
      /** The version of the data of the file, when it is another one. */
      readonly otherData: string | null;
    }
  | { readonly kind: 'refused'; readonly why: Extract<ReadBoard, { kind: 'refused' }>['why'] | 'unreadable' }
  | { readonly kind: 'saved'; readonly name: string };

const NOTHING: FileTalk = { kind: 'nothing' };

async function readFile(file: File): Promise<ReadBoard | { readonly kind: 'refused'; readonly why: 'unreadable' }> {
  // Before anything is read: a film would fill the memory.
  if (file.size > LARGEST_FILE) return { kind: 'refused', why: 'too-large' };
  try {
    return decodeBoard(await file.text(), sift);
  } catch {
    return { kind: 'refused', why: 'unreadable' };
  }
}

/** Saving the board as a file and opening one, with what there is to say about it. */
export function useBoardFile() {
  const { network, today } = useApp();
  const [talk, setTalk] = useState<FileTalk>(NOTHING);
  const { dataVersion } = network.site;
  const takeOver = useCallback(
    ({ pupils, faults, dataVersion: made }: FoundBoard, how: 'add' | 'replace') => {
      useBoard.getState().take(pupils, how);
      const otherData = made !== null && made !== dataVersion ? made : null;
      setTalk({ kind: 'opened', count: pupils.length, faults, otherData });
    },
    [dataVersion],
  );
  const open = useCallback(
    async (file: File) => {
      const read = await readFile(file);
      const there = useBoard.getState().pupils.length;
      if (read.kind === 'refused') setTalk(read);
      else if (there > 0) setTalk({ kind: 'asks', found: read, hasRoom: there + read.pupils.length <= MAX_PUPILS });
      else takeOver(read, 'add');
    },
    [takeOver],
  );
  const save = useCallback(() => {
    const name = `onderwijsroutes-bord-${today}.json`;
    const text = encodeBoard(useBoard.getState().pupils, { savedOn: today, dataVersion });
    saveFile(name, new Blob([text], { type: 'application/json' }));
    useBoard.getState().markSaved();
    setTalk({ kind: 'saved', name });
  }, [today, dataVersion]);
  const close = useCallback(() => setTalk(NOTHING), []);
  return { talk, open, save, takeOver, close } as const;
}
