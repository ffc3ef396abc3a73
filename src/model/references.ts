import { checkChangelog } from './changelog-check.ts';
import type { DataError, ReferenceKind } from './data-error.ts';
import type { LocatedData, LocatedRegion } from './data-files.ts';
import { checkGlossary } from './glossary-check.ts';
import { findCycles } from './graph.ts';
import { checkEntries, checkGraph, checkLevels } from './graph-checks.ts';
import { checkVariants, collectIds, type KnownIds } from './known-ids.ts';
import { type Link, nationalLinks, noteLinks, regionLinks } from './links.ts';
import { valuesOf } from './located.ts';
import { withNearest } from './nearest.ts';
import { checkOverlay } from './overlay-checks.ts';
import { checkSchools } from './school-check.ts';
import type { Steps } from './steps.ts';
import { checkValues } from './value-checks.ts';

/** A record of one of these kinds that nothing names would never be seen. */
const MUST_BE_USED: readonly ReferenceKind[] = ['line', 'credential', 'condition', 'exemption', 'amount', 'source'];

/** What the reading of the files left undone. */
export interface Reading {
  /** Ids of records that are there and could not be read: naming them is no mistake. */
  readonly unreadable: ReadonlySet<string>;
  /** Is every national record there? */
  readonly isWhole: boolean;
  /** Kinds of which a whole file could not be read: what they are called is not known. */
  readonly lostKinds: ReadonlySet<ReferenceKind>;
  /** Is something in a region file not readable? Then nobody can tell what a region names, or what names it. */
  readonly isRegionBroken: boolean;
}

/** Kinds of record that a region has of its own. */
const REGIONAL: readonly ReferenceKind[] = ['region', 'segment', 'support', 'institution', 'event', 'contact'];

/**
 * Everything that is wrong between records: ids, references, and the rules of the network. Nothing is said about the
 * network as a whole while it is not all there: every dead end that follows from a misspelt id would be an echo. Rests
 * between one kind of check and the next.
 */
export function* checkingReferences(records: LocatedData, reading: Reading): Steps<DataError[]> {
  const { isWhole, lostKinds, isRegionBroken } = reading;
  const ofNotes = isRegionBroken ? { ...reading, lostKinds: new Set([...lostKinds, ...REGIONAL]) } : reading;
  const { known, errors: twice } = collectIds(records);
  const links = nationalLinks(records);
  const notes = noteLinks(records);
  const unknown = unknownLinks(links, known, reading);
  const isSound = isWhole && [...twice, ...unknown].length === 0;
  yield;
  const inNotes = unknownLinks(notes, collectIds(records, records.regions).known, ofNotes);
  yield;
  const values = checkValues(records);
  yield;
  const words = lostKinds.has('glossary') ? [] : checkGlossary(records);
  yield;
  const graph = isSound ? checkGraph(records.stations, records.segments) : [];
  yield;
  const unused =
    isSound && !isRegionBroken
      ? unusedRecords(known, [...links, ...notes, ...records.regions.flatMap(regionLinks)])
      : [];
  const regional: DataError[] = [];
  for (const region of records.regions) {
    yield;
    regional.push(...checkRegion(region, records, reading));
  }
  return [
    ...twice,
    ...checkVariants(records.segments),
    ...unknown,
    ...inNotes,
    ...values,
    ...checkSchools(records.segments, records.conditions),
    ...words,
    ...checkChangelog(records.changelog, records.site),
    ...graph,
    ...unused,
    ...regional,
  ];
}

function unknownLinks(
  links: readonly Link[],
  known: KnownIds,
  { unreadable, lostKinds }: Pick<Reading, 'unreadable' | 'lostKinds'>,
): DataError[] {
  return links.flatMap(({ place, kinds, id }) => {
    if (unreadable.has(id) || kinds.some((kind) => lostKinds.has(kind) || known.get(kind)?.has(id))) return [];
    const candidates = kinds.flatMap((kind) => [...(known.get(kind)?.keys() ?? [])]);
    return [{ ...place, code: 'unknown-reference', kinds, id, ...withNearest(id, candidates) }];
  });
}

function unusedRecords(known: KnownIds, links: readonly Link[]): DataError[] {
  return MUST_BE_USED.flatMap((kind) => {
    const used = new Set(links.filter((link) => link.kinds.includes(kind)).map((link) => link.id));
    return [...(known.get(kind) ?? [])]
      .filter(([id]) => !used.has(id))
      .map(([id, place]): DataError => ({ ...place, code: 'unused-record', kind, id }));
  });
}

/** What is wrong in one region, beside what is wrong in the country already. */
function checkRegion(region: LocatedRegion, records: LocatedData, reading: Reading): DataError[] {
  const twice = collectIds(records).errors.length;
  const { known, errors } = collectIds(records, [region]);
  return [
    ...errors.slice(twice),
    ...checkVariants(region.segments),
    ...unknownLinks(regionLinks(region), known, reading),
    ...checkValues(region),
    ...checkSchools(region.segments, records.conditions),
    ...checkLevels(records.stations, region.segments),
    ...checkEntries(records.stations, region.segments),
    ...checkRegionCycles(region, records),
    ...checkOverlay(region, records),
  ];
}

function checkRegionCycles(region: LocatedRegion, records: LocatedData): DataError[] {
  const stations = valuesOf(records.stations);
  const national = valuesOf(records.segments);
  if (findCycles(stations, national).length > 0) return [];
  const cycles = findCycles(stations, [...national, ...valuesOf(region.segments)]);
  return cycles.map((cycle) => ({ file: region.file, path: 'segments', code: 'cycle', stations: cycle }));
}
