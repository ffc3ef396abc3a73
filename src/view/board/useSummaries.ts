import { useEffect, useState } from 'react';
import type { Answers } from '#questionnaire/answers.ts';
import { type PupilSummary, summaryOf } from '#questionnaire/pupil-summary.ts';
import type { Pupil } from '#state/board.ts';
import { useApp } from '../shared/app-context.ts';
import { useAsking } from '../shared/useAsking.ts';

/** What was found, by the answers themselves: another network or day is another page. */
const known = new WeakMap<Answers, PupilSummary>();

/** Gives the browser a turn, so that a key in between is answered. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** What each pupil comes to; searched after the paint, one at a time, and once per set of answers. */
export function useSummaries(pupils: readonly Pupil[]): (pupil: Pupil) => PupilSummary | undefined {
  const { network, today } = useApp();
  const asking = useAsking();
  const [, setFound] = useState(0);
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      for (const { answers } of pupils) {
        if (known.has(answers)) continue;
        await turn();
        if (!wanted) return;
        known.set(answers, summaryOf({ network, today }, asking, answers));
        setFound((count) => count + 1);
      }
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [pupils, network, today, asking]);
  return ({ answers }) => known.get(answers);
}
