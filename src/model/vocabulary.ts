/**
 * The closed word lists of the network: every Dutch value that data, rules and screens may use.
 * Runtime code takes its lists from here, so that no schema library reaches the first load.
 * `data/glossary.json` explains each value; a test compares the two.
 */

/** Height on the map. `opstap` is the folded band before level 4; height is not order: nobody has to climb step by step. */
export const LEVELS = ['opstap', '4', '4+', '5', '6', '7', '8'] as const;
export type Level = (typeof LEVELS)[number];

/** NLQF level of a formal diploma. `4+` (vwo) is a Dutch notation; in the EQF it is 4. Source: data/sources, VS1. */
export const NLQF_LEVELS = ['1', '2', '3', '4', '4+', '5', '6', '7', '8'] as const;
export type NlqfLevel = (typeof NLQF_LEVELS)[number];

/** Basisonderwijs, voortgezet onderwijs, middelbaar beroepsonderwijs. */
export const SECTORS = ['po', 'vo', 'mbo'] as const;
export type Sector = (typeof SECTORS)[number];

/** What a station is. Only a `diploma` may carry an NLQF level; `bevoegdheid` is a teaching licence. */
export const STATION_KINDS = ['vooropleiding', 'diploma', 'bevoegdheid', 'certificaat', 'beroep'] as const;
export type StationKind = (typeof STATION_KINDS)[number];

/** What a credential (something a person can hold) is. */
export const CREDENTIAL_KINDS = [
  'vooropleiding',
  'diploma',
  'bevoegdheid',
  'certificaat',
  'getuigschrift',
  'beroep',
  'vak',
] as const;
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number];

/** Is it really there? Only the first three and `onbekend` (marked) may enter an itinerary. */
export const STATUSES = [
  'bestaand',
  'pilot',
  'experiment',
  'onbekend',
  'in-aanvraag',
  'in-voorbereiding',
  'onbeslist',
  'vervallen',
] as const;
export type Status = (typeof STATUSES)[number];

/** The statuses with which a segment may be part of an itinerary. */
export const TRAVELLABLE: readonly Status[] = ['bestaand', 'pilot', 'experiment', 'onbekend'];

/** For whom a fact holds. */
export const SCOPES = ['landelijk', 'regio', 'instelling'] as const;
export type Scope = (typeof SCOPES)[number];

/** How a variant is followed. */
export const FORMS = [
  'voltijd',
  'deeltijd',
  'duaal',
  'werken-en-leren',
  'naast-werk',
  'baanstap',
  'waardering',
] as const;
export type Form = (typeof FORMS)[number];

/** What changes for the person: the first layer of filters and of the legend. */
export const FORM_GROUPS = {
  voltijd: ['voltijd'],
  'naast-werk': ['deeltijd', 'naast-werk'],
  betaald: ['duaal', 'werken-en-leren'],
  stap: ['baanstap', 'waardering'],
} as const satisfies Record<string, readonly Form[]>;
export type FormGroup = keyof typeof FORM_GROUPS;

