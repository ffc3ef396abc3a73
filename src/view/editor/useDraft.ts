import { useCallback, useEffect, useState } from 'react';
import type { DeviceResult } from '#state/device.ts';
import { unsavedFiles } from '#state/editor.ts';
import { createDraftPlace, type DraftOnDevice } from '#state/editor-draft.ts';
import { mayKeep } from '../saved/device.ts';
import { useApp } from '../shared/app-context.ts';
import { draftOf, filesOfDraft } from './draft-files.ts';
import type { Texts } from './engine.ts';
import { type TwoDrafts, useTwoDrafts } from './useTwoDrafts.ts';
import { useEditor } from './work.ts';

/** The storage of this browser. Asked for at each use: it can be refused at any time. */
const place = createDraftPlace(() => window.localStorage);

const warn = (event: BeforeUnloadEvent) => event.preventDefault();

/** Is nothing kept, is somebody asked, is it kept; what was found from before; and other work beside this. */
export interface DraftState {
  /** Work from before that waits for an answer. */
  readonly found: DraftOnDevice;
  readonly isKeeping: boolean;
  /** Whether there is anything to keep. */
  readonly hasWork: boolean;
  readonly mayKeep: boolean;
  /** What became of the last keeping. */
  readonly result: DeviceResult | null;
  readonly two: TwoDrafts;
  readonly keep: () => void;
  readonly stop: () => void;
  readonly goOn: () => void;
  readonly throwAway: () => void;
}

/** Asks before the page closes while there is work that stands nowhere else. */
function useLeaveWarning(isLost: boolean) {
  useEffect(() => {
    if (isLost) window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isLost]);
}

/**
 * Keeps the work on the device after somebody said so, at every change, so that a crash costs nothing; offers it again.
 * Without that answer nothing is written, and closing the page asks. What another page kept since is never written over.
 */
export function useDraft(published: Texts): DraftState {
  const { network, today, useStore } = useApp();
  const isAllowed = mayKeep(useStore((state) => state.configuration.mode));
  const files = useEditor((state) => state.files);
  const [found, setFound] = useState<DraftOnDevice>(() =>
    // Who comes back to the screen has the work still in front of them.
    isAllowed && unsavedFiles(useEditor.getState().files).length === 0 ? place.read() : { kind: 'nothing' },
  );
  const [isKeeping, setKeeping] = useState(() => found.kind === 'nothing' && place.isOwn());
  const [result, setResult] = useState<DeviceResult | null>(null);
  const hasWork = unsavedFiles(files).length > 0;
  const { dataVersion } = network.site;
  const now = useCallback(
    () => draftOf(useEditor.getState().files, published, { dataVersion, savedOn: today }),
    [published, dataVersion, today],
  );
  const two = useTwoDrafts({ place, isKeeping, hasWork, now, published, setFound, setKeeping });
  const { theirs, settle } = two;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of the files is kept.
  useEffect(() => {
    if (!isKeeping || theirs) return;
    // Once everything stands on the disk of the editor nothing is left to keep.
    settle(hasWork ? place.save(now()) : place.remove(), setResult);
  }, [isKeeping, hasWork, files, now, theirs, settle]);
  useLeaveWarning(hasWork && !(isKeeping && !theirs && result?.kind === 'done'));
  return {
    found,
    isKeeping,
    hasWork,
    mayKeep: isAllowed,
    result,
    two,
    keep: () => {
      // After a wipe in another tab somebody says anew that it may be kept.
      if (place.elsewhere() === 'removed') place.read();
      setKeeping(true);
    },
    stop: () => {
      setResult(null);
      place.remove();
      setKeeping(false);
    },
    goOn: () => {
      if (found.kind === 'draft') useEditor.getState().begin(filesOfDraft(found.draft, published));
      setFound({ kind: 'nothing' });
      setKeeping(true);
    },
    throwAway: () => {
      const isGone = place.remove().kind === 'done';
      setFound(isGone ? { kind: 'nothing' } : place.read());
    },
  };
}
