import type { Expression } from '#model/condition.ts';
import type { Network, NetworkCondition, NetworkRepair, NetworkSegment, NetworkVariant } from '#model/network.ts';
import type { Dice } from './proof-random.ts';

/** A network with one planted fault. */
export interface Mutant {
  /** The record that was changed: `segment:p-havo`. */
  readonly record: string;
  /** The fault, in Dutch: the page names it. */
  readonly what: string;
  readonly network: Network;
}

/** Plants one fault of a kind; nothing when the network has no place for it. */
type Mutator = (network: Network, dice: Dice) => Mutant | null;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** One record of those that will do, replaced. */
function change<T extends { readonly id: string }>(
  all: readonly T[],
  dice: Dice,
  change: (record: T) => T | null,
): { readonly id: string; readonly all: readonly T[] } | null {
  for (const record of dice.shuffled(all)) {
    const changed = change(record);
    if (changed) return { id: record.id, all: all.map((each) => (each === record ? changed : each)) };
  }
  return null;
}

const ofSegment =
  (what: string, mutate: (segment: NetworkSegment, dice: Dice, network: Network) => NetworkSegment | null): Mutator =>
  (network, dice) => {
    const done = change(network.segments, dice, (each) => mutate(each, dice, network));
    return done && { record: `segment:${done.id}`, what, network: { ...network, segments: done.all } };
  };

const ofVariant = (what: string, mutate: (variant: NetworkVariant, dice: Dice) => NetworkVariant | null): Mutator =>
  ofSegment(what, (segment, dice) => {
    const done = change(segment.variants, dice, (each) => mutate(each, dice));
    return done && { ...segment, variants: done.all };
  });

const ofCondition =
  (what: string, mutate: (condition: NetworkCondition, dice: Dice) => NetworkCondition | null): Mutator =>
  (network, dice) => {
    const done = change(network.conditions, dice, (each) => mutate(each, dice));
    return done && { record: `condition:${done.id}`, what, network: { ...network, conditions: done.all } };
  };

const ofRepair = (what: string, mutate: (repair: NetworkRepair) => NetworkRepair | null): Mutator =>
  ofCondition(what, (condition, dice) => {
    const done = change(condition.repairs, dice, mutate);
    return done && { ...condition, repairs: done.all };
  });

/** The list without one of its members; nothing when it is empty. */
function without<T>(list: readonly T[] | undefined, dice: Dice): readonly T[] | null {
  if (!list || list.length === 0) return null;
  const gone = dice.below(list.length);
  return list.filter((_, at) => at !== gone);
}

/** The test with one of its atoms changed; nothing when none will do. */
function inTest(test: Expression, mutate: (atom: Expression) => Expression | null): Expression | null {
  if (test.kind === 'all' || test.kind === 'any') {
    for (const [at, part] of test.of.entries()) {
      const changed = inTest(part, mutate);
      if (changed) return { ...test, of: test.of.map((each, place) => (place === at ? changed : each)) };
    }
    return null;
  }
  if (test.kind !== 'not') return mutate(test);
  const changed = inTest(test.of, mutate);
  return changed && { ...test, of: changed };
}

const ofAtom = (what: string, mutate: (atom: Expression, dice: Dice) => Expression | null): Mutator =>
  ofCondition(what, (condition, dice) => {
    const test = inTest(condition.test, (atom) => mutate(atom, dice));
    return test && { ...condition, test };
  });

const shorter = <T extends string>(list: readonly T[], dice: Dice): T[] | null =>
  list.length > 1 ? [...(without(list, dice) ?? [])] : null;

const YEAR = 12;

