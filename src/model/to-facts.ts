import type { Condition } from './condition.ts';
import type { DataError } from './data-error.ts';
import { isRegionFile, REGION_FOLDER } from './data-files.ts';
import { isLooseNote } from './loose-notes.ts';
import type { Fact, Facts, NetworkData, RefusedRegion } from './network.ts';
import type { Overlay } from './overlay.ts';
import type { Provenance, Text } from './provenance.ts';
import type { Amount, Segment } from './records.ts';
import type { Overridable } from './vocabulary.ts';

type Entry = readonly [key: string, fact: Fact];

/**
 * The long texts and the provenance of the data, of the country and of every region. `errors` are those of regions that
 * were refused, and of notes about what is not there.
 */
export function toFacts(data: NetworkData, errors: readonly DataError[] = []): Facts {
  const { regions } = data;
  const records = [
    ...data.stations.map((station) => entry('station', station)),
    ...segmentFacts([...data.segments, ...regions.flatMap((region) => region.segments)]),
    ...data.conditions.flatMap(conditionFacts),
    ...data.exemptions.map((exemption) => entry('exemption', exemption)),
    ...data.amounts.map((amount) => entry('amount', amount)),
    ...[...data.support, ...regions.flatMap((region) => region.support)].map((support) => entry('support', support)),
    ...[...data.contacts, ...regions.flatMap((region) => region.contacts)].map((contact) => entry('contact', contact)),
    ...regions.flatMap(regionFacts),
  ];
  return {
    records: Object.fromEntries(records),
    amountValues: Object.fromEntries(data.amounts.map(({ id, values }): [string, Amount['values']] => [id, values])),
    sources: data.sources,
    institutions: [...data.institutions, ...regions.flatMap((region) => region.institutions)],
    events: [...data.events, ...regions.flatMap((region) => region.events)],
    regional: Object.fromEntries(
      regions.map((overlay) => [
        overlay.region.id,
        {
          events: overlay.events.map(({ id }) => id),
          institutions: overlay.institutions.map(({ id }) => id),
          names: nationalNames(data, overlay),
        },
      ]),
    ),
    glossary: data.glossary,
    cautions: data.cautions,
    changes: data.changes,
    changelog: data.changelog,
    openPoints: data.openPoints,
    refused: refusedOf(errors),
    looseNotes: errors.filter(isLooseNote),
  };
}

/** What the country calls the records that a region changes or leaves out. */
function nationalNames(data: NetworkData, { overrides, hides }: Overlay): Readonly<Record<string, Text>> {
  const lists: Readonly<Record<Overridable, readonly { readonly id: string; readonly label: Text }[]>> = {
    segment: data.segments.map(({ id, name }) => ({ id, label: name })),
    support: data.support,
    contact: data.contacts,
    institution: data.institutions,
    event: data.events,
    station: data.stations,
  };
  const names = [...overrides, ...hides].flatMap(({ record, id }) => {
    const found = lists[record].find((one) => one.id === id);
    return found ? [[`${record}.${id}`, found.label] as const] : [];
  });
  return Object.fromEntries(names);
}

function refusedOf(errors: readonly DataError[]): readonly RefusedRegion[] {
  const files = [...new Set(errors.map(({ file }) => file).filter(isRegionFile))];
  return files.map((file) => ({
    region: file.slice(REGION_FOLDER.length, -'.json'.length),
    errors: errors.filter((error) => error.file === file),
  }));
}

/** What a record may have of a fact. A condition's `need` is its `about`. `text` is the long text of a record that has no `about`. */
interface WithFact {
  readonly id: string;
  readonly about?: Fact['about'];
  readonly text?: Fact['about'];
  readonly drawnBecause?: Fact['drawnBecause'];
  readonly costText?: Fact['costText'];
  readonly url?: string | undefined;
  readonly audiences?: Fact['audiences'] | undefined;
  readonly expects?: Fact['expects'];
  readonly croho?: readonly string[] | undefined;
  readonly crebo?: readonly string[] | undefined;
  readonly provenance: Provenance;
  readonly refs: readonly string[];
}

function entry(kind: string, record: WithFact, id = record.id): Entry {
  const about = record.about ?? record.text;
  const codes = [...(record.croho ?? []), ...(record.crebo ?? [])];
  const fact: Fact = {
    ...(about ? { about } : {}),
    ...(record.drawnBecause ? { drawnBecause: record.drawnBecause } : {}),
    ...(codes.length > 0 ? { codes } : {}),
    ...(record.costText ? { costText: record.costText } : {}),
    ...(record.url ? { url: record.url } : {}),
    ...(record.audiences ? { audiences: record.audiences } : {}),
    ...(record.expects ? { expects: record.expects } : {}),
    provenance: record.provenance,
    refs: record.refs,
  };
  return [`${kind}:${id}`, fact];
}

/** A variant without a provenance of its own has that of its segment. */
function segmentFacts(segments: readonly Segment[]): Entry[] {
  return segments.flatMap((segment) => [
    entry('segment', segment),
    ...segment.variants.map(({ id, refs, provenance }) =>
      entry('variant', { id, refs, provenance: provenance ?? segment.provenance }, `${segment.id}.${id}`),
    ),
  ]);
}

function conditionFacts(condition: Condition): Entry[] {
  return [
    entry('condition', { ...condition, about: condition.need }),
    ...condition.repairs.map((repair) => entry('repair', repair)),
  ];
}

/** The region itself, and what it says about national records: `override:segment.p-havo`, `hide:support.advies`. */
function regionFacts({ region, overrides, hides }: Overlay): Entry[] {
  return [
    entry('region', region),
    ...overrides.map((override) => entry('override', override, `${override.record}.${override.id}`)),
    ...hides.map((hide) => entry('hide', hide, `${hide.record}.${hide.id}`)),
  ];
}
