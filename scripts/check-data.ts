import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataErrorSentence, missingEnglishSentence } from '#i18n/data-errors-nl.ts';
import { type Checked, checkRegionTexts, checkTexts } from '#model/check.ts';
import type { DataError } from '#model/data-error.ts';
import type { LocatedData } from '#model/data-files.ts';
import { checkEnglish } from '#model/english-check.ts';
import { findDeadEnds, findUnreachable } from '#model/graph.ts';
import { valuesOf } from '#model/located.ts';
import type { Research, RowReport } from '#model/rows.ts';
import { CONFIDENCES } from '#model/vocabulary.ts';
import { rawDataFiles } from './read-data.ts';

const DATA = fileURLToPath(new URL('../data', import.meta.url));
const RESEARCH = fileURLToPath(new URL('../tests/fixtures/rows.json', import.meta.url));

/** What `npm run check:data -- --json` prints. */
interface Report {
  readonly stations: number;
  readonly segments: number;
  readonly variants: number;
  readonly lines: number;
  readonly conditions: number;
  readonly sources: number;
  readonly supportItems: number;
  readonly confidence: Readonly<Record<string, number>>;
  readonly rows: Omit<RowReport, 'errors'>;
  readonly unreachable: readonly string[];
  readonly deadEnds: readonly string[];
  readonly errors: readonly (DataError & { readonly sentence: string })[];
  /** Shown texts of the country that are not there in English: no fault for the build, which shows them in Dutch. */
  readonly missingEnglish: readonly string[];
}

/**
 * `npm run check:data` checks every file in data/; `-- --json` prints the report as JSON; `-- FILE…` checks region
 * files, wherever they are, against the national network.
 * `folder` is the data to check, if it is not data/ of this project.
 * @returns the exit code: 0 when nothing is wrong.
 */
export function main(argv: readonly string[], folder: string = DATA): number {
  const files = argv.filter((argument) => !argument.startsWith('--'));
  const report = files.length > 0 ? checkRegions(files, folder) : checkAll(folder);
  if (argv.includes('--json')) console.log(JSON.stringify(report, null, 2));
  else print(report);
  return report.errors.length + report.missingEnglish.length > 0 ? 1 : 0;
}

function checkAll(folder: string): Report {
  const research = JSON.parse(readFileSync(RESEARCH, 'utf8')) as Research; // made once by hand; its test checks the shape
  return reportOf(checkTexts(rawDataFiles(folder), research));
}

/** Only what is wrong in the region files themselves; the rows of the research belong to the country. */
function checkRegions(paths: readonly string[], folder: string): Report {
  const regions = paths.map((path) => ({ name: `regions/${basename(path)}`, content: readFileSync(resolve(path)) }));
  return { ...reportOf(checkRegionTexts(rawDataFiles(folder), regions)), missingEnglish: [] };
}

function reportOf({ parsed: { records }, rows, errors }: Checked): Report {
  const stations = valuesOf(records.stations);
  const segments = valuesOf(records.segments);
  const { regions } = records;
  const everySegment = [...segments, ...regions.flatMap((region) => valuesOf(region.segments))];
  const { errors: _rowErrors, ...rowCounts } = rows;
  return {
    stations: stations.length,
    segments: everySegment.length,
    variants: everySegment.flatMap(({ variants }) => variants).length,
    lines: records.lines.length,
    conditions: records.conditions.length,
    sources: records.sources.length,
    supportItems: [...records.support, ...regions.flatMap(({ support }) => support)].length,
    confidence: countConfidence(records),
    rows: rowCounts,
    unreachable: findUnreachable(stations, segments),
    deadEnds: findDeadEnds(stations, segments),
    errors: errors.map((error) => ({ ...error, sentence: dataErrorSentence(error) })),
    missingEnglish: checkEnglish(records).map(missingEnglishSentence),
  };
}

/** How many stations, segments, conditions, amounts, exemptions and support items are how sure. */
function countConfidence(records: LocatedData): Record<string, number> {
  const { stations, segments, conditions, amounts, exemptions, support } = records;
  const facts = [stations, segments, conditions, amounts, exemptions, support].flatMap((list) =>
    list.map(({ value }) => value.provenance.confidence),
  );
  return Object.fromEntries(CONFIDENCES.map((level) => [level, facts.filter((fact) => fact === level).length]));
}

function print(report: Report): void {
  const { errors, missingEnglish, confidence, rows, unreachable, deadEnds, ...counts } = report;
  const list = (values: Readonly<Record<string, number>>) =>
    Object.entries(values)
      .map(([name, count]) => `${name} ${count}`)
      .join(' · ');
  console.log(list(counts));
  console.log(`confidence: ${list(confidence)}`);
  console.log(`rows: ${list({ ...rows })}`);
  console.log(`unreachable: ${unreachable.join(', ') || 0} · dead ends: ${deadEnds.join(', ') || 0}`);
  for (const { sentence } of errors) console.error(sentence);
  for (const sentence of missingEnglish) console.error(sentence);
  console.log(`English: ${missingEnglish.length} missing`);
  console.log(errors.length === 0 ? 'data: geen fouten' : `data: ${errors.length} fouten`);
}
