import { useEffect, useState } from 'react';
import type { Answers } from '#questionnaire/answers.ts';
import { type PupilSummary, summaryOf } from '#questionnaire/pupil-summary.ts';
import type { Pupil } from '#state/board.ts';
import { type App, useApp } from '../shared/app-context.ts';
import { askingFor } from '../shared/useAsking.ts';

/** What was found, by the answers themselves: another network or day is another page. */
const known = new WeakMap<Answers, PupilSummary>();

/** Gives the browser a turn, so that a key in between is answered. */
export const turn = () => new Promise((resolve) => setTimeout(resolve));

/** What a pupil comes to; searched once per set of answers. */
export function summaryFor({ network, today }: Pick<App, 'network' | 'today'>, answers: Answers) {
  const found = known.get(answers) ?? summaryOf({ network, today }, askingFor(network, today), answers);
  known.set(answers, found);
  return found;
}

/** What each pupil comes to; searched after the paint, one at a time, and once per set of answers. */
export function useSummaries(pupils: readonly Pupil[]): (pupil: Pupil) => PupilSummary | undefined {
  const { network, today } = useApp();
  const [, setFound] = useState(0);
  useEffect(() => {
    let wanted = true;
    const look = async () => {
      for (const { answers } of pupils) {
        if (known.has(answers)) continue;
        await turn();
        if (!wanted) return;
        summaryFor({ network, today }, answers);
        setFound((count) => count + 1);
      }
    };
    void look();
    return () => {
      wanted = false;
    };
  }, [pupils, network, today]);
  return ({ answers }) => known.get(answers);
}
