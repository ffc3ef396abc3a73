import type { Condition, Effect, Exemption, Expression } from './condition.ts';
import type { Place, ReferenceKind } from './data-error.ts';
import type { LocatedData, LocatedLists, LocatedRegion } from './data-files.ts';
import { inside, type Located } from './located.ts';
import type { Hide, Override } from './overlay.ts';
import type { Provenance } from './provenance.ts';
import type { Amount, Credential, Segment, Station, Variant } from './records.ts';
import { ATTACHABLE } from './reference-kinds.ts';

/** One id that a record names. `kinds`: what it may be. `*` (everywhere) is no link. */
export interface Link {
  readonly place: Place;
  readonly kinds: readonly ReferenceKind[];
  readonly id: string;
}

/** A link inside a record: its path begins at the record. */
type Inner = readonly [path: string, kinds: readonly ReferenceKind[], id: string];

const one = (path: string, kind: ReferenceKind, id: string | undefined): Inner[] =>
  id === undefined ? [] : [[path, [kind], id]];

const each = (path: string, kinds: ReferenceKind | readonly ReferenceKind[], ids: readonly string[] = []): Inner[] =>
  ids.map((id, index) => [`${path}[${index}]`, typeof kinds === 'string' ? [kinds] : kinds, id]);

const under = (path: string, links: readonly Inner[]): Inner[] =>
  links.map(([inner, kinds, id]) => [`${path}.${inner}`, kinds, id]);

const attached = (ids: readonly string[]): Inner[] =>
  each('attachesTo', ATTACHABLE, ids).filter(([, , id]) => id !== '*');

const sourcesOf = (record: { readonly provenance?: Provenance | undefined }): Inner[] =>
  each('provenance.sources', 'source', record.provenance?.sources);

const stationLinks = (station: Station): Inner[] => [
  ...each('gives', 'credential', station.gives),
  ...each('countsAs', 'station', station.countsAs),
  ...one('sameAs', 'station', station.sameAs),
];

const variantLinks = (variant: Variant): Inner[] => [
  ...each('conditions', 'condition', variant.conditions),
  ...each('grants', 'credential', variant.grants),
  ...one('institution', 'institution', variant.institution),
  ...each('costs', 'amount', variant.costs),
  ...each('pay', 'amount', variant.pay),
  ...each('funding', 'amount', variant.funding),
  ...sourcesOf(variant),
];

const segmentLinks = (segment: Segment): Inner[] => [
  ...one('from', 'station', segment.from),
  ...one('to', 'station', segment.to),
  ...one('line', 'line', segment.line),
  ...each('conditions', 'condition', segment.conditions),
  ...each('exemptions', 'exemption', segment.exemptions),
  ...each('grants', 'credential', segment.grants),
  ...segment.variants.flatMap((variant, index) => under(`variants[${index}]`, variantLinks(variant))),
];

/** The credentials that a test names, with their paths from the record. */
function expressionLinks(path: string, test: Expression): Inner[] {
  switch (test.kind) {
    case 'holds':
      return each(`${path}.credentials`, 'credential', test.credentials);
    case 'all':
    case 'any':
      return test.of.flatMap((part, index) => expressionLinks(`${path}.of[${index}]`, part));
    case 'not':
      return expressionLinks(`${path}.of`, test.of);
    default:
      return [];
  }
}

const effectLinks = (effect: Effect): Inner[] =>
  effect.kind === 'hold' ? one('credential', 'credential', effect.credential) : [];

const conditionLinks = (condition: Condition): Inner[] => [
  ...expressionLinks('test', condition.test),
  ...one('institution', 'institution', condition.institution),
  ...condition.repairs.flatMap((repair, index) =>
    under(`repairs[${index}]`, [
      ...repair.makes.flatMap((effect, at) => under(`makes[${at}]`, effectLinks(effect))),
      ...sourcesOf(repair),
    ]),
  ),
];

const amountLinks = (amount: Amount): Inner[] => [
  ...one('institution', 'institution', amount.institution),
  ...amount.values.flatMap((value, index) => under(`values[${index}]`, sourcesOf(value))),
];

const ALIAS_TARGETS: Readonly<Record<string, ReferenceKind>> = {
  station: 'station',
  segment: 'segment',
  condition: 'condition',
  support: 'support',
  grant: 'credential',
};

const aliasLinks = (alias: LocatedLists['aliases'][number]['value']): Inner[] => {
  const kind = ALIAS_TARGETS[alias.kind];
  return kind ? each('to', kind, alias.to) : [];
};

const hideLinks = (hide: Hide): Inner[] => one('id', hide.record, hide.id);
const overrideLinks = (override: Override): Inner[] => one('id', override.record, override.id);

function linksIn<T>(records: readonly Located<T>[], linksOf: (value: T) => readonly Inner[]): Link[] {
  return records.flatMap(({ value, place }) => {
    const provenance: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, 'provenance') : undefined;
    const own = [...linksOf(value), ...sourcesOf({ provenance: provenance as Provenance | undefined })]; // checked by the schema
    return own.map(([path, kinds, id]) => ({ place: inside(place, path), kinds, id }));
  });
}

const none = (): Inner[] => [];
const attachedOf = (record: { readonly attachesTo: readonly string[] }): Inner[] => attached(record.attachesTo);
const changedIn = ({ changes }: LocatedLists['changelog'][number]['value']): Inner[] =>
  changes.flatMap(({ record }, index): Inner[] =>
    record === '*' ? [] : [[`changes[${index}].record`, ATTACHABLE, record]],
  );
const impliedOf = (credential: Credential): Inner[] => each('implies', 'credential', credential.implies);
const schoolOf = (exemption: Exemption): Inner[] => one('institution', 'institution', exemption.institution);

/** Every id that a national record names, except in what is written about the data. */
export function nationalLinks(records: LocatedData): Link[] {
  return [
    ...linksIn(records.site ? [records.site] : [], (site) => one('nationalContact', 'contact', site.nationalContact)),
    ...linksIn(records.credentials, impliedOf),
    ...linksIn(records.stations, stationLinks),
    ...linksIn(records.segments, segmentLinks),
    ...linksIn(records.conditions, conditionLinks),
    ...linksIn(records.exemptions, schoolOf),
    ...linksIn(records.amounts, amountLinks),
    ...linksIn(records.support, attachedOf),
    ...linksIn(records.institutions, none),
    ...linksIn(records.events, none),
    ...linksIn(records.contacts, none),
  ];
}

/** Every id in what is written about the data: it may name records of a region as well. */
export function noteLinks(records: LocatedData): Link[] {
  return [
    ...linksIn(records.cautions, attachedOf),
    ...linksIn(records.changes, attachedOf),
    ...linksIn(records.changelog, changedIn),
    ...linksIn(records.openPoints, attachedOf),
    ...linksIn(records.aliases, aliasLinks),
  ];
}

/** Every id that a record of one region names. */
export function regionLinks(region: LocatedRegion): Link[] {
  return [
    ...linksIn(region.region ? [region.region] : [], none),
    ...linksIn(region.overrides, overrideLinks),
    ...linksIn(region.hides, hideLinks),
    ...linksIn(region.segments, segmentLinks),
    ...linksIn(region.support, attachedOf),
    ...linksIn(region.institutions, none),
    ...linksIn(region.events, none),
    ...linksIn(region.contacts, none),
  ];
}
