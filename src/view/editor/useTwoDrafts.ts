import { useCallback, useEffect, useState } from 'react';
import type { DeviceResult } from '#state/device.ts';
import type { Draft, DraftOnDevice, DraftPlace, DraftResult, Elsewhere } from '#state/editor-draft.ts';
import { filesOfDraft } from './draft-files.ts';
import type { Texts } from './engine.ts';
import { useEditor } from './work.ts';

/** Work of two tabs: which one is gone on with, and the other, which is not lost. */
export interface TwoDrafts {
  /** What another tab kept, while this one has other work: waits for a choice. */
  readonly theirs: Draft | null;
  /** The other piece of work, after a choice. */
  readonly other: Draft | null;
  /** Why the other piece could not be put aside; nothing was changed then. */
  readonly refused: Extract<DeviceResult, { kind: 'refused' }>['why'] | null;
  /** What became of keeping: passed on, unless another page was here. */
  readonly settle: (outcome: DraftResult, pass: (result: DeviceResult) => void) => void;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
  /** Brings the other piece back; what is here goes aside. */
  readonly swap: () => void;
  readonly dropOther: () => void;
}

interface Here {
  readonly place: DraftPlace;
  readonly isKeeping: boolean;
  readonly hasWork: boolean;
  /** The work in this tab. */
  readonly now: () => Draft;
  readonly published: Texts;
  readonly setFound: (change: (found: DraftOnDevice) => DraftOnDevice) => void;
  readonly setKeeping: (isKeeping: boolean) => void;
}

/** Calls back when another page of this app wrote or wiped. */
function useOtherPages(look: () => void) {
  useEffect(() => {
    addEventListener('storage', look);
    return () => removeEventListener('storage', look);
  }, [look]);
}

/** Sees to it that two tabs never write over each other, and that both pieces of work remain. */
export function useTwoDrafts({ place, isKeeping, hasWork, now, published, setFound, setKeeping }: Here): TwoDrafts {
  const [theirs, setTheirs] = useState<Draft | null>(null);
  const [other, setOther] = useState(place.readOther);
  const [refused, setRefused] = useState<TwoDrafts['refused']>(null);
  const meet = useCallback(
    (elsewhere: Elsewhere) => {
      const there = elsewhere === 'wrote' && hasWork ? place.peek() : null;
      if (there?.kind === 'draft') setTheirs(there.draft);
      else {
        // Wiped, or nothing is here that could be lost: nobody said of this work that it may be kept.
        setTheirs(null);
        setKeeping(false);
      }
    },
    [place, hasWork, setKeeping],
  );
  const look = useCallback(() => {
    setOther(place.readOther());
    setFound((found) => (found.kind === 'draft' ? place.read() : found));
    const elsewhere = place.elsewhere();
    if (isKeeping && elsewhere !== 'nothing') meet(elsewhere);
  }, [place, isKeeping, meet, setFound]);
  useOtherPages(look);
  const settle = useCallback<TwoDrafts['settle']>(
    (outcome, pass) => {
      if (outcome.kind === 'done') pass(outcome);
      else if (outcome.why === 'wrote' || outcome.why === 'removed') meet(outcome.why);
      else pass({ kind: 'refused', why: outcome.why });
    },
    [meet],
  );
  /** Puts a piece of work aside, and only when it stands there goes on. */
  const aside = (draft: Draft | null, goOn: () => void) => {
    const result = place.putOther(draft);
    setRefused(result.kind === 'refused' ? result.why : null);
    if (result.kind === 'refused') return;
    setOther(place.readOther());
    goOn();
  };
  const begin = (draft: Draft) => {
    useEditor.getState().begin(filesOfDraft(draft, published));
    setKeeping(true);
  };
  return {
    theirs,
    other,
    refused,
    settle,
    keepMine: () => {
      const there = place.peek();
      aside(there.kind === 'draft' ? there.draft : theirs, () => {
        place.read();
        setTheirs(null);
      });
    },
    takeTheirs: () =>
      aside(now(), () => {
        const there = place.read();
        const taken = there.kind === 'draft' ? there.draft : theirs;
        setTheirs(null);
        if (taken) begin(taken);
      }),
    swap: () => {
      if (other) aside(hasWork ? now() : null, () => begin(other));
    },
    dropOther: () => aside(null, () => undefined),
  };
}
