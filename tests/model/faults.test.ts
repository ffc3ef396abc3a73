import { describe, expect, test } from 'vitest';
import type { DataErrorCode } from '#model/data-error.ts';
import { parseNetwork } from '#model/parse.ts';
import { type Files, override, plant, REGION, segment, validFiles } from './valid-data.ts';

interface Fault {
  readonly why: string;
  readonly at: string;
  readonly value: unknown;
  /** A second change, without which other faults would follow. */
  readonly also?: readonly [at: string, value: unknown];
  readonly code: DataErrorCode;
  /** Some of what the error must say. */
  readonly says?: object;
}

const S = 'stations/alle.json';
const G = 'segments/alle.json';
const C = 'conditions/alle.json';
const A = 'amounts/alle.json';
const text = { nl: 'tekst' };

const SHAPES: readonly Fault[] = [
  { why: 'a misspelt file would be read by nobody', at: 'statoins.json', value: [], code: 'unknown-file' },
  { why: 'a file that must be there', at: 'events.json', value: undefined, code: 'missing-file' },
  { why: 'the site is one file of its own', at: 'site.json', value: undefined, code: 'missing-file' },
  {
    why: 'a list file holds a list',
    at: 'events.json',
    value: {},
    code: 'wrong-type',
    says: { expected: 'list', found: 'object' },
  },
  {
    why: 'a field that must be there',
    at: `${S}: [1].name`,
    value: undefined,
    code: 'missing-field',
    says: { field: 'name', path: '[1].name', record: 'leraar-po' },
  },
  {
    why: 'a field nobody knows',
    at: `${S}: [1].colour`,
    value: 'red',
    code: 'unknown-field',
    says: { field: 'colour', path: '[1].colour' },
  },
  {
    why: 'a yes-or-no field holds no text',
    at: `${S}: [1].start`,
    value: 'ja',
    code: 'wrong-type',
    says: { expected: 'yes-no', found: 'text' },
  },
  {
    why: 'months are whole',
    at: `${G}: [0].variants[0].monthsMin`,
    value: 47.5,
    code: 'wrong-type',
    says: { expected: 'whole-number', found: 'number' },
  },
  {
    why: 'months are not negative',
    at: `${G}: [0].variants[0].monthsMin`,
    value: -1,
    code: 'too-low',
    says: { minimum: 0 },
  },
  {
    why: 'a status from the closed list',
    at: `${G}: [0].status`,
    value: 'bestaan',
    code: 'not-allowed',
    says: { value: 'bestaan', nearest: 'bestaand' },
  },
  {
    why: 'prominence is 1, 2 or 3',
    at: `${S}: [1].prominence`,
    value: 4,
    code: 'not-allowed',
    says: { value: '4', allowed: ['1', '2', '3'] },
  },
  {
    why: 'a kind of test that exists',
    at: `${C}: [0].test`,
    value: { kind: 'maybe' },
    code: 'not-allowed',
    says: { value: 'maybe' },
  },
  {
    why: 'a day that is in the calendar',
    at: 'site.json: dataDate',
    value: '2026-02-31',
    code: 'bad-format',
    says: { format: 'day' },
  },
  {
    why: 'a colour in capitals',
    at: 'lines.json: [0].dark',
    value: '#2fbfae',
    code: 'bad-format',
    says: { format: 'colour' },
  },
  {
    why: 'an address with a scheme',
    at: 'institutions.json: [0].url',
    value: 'school.nl',
    code: 'bad-format',
    says: { format: 'url' },
  },
  {
    why: 'a text says something',
    at: `${S}: [1].name`,
    value: { nl: '' },
    code: 'too-short',
    says: { of: 'text', minimum: 1 },
  },
  {
    why: 'a segment can be followed in some way',
    at: `${G}: [0].variants`,
    value: [],
    code: 'too-short',
    says: { of: 'list', minimum: 1 },
  },
  {
    why: 'a fact has no such answer',
    at: `${C}: [0].test.of[0]`,
    value: { kind: 'answer', fact: 'pilotschool', is: ['kiest-nog'] },
    code: 'not-allowed',
    says: { value: 'kiest-nog', allowed: ['ja', 'nee'] },
  },
  {
    why: 'only a number is at least something',
    at: `${C}: [0].test.of[2].fact`,
    value: 'pilotschool',
    code: 'not-allowed',
    says: { value: 'pilotschool' },
  },
  {
    why: 'a repair makes an answer that exists',
    at: `${C}: [0].repairs[0].makes[0].fact`,
    value: 'leerplek',
    code: 'not-allowed',
    says: { value: 'aangetoond' },
  },
  {
    why: 'a region lists what it hides, even nothing',
    at: `${REGION}: hides`,
    value: undefined,
    code: 'missing-field',
    says: { field: 'hides' },
  },
  {
    why: 'a region has no other fields',
    at: `${REGION}: hidden`,
    value: [],
    code: 'unknown-field',
    says: { field: 'hidden' },
  },
  {
    why: 'a region says who it is',
    at: `${REGION}: region`,
    value: undefined,
    code: 'missing-field',
    says: { field: 'region' },
  },
];

