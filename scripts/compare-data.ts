import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type MapChange, mapChanges, type ResultChange, resultChange } from '#domain/effect.ts';
import { dataErrorSentence } from '#i18n/data-errors-nl.ts';
import { effectLines, mapChangeSentence, recordChangeSentences } from '#i18n/editor-sentences.ts';
import { type Checked, checkTexts } from '#model/check.ts';
import { changesBetween, type RecordChange } from '#model/data-changes.ts';
import type { Network } from '#model/network.ts';
import type { RawFile } from '#model/read-text.ts';
import type { Research } from '#model/rows.ts';
import { toNetwork } from '#model/to-network.ts';
import { answerSets, resultOf } from '#questionnaire/person-result.ts';
import { dataNameOf } from '#view/editor/opening.ts';
import { rawDataFiles } from './read-data.ts';
import { readPersons } from './read-persons.ts';

const DATA = fileURLToPath(new URL('../data', import.meta.url));
const RESEARCH = fileURLToPath(new URL('../tests/fixtures/rows.json', import.meta.url));

/** One of the two sides that are compared. */
interface Side {
  readonly checked: Checked;
  readonly network: Network | null;
}

/** The files of a side: those of a folder, or `data/` with one file in the place of its own. */
function filesOf(path: string): readonly RawFile[] {
  const full = resolve(path);
  if (statSync(full).isDirectory()) return rawDataFiles(full);
  const content = readFileSync(full);
  const national = rawDataFiles(DATA);
  const texts = Object.fromEntries(national.map((file) => [file.name, Buffer.from(file.content).toString('utf8')]));
  const name = dataNameOf(full, content.toString('utf8'), texts);
  if (name === null)
    throw new Error(`${basename(path)} hoort niet bij de gegevens: geef een bestand uit data/, of een hele map`);
  return [...national.filter((file) => file.name !== name), { name, content }];
}

function sideOf(path: string): Side {
  const research = JSON.parse(readFileSync(RESEARCH, 'utf8')) as Research; // made once by hand; its test checks the shape
  const checked = checkTexts(filesOf(path), research);
  return { checked, network: checked.parsed.data && toNetwork(checked.parsed.data) };
}

interface Asked {
  readonly sides: readonly [before: Side, after: Side];
  readonly isJson: boolean;
}

function ask(argv: readonly string[], command: string): Asked | null {
  const [before, after, ...more] = argv.filter((argument) => !argument.startsWith('--'));
  if (before === undefined || after === undefined || more.length > 0) {
    console.error(
      `Gebruik: npm run ${command} -- VOOR NA [--json]. VOOR en NA zijn elk een map met gegevens, of één bestand daaruit.`,
    );
    return null;
  }
  try {
    return { sides: [sideOf(before), sideOf(after)], isJson: argv.includes('--json') };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** What is wrong with a side; the other side is still compared as far as it goes. */
function printErrors(sides: Asked['sides']): void {
  for (const [name, { checked }] of [
    ['voor', sides[0]],
    ['na', sides[1]],
  ] as const)
    for (const error of checked.errors) console.error(`${name}: ${dataErrorSentence(error)}`);
}

/**
 * `npm run diff:data -- A B`: which records and fields differ, with the sentences of the editor.
 * @returns the exit code: 0 when the two could be compared, 2 when not.
 */
export function diff(argv: readonly string[]): number {
  const asked = ask(argv, 'diff:data');
  if (!asked) return 2;
  const [before, after] = asked.sides;
  const changes: readonly RecordChange[] = changesBetween(before.checked.files, after.checked.files);
  if (asked.isJson) {
    const plain = changes.map(({ kind, record: { key, file }, fields }) => ({ kind, key, file, fields }));
    console.log(JSON.stringify({ changes: plain, sentences: changes.flatMap(recordChangeSentences) }, null, 2));
    return 0;
  }
  printErrors(asked.sides);
  for (const sentence of changes.flatMap(recordChangeSentences)) console.log(sentence);
  console.log(changes.length === 0 ? 'geen verschil' : `${changes.length} records verschillen`);
  return 0;
}

/** What a change does, in the order in which it is told. */
interface EffectReport {
  readonly persons: readonly { readonly id: string; readonly who: string; readonly lines: readonly string[] }[];
  readonly answerSets: readonly {
    readonly id: string;
    readonly came: number;
    readonly went: number;
    readonly changed: number;
  }[];
  readonly map: readonly string[];
  readonly asked: { readonly persons: number; readonly answerSets: number };
}

const WORD = { came: 'erbij', went: 'weg', changed: 'anders' } as const;

const drawn = ({ stations, segments, regions }: Network) => ({
  stations,
  segments: [...segments, ...regions.flatMap((region) => region.segments)],
});

/** For whom the second network makes a difference with the first. */
export function effectReport(before: Network, after: Network): EffectReport {
  const networks = { before, after };
  const persons = readPersons();
  const sets = answerSets(before, persons);
  const changeOf = (asked: Parameters<typeof resultOf>[1]): ResultChange | null =>
    resultChange(resultOf(before, asked), resultOf(after, asked));
  return {
    persons: persons.flatMap((person) => {
      const change = changeOf(person);
      if (!change) return [];
      const lines = effectLines(networks, change).map(({ kind, text }) => `${WORD[kind]}: ${text}`);
      return [{ id: person.id, who: person.who, lines }];
    }),
    answerSets: sets.flatMap((set) => {
      const change = changeOf(set);
      if (!change) return [];
      const { came, went, changed } = change;
      return [{ id: set.id, came: came.length, went: went.length, changed: changed.length }];
    }),
    map: mapChanges(drawn(before), drawn(after)).map((change: MapChange) => mapChangeSentence(networks, change)),
    asked: { persons: persons.length, answerSets: sets.length },
  };
}

/**
 * `npm run effect:data -- A B`: which persons and answers get another result, and what the map draws otherwise.
 * @returns the exit code: 0 when it could be told, 1 when a side has a fault in the national data, 2 when asked wrongly.
 */
export function effect(argv: readonly string[]): number {
  const asked = ask(argv, 'effect:data');
  if (!asked) return 2;
  const [before, after] = asked.sides;
  if (!before.network || !after.network) {
    printErrors(asked.sides);
    console.error('Zolang deze fouten er zijn, kan niemand zeggen wat het gevolg is.');
    return 1;
  }
  const report = effectReport(before.network, after.network);
  if (asked.isJson) console.log(JSON.stringify(report, null, 2));
  else print(report);
  return 0;
}

function print({ persons, answerSets: sets, map, asked }: EffectReport): void {
  for (const { id, who, lines } of persons) {
    console.log(`${who} (${id})`);
    for (const line of lines) console.log(`  ${line}`);
  }
  for (const { id, came, went, changed } of sets)
    console.log(`antwoorden ${id}: ${came} ${WORD.came}, ${went} ${WORD.went}, ${changed} ${WORD.changed}`);
  for (const sentence of map) console.log(`kaart: ${sentence}`);
  console.log(
    `${persons.length} van de ${asked.persons} personen en ${sets.length} van de ${asked.answerSets} sets antwoorden krijgen een andere uitkomst; op de kaart verandert ${map.length === 0 ? 'niets' : `${map.length} keer iets`}`,
  );
}
