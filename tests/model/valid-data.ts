import { EXPLAINED } from '#model/glossary-check.ts';
import type { Research } from '#model/rows.ts';

/** Parsed data files by path below data/. */
export type Files = Record<string, unknown>;

const text = (nl: string) => ({ nl });
const provenance = { sources: ['S01'], asOf: '2026', readOn: '2026-11-23', confidence: 'bevestigd' };

const station = (id: string, rest: object) => ({
  id,
  label: text(id),
  name: text(id),
  about: text(id),
  kind: 'bevoegdheid',
  drawnAtLevel: '6',
  drawnBecause: text('geen eigen niveau'),
  sectors: ['po'],
  prominence: 1,
  start: false,
  gives: [],
  countsAs: [],
  aliases: [id],
  provenance,
  refs: [],
  ...rest,
});

const goal = { roles: ['voor-de-klas'], subjects: 'alle-vakken', learners: ['basisschool'] };

const variant = (id: string, months: number, refs: string[] = []) => ({
  id,
  label: text(id),
  forms: ['voltijd'],
  monthsMin: months,
  monthsMax: months,
  school: { how: 'stage', fromMonth: 0 },
  income: { how: 'geen', fromMonth: null },
  costs: ['collegegeld'],
  pay: [],
  funding: [],
  refs,
});

/** A segment with one variant. */
export const segment = (id: string, from: string, to: string, rest: object = {}) => ({
  id,
  from,
  to,
  line: 'P',
  name: text(id),
  about: text(id),
  status: 'bestaand',
  scope: 'landelijk',
  intake: 'september',
  variants: [variant('voltijd', 48)],
  conditions: ['R05'],
  exemptions: [],
  grants: ['bevoegdheid:po'],
  provenance,
  refs: [],
  ...rest,
});

const repair = {
  id: 'toets-doen',
  kind: 'toets',
  label: text('toets'),
  text: text('Doe de toets.'),
  insideStep: true,
  monthsMin: 0,
  monthsMax: 3,
  makes: [{ kind: 'answer', fact: 'vak-aardrijkskunde', value: 'aangetoond' }],
  status: 'bestaand',
  scope: 'landelijk',
  provenance,
  refs: [],
};

const condition = (id: string, rest: object = {}) => ({
  id,
  label: text(id),
  need: text(id),
  moment: 'toelating',
  kind: 'feit',
  test: {
    kind: 'any',
    of: [
      { kind: 'answer', fact: 'vak-aardrijkskunde', is: ['ja', 'aangetoond'] },
      { kind: 'holds', credentials: ['diploma:havo'] },
      { kind: 'at-least', fact: 'leeftijd', value: 21 },
    ],
  },
  repairs: [],
  scope: 'landelijk',
  provenance,
  refs: [],
  ...rest,
});

const named = (id: string, rest: object = {}) => ({
  id,
  label: text(id),
  text: text(id),
  provenance,
  refs: [],
  ...rest,
});

/** The fields of a regional override. */
export const override = (rest: object) => ({
  record: 'segment',
  id: 'g-directeur',
  expects: { status: 'bestaand' },
  set: { status: 'vervallen' },
  text: text('In deze regio gestopt.'),
  provenance,
  refs: [],
  ...rest,
});

/** The fields of what a region leaves out. */
const hide = (rest: object) => ({
  record: 'support',
  id: 'advies',
  expects: { status: 'bestaand' },
  text: text('Hier is dit er niet.'),
  provenance,
  refs: [],
  ...rest,
});

/**
 * The smallest data in which every kind of file and of reference occurs, without a fault:
 *
 *   havo ──p-havo──▶ leraar-po     al-leraar-po (twin) ──g-directeur──▶ directeur
 */
