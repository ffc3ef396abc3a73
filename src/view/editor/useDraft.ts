import { useCallback, useEffect, useState } from 'react';
import type { DeviceResult } from '#state/device.ts';
import { unsavedFiles, type WorkFiles } from '#state/editor.ts';
import { createDraftPlace, type Draft, type DraftOnDevice } from '#state/editor-draft.ts';
import { mayKeep } from '../saved/device.ts';
import { useApp } from '../shared/app-context.ts';
import type { Texts } from './engine.ts';
import { publishedFiles, useEditor } from './work.ts';

/** The storage of this browser. Asked for at each use: it can be refused at any time. */
const place = createDraftPlace(() => window.localStorage);

const warn = (event: BeforeUnloadEvent) => event.preventDefault();

/** The files that are not as they were published, with those that are there at all. */
export function draftOf(files: WorkFiles, published: Texts, stamp: Pick<Draft, 'dataVersion' | 'savedOn'>): Draft {
  const own = Object.entries(files).filter(
    ([name, file]) => file.isOwn || file.opened !== file.text || published[name] !== file.text,
  );
  const others = Object.keys(files).filter((name) => !own.some(([each]) => each === name));
  return { files: Object.fromEntries(own), published: others, ...stamp };
}

/** The files as they were when the draft was kept, on top of what is published now. */
export function filesOfDraft({ files, published }: Draft, texts: Texts): WorkFiles {
  const all = publishedFiles(texts);
  const kept = published.flatMap((name) => (all[name] ? [[name, all[name]] as const] : []));
  return { ...Object.fromEntries(kept), ...files };
}

/** Is nothing kept, is somebody asked, is it kept; and what was found from before. */
export interface DraftState {
  /** Work from before that waits for an answer. */
  readonly found: DraftOnDevice;
  readonly isKeeping: boolean;
  /** Whether there is anything to keep. */
  readonly hasWork: boolean;
  readonly mayKeep: boolean;
  /** What became of the last keeping. */
  readonly result: DeviceResult | null;
  readonly keep: () => void;
  readonly stop: () => void;
  readonly goOn: () => void;
  readonly throwAway: () => void;
}

/**
 * Keeps the work on the device after somebody said so, at every change, so that a crash costs nothing; offers it again.
 * Without that answer nothing is written, and closing the page asks.
 */
export function useDraft(published: Texts): DraftState {
  const { network, today, useStore } = useApp();
  const isAllowed = mayKeep(useStore((state) => state.configuration.mode));
  const files = useEditor((state) => state.files);
  const [found, setFound] = useState<DraftOnDevice>(() =>
    // Who comes back to the screen has the work still in front of them.
    isAllowed && unsavedFiles(useEditor.getState().files).length === 0 ? place.read() : { kind: 'nothing' },
  );
  const [isKeeping, setKeeping] = useState(() => found.kind === 'nothing' && place.read().kind === 'draft');
  const [result, setResult] = useState<DeviceResult | null>(null);
  const hasWork = unsavedFiles(files).length > 0;
  const stamp = { dataVersion: network.site.dataVersion, savedOn: today };
  const { dataVersion } = network.site;
  const write = useCallback(
    (now: WorkFiles) => setResult(place.save(draftOf(now, published, { dataVersion, savedOn: today }))),
    [published, dataVersion, today],
  );
  useEffect(() => {
    if (!isKeeping) return;
    if (hasWork) write(files);
    // Everything stands on the disk of the editor: nothing is left to keep.
    else setResult(place.remove());
  }, [isKeeping, hasWork, files, write]);
  const isLost = hasWork && !(isKeeping && result?.kind === 'done');
  useEffect(() => {
    if (isLost) window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isLost]);
  return {
    found,
    isKeeping,
    hasWork,
    mayKeep: isAllowed,
    result,
    keep: () => {
      setResult(place.save(draftOf(files, published, stamp)));
      setKeeping(true);
    },
    stop: () => {
      setResult(place.remove());
      setKeeping(false);
    },
    goOn: () => {
      if (found.kind === 'draft') useEditor.getState().begin(filesOfDraft(found.draft, published));
      setFound({ kind: 'nothing' });
      setKeeping(true);
    },
    throwAway: () => {
      place.remove();
      setFound({ kind: 'nothing' });
    },
  };
}