/** The kinds of fault that a person who edits data can make, each by its name. */
export const MUTATORS: readonly Mutator[] = [
  ofSegment('een eis weggelaten', (segment, dice) => {
    const conditions = without(segment.conditions, dice);
    return conditions && segment.variants.some((each) => !each.conditions)
      ? { ...segment, conditions: [...conditions] }
      : null;
  }),
  ofVariant('een eis van een vorm weggelaten', (variant, dice) => {
    const conditions = without(variant.conditions, dice);
    return conditions && { ...variant, conditions: [...conditions] };
  }),
  ofSegment('geeft iets minder', (segment, dice) => {
    const grants = without(segment.grants, dice);
    return grants && segment.variants.some((each) => !each.grants) ? { ...segment, grants: [...grants] } : null;
  }),
  ofSegment('status onbeslist', (segment) =>
    segment.status === 'bestaand' ? { ...segment, status: 'onbeslist' } : null,
  ),
  ofSegment('status bestaand', (segment) =>
    segment.status === 'bestaand' ? null : { ...segment, status: 'bestaand' },
  ),
  ofSegment('eindigt ergens anders op hetzelfde niveau', (segment, dice, { stations }) => {
    const level = stations.find(({ id }) => id === segment.to)?.drawnAtLevel;
    const others = stations.filter(
      ({ id, drawnAtLevel, sameAs }) => drawnAtLevel === level && id !== segment.to && id !== segment.from && !sameAs,
    );
    return others.length > 0 ? { ...segment, to: dice.one(others).id } : null;
  }),
  ofVariant('een jaar langer', (variant) =>
    variant.monthsMin === null || variant.monthsMax === null
      ? null
      : { ...variant, monthsMin: variant.monthsMin + YEAR, monthsMax: variant.monthsMax + YEAR },
  ),
  ofVariant('een kostenpost weggelaten', (variant, dice) => {
    const costs = without(variant.costs, dice);
    return costs && { ...variant, costs: [...costs] };
  }),
  ofVariant('loon verzonnen', (variant) =>
    variant.income.how === 'loon' ? null : { ...variant, income: { how: 'loon', fromMonth: 0 } },
  ),
  ofCondition('toets omgedraaid', (condition) =>
    condition.test.kind === 'open' ? null : { ...condition, test: { kind: 'not', of: condition.test } },
  ),
  ofCondition('alleen papierwerk', (condition) =>
    condition.kind === 'formaliteit' ? null : { ...condition, kind: 'formaliteit' },
  ),
  ofCondition('pas onderweg', (condition) =>
    condition.moment === 'toelating' || condition.moment === 'voor-start' ? { ...condition, moment: 'tijdens' } : null,
  ),
  ofCondition('anderen beslissen', (condition) =>
    condition.kind === 'feit' ? { ...condition, kind: 'anderen-beslissen' } : null,
  ),
  ofAtom('een antwoord telt niet meer', (atom, dice) => {
    const is = atom.kind === 'answer' ? shorter(atom.is, dice) : null;
    return is && atom.kind === 'answer' ? { ...atom, is } : null;
  }),
  ofAtom('een diploma telt niet meer', (atom, dice) => {
    const credentials = atom.kind === 'holds' ? shorter(atom.credentials, dice) : null;
    return credentials && atom.kind === 'holds' ? { ...atom, credentials } : null;
  }),
  ofAtom('een jaar meer', (atom) =>
    atom.kind === 'at-least' ? { ...atom, value: atom.value + (atom.fact === 'leeftijd' ? 1 : YEAR) } : null,
  ),
  ofAtom('een jaar later', (atom) =>
    atom.kind === 'starts-by' ? { ...atom, day: `${Number(atom.day.slice(0, 4)) + 1}${atom.day.slice(4)}` } : null,
  ),
  ofRepair('oplossing wel of niet binnen de stap', (repair) => ({ ...repair, insideStep: !repair.insideStep })),
  ofRepair('oplossing zonder einddatum', ({ validUntil, ...repair }) =>
    validUntil ? (repair as Writable<NetworkRepair>) : null,
  ),
  ofCondition('een oplossing weggelaten', (condition, dice) => {
    const repairs = without(condition.repairs, dice);
    return repairs && { ...condition, repairs: [...repairs] };
  }),
  (network, dice) => {
    const done = change(network.stations, dice, (each) => {
      const countsAs = without(each.countsAs, dice);
      return countsAs && { ...each, countsAs: [...countsAs] };
    });
    return (
      done && { record: `station:${done.id}`, what: 'telt niet meer als', network: { ...network, stations: done.all } }
    );
  },
  (network, dice) => {
    const done = change(network.stations, dice, (each) => {
      const gives = without(each.gives, dice);
      return gives && { ...each, gives: [...gives] };
    });
    return (
      done && {
        record: `station:${done.id}`,
        what: 'geeft iets minder aan wie hier begint',
        network: { ...network, stations: done.all },
      }
    );
  },
  (network, dice) => {
    const done = change(network.credentials, dice, (each) => {
      const implies = without(each.implies, dice);
      return implies && { ...each, implies: [...implies] };
    });
    return (
      done && { record: `credential:${done.id}`, what: 'omvat minder', network: { ...network, credentials: done.all } }
    );
  },
  (network, dice) => {
    const done = change(network.amounts, dice, (each) =>
      each.latest && each.paidBy === 'jij'
        ? {
            ...each,
            latest: { ...each.latest, eurosMin: each.latest.eurosMin + 1000, eurosMax: each.latest.eurosMax + 1000 },
          }
        : null,
    );
    return done && { record: `amount:${done.id}`, what: '€ 1.000 meer', network: { ...network, amounts: done.all } };
  },
];

/** Mutants of a network, `most` in all, of each kind in turn; never the same fault twice. */
export function mutantsOf(network: Network, dice: Dice, most: number): readonly Mutant[] {
  const found = new Map<string, Mutant>();
  for (let turn = 0; found.size < most && turn < most * MUTATORS.length; turn++) {
    const mutant = MUTATORS[turn % MUTATORS.length]?.(network, dice);
    if (!mutant) continue;
    const key = `${mutant.record} ${mutant.what} ${JSON.stringify(mutant.network).length}`;
    if (!found.has(key)) found.set(key, mutant);
  }
  return [...found.values()];
}
