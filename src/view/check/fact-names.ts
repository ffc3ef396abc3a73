import { listedOf } from '#domain/freshness.ts';
import type { FactOwner } from '#domain/work-list.ts';
import { CHECK_WORDS as c } from '#i18n/check-nl.ts';
import { FRESHNESS_WORDS as f } from '#i18n/freshness-nl.ts';
import type { Facts, Network } from '#model/network.ts';
import type { SegmentId, StationId } from '#model/provenance.ts';
import type { ViewLanguage } from '../shared/useLanguage.ts';

/** Where a record is shown on the map. */
export type FactPlace =
  | { readonly kind: 'station'; readonly id: StationId }
  | { readonly kind: 'segment'; readonly id: SegmentId };

/** What is needed to name a record. */
export interface NameInput {
  readonly network: Network;
  readonly facts: Facts;
  readonly language: Pick<ViewLanguage, 'text' | 'recordName'>;
}

const split = (key: string): readonly [kind: string, id: string] => {
  const at = key.indexOf(':');
  return [key.slice(0, at), key.slice(at + 1)];
};

const segmentsOf = ({ segments, regions }: Network) => [
  ...segments,
  ...regions.flatMap((region) => region.segments.filter(({ id }) => !segments.some((one) => one.id === id))),
];

/** The words of a record by its key, also of those that have no card: help, contacts, regions, open points. */
export function factName({ network, facts, language: { text, recordName } }: NameInput, key: string): string {
  const [kind, id] = split(key);
  if (kind === 'segment' || kind === 'variant') return stepName(network, text, id);
  const { regions } = network;
  const named: Readonly<Record<string, () => { readonly nl: string } | undefined>> = {
    exemption: () => network.exemptions.find((one) => one.id === id)?.label,
    support: () => [...network.support, ...regions.flatMap((one) => one.support)].find((one) => one.id === id)?.label,
    contact: () => [...network.contacts, ...regions.flatMap((one) => one.contacts)].find((one) => one.id === id)?.label,
    region: () => regions.find((one) => one.id === id)?.label,
    override: () => nationalName(facts, id),
    hide: () => nationalName(facts, id),
    'open-point': () => facts.openPoints.find((one) => one.id === id)?.text,
  };
  const found = named[kind]?.() ?? listedOf(facts).find((one) => one.key === key)?.label;
  return found ? text(found) : recordName(network, key);
}

/** A step by its name; with its ends where others have the same name, and with the way to follow it for a variant. */
function stepName(network: Network, text: ViewLanguage['text'], id: string): string {
  const [first, way] = id.split('.');
  const all = segmentsOf(network);
  const step = all.find((one) => one.id === first);
  if (!step) return id;
  const isAlone = all.every((one) => one === step || text(one.name) !== text(step.name));
  const label = (station: string) => text(network.stations.find((one) => one.id === station)?.label ?? { nl: station });
  const variant = step.variants.find((one) => one.id === way);
  return [
    text(step.name),
    ...(isAlone ? [] : [`${label(step.from)} → ${label(step.to)}`]),
    ...(variant ? [text(variant.label)] : []),
  ].join(', ');
}

const nationalName = ({ regional }: Facts, id: string) =>
  Object.values(regional).flatMap(({ names }) => names[id] ?? [])[0];

/** What kind of thing a record is, in words. */
export function factKind(key: string): string {
  const [kind] = split(key);
  const known = (
    [
      'station',
      'segment',
      'variant',
      'condition',
      'repair',
      'exemption',
      'amount',
      'support',
      'contact',
      'region',
    ] as const
  ).find((one) => one === kind);
  if (known) return c(`kind.${known}`);
  const other = (['override', 'hide', 'open-point', 'institution', 'event'] as const).find((one) => one === kind);
  return other ? c(`kind.${other}`) : kind;
}

/** Where the record can be seen on the map: itself, or the first step that asks it or costs it. */
export function factPlace(network: Network, key: string): FactPlace | null {
  const [kind, id] = split(key);
  const [first = id, target = id] = id.split('.');
  const station = network.stations.find((one) => one.id === (kind === 'station' ? id : target));
  if ((kind === 'station' || kind === 'override') && station) return { kind: 'station', id: station.id };
  const segment = network.segments.find((one) => {
    switch (kind) {
      case 'segment':
      case 'variant':
        return one.id === first;
      case 'override':
        return one.id === target;
      case 'condition':
        return [one, ...one.variants].some(({ conditions }) => conditions?.some((each) => each === id));
      case 'exemption':
        return one.exemptions.some((each) => each === id);
      case 'amount':
        return one.variants.some(({ costs, pay, funding }) =>
          [...costs, ...pay, ...funding].some((each) => each === id),
        );
      default:
        return false;
    }
  });
  return segment ? { kind: 'segment', id: segment.id } : null;
}

/** Who keeps a fact, in words. */
export const ownerName = (owner: FactOwner, text: ViewLanguage['text']): string =>
  owner ? text(owner.label) : f('owner.national');
