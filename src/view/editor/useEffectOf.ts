import { useEffect, useRef, useState } from 'react';
import { type MapChange, mapChanges, type ResultChange, resultChange } from '#domain/effect.ts';
import type { Checked } from '#model/check.ts';
import type { Network } from '#model/network.ts';
import type { Person } from '#questionnaire/person.ts';
import type { AnswerSet } from '#questionnaire/person-result.ts';
import type { Engine } from './engine.ts';
import { breath, SLICE } from './slices.ts';

/** A person for whom the change makes a difference. */
export interface PersonEffect {
  readonly person: Person;
  readonly change: ResultChange;
}

/** Answers for which it makes a difference; only how many, for there can be hundreds. */
export interface SetEffect {
  readonly set: AnswerSet;
  readonly came: number;
  readonly went: number;
  readonly changed: number;
}

/** What the change does, as far as it was looked for. */
export interface Effect {
  readonly checked: Checked;
  readonly after: Network;
  readonly map: readonly MapChange[];
  readonly persons: readonly PersonEffect[];
  readonly sets: readonly SetEffect[];
  readonly done: number;
  readonly total: number;
  /** Everything was tried, or nothing that decides a route differs. */
  readonly isWhole: boolean;
  readonly isSame: boolean;
}

/** With its regions, each of which is drawn on the same map. */
const drawn = ({ stations, segments, regions }: Network) => ({
  stations,
  segments: [...segments, ...regions.flatMap((region) => region.segments)],
});

async function* effectsOf(engine: Engine, checked: Checked, after: Network): AsyncGenerator<Effect> {
  const before = engine.published.network;
  const total = engine.persons.length + engine.sets.length;
  // The version and the date of the data say nothing about a route, and no long text is in the network.
  const rules = ({ site: _site, ...network }: Network) => JSON.stringify(network);
  const isSame = rules(before) === rules(after);
  let now: Effect = {
    checked,
    after,
    map: mapChanges(drawn(before), drawn(after)),
    persons: [],
    sets: [],
    done: isSame ? total : 0,
    total,
    isWhole: isSame,
    isSame,
  };
  yield now;
  if (isSame) return;
  let rested = performance.now();
  for (const [at, asked] of [...engine.persons, ...engine.sets].entries()) {
    const change = resultChange(engine.resultOf(before, asked), engine.resultOf(after, asked));
    if (change) now = withChange(now, asked, change);
    now = { ...now, done: at + 1, isWhole: at + 1 === total };
    if (performance.now() - rested < SLICE && !now.isWhole) continue;
    yield now;
    await breath();
    rested = performance.now();
  }
}

function withChange(now: Effect, asked: Person | AnswerSet, change: ResultChange): Effect {
  if (!('varied' in asked)) return { ...now, persons: [...now.persons, { person: asked, change }] };
  const { came, went, changed } = change;
  const counts = { came: came.length, went: went.length, changed: changed.length };
  return { ...now, sets: [...now.sets, { set: asked, ...counts }] };
}

/** What the change does, looked for bit by bit so that the page stays alive. `null` before it was asked. */
export function useEffectOf(engine: Engine) {
  const [effect, setEffect] = useState<Effect | null>(null);
  const runRef = useRef(0);
  useEffect(
    () => () => {
      runRef.current += 1;
    },
    [],
  );
  const start = async (checked: Checked) => {
    const after = engine.networkOf(checked);
    if (!after) return;
    runRef.current += 1;
    const own = runRef.current;
    for await (const found of effectsOf(engine, checked, after)) {
      if (runRef.current !== own) return;
      setEffect(found);
    }
  };
  const stop = () => {
    runRef.current += 1;
    setEffect((now) => now && { ...now, isWhole: true, total: now.done });
  };
  return { effect, start, stop } as const;
}
