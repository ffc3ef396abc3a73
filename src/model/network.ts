import type { Condition, Exemption, Repair } from './condition.ts';
import type { DataError } from './data-error.ts';
import type { Contact, EventRecord, Institution, Support } from './help.ts';
import type { Caution, Change, ChangelogEntry, GlossaryEntry, OpenPoint, Site, Source } from './notes.ts';
import type { Overlay } from './overlay.ts';
import type { Provenance, Text } from './provenance.ts';
import type { Amount, Credential, LevelRecord, Line, SectorRecord, Segment, Station, Variant } from './records.ts';
import type { Alias, Deviation, LeftOut } from './tracing.ts';
import type { Audience, Confidence } from './vocabulary.ts';

/** Everything in `data/`, parsed and checked: what the build and the scripts read. Never in the first load. */
export interface NetworkData {
  readonly site: Site;
  readonly levels: readonly LevelRecord[];
  readonly sectors: readonly SectorRecord[];
  readonly lines: readonly Line[];
  readonly credentials: readonly Credential[];
  readonly stations: readonly Station[];
  readonly segments: readonly Segment[];
  readonly conditions: readonly Condition[];
  readonly exemptions: readonly Exemption[];
  readonly amounts: readonly Amount[];
  readonly support: readonly Support[];
  readonly institutions: readonly Institution[];
  readonly events: readonly EventRecord[];
  readonly contacts: readonly Contact[];
  readonly sources: readonly Source[];
  readonly glossary: readonly GlossaryEntry[];
  readonly cautions: readonly Caution[];
  readonly changes: readonly Change[];
  /** Ascending by version; the last one is the version of the data. */
  readonly changelog: readonly ChangelogEntry[];
  readonly openPoints: readonly OpenPoint[];
  readonly leftOut: readonly LeftOut[];
  readonly deviations: readonly Deviation[];
  readonly aliases: readonly Alias[];
  readonly regions: readonly Overlay[];
}

/** What the rules need of a provenance: how sure, and from when until when. */
export interface Certitude {
  readonly confidence: Confidence;
  readonly validFrom?: string;
  readonly validUntil?: string;
}

/** A record as the first load carries it: without long texts, rows and sources. */
type Core<T, Dropped extends keyof T = never> = Readonly<Omit<T, 'provenance' | 'refs' | Dropped>> & Certitude;

export type NetworkStation = Core<Station, 'about' | 'drawnBecause' | 'aliases'>;
export type NetworkVariant = Readonly<Omit<Variant, 'provenance' | 'refs'>> & Partial<Certitude>;
export type NetworkSegment = Core<Segment, 'about' | 'croho' | 'crebo' | 'variants'> & {
  readonly variants: readonly NetworkVariant[];
};
export type NetworkRepair = Core<Repair, 'text' | 'costText' | 'url'>;
export type NetworkCondition = Core<Condition, 'repairs' | 'need'> & { readonly repairs: readonly NetworkRepair[] };
export type NetworkExemption = Core<Exemption, 'text'>;
/** The newest value of an amount; none when it is not known. */
export type NetworkAmount = Core<Amount, 'text' | 'values'> & {
  readonly latest?: {
    readonly asOf: string;
    readonly eurosMin: number;
    readonly eurosMax: number;
    readonly computed: boolean;
    readonly confidence: Confidence;
  };
};
export type NetworkSupport = Core<Support, 'text' | 'url' | 'audiences'>;
export type NetworkContact = Core<Contact, 'text'>;

/** The regional part of a network, as the first load carries it. */
export interface NetworkRegion {
  readonly id: Overlay['region']['id'];
  readonly label: Overlay['region']['label'];
  readonly segments: readonly NetworkSegment[];
  readonly support: readonly NetworkSupport[];
  readonly contacts: readonly NetworkContact[];
  readonly overrides: readonly Pick<Overlay['overrides'][number], 'record' | 'id' | 'set' | 'text'>[];
  readonly hides: readonly Pick<Overlay['hides'][number], 'record' | 'id'>[];
}

/**
 * The network on which rules, layout and screens work: core of the data, national or with one region applied.
 * Long texts and provenance are in `Facts`, which load later.
 */
export interface Network {
  readonly site: Site;
  readonly levels: readonly LevelRecord[];
  readonly sectors: readonly SectorRecord[];
  readonly lines: readonly Line[];
  readonly credentials: readonly Credential[];
  readonly stations: readonly NetworkStation[];
  readonly segments: readonly NetworkSegment[];
  readonly conditions: readonly NetworkCondition[];
  readonly exemptions: readonly NetworkExemption[];
  readonly amounts: readonly NetworkAmount[];
  readonly support: readonly NetworkSupport[];
  readonly contacts: readonly NetworkContact[];
  readonly regions: readonly NetworkRegion[];
  /** The region applied, if any. */
  readonly region?: NetworkRegion['id'];
}

/** Long texts and provenance of one record. */
export interface Fact {
  readonly about?: Station['about'];
  readonly drawnBecause?: Station['drawnBecause'];
  readonly codes?: readonly string[];
  readonly costText?: Repair['costText'];
  readonly url?: string;
  readonly audiences?: readonly Audience[];
  /** Of what a region changes or leaves out: the national values for which it does so. */
  readonly expects?: Overlay['overrides'][number]['expects'];
  readonly provenance: Provenance;
  readonly refs: readonly string[];
}

/** What of the facts belongs to one region. */
interface RegionalIds {
  readonly events: readonly string[];
  readonly institutions: readonly string[];
  /** What the country calls each record that the region changes or leaves out: by `record.id`. */
  readonly names: Readonly<Record<string, Text>>;
}

/** A region whose overlay was refused, by the name of its file, with everything that is wrong in it. */
export interface RefusedRegion {
  readonly region: string;
  readonly errors: readonly DataError[];
}

/** The lazy part of the data. Keys are `station:…`, `segment:…`, `variant:segment.variant`, `condition:…`, `repair:…` and so on. */
export interface Facts {
  readonly records: Readonly<Record<string, Fact>>;
  readonly amountValues: Readonly<Record<string, Amount['values']>>;
  readonly sources: readonly Source[];
  readonly institutions: readonly Institution[];
  readonly events: readonly EventRecord[];
  /** Per region: the ids of the events and institutions that are its own. What is of no region is national. */
  readonly regional: Readonly<Record<string, RegionalIds>>;
  readonly glossary: readonly GlossaryEntry[];
  readonly cautions: readonly Caution[];
  readonly changes: readonly Change[];
  readonly changelog: readonly ChangelogEntry[];
  readonly openPoints: readonly OpenPoint[];
  /** Regions that are left out because something in them is wrong. */
  readonly refused: readonly RefusedRegion[];
  /** Notes that name something that is not there; they stand without it. */
  readonly looseNotes: readonly DataError[];
}