const REFERENCES: readonly Fault[] = [
  {
    why: 'a logged change is about a record that is there',
    at: 'changelog.json: [0].changes[0].record',
    value: 'p-hovo',
    code: 'unknown-reference',
    says: { id: 'p-hovo', nearest: 'p-havo', path: '[0].changes[0].record' },
  },
  {
    why: 'two stations with one id',
    at: `${S}: [4]`,
    value: stationAgain(),
    code: 'duplicate-id',
    says: { kind: 'station', id: 'directeur' },
  },
  {
    why: 'two variants with one id',
    at: `${G}: [0].variants[1]`,
    value: variantAgain(),
    code: 'duplicate-id',
    says: { kind: 'variant', id: 'voltijd' },
  },
  {
    why: 'where a segment begins',
    at: `${G}: [0].from`,
    value: 'havoo',
    code: 'unknown-reference',
    says: { kinds: ['station'], id: 'havoo', nearest: 'havo' },
  },
  {
    why: 'what counts as what',
    at: `${S}: [1].countsAs[0]`,
    value: 'nergens',
    code: 'unknown-reference',
    says: { id: 'nergens' },
  },
  {
    why: 'the line of a segment',
    at: `${G}: [0].line`,
    value: 'Q',
    code: 'unknown-reference',
    says: { kinds: ['line'] },
  },
  {
    why: 'a condition of a segment',
    at: `${G}: [0].conditions[1]`,
    value: 'R99',
    code: 'unknown-reference',
    says: { kinds: ['condition'] },
  },
  {
    why: 'a condition of a variant',
    at: `${G}: [0].variants[0].conditions`,
    value: ['R99'],
    code: 'unknown-reference',
    says: { path: '[0].variants[0].conditions[0]' },
  },
  {
    why: 'what a segment grants',
    at: `${G}: [0].grants[1]`,
    value: 'diploma:vwo',
    code: 'unknown-reference',
    says: { kinds: ['credential'] },
  },
  {
    why: 'an exemption',
    at: `${G}: [0].exemptions[1]`,
    value: 'geen',
    code: 'unknown-reference',
    says: { kinds: ['exemption'] },
  },
  {
    why: 'a cost',
    at: `${G}: [0].variants[0].costs[1]`,
    value: 'prijs',
    code: 'unknown-reference',
    says: { kinds: ['amount'] },
  },
  {
    why: 'the school of a variant',
    at: `${G}: [0].variants[0].institution`,
    value: 'school-z',
    code: 'unknown-reference',
    says: { nearest: 'school-a' },
  },
  {
    why: 'a source of a station',
    at: `${S}: [0].provenance.sources[1]`,
    value: 'S02',
    code: 'unknown-reference',
    says: { kinds: ['source'], nearest: 'S01' },
  },
  {
    why: 'a source of a value of an amount',
    at: `${A}: [0].values[0].provenance.sources[1]`,
    value: 'S02',
    code: 'unknown-reference',
  },
  {
    why: 'a source of a repair',
    at: `${C}: [0].repairs[0].provenance.sources[1]`,
    value: 'S02',
    code: 'unknown-reference',
  },
  {
    why: 'what a test asks to hold',
    at: `${C}: [0].test.of[1].credentials[0]`,
    value: 'diploma:vwo',
    code: 'unknown-reference',
    says: { path: '[0].test.of[1].credentials[0]' },
  },
  {
    why: 'what a repair gains',
    at: `${C}: [0].repairs[0].makes[1]`,
    value: { kind: 'hold', credential: 'diploma:vwo' },
    code: 'unknown-reference',
  },
  {
    why: 'what a credential implies',
    at: 'credentials.json: [0].implies[0]',
    value: 'diploma:vwo',
    code: 'unknown-reference',
  },
  { why: 'where help attaches', at: 'support.json: [0].attachesTo[2]', value: 'nergens', code: 'unknown-reference' },
  {
    why: 'what a caution is about',
    at: 'cautions.json: [0].attachesTo[0]',
    value: 'nergens',
    code: 'unknown-reference',
  },
  {
    why: 'what a node of the research became',
    at: 'aliases.json: [0].to[0]',
    value: 'nergens',
    code: 'unknown-reference',
  },
  {
    why: 'whom to ask in the country',
    at: 'site.json: nationalContact',
    value: 'niemand',
    code: 'unknown-reference',
    says: { kinds: ['contact'] },
  },
  { why: 'what a region hides', at: `${REGION}: hides[0].id`, value: 'nergens', code: 'unknown-reference' },
  { why: 'what a region overrides', at: `${REGION}: overrides[0].id`, value: 'nergens', code: 'unknown-reference' },
  {
    why: 'nobody would see the line',
    at: 'lines.json: [1]',
    value: { id: 'Q', label: text, about: text, group: 'voltijd', colour: '#00796B', dark: '#2FBFAE' },
    code: 'unused-record',
    says: { kind: 'line', id: 'Q' },
  },
  {
    why: 'nobody would read the source',
    at: 'sources/alle.json: [1]',
    value: { id: 'S02', title: 'a', publisher: 'b', asOf: '2026', readOn: '2026-11-23' },
    code: 'unused-record',
    says: { kind: 'source' },
  },
  {
    why: 'a region may not take an id of the country',
    at: `${REGION}: segments[0]`,
    value: segment('p-havo', 'havo', 'leraar-po'),
    code: 'duplicate-id',
    says: { file: REGION },
  },
];

