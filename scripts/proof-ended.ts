import { earliestStart, nextIntake } from '#domain/calendar.ts';
import { monthOf } from '#domain/profile.ts';
import type { Expression } from '#model/condition.ts';
import type { Network } from '#model/network.ts';
import type { FactId } from '#model/vocabulary.ts';
import { factsIn } from '#questionnaire/at-stake.ts';

/**
 * The last days of the rules in which a test reads a fact; `null` where it reads the fact without an end. None when it
 * does not read it.
 */
function endsOf(test: Expression, fact: FactId): readonly (string | null)[] {
  if (!factsIn(test).includes(fact)) return [];
  switch (test.kind) {
    case 'all': {
      const ends = test.of.flatMap((part) => (part.kind === 'starts-by' ? [part.day] : []));
      const [end] = ends.toSorted();
      return end === undefined ? test.of.flatMap((part) => endsOf(part, fact)) : [end];
    }
    case 'any':
      return test.of.flatMap((part) => endsOf(part, fact));
    case 'not':
      return endsOf(test.of, fact);
    case 'answer':
    case 'at-least':
      return [null];
    case 'holds':
    case 'starts-by':
    case 'open':
      return [];
    default:
      return test satisfies never;
  }
}

/** The first month in which a step with one of these conditions can still begin; none when no step has one. */
function firstStart(network: Network, conditions: ReadonlySet<string>): number | null {
  const today = network.site.dataDate;
  const months = network.segments
    .filter((segment) =>
      [segment.conditions, ...segment.variants.map((variant) => variant.conditions ?? [])]
        .flat()
        .some((id) => conditions.has(id)),
    )
    .map(({ intake }) => nextIntake(intake, earliestStart(today, intake)));
  return months.length > 0 ? Math.min(...months) : null;
}

/**
 * The day on which the last rule that reads this fact ended, if nobody can begin before it any more from the day of the
 * data on: then an answer does nothing, and the question is not put either. `null` while a rule still reads it.
 */
export function endedOn(network: Network, fact: FactId): string | null {
  const reading = network.conditions.filter(({ test }) => factsIn(test).includes(fact));
  const ends = reading.flatMap(({ test }) => endsOf(test, fact));
  const days = ends.flatMap((end) => (end === null ? [] : [end]));
  const last = days.toSorted().at(-1);
  const start = firstStart(network, new Set(reading.map(({ id }) => id)));
  if (last === undefined || days.length < ends.length || start === null) return null;
  return monthOf(last) < start ? last : null;
}
