import type { ConditionId, ExemptionId, SegmentId, Text } from '#model/provenance.ts';
import type { Confidence, Status } from '#model/vocabulary.ts';
import { weaknessOf } from './certainty.ts';
import type { Itinerary, Step } from './itinerary.ts';
import type { NetworkIndex } from './network-index.ts';

/**
 * Something that only somebody else can answer: a decaan, hogeschool or school. `decides`: others decide. `exemption`:
 * it may be shorter, but not by right. `unsure`: a fact on the way is not certain. `exists`: a step is not there
 * everywhere. `months`, `pay`: not known in the data. `days`: open days and closing dates, which the data does not have.
 */
export type Question =
  | { readonly kind: 'decides'; readonly condition: ConditionId; readonly decidedBy: Text | null }
  | { readonly kind: 'exemption'; readonly exemption: ExemptionId; readonly segment: SegmentId }
  | { readonly kind: 'unsure'; readonly record: string; readonly confidence: Confidence }
  | { readonly kind: 'exists'; readonly segment: SegmentId; readonly status: Status }
  | { readonly kind: 'months' | 'pay' | 'days'; readonly segment: SegmentId };

/** As many as one remembers in a conversation. */
const AT_MOST = 3;

/** The questions worth taking along: of every kind the most pressing, then the next of each. */
export function questionsOf(index: NetworkIndex, itinerary: Itinerary): readonly Question[] {
  const { steps } = itinerary;
  const piles: readonly (readonly Question[])[] = [
    steps.flatMap((step) => decisionsIn(index, step)),
    itinerary.statuses.map(({ segment, status }) => ({ kind: 'exists', segment, status }) as const),
    steps.flatMap((step) => exemptionsIn(index, step)),
    unsureOn(index, itinerary),
    steps.flatMap((step) => unknownIn(index, step)),
    steps.slice(0, 1).map(({ segment }) => ({ kind: 'days', segment }) as const),
  ];
  const deepest = Math.max(0, ...piles.map((pile) => pile.length));
  const turns = Array.from({ length: deepest }, (_, turn) => piles.flatMap((pile) => pile[turn] ?? []));
  return distinct(turns.flat()).slice(0, AT_MOST);
}

const distinct = (questions: readonly Question[]): readonly Question[] => {
  const seen = new Set<string>();
  return questions.filter((each) => {
    const key = JSON.stringify(each);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
};

function decisionsIn(index: NetworkIndex, { conditions }: Step): readonly Question[] {
  return conditions.flatMap(({ condition, standing }) => {
    const record = index.conditions.get(condition);
    if (standing !== 'open' || record?.kind !== 'anderen-beslissen') return [];
    return [{ kind: 'decides', condition, decidedBy: record.decidedBy ?? null }];
  });
}

function exemptionsIn(index: NetworkIndex, { exemptions, segment }: Step): readonly Question[] {
  return exemptions.flatMap((id) => {
    const record = index.network.exemptions.find((each) => each.id === id);
    return record && record.certainty !== 'recht' ? [{ kind: 'exemption', exemption: id, segment } as const] : [];
  });
}

/** The facts on the way that are not certain, the one that decides the itinerary first, then from weak to strong. */
function unsureOn(index: NetworkIndex, { steps, weakest }: Itinerary): readonly Question[] {
  const facts = steps.flatMap(({ segment, conditions, costs }) => [
    { record: `segment:${segment}`, confidence: index.segments.get(segment)?.confidence },
    ...conditions.map(({ condition }) => ({
      record: `condition:${condition}`,
      confidence: index.conditions.get(condition)?.confidence,
    })),
    ...costs.map((id) => ({
      record: `amount:${id}`,
      confidence: index.amounts.get(id)?.latest?.confidence ?? index.amounts.get(id)?.confidence,
    })),
  ]);
  const known = facts.flatMap(({ record, confidence }) => (confidence ? [{ record, confidence }] : []));
  return [weakest, ...known.toSorted((a, b) => weaknessOf(b.confidence) - weaknessOf(a.confidence))]
    .filter(({ confidence }) => confidence !== 'bevestigd')
    .map(({ record, confidence }) => ({ kind: 'unsure', record, confidence }) as const);
}

function unknownIn(index: NetworkIndex, step: Step): readonly Question[] {
  const { segment, monthsMax } = step;
  const variant = index.segments.get(segment)?.variants.find(({ id }) => id === step.variant);
  return [
    ...(monthsMax === null ? [{ kind: 'months', segment } as const] : []),
    ...(variant?.income.how === 'onbekend' ? [{ kind: 'pay', segment } as const] : []),
  ];
}