const RULES: readonly Fault[] = [
  {
    why: 'the log of changes goes up, each version once',
    at: 'changelog.json: [1]',
    value: { version: '2026.1', day: '2026-11-23', changes: [] },
    code: 'changelog-order',
    says: { version: '2026.1', before: '2026.1', path: '[1].version' },
  },
  {
    why: 'a version of the data without a line in the log',
    at: 'site.json: dataVersion',
    value: '2026.2',
    code: 'version-not-logged',
    says: { file: 'site.json', path: 'dataVersion', version: '2026.2' },
  },
  {
    why: 'months from low to high',
    at: `${G}: [0].variants[0].monthsMin`,
    value: 60,
    code: 'range-reversed',
    says: { unit: 'months', min: 60, max: 48 },
  },
  {
    why: 'euros from low to high',
    at: `${A}: [0].values[0].eurosMin`,
    value: 3000,
    code: 'range-reversed',
    says: { unit: 'euros' },
  },
  {
    why: 'a fact ends after it begins',
    at: `${S}: [0].provenance`,
    value: {
      sources: ['S01'],
      asOf: '2026',
      readOn: '2026-11-23',
      confidence: 'bevestigd',
      validFrom: '2027-09-01',
      validUntil: '2027-08-31',
    },
    code: 'validity-reversed',
  },
  {
    why: 'a bevoegdheid has no NLQF level',
    at: `${S}: [1].nlqf`,
    value: '6',
    code: 'nlqf-on-non-diploma',
    says: { kind: 'bevoegdheid' },
  },
  {
    why: 'L11 is called LC since 2022',
    at: `${S}: [1].about.nl`,
    value: 'Schaal L11',
    code: 'forbidden-term',
    says: { term: 'L11' },
  },
  {
    why: 'the WISCAT is gone',
    at: `${S}: [1].about.nl`,
    value: 'Doe de Wiscat',
    code: 'forbidden-term',
    says: { term: 'Wiscat' },
  },
  {
    why: 'a text that still has to be written',
    at: `${S}: [1].about.nl`,
    value: 'TODO',
    code: 'forbidden-term',
    says: { term: 'TODO' },
  },
  {
    why: 'an abbreviation without explanation',
    at: `${S}: [1].about.nl`,
    value: 'Vraag een VOG aan.',
    code: 'missing-glossary-term',
    says: { term: 'VOG', list: 'text' },
  },
  {
    why: 'a word of the vocabulary without explanation',
    at: 'glossary.json: [0]',
    value: { id: 'iets-anders', term: 'iets anders', meaning: text },
    code: 'missing-glossary-term',
    says: { list: 'vocabulary' },
  },
  {
    why: 'a condition of one school in a programme of all',
    at: `${C}: [0].institution`,
    value: 'school-a',
    also: [`${G}: [1].conditions`, []],
    code: 'condition-of-another-school',
    says: { condition: 'R05', institution: 'school-a' },
  },
];

