import { indexOf } from '#domain/network-index.ts';
import type { EventRecord, Institution } from '#model/help.ts';
import type { Fact, Facts, Network, NetworkRegion, NetworkSegment } from '#model/network.ts';
import type { Provenance, SegmentId, StationId, Text } from '#model/provenance.ts';
import { type Audience, type Status, TRAVELLABLE } from '#model/vocabulary.ts';

/** Where something belongs on the map. */
export type Attached =
  | { readonly kind: 'station'; readonly id: StationId; readonly name: Text }
  | { readonly kind: 'segment'; readonly id: SegmentId; readonly name: Text };

type Values = NetworkRegion['overrides'][number]['set'];

/** What the country says, and what the region makes of it. */
export interface Difference {
  readonly national?: NonNullable<Fact['expects']>;
  readonly regional: Values | 'hidden';
}

/** One thing that a region says: help, a step of its own, or something else than the country says. */
export interface RegionItem {
  readonly id: string;
  readonly name: Text;
  readonly text: Text | null;
  /** Not of what has no status: a contact, an institution. */
  readonly status?: Status;
  /** Beside what the country says: what is so here. */
  readonly difference?: Difference;
  readonly owner: Text;
  readonly audiences: readonly Audience[];
  readonly attached: readonly Attached[];
  readonly url: string | null;
  readonly provenance: Provenance | null;
}

/** Something to go to. */
export interface RegionEvent
  extends Pick<EventRecord, 'id' | 'label' | 'text' | 'status' | 'audiences' | 'provenance'> {
  readonly day: string | null;
}

/** Everything a region has, each thing in one list only. */
export interface RegionContent {
  readonly runs: readonly RegionItem[];
  readonly planned: readonly RegionItem[];
  readonly ended: readonly RegionItem[];
  readonly differs: readonly RegionItem[];
  /** Those with a day first, in order; then those of which the day follows. Days that are over are left out. */
  readonly agenda: readonly RegionEvent[];
  readonly institutions: readonly Institution[];
}

const SCHOOL_LEVELS: readonly string[] = ['opstap', '4', '4+'];

/** Whom a step speaks to: who is at school and their decaan where it starts there, else who already worked or studied. */
function audiencesOf(network: Network, { from }: NetworkSegment): readonly Audience[] {
  const level = indexOf(network).stations.get(from)?.drawnAtLevel;
  return level !== undefined && SCHOOL_LEVELS.includes(level) ? ['leerling', 'decaan'] : ['overstapper'];
}

function attachedTo(network: Network, ids: readonly string[]): readonly Attached[] {
  const { stations, segments } = network;
  return ids.flatMap((id): readonly Attached[] => {
    const station = stations.find((each) => each.id === id);
    if (station) return [{ kind: 'station', id: station.id, name: station.label }];
    const segment = segments.find((each) => each.id === id);
    return segment ? [{ kind: 'segment', id: segment.id, name: segment.name }] : [];
  });
}

function itemsOf(network: Network, region: NetworkRegion, { records }: Facts): readonly RegionItem[] {
  const help = region.support.map(({ id, label, owner, status, attachesTo }): RegionItem => {
    const fact = records[`support:${id}`];
    return {
      id: `support:${id}`,
      name: label,
      text: fact?.about ?? null,
      status,
      owner,
      audiences: fact?.audiences ?? [],
      attached: attachedTo(network, attachesTo),
      url: fact?.url ?? null,
      provenance: fact?.provenance ?? null,
    };
  });
  const steps = region.segments.map((segment): RegionItem => {
    const fact = records[`segment:${segment.id}`];
    return {
      id: `segment:${segment.id}`,
      name: segment.name,
      text: fact?.about ?? null,
      status: segment.status,
      owner: region.label,
      audiences: audiencesOf(network, segment),
      attached: attachedTo(network, [segment.id]),
      url: fact?.url ?? null,
      provenance: fact?.provenance ?? null,
    };
  });
  return [...help, ...steps];
}

/** What the region says about records of the country: explained, with another value, or not there at all. */
function differencesOf(network: Network, region: NetworkRegion, facts: Facts): readonly RegionItem[] {
  const { records, regional } = facts;
  const national = (record: string, id: string) => regional[region.id]?.names[`${record}.${id}`];
  const changed = region.overrides.flatMap(({ record, id, set, text }): RegionItem[] => {
    const [attached] = attachedTo(network, [id]);
    const segment = network.segments.find((each) => each.id === id);
    const name = national(record, id) ?? attached?.name;
    const fact = records[`override:${record}.${id}`];
    if (!name) return [];
    const status = set.status ?? fact?.expects?.status;
    return [
      {
        id: `override:${record}.${id}`,
        name,
        text,
        ...(status && { status }),
        difference: { ...(fact?.expects && { national: fact.expects }), regional: set },
        owner: region.label,
        audiences: segment ? audiencesOf(network, segment) : [],
        attached: attached ? [attached] : [],
        url: set.url ?? null,
        provenance: fact?.provenance ?? null,
      },
    ];
  });
  const hidden = region.hides.flatMap(({ record, id }): RegionItem[] => {
    const fact = records[`hide:${record}.${id}`];
    const name = national(record, id);
    if (!name) return [];
    return [
      {
        id: `hide:${record}.${id}`,
        name,
        text: fact?.about ?? null,
        difference: { ...(fact?.expects && { national: fact.expects }), regional: 'hidden' },
        owner: region.label,
        audiences: [],
        attached: [],
        url: null,
        provenance: fact?.provenance ?? null,
      },
    ];
  });
  return [...changed, ...hidden];
}

/** The events still to come, of this region, or those of the whole country. */
export function agendaOf({ events, regional }: Facts, regionId: string | undefined, today: string) {
  const own = new Set(Object.entries(regional).flatMap(([id, ids]) => (id === regionId ? ids.events : [])));
  const ofOthers = new Set(Object.entries(regional).flatMap(([id, ids]) => (id === regionId ? [] : ids.events)));
  const found = events
    .filter(({ id, status }) => status !== 'vervallen' && (own.has(id) || !ofOthers.has(id)))
    .map(({ day, ...event }): RegionEvent => ({ ...event, day: day ?? null }))
    .filter(({ day }) => day === null || day >= today);
  return found.toSorted((one, other) => (one.day ?? '9').localeCompare(other.day ?? '9'));
}

/** Everything a region has. Help and steps stand in the list of their status. */
export function contentOf(network: Network, region: NetworkRegion, facts: Facts, today: string): RegionContent {
  const items = itemsOf(network, region, facts);
  const ids = facts.regional[region.id]?.institutions ?? [];
  return {
    runs: items.filter(({ status }) => status && TRAVELLABLE.includes(status)),
    planned: items.filter(({ status }) => status && !TRAVELLABLE.includes(status) && status !== 'vervallen'),
    ended: items.filter(({ status }) => status === 'vervallen'),
    differs: differencesOf(network, region, facts),
    agenda: agendaOf(facts, region.id, today),
    institutions: facts.institutions.filter(({ id }) => ids.includes(id)),
  };
}