export function validFiles(): Files {
  return unshared({
    'site.json': { publicAddress: '', dataDate: '2026-11-23', dataVersion: '2026.1', nationalContact: 'loket' },
    'levels.json': [{ id: '4', label: text('4'), about: text('havo') }],
    'sectors.json': [{ id: 'po', label: text('po'), about: text('basisschool') }],
    'lines.json': [
      { id: 'P', label: text('Pabo'), about: text('pabo'), group: 'voltijd', colour: '#00796B', dark: '#2FBFAE' },
    ],
    'credentials.json': [
      { id: 'diploma:havo', kind: 'diploma', label: text('havo'), implies: [] },
      { id: 'bevoegdheid:po', kind: 'bevoegdheid', label: text('po'), implies: ['diploma:havo'] },
    ],
    'stations/alle.json': [
      station('havo', { kind: 'diploma', nlqf: '4', drawnAtLevel: '4', start: true, gives: ['diploma:havo'] }),
      station('leraar-po', { goal }),
      station('al-leraar-po', { start: true, sameAs: 'leraar-po', gives: ['bevoegdheid:po'] }),
      station('directeur', { kind: 'beroep', drawnAtLevel: '7', goal }),
    ],
    'segments/alle.json': [
      segment('p-havo', 'havo', 'leraar-po', { exemptions: ['vrijstelling'] }),
      segment('g-directeur', 'al-leraar-po', 'directeur'),
    ],
    'conditions/alle.json': [condition('R05', { repairs: [repair] })],
    'exemptions.json': [named('vrijstelling', { certainty: 'vraag-na', scope: 'landelijk' })],
    'amounts/alle.json': [
      named('collegegeld', {
        kind: 'collegegeld',
        paidBy: 'jij',
        paidTo: 'opleiding',
        per: 'jaar',
        values: [{ asOf: '2026-2027', eurosMin: 2694, eurosMax: 2694, computed: false, provenance }],
        status: 'bestaand',
        scope: 'landelijk',
      }),
    ],
    'support.json': [
      named('advies', {
        kind: 'advies',
        attachesTo: ['*', 'havo'],
        owner: text('het loket'),
        status: 'bestaand',
        scope: 'landelijk',
      }),
    ],
    'institutions.json': [named('school-a'), named('school-b')],
    'events.json': [named('dag', { audiences: ['leerling'], status: 'bestaand' })],
    'contacts.json': [named('loket', { scope: 'landelijk', known: true })],
    'sources/alle.json': [{ id: 'S01', title: 'Titel', publisher: 'Uitgever', asOf: '2026', readOn: '2026-11-23' }],
    'glossary.json': EXPLAINED.map((id) => ({ id, term: id, meaning: text('uitleg') })),
    'cautions.json': [
      { id: 'let-op', audiences: [], wrong: text('a'), right: text('b'), attachesTo: ['p-havo'], provenance, refs: [] },
    ],
    'changes.json': [{ id: 'nieuw', when: '2026', text: text('a'), attachesTo: [], provenance, refs: [] }],
    'changelog.json': [{ version: '2026.1', day: '2026-11-23', changes: [{ record: 'p-havo', what: text('a') }] }],
    'open-points.json': [{ id: 'nagaan', text: text('a'), where: text('b'), attachesTo: [], refs: [] }],
    'aliases.json': [{ id: 'pabo', kind: 'segment', to: ['p-havo'] }],
    'left-out.json': [],
    'deviations.json': [],
    'regions/progressus.json': {
      region: { id: 'progressus', label: text('Progressus'), about: text('regio'), provenance, refs: [] },
      overrides: [override({})],
      hides: [hide({})],
      segments: [],
      support: [],
      institutions: [],
      events: [],
      contacts: [],
    },
  });
}

/** A copy in which no part is shared, so that a planted fault is one fault. */
function unshared(files: Files): Files {
  return JSON.parse(JSON.stringify(files));
}

/** The file of the region in the valid data. */
export const REGION = 'regions/progressus.json';

/** Rows that fit the valid data once `p-havo` and `leraar-po` refer to them. */
export const RESEARCH: Research = {
  rows: [
    {
      id: 'E20',
      months: [48, 48],
      from: ['havo'],
      to: ['pabo'],
      requirements: ['R05'],
      status: ['bestaand'],
      confidence: 'bevestigd',
    },
    {
      id: 'E30',
      months: [0, 0],
      from: ['pabo'],
      to: ['leraar-po'],
      requirements: [],
      status: ['bestaand'],
      confidence: 'bevestigd',
    },
  ],
  codes: ['R05'],
};

/**
 * Puts a value at a path such as `stations/alle.json: [0].nlqf`; `undefined` removes it, and an index at the end of a
 * list adds to it. Throws when the path does not exist: a test that plants nothing would prove nothing.
 */
export function plant(files: Files, at: string, value: unknown): Files {
  const [file = '', path = ''] = at.split(': ');
  const keys = [file, ...path.split(/[.[\]]+/).filter((key) => key !== '')];
  const last = keys.pop() ?? '';
  const target = keys.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), files);
  if (typeof target !== 'object' || target === null) throw new Error(`nothing at "${at}"`);
  if (value === undefined) Reflect.deleteProperty(target, last);
  else Reflect.set(target, last, value);
  return files;
}
