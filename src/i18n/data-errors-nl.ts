import type { DataError, DataErrorCode, InvisibleSign, JsonType, Place, ReferenceKind } from '#model/data-error.ts';
import type { Format } from '#model/formats.ts';
import type { JsonProblem } from '#model/json-text.ts';

/** What is wrong, and what to do about it, in Dutch. */
interface Explanation {
  readonly wrong: string;
  readonly todo: string;
}

type Explain = { readonly [C in DataErrorCode]: (error: Extract<DataError, { readonly code: C }>) => Explanation };

const KIND: Readonly<Record<ReferenceKind, string>> = {
  station: 'station',
  segment: 'stap',
  variant: 'variant',
  line: 'lijn',
  credential: 'bewijs (credential)',
  condition: 'voorwaarde',
  repair: 'reparatie',
  exemption: 'vrijstelling',
  amount: 'bedrag',
  support: 'hulp (support)',
  institution: 'instelling',
  contact: 'contact',
  event: 'activiteit',
  source: 'bron',
  region: 'regio',
  level: 'niveau',
  sector: 'sector',
  glossary: 'woord in de woordenlijst',
  caution: 'waarschuwing',
  change: 'wijziging',
  'open-point': 'open punt',
  alias: 'alias',
};

const TYPE: Readonly<Record<JsonType, string>> = {
  text: 'een tekst',
  number: 'een getal',
  'whole-number': 'een heel getal',
  'yes-no': 'true of false',
  list: 'een lijst',
  object: 'een object',
  null: 'null',
  nothing: 'niets',
};

const FORMAT: Readonly<Record<Format, string>> = {
  slug: 'kleine letters en cijfers met streepjes ertussen, zoals "leraar-po"',
  'line-letter': 'één hoofdletter, zoals "P"',
  'condition-id': '"R" of "VR" met een nummer, of "C-" met een woord, zoals "R05" of "C-bestuur"',
  'credential-id': 'een soort, een dubbele punt en een naam, zoals "diploma:havo"',
  'source-id': 'de code van een bron, zoals "S12", "VS40" of "geen-document"',
  day: 'een dag die bestaat, zoals "2027-08-31"',
  'as-of': 'een dag, maand, schooljaar of jaar, of "onbekend", zoals "2026-2027"',
  url: 'een adres dat begint met "https://"',
  colour: 'een kleur met hoofdletters, zoals "#1F5FBF"',
  'programme-code': 'vijf cijfers, zoals "34808"',
  'data-version': 'een jaar, een punt en een nummer, zoals "2026.1"',
};

const UNIT = { months: 'maanden', ec: 'studiepunten', euros: 'euro’s' } as const;
const FIELD = {
  months: 'het aantal maanden',
  ends: 'het begin en het einde',
  requirements: 'de eisen',
  status: 'de status',
  confidence: 'de zekerheid',
} as const;
const TWIN = {
  entered: 'er loopt een stap naartoe',
  'not-a-start': 'het is geen beginstation',
  'is-a-goal': 'het is zelf een doel',
  'twin-of-no-goal': 'het hoort bij een station dat geen doel is',
} as const;

/** What stops the reading of a file, and what to do about it. */
const JSON_PROBLEM: Readonly<Record<JsonProblem, readonly [wrong: string, todo: string]>> = {
  empty: ['het bestand is leeg', 'kijk of dit het goede bestand is'],
  value: ['hier hoort een waarde te staan', 'zet een tekst tussen aanhalingstekens of haal dit weg'],
  comma: ['hier ontbreekt een komma', 'zet een komma achter de waarde die ervoor staat'],
  'comma-too-many': ['hier staat een komma te veel', 'haal de komma achter de laatste waarde weg'],
  colon: ['achter de naam van het veld ontbreekt een dubbele punt', 'zet er een dubbele punt achter'],
  key: ['hier hoort de naam van een veld te staan', 'zet de naam tussen dubbele aanhalingstekens'],
  'text-open': ['achter een tekst ontbreekt het aanhalingsteken', 'zet een dubbel aanhalingsteken achter de tekst'],
  'text-escape': ['in een tekst staat een losse schuine streep "\\"', 'haal de streep weg of zet er nog een achter'],
  'text-line': ['een tekst loopt door op de volgende regel', 'zet de hele tekst op één regel'],
  number: ['dit getal is niet goed geschreven', 'schrijf alleen cijfers, met een punt voor de decimalen'],
  'after-end': ['achter het einde staat nog iets', 'haal weg wat achter het laatste haakje staat'],
  end: ['het bestand houdt te vroeg op', 'haal het bestand opnieuw op of zet de laatste haakjes terug'],
};

