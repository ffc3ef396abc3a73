import type { Expression } from '#model/condition.ts';
import { type ChoiceFactId, type FactId, isNumberFact, type NumberFactId } from '#model/vocabulary.ts';
import type { Held } from './held.ts';
import { type Month, monthOf, type PersonFacts } from './profile.ts';

/** What is so at the start of a segment. */
export interface Situation {
  readonly held: Held;
  /** As the person told them. */
  readonly facts: PersonFacts;
  /** The month in which the segment starts. */
  readonly month: Month;
  /** Months since the person told their facts: age grows with it. */
  readonly elapsed: number;
  /** Months of work in the own job on the way: they add to the months of work told. */
  readonly worked: number;
}

/** The value of an expression: one of Kleene's three, and what an unknown one waits for. */
export interface Evaluation {
  readonly truth: 'met' | 'not-met' | 'unknown';
  /** Facts that would settle it. */
  readonly missing: readonly FactId[];
  /** Facts of which the person says: I still choose. */
  readonly choosing: readonly FactId[];
  /** Nobody can know it in advance. */
  readonly others: boolean;
}

const settled = (isMet: boolean): Evaluation => ({
  truth: isMet ? 'met' : 'not-met',
  missing: [],
  choosing: [],
  others: false,
});
const unknown = (because: Partial<Evaluation>): Evaluation => ({ ...settled(false), ...because, truth: 'unknown' });

/**
 * The value of a test in a situation.
 * A fact that was not told is unknown; `kiest-nog` is unknown too, unless the test asks for it. More facts never turn
 * met or not-met into unknown.
 */
export function evaluate(test: Expression, situation: Situation): Evaluation {
  switch (test.kind) {
    case 'holds':
      return settled(test.credentials.some((each) => situation.held.has(each)));
    case 'answer':
      return evaluateAnswer(test.fact, test.is, situation);
    case 'at-least':
      return evaluateAtLeast(test.fact, test.value, situation);
    case 'starts-by':
      // A segment starts on the first day of its month.
      return settled(situation.month <= monthOf(test.day));
    case 'open':
      return unknown({ others: true });
    case 'all':
      return combine(
        test.of.map((each) => evaluate(each, situation)),
        'not-met',
      );
    case 'any':
      return combine(
        test.of.map((each) => evaluate(each, situation)),
        'met',
      );
    case 'not':
      return negate(evaluate(test.of, situation));
  }
}

/** `all` is decided by one not-met, `any` by one met; undecided, one unknown makes it unknown. */
function combine(parts: readonly Evaluation[], decisive: 'met' | 'not-met'): Evaluation {
  if (parts.some((each) => each.truth === decisive)) return settled(decisive === 'met');
  const open = parts.filter((each) => each.truth === 'unknown');
  if (open.length === 0) return settled(decisive !== 'met');
  return unknown({
    missing: [...new Set(open.flatMap((each) => each.missing))],
    choosing: [...new Set(open.flatMap((each) => each.choosing))],
    others: open.some((each) => each.others),
  });
}

const negate = (value: Evaluation): Evaluation =>
  value.truth === 'unknown' ? value : settled(value.truth === 'not-met');

function evaluateAnswer(fact: FactId, wanted: readonly string[], { facts }: Situation): Evaluation {
  const told = isNumberFact(fact) ? undefined : facts[fact satisfies ChoiceFactId];
  if (told === undefined) return unknown({ missing: [fact] });
  if (wanted.includes(told)) return settled(true);
  return told === 'kiest-nog' ? unknown({ choosing: [fact] }) : settled(false);
}

function evaluateAtLeast(fact: FactId, least: number, situation: Situation): Evaluation {
  const range = isNumberFact(fact) ? rangeOf(fact, situation) : undefined;
  if (range === undefined) return unknown({ missing: [fact] });
  if (range.low >= least) return settled(true);
  // Between two birthdays the age at the start is not known: only a more precise answer would settle it.
  return range.high < least ? settled(false) : unknown({ missing: [fact] });
}

/** Between which bounds a number fact lies in the situation. */
function rangeOf(fact: NumberFactId, { facts, elapsed, worked }: Situation) {
  const told = facts[fact];
  if (told === undefined) return undefined;
  if (fact === 'leeftijd') return { low: told + Math.floor(elapsed / 12), high: told + Math.ceil(elapsed / 12) };
  return { low: told + worked, high: told + worked };
}