const GRAPHS: readonly Fault[] = [
  {
    why: 'counting as each other is a circle',
    at: `${S}: [3].countsAs[0]`,
    value: 'al-leraar-po',
    code: 'cycle',
    says: { stations: ['al-leraar-po', 'directeur'] },
  },
  {
    why: 'a step is not drawn downhill',
    at: `${S}: [3].drawnAtLevel`,
    value: '5',
    code: 'level-falls',
    says: { fromLevel: '6', toLevel: '5' },
  },
  {
    why: 'a start from which nothing is reached',
    at: `${S}: [4]`,
    value: { ...stationAgain(), id: 'kade', start: true, goal: undefined },
    also: [`${G}: [2]`, segment('x', 'kade', 'directeur', { status: 'onbeslist' })],
    code: 'dead-end',
    says: { station: 'kade' },
  },
  {
    why: 'a goal to which no real segment leads',
    at: `${S}: [4]`,
    value: { ...stationAgain(), id: 'top' },
    also: [`${G}: [2]`, segment('x', 'havo', 'top', { status: 'onbeslist' })],
    code: 'unreachable-goal',
    says: { station: 'top' },
  },
  {
    why: 'a station on which nothing is drawn',
    at: `${S}: [4]`,
    value: { ...stationAgain(), id: 'eiland', start: true },
    code: 'orphan',
    says: { station: 'eiland' },
  },
  { why: 'a twin is a start', at: `${S}: [2].start`, value: false, code: 'bad-twin', says: { problem: 'not-a-start' } },
  {
    why: 'a twin is no goal',
    at: `${S}: [2].goal`,
    value: stationAgain().goal,
    code: 'bad-twin',
    says: { problem: 'is-a-goal' },
  },
  {
    why: 'a twin is the twin of a goal',
    at: `${S}: [2].sameAs`,
    value: 'havo',
    code: 'bad-twin',
    says: { problem: 'twin-of-no-goal' },
  },
  {
    why: 'nothing leads into a twin',
    at: `${G}: [2]`,
    value: segment('x', 'havo', 'al-leraar-po'),
    code: 'bad-twin',
    says: { problem: 'entered' },
  },
];

/** The last station of the valid data, once more. */
function stationAgain(): Record<string, unknown> {
  const stations = validFiles()[S];
  return structuredClone(Array.isArray(stations) ? stations.at(-1) : undefined);
}

/** The only variant of the first segment, once more. */
function variantAgain(): unknown {
  const segments = validFiles()[G];
  return Array.isArray(segments) ? structuredClone(segments[0].variants[0]) : undefined;
}

function faultsOf(files: Files) {
  return parseNetwork(files).errors;
}

test('the valid data has no fault', () => expect(faultsOf(validFiles())).toEqual([]));

describe.each([
  ['shape', SHAPES],
  ['reference', REFERENCES],
  ['rule', RULES],
  ['graph', GRAPHS],
] as const)('a fault of %s is found, and nothing else', (_, faults) => {
  test.each(faults)('$code: $why ($at)', ({ at, value, also, code, says }) => {
    const files = plant(validFiles(), at, value);
    const errors = faultsOf(also ? plant(files, ...also) : files);
    expect(errors).toEqual([expect.objectContaining({ code, ...says })]);
  });
});

test('every error is listed in one run, of readable records also when another is unreadable', () => {
  const files = plant(plant(validFiles(), `${S}: [1].name`, undefined), `${G}: [0].line`, 'Q');
  expect(faultsOf(files).map(({ code }) => code)).toEqual(
    expect.arrayContaining(['missing-field', 'unknown-reference']),
  );
});