const SIGN: Readonly<Record<InvisibleSign, string>> = {
  direction: 'een onzichtbaar teken dat de leesrichting omdraait',
  'zero-width': 'een teken dat niemand ziet',
  half: 'een half teken',
  lost: 'een teken dat verkeerd is ingelezen',
  control: 'een onzichtbaar stuurteken',
};

/** More of a text is not repeated in a sentence. */
const QUOTED = 80;
const short = (text: string) => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);
const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000).toLocaleString('nl-NL')} kB`;

const orNearest = (nearest: string | undefined, otherwise: string) =>
  nearest === undefined ? otherwise : `bedoel je "${nearest}"?`;
const whereIs = ({ file, path }: Place) => (path === '' ? file : `${file} → ${path}`);
const kinds = (list: readonly ReferenceKind[]) => list.map((kind) => KIND[kind]).join(' of ');

const EXPLAIN: Explain = {
  'bad-json': ({ problem, line, column }) => ({
    wrong: `dit bestand is niet te lezen: ${JSON_PROBLEM[problem][0]} (regel ${line}, teken ${column})`,
    todo: JSON_PROBLEM[problem][1],
  }),
  'too-large': ({ bytes, most }) => ({
    wrong: `dit bestand is te groot (${kilobytes(bytes)}; hooguit ${kilobytes(most)})`,
    todo: 'kijk of dit het goede bestand is, of verdeel het over twee bestanden',
  }),
  'too-deep': ({ most, line }) => ({
    wrong: `in dit bestand zitten meer dan ${most} lijsten en objecten in elkaar (regel ${line})`,
    todo: 'kijk of dit het goede bestand is',
  }),
  'too-many': ({ most }) => ({
    wrong: `in dit bestand staan meer dan ${most.toLocaleString('nl-NL')} waarden`,
    todo: 'kijk of dit het goede bestand is, of verdeel het over twee bestanden',
  }),
  'not-utf8': () => ({
    wrong: 'dit bestand is geen tekst in UTF-8',
    todo: 'open het in je tekstprogramma en bewaar het opnieuw als "UTF-8"',
  }),
  'duplicate-field': ({ field }) => ({
    wrong: `het veld "${short(field)}" staat er twee keer`,
    todo: 'haal er één weg',
  }),
  'unsafe-field': ({ field }) => ({
    wrong: `een veld mag niet "${field}" heten; van dit bestand is niets gebruikt`,
    todo: 'haal het veld weg',
  }),
  'too-long': ({ length, most }) => ({
    wrong: `deze tekst is te lang (${length} tekens; hooguit ${most})`,
    todo: 'maak de tekst korter',
  }),
  'strange-sign': ({ sign, character }) => ({
    wrong: `in deze tekst zit ${SIGN[sign]} (${character})`,
    todo: 'wis de tekst en typ hem opnieuw, zonder te plakken',
  }),
  markup: ({ found }) => ({
    wrong: `in deze tekst staat HTML-code ("${short(found)}")`,
    todo: 'schrijf gewone tekst zonder "<"',
  }),
  'unknown-file': ({ nearest }) => ({
    wrong: 'niets leest dit bestand',
    todo: orNearest(nearest, 'zet het in de goede map of haal het weg'),
  }),
  'missing-file': () => ({ wrong: 'dit bestand is er niet', todo: 'maak het aan of zet het terug' }),
  'missing-field': ({ field }) => ({ wrong: `het veld "${field}" ontbreekt`, todo: 'vul het in' }),
  'unknown-field': ({ field, nearest }) => ({
    wrong: `het veld "${short(field)}" bestaat niet`,
    todo: orNearest(nearest, 'haal het weg'),
  }),
  'wrong-type': ({ expected, found }) => ({
    wrong: `hier staat ${TYPE[found]}`,
    todo: `maak er ${TYPE[expected]} van`,
  }),
  'not-allowed': ({ value, allowed, nearest }) => ({
    wrong: `"${short(value)}" mag hier niet`,
    todo: orNearest(nearest, `kies uit: ${allowed.join(', ')}`),
  }),
  'bad-format': ({ value, format }) => ({
    wrong: `"${short(value)}" is niet goed geschreven`,
    todo: `schrijf ${FORMAT[format]}`,
  }),
  'too-short': ({ of, minimum }) =>
    of === 'text'
      ? { wrong: 'deze tekst is te kort', todo: `schrijf minstens ${minimum} ${minimum === 1 ? 'teken' : 'tekens'}` }
      : { wrong: 'deze lijst is te kort', todo: `zet er minstens ${minimum} in` },
  'too-low': ({ minimum }) => ({ wrong: 'dit getal is te laag', todo: `schrijf ${minimum} of meer` }),
  'duplicate-id': ({ kind, id, first }) => ({
    wrong: `${KIND[kind]} "${id}" staat er al (${whereIs(first)})`,
    todo: 'geef één van de twee een andere id',
  }),
  'unknown-reference': ({ kinds: wanted, id, nearest }) => ({
    wrong: `${kinds(wanted)} "${short(id)}" bestaat niet`,
    todo: orNearest(nearest, 'maak het aan of verander de id'),
  }),
  'unused-record': ({ kind, id }) => ({
    wrong: `niets verwijst naar ${KIND[kind]} "${id}"`,
    todo: 'verwijs ernaar of haal het weg',
  }),
  'condition-of-another-school': ({ condition, institution, programmeOf }) => ({
    wrong: `voorwaarde "${condition}" is van "${institution}", maar deze opleiding is van ${programmeOf === undefined ? 'alle scholen' : `"${programmeOf}"`}`,
    todo: 'zet de voorwaarde bij de variant van die ene school',
  }),
  'range-reversed': ({ unit, min, max }) => ({
    wrong: `het minste aantal ${UNIT[unit]} (${min}) is meer dan het meeste (${max})`,
    todo: 'draai ze om of verbeter ze',
  }),
  'validity-reversed': ({ validFrom, validUntil }) => ({
    wrong: `dit geldt vanaf ${validFrom} en eindigt eerder, op ${validUntil}`,
    todo: 'verbeter een van de twee dagen',
  }),
  'nlqf-on-non-diploma': ({ kind }) => ({
    wrong: `een ${kind} heeft geen NLQF-niveau`,
    todo: 'haal "nlqf" weg; "drawnAtLevel" zegt waar het staat',
  }),
  'forbidden-term': ({ term }) => ({
    wrong: `"${term}" klopt niet meer`,
    todo: 'zoek in de bron hoe het nu heet en schrijf dat',
  }),
  'changelog-order': ({ version, before }) => ({
    wrong: `versie ${version} staat onder ${before} en is niet nieuwer`,
    todo: 'zet de oudste versie bovenaan, elke versie één keer',
  }),
  'version-not-logged': ({ version }) => ({
    wrong: `versie ${version} is niet de laatste in changelog.json`,
    todo: 'zet daar onderaan deze versie, met de feiten die zijn veranderd',
  }),
  'missing-glossary-term': ({ term, list }) => ({
    wrong: `"${term}" staat niet in de woordenlijst`,
    todo:
      list === 'text'
        ? 'leg de afkorting uit in glossary.json of schrijf het woord voluit'
        : 'leg het woord uit in glossary.json',
  }),
  cycle: ({ stations }) => ({
    wrong: `deze stations vormen een kring: ${[...stations, ...stations.slice(0, 1)].join(' → ')}`,
    todo: 'haal één stap weg of laat die beginnen bij een tweeling',
  }),
  'level-falls': ({ fromLevel, toLevel }) => ({
    wrong: `deze stap gaat omlaag, van niveau ${fromLevel} naar ${toLevel}`,
    todo: 'verbeter "drawnAtLevel" van een van de stations of draai de stap om',
  }),
  'dead-end': ({ station }) => ({
    wrong: `station "${station}" is geen doel en leidt nergens heen`,
    todo: 'maak er een doel van of voeg een stap toe',
  }),
  'unreachable-goal': ({ station }) => ({
    wrong: `geen begin leidt naar doel "${station}"`,
    todo: 'voeg een stap toe of haal het doel weg',
  }),
  orphan: ({ station }) => ({
    wrong: `bij station "${station}" begint of eindigt geen stap`,
    todo: 'voeg een stap toe of haal het station weg',
  }),
  'bad-twin': ({ station, problem }) => ({
    wrong: `station "${station}" kan geen tweeling zijn: ${TWIN[problem]}`,
    todo: 'verbeter dat of haal "sameAs" weg',
  }),
  'row-not-covered': ({ row }) => ({
    wrong: `rij ${row} van het onderzoek komt nergens voor`,
    todo: 'noem de rij in "refs" van een record, of in left-out.json met een reden',
  }),
  'row-covered-and-left-out': ({ row, by }) => ({
    wrong: `rij ${row} staat in left-out.json, maar "${by}" noemt haar ook`,
    todo: 'haal haar op één van de twee plekken weg',
  }),
  'unknown-row': ({ row, nearest }) => ({
    wrong: `rij ${row} staat niet in het onderzoek`,
    todo: orNearest(nearest, 'haal haar weg'),
  }),
  'undeclared-deviation': ({ row, by, field, expected, found }) => ({
    wrong: `${FIELD[field]} van "${by}" (${found}) wijkt af van rij ${row} (${expected})`,
    todo: 'neem de rij over, of leg het verschil uit in deviations.json',
  }),
  'stale-deviation': ({ row, by, field }) => ({
    wrong: `"${by}" en rij ${row} verschillen niet (meer) in ${FIELD[field]}`,
    todo: 'haal deze regel weg',
  }),
  'too-many-left-out': ({ leftOut, total, maxPercent }) => ({
    wrong: `${leftOut} van de ${total} rijen zijn weggelaten`,
    todo: `gebruik er meer: hooguit ${maxPercent} procent mag weg`,
  }),
  'overlay-mismatch': ({ kind, id, expected, found }) => ({
    wrong: `de regio rekent bij ${KIND[kind]} "${id}" op "${expected}", maar landelijk staat er "${found}"`,
    todo: 'kijk of de regio nog klopt en verbeter "expects"',
  }),
  'overlay-loosens': ({ id, condition }) => ({
    wrong: `de regio laat bij "${id}" de landelijke voorwaarde "${condition}" weg`,
    todo: 'zet haar terug: een regio mag geen eis schrappen',
  }),
  'overlay-status-without-source': ({ kind, id, status }) => ({
    wrong: `de regio zet ${KIND[kind]} "${id}" op "${status}" zonder eigen bron`,
    todo: 'noem de bron waar dat in staat',
  }),
};

/** The explanation that belongs to the code of an error; the pairing is checked on `EXPLAIN`. */
function explain<C extends DataErrorCode>(code: C, error: Extract<DataError, { readonly code: C }>): Explanation {
  return EXPLAIN[code](error);
}

/** Where something is: the file, the field, and the record when its id could be read. */
const placeOf = (place: Place): string =>
  `data/${whereIs(place)}${place.record === undefined ? '' : ` (${place.record})`}`;

/** A text that is not there in English, as one line for an editor. */
export const missingEnglishSentence = ({ place, nl }: { readonly place: Place; readonly nl: string }): string =>
  `${placeOf(place)}: hier ontbreekt de Engelse tekst van "${nl.slice(0, 60)}"; zet "en" naast "nl".`;

/** What is wrong and what to do, without the place: for beside the field itself. Ends in a full stop or a question mark. */
export function dataErrorAdvice(error: DataError): string {
  const { wrong, todo } = explain(error.code, error);
  return `${wrong.charAt(0).toUpperCase()}${wrong.slice(1)}; ${todo}${todo.endsWith('?') ? '' : '.'}`;
}

/**
 * An error in the data as one line for an editor: `bestand → plek: wat er mis is; wat je doet.` The place names the
 * record when its id could be read.
 */
export function dataErrorSentence(error: DataError): string {
  const { wrong, todo } = explain(error.code, error);
  return `${placeOf(error)}: ${wrong}; ${todo}${todo.endsWith('?') ? '' : '.'}`;
}
