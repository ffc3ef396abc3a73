import type * as z from 'zod/mini';
import { Condition, Exemption } from './condition.ts';
import type { ReferenceKind } from './data-error.ts';
import { Contact, EventRecord, Institution, Support } from './help.ts';
import type { Located } from './located.ts';
import { Caution, Change, ChangelogEntry, GlossaryEntry, OpenPoint, type Site, Source } from './notes.ts';
import type { Hide, Override, RegionHead } from './overlay.ts';
import { Amount, Credential, LevelRecord, Line, SectorRecord, Segment, Station } from './records.ts';
import { Alias, Deviation, LeftOut } from './tracing.ts';

/**
 * Which list a file of `data/` holds. A place that ends in `/` is a folder: every JSON file in it holds a part of the
 * list. `kind` is what the ids of the list are called, where other records can name them.
 */
export const LISTS = {
  levels: { at: 'levels.json', schema: LevelRecord, kind: 'level' },
  sectors: { at: 'sectors.json', schema: SectorRecord, kind: 'sector' },
  lines: { at: 'lines.json', schema: Line, kind: 'line' },
  credentials: { at: 'credentials.json', schema: Credential, kind: 'credential' },
  stations: { at: 'stations/', schema: Station, kind: 'station' },
  segments: { at: 'segments/', schema: Segment, kind: 'segment' },
  conditions: { at: 'conditions/', schema: Condition, kind: 'condition' },
  exemptions: { at: 'exemptions.json', schema: Exemption, kind: 'exemption' },
  amounts: { at: 'amounts/', schema: Amount, kind: 'amount' },
  support: { at: 'support.json', schema: Support, kind: 'support' },
  institutions: { at: 'institutions.json', schema: Institution, kind: 'institution' },
  events: { at: 'events.json', schema: EventRecord, kind: 'event' },
  contacts: { at: 'contacts.json', schema: Contact, kind: 'contact' },
  sources: { at: 'sources/', schema: Source, kind: 'source' },
  glossary: { at: 'glossary.json', schema: GlossaryEntry, kind: 'glossary' },
  cautions: { at: 'cautions.json', schema: Caution, kind: 'caution' },
  changes: { at: 'changes.json', schema: Change, kind: 'change' },
  changelog: { at: 'changelog.json', schema: ChangelogEntry, kind: null },
  openPoints: { at: 'open-points.json', schema: OpenPoint, kind: 'open-point' },
  aliases: { at: 'aliases.json', schema: Alias, kind: 'alias' },
  leftOut: { at: 'left-out.json', schema: LeftOut, kind: null },
  deviations: { at: 'deviations.json', schema: Deviation, kind: null },
} as const satisfies Record<string, { at: string; schema: z.ZodMiniType; kind: ReferenceKind | null }>;
export type ListName = keyof typeof LISTS;

/** The file with facts about this publication. */
export const SITE_FILE = 'site.json';
/** The folder with one file per region. */
export const REGION_FOLDER = 'regions/';

/** The names of all lists. */
export const LIST_NAMES = Object.keys(LISTS) as ListName[]; // the keys of a literal table

type ListValue<K extends ListName> = z.infer<(typeof LISTS)[K]['schema']>;

/** The records of every list that have the right shape. */
export type LocatedLists = { readonly [K in ListName]: readonly Located<ListValue<K>>[] };

/** The records of one region file that have the right shape. */
export interface LocatedRegion {
  readonly file: string;
  readonly region: Located<RegionHead> | null;
  readonly overrides: readonly Located<Override>[];
  readonly hides: readonly Located<Hide>[];
  readonly segments: readonly Located<Segment>[];
  readonly support: readonly Located<Support>[];
  readonly institutions: readonly Located<Institution>[];
  readonly events: readonly Located<EventRecord>[];
  readonly contacts: readonly Located<Contact>[];
}

/** Everything in `data/` that has the right shape, with places. */
export interface LocatedData extends LocatedLists {
  readonly site: Located<Site> | null;
  readonly regions: readonly LocatedRegion[];
}

/** The list to which a file belongs, or undefined. */
export function listOfFile(file: string): ListName | undefined {
  return LIST_NAMES.find((name) => {
    const { at } = LISTS[name];
    return at.endsWith('/') ? isJsonIn(at, file) : at === file;
  });
}

/** Is this a region file? */
export const isRegionFile = (file: string): boolean => isJsonIn(REGION_FOLDER, file);

function isJsonIn(folder: string, file: string): boolean {
  return file.startsWith(folder) && /^[^/]+\.json$/.test(file.slice(folder.length));
}

/** Every record of the country, or of one region, whatever its kind. The regions of a country are not among them. */
export function recordsIn(records: LocatedData | LocatedRegion): Located<unknown>[] {
  return Object.values(records).flat().filter(isLocated);
}

function isLocated(entry: unknown): entry is Located<unknown> {
  return typeof entry === 'object' && entry !== null && 'value' in entry && 'place' in entry;
}