/** When a condition is looked at. Only the first two count for a verdict. */
export const MOMENTS = ['toelating', 'voor-start', 'tijdens', 'afronding'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Who can settle a condition: the person, a test, somebody else, or a form to fill in. */
export const CONDITION_KINDS = ['feit', 'toets', 'anderen-beslissen', 'formaliteit'] as const;
export type ConditionKind = (typeof CONDITION_KINDS)[number];

/** How sure an exemption is. Only `recht` may shorten or remove anything. */
export const CERTAINTIES = ['recht', 'per-instelling', 'vraag-na'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** How sure a fact is, from strongest to weakest. */
export const CONFIDENCES = ['bevestigd', 'gedateerd', 'tegenstrijdig', 'nog-controleren'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** When a segment can begin: school year (1 August), hbo and university (1 September), or at any time. */
export const INTAKES = ['augustus', 'september', 'doorlopend'] as const;
export type Intake = (typeof INTAKES)[number];

/** What a person does in a school while on a variant. */
export const SCHOOL_WORK = ['stage', 'baan', 'geen', 'onbekend'] as const;
export type SchoolWork = (typeof SCHOOL_WORK)[number];

/** Where income comes from while on a variant. */
export const INCOME = ['loon', 'stagevergoeding', 'eigen-baan', 'geen', 'onbekend'] as const;
export type Income = (typeof INCOME)[number];

/** What an amount of money is. */
export const AMOUNT_KINDS = ['collegegeld', 'prijs', 'loon', 'vergoeding', 'subsidie', 'beurs', 'lening'] as const;
export type AmountKind = (typeof AMOUNT_KINDS)[number];

/** Who pays and who receives. */
export const PARTIES = ['jij', 'werkgever', 'overheid', 'opleiding'] as const;
export type Party = (typeof PARTIES)[number];

/** The unit of an amount in euros. */
export const PERIODS = ['jaar', 'maand', 'eenmalig', 'dag', 'keer'] as const;
export type Period = (typeof PERIODS)[number];

/** Kinds of help on the way. */
export const SUPPORT_KINDS = [
  'advies',
  'voorbereiding',
  'opleiden',
  'begeleiding',
  'register',
  'werkvorm',
  'werk',
  'evenement',
] as const;
export type SupportKind = (typeof SUPPORT_KINDS)[number];

/** Who an event, a text or an opening speaks to. */
export const AUDIENCES = ['leerling', 'decaan', 'overstapper'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What a person does at a goal station. */
export const ROLES = ['voor-de-klas', 'naast-de-klas', 'leiden', 'opleiden', 'specialist', 'onderzoek'] as const;
export type Role = (typeof ROLES)[number];

/** One school subject or all of them. */
export const SUBJECT_RANGES = ['een-vak', 'alle-vakken', 'praktijkvak', 'geen'] as const;
export type SubjectRange = (typeof SUBJECT_RANGES)[number];

/** For which learners: young children, groups 3 to 8, lower and upper secondary, vmbo, mbo students, adults. */
export const LEARNERS = [
  'basisschool',
  'vmbo',
  'havo-vwo-onderbouw',
  'havo-vwo-bovenbouw',
  'mbo',
  'volwassenen',
] as const;
export type Learners = (typeof LEARNERS)[number];

/** What a node of the research became, when it is no station of its own. */
export const ALIAS_KINDS = ['station', 'segment', 'condition', 'support', 'grant', 'left-out'] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

/** The kinds of national record that a region may explain or change. */
export const OVERRIDABLE = ['segment', 'support', 'contact', 'institution', 'event', 'station'] as const;
export type Overridable = (typeof OVERRIDABLE)[number];

/** The kinds of national record that a region may leave out. */
export const HIDEABLE = ['segment', 'support', 'institution', 'event'] as const;

/** How a lack can be mended. */
export const REPAIR_KINDS = [
  'toets',
  'certificaat',
  'keuze',
  'diploma',
  'aanvraag',
  'zoeken',
  'wachten',
  'ervaring',
] as const;
export type RepairKind = (typeof REPAIR_KINDS)[number];

/** Answers to a yes-or-no fact. `kiest-nog` is a choice still open; `aangetoond` is proven in another way (a test, vavo). */
export const CHOICES = ['ja', 'nee', 'kiest-nog', 'aangetoond'] as const;
export type Choice = (typeof CHOICES)[number];

/**
 * Everything that a condition can ask about a person beside what they hold.
 * `choice` facts are answered with the listed values, `number` facts with a whole number in the named unit.
 */
export const FACTS = {
  leeftijd: { type: 'number', unit: 'years' },
  'werkmaanden-vak': { type: 'number', unit: 'months' },
  'vak-aardrijkskunde': { type: 'choice', values: ['ja', 'nee', 'kiest-nog', 'aangetoond'] },
  'vak-geschiedenis': { type: 'choice', values: ['ja', 'nee', 'kiest-nog', 'aangetoond'] },
  'vak-natuur': { type: 'choice', values: ['ja', 'nee', 'kiest-nog', 'aangetoond'] },
  'in-jaar-1-aantonen': { type: 'choice', values: ['ja', 'nee'] },
  'gltl-extra-vak': { type: 'choice', values: ['ja', 'nee', 'kiest-nog'] },
  pilotschool: { type: 'choice', values: ['ja', 'nee'] },
  'profiel-past': { type: 'choice', values: ['ja', 'nee', 'kiest-nog', 'aangetoond'] },
  'toets-21plus': { type: 'choice', values: ['ja', 'nee'] },
  'diploma-past-bij-vak': { type: 'choice', values: ['ja', 'nee'] },
  'bachelor-gedrag-maatschappij': { type: 'choice', values: ['ja', 'nee'] },
  'vakdiploma-vmbo-profiel': { type: 'choice', values: ['ja', 'nee'] },
  'hbo-denkniveau': { type: 'choice', values: ['ja', 'nee'] },
  'school-wil-mij': { type: 'choice', values: ['ja', 'nee'] },
  'werkgever-akkoord': { type: 'choice', values: ['ja', 'nee'] },
  leerplek: { type: 'choice', values: ['ja', 'nee'] },
  'ingeschreven-lerarenopleiding': { type: 'choice', values: ['ja', 'nee'] },
  'in-wo-bachelor': { type: 'choice', values: ['ja', 'nee'] },
  'promotor-en-plan': { type: 'choice', values: ['ja', 'nee'] },
  'nederlands-voldoende': { type: 'choice', values: ['ja', 'nee'] },
  'diploma-gewaardeerd': { type: 'choice', values: ['ja', 'nee'] },
} as const satisfies Record<
  string,
  { type: 'number'; unit: 'years' | 'months' } | { type: 'choice'; values: readonly Choice[] }
>;
export type FactId = keyof typeof FACTS;
export type NumberFactId = { [K in FactId]: (typeof FACTS)[K]['type'] extends 'number' ? K : never }[FactId];
export type ChoiceFactId = Exclude<FactId, NumberFactId>;

const keysOf = <K extends string>(record: Record<K, unknown>) => Object.keys(record) as K[]; // keys of a literal table

/** All fact ids, in the order in which they are listed above. */
export const FACT_IDS: readonly FactId[] = keysOf(FACTS);

/** Is this the id of a fact that is answered with a number? */
export const isNumberFact = (id: FactId): id is NumberFactId => FACTS[id].type === 'number';
