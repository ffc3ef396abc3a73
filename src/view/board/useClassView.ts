import { useEffect, useMemo, useState } from 'react';
import { type ClassView, classViewOf, createPupilStands, type PupilStand } from '#questionnaire/class-view.ts';
import type { Pupil } from '#state/board.ts';
import { useApp } from '../shared/app-context.ts';

/** The class, or how far the counting is. */
export type CountedClass =
  | { readonly kind: 'counting'; readonly done: number }
  | { readonly kind: 'counted'; readonly view: ClassView };

/** Gives the browser a turn, so that a key in between is answered. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Counts where the class stands, after the paint, one pupil at a time. */
export function useClassView(pupils: readonly Pupil[]): CountedClass {
  const { network, today } = useApp();
  const standOf = useMemo(() => createPupilStands({ network, today }), [network, today]);
  const [counted, setCounted] = useState<{ readonly of: typeof pupils; readonly stands: readonly PupilStand[] }>({
    of: pupils,
    stands: [],
  });
  useEffect(() => {
    let wanted = true;
    const count = async () => {
      const stands: PupilStand[] = [];
      for (const { answers } of pupils) {
        await turn();
        if (!wanted) return;
        stands.push(standOf(answers));
        setCounted({ of: pupils, stands: [...stands] });
      }
    };
    void count();
    return () => {
      wanted = false;
    };
  }, [pupils, standOf]);
  const stands = counted.of === pupils ? counted.stands : [];
  const isDone = stands.length === pupils.length;
  const view = useMemo(
    () => (isDone ? classViewOf({ network, today }, counted.stands) : null),
    [isDone, network, today, counted],
  );
  return view ? { kind: 'counted', view } : { kind: 'counting', done: stands.length };
}
