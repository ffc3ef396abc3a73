import type { Itinerary } from './itinerary.ts';

/** The keys in `Facts` of what decides verdict, months and own cost of an itinerary, each once, in the order of the way. */
export function decidingRecords({ steps }: Itinerary): readonly string[] {
  return [
    ...new Set(
      steps.flatMap((step) => [
        `segment:${step.segment}`,
        ...step.conditions.map(({ condition }) => `condition:${condition}`),
        ...step.costs.map((cost) => `amount:${cost}`),
      ]),
    ),
  ];
}

/** Every record on which an itinerary rests: what decides, and its stations, variants, exemptions, pay and funding. */
export function recordsUnder(itinerary: Itinerary): readonly string[] {
  return [
    ...new Set([
      ...decidingRecords(itinerary),
      `station:${itinerary.from}`,
      ...itinerary.steps.flatMap((step) => [
        `station:${step.to}`,
        `variant:${step.segment}.${step.variant}`,
        ...step.exemptions.map((exemption) => `exemption:${exemption}`),
        ...[...step.pay, ...step.funding].map((amount) => `amount:${amount}`),
        ...step.conditions.flatMap(({ judgement }) =>
          judgement.kind === 'met' ? [] : judgement.repairs.map((repair) => `repair:${repair}`),
        ),
      ]),
    ]),
  ];
}
