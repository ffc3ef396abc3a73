import type { Result } from '#domain/effect.ts';
import type { Checked } from '#model/check.ts';
import type { RecordChange } from '#model/data-changes.ts';
import type { DataRecord } from '#model/data-records.ts';
import type { Field, FieldShape, RecordSchema } from '#model/field-shape.ts';
import type { Network } from '#model/network.ts';
import type { Steps } from '#model/steps.ts';
import { toNetwork } from '#model/to-network.ts';
import type { Person } from '#questionnaire/person.ts';
import { type AnswerSet, type Asked, answerSets, resultOf } from '#questionnaire/person-result.ts';
import { inSlices } from './slices.ts';

/** Texts of files by their path below `data/`. */
export type Texts = Readonly<Record<string, string>>;

/** Everything that the screen asks of the rules of the data. Its parts load when the screen opens. */
export interface Engine {
  /** The files as they were published, with what they say. */
  readonly published: { readonly texts: Texts; readonly checked: Checked; readonly network: Network };
  readonly persons: readonly Person[];
  readonly sets: readonly AnswerSet[];
  readonly check: (texts: Texts) => Checked;
  /** The same with rests. */
  readonly checking: (texts: Texts) => Steps<Checked>;
  readonly recordsOf: (files: Checked['files']) => readonly DataRecord[];
  readonly changesOf: (files: Checked['files']) => readonly RecordChange[];
  readonly fieldsOf: (schema: RecordSchema) => readonly Field[];
  readonly listsIn: (file: string) => ReturnType<typeof import('#model/data-records.ts').listsIn>;
  readonly blankOf: (shape: FieldShape) => unknown;
  readonly blankRecord: (fields: readonly Field[]) => Record<string, unknown>;
  /** The network of checked files, or nothing while something national is wrong. */
  readonly networkOf: (checked: Checked) => Network | null;
  readonly resultOf: (network: Network, asked: Asked) => Result;
}

const rawOf = (texts: Texts) => Object.entries(texts).map(([name, content]) => ({ name, content }));

/** @throws Error when a part cannot be loaded, or when what was published is not right, which the build forbids. */
async function load(): Promise<Engine> {
  const [{ checkingTexts, checkTexts }, shapes, { recordsOfFiles, listsIn }, { changesBetween }, { published }] =
    await Promise.all([
      import('#model/check.ts'),
      import('#model/field-shape.ts'),
      import('#model/data-records.ts'),
      import('#model/data-changes.ts'),
      import('virtual:published'),
    ]);
  const { texts, persons, research } = published;
  const checking = (given: Texts) => checkingTexts(rawOf(given), research);
  const first = await inSlices(checking(texts), () => true);
  if (!first?.parsed.data) throw new Error('the published data has a fault: npm run check:data');
  const network = toNetwork(first.parsed.data);
  return {
    published: { texts, checked: first, network },
    persons,
    sets: answerSets(network, persons),
    check: (given) => checkTexts(rawOf(given), research),
    checking,
    recordsOf: recordsOfFiles,
    changesOf: (files) => changesBetween(first.files, files),
    fieldsOf: shapes.fieldsOfRecord,
    listsIn,
    blankOf: shapes.blankOf,
    blankRecord: shapes.blankRecord,
    networkOf: ({ parsed }) => (parsed.data ? toNetwork(parsed.data) : null),
    resultOf,
  };
}

let shared: Promise<Engine> | null = null;

/** Loads the engine once for the whole page; a failed load may be tried again. */
export function loadEngine(): Promise<Engine> {
  shared ??= load().catch((error: unknown) => {
    shared = null;
    throw error;
  });
  return shared;
}