test('a condition of one school may stand in a programme of that school', () => {
  const files = plant(validFiles(), `${C}: [0].institution`, 'school-a');
  plant(files, `${G}: [0].variants[0].institution`, 'school-a');
  plant(files, `${G}: [1].variants[0].institution`, 'school-a');
  expect(faultsOf(files)).toEqual([]);
});

describe('a region', () => {
  const withOverride = (rest: object) => plant(validFiles(), `${REGION}: overrides[0]`, override(rest));
  const pilot = (files: Files) => plant(files, `${G}: [1].status`, 'pilot');
  const owned = (source: string) => ({
    sources: [source],
    asOf: '2026',
    readOn: '2026-11-23',
    confidence: 'bevestigd',
  });
  const demanding = (rest: object) =>
    plant(validFiles(), `${REGION}: segments[0]`, segment('regio-pabo', 'havo', 'leraar-po', rest));

  test.each([
    {
      why: 'the national value has changed since',
      files: pilot(validFiles()),
      code: 'overlay-mismatch',
      says: { expected: 'bestaand', found: 'pilot' },
    },
    {
      why: 'an explanation also says what it was made for',
      files: pilot(withOverride({ set: {} })),
      code: 'overlay-mismatch',
      says: { expected: 'bestaand', found: 'pilot' },
    },
    {
      why: 'a change says what it was made for',
      files: withOverride({ expects: {} }),
      code: 'missing-field',
      says: { field: 'status' },
    },
    {
      why: 'a contact has no status',
      files: withOverride({ record: 'contact', id: 'loket' }),
      code: 'not-allowed',
      says: { value: 'contact' },
    },
    {
      why: 'real, says a source of the country',
      files: pilot(withOverride({ expects: { status: 'pilot' }, set: { status: 'bestaand' } })),
      code: 'overlay-status-without-source',
      says: { id: 'g-directeur' },
    },
    {
      why: 'no document is no source',
      files: withNoDocument(
        pilot(
          withOverride({
            expects: { status: 'pilot' },
            set: { status: 'bestaand' },
            provenance: owned('geen-document'),
          }),
        ),
      ),
      code: 'overlay-status-without-source',
      says: { id: 'g-directeur' },
    },
    {
      why: 'a regional pabo asks what the pabo asks',
      files: demanding({ conditions: [] }),
      code: 'overlay-loosens',
      says: { id: 'regio-pabo', condition: 'R05' },
    },
    {
      why: 'a regional segment may not fall',
      files: plant(validFiles(), `${REGION}: segments[0]`, segment('regio', 'directeur', 'leraar-po')),
      code: 'level-falls',
      says: { file: REGION },
    },
    {
      why: 'a regional segment may not close a circle',
      files: plant(validFiles(), `${REGION}: segments[0]`, segment('regio', 'leraar-po', 'leraar-po')),
      code: 'cycle',
      says: { file: REGION },
    },
    {
      why: 'a regional segment may not lead into a twin',
      files: plant(validFiles(), `${REGION}: segments[0]`, segment('regio', 'havo', 'al-leraar-po')),
      code: 'bad-twin',
      says: { problem: 'entered' },
    },
  ])('is refused: $why', ({ files, code, says }) => {
    const { data, errors } = parseNetwork(files);
    expect(errors).toEqual([expect.objectContaining({ code, file: REGION, ...says })]);
    expect(data?.regions).toEqual([]);
    expect(data?.stations).toHaveLength(4);
  });

  test.each([
    { why: 'it asks what the country asks', files: demanding({ conditions: ['R05'] }) },
    {
      why: 'it shows a source of its own',
      files: withSource(
        pilot(withOverride({ expects: { status: 'pilot' }, set: { status: 'bestaand' }, provenance: owned('BR') })),
        'BR',
      ),
    },
  ])('is accepted: $why', ({ files }) => {
    const { data, errors } = parseNetwork(files);
    expect(errors).toEqual([]);
    expect(data?.regions).toHaveLength(1);
  });
});

function withSource(files: Files, id: string): Files {
  return plant(files, 'sources/alle.json: [1]', { id, title: 'a', publisher: 'b', asOf: '2026', readOn: '2026-11-23' });
}

function withNoDocument(files: Files): Files {
  return withSource(files, 'geen-document');
}
