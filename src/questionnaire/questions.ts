import {
  type ChoiceFactId,
  FACTS,
  type FormGroup,
  LEARNERS,
  type NumberFactId,
  ROLES,
  SUBJECT_RANGES,
} from '#model/vocabulary.ts';
import { type Answers, DONT_KNOW, type QuestionId, SKIPPED } from './answers.ts';

/** For whom the questions are put: a pupil, somebody beside a pupil (third person), a career switcher. */
export const OPENINGS = ['leerling', 'begeleider', 'overstapper'] as const;
export type Opening = (typeof OPENINGS)[number];

/** How much is asked before the first result: the few questions that move it most, or all that can change it. */
export const LENGTHS = ['kort', 'alles'] as const;
export type Length = (typeof LENGTHS)[number];

/** How a question is answered: one option, several options, or one whole number. */
export type QuestionKind = 'single' | 'multiple' | 'number';

/** What an answer ends up in. */
export type Feeds = 'opening' | 'length' | 'holding' | 'goal' | 'start' | 'preference' | 'fact';

/** A question without its words; those are in `i18n/questions-nl.ts`. */
export interface Question {
  readonly id: QuestionId;
  readonly kind: QuestionKind;
  readonly feeds: Feeds;
  /** Openings in which it is asked on the way to the first result. */
  readonly first: readonly Opening[];
  /** Openings in which it waits under "verfijn", after the first result. */
  readonly refine: readonly Opening[];
  /** Option ids, without "weet ik niet" and "sla over", which are always there. Station ids for a holding. */
  readonly options: readonly string[];
  /** What must have been answered before this question makes sense. */
  readonly needs?: (answers: Answers) => boolean;
}

const EVERYBODY = OPENINGS;
const AT_SCHOOL = ['leerling', 'begeleider'] as const satisfies readonly Opening[];
const SWITCHER = ['overstapper'] as const satisfies readonly Opening[];
const NOBODY: readonly Opening[] = [];

/** Does the school that was named exist in the list, so that a year can be asked? */
const attendsSchool = (answers: Answers) => SCHOOL_OPTIONS.some((school) => answers.school?.includes(school));

/** Only who wants a class of their own, or does not know yet, is asked about subjects. */
const wantsAClass = (answers: Answers) => {
  const roles = answers.rol ?? [];
  return roles.length === 0 || roles.some((role) => ['voor-de-klas', DONT_KNOW, SKIPPED].includes(role));
};

/** School types that a pupil can attend: ids of the stations that they lead to. */
export const SCHOOL_OPTIONS = [
  'vmbo-basis',
  'vmbo-kb-gl-tl',
  'havo',
  'vwo',
  'mbo-2',
  'mbo-3',
  'onderwijsassistent',
  'mbo4-pedagogisch',
  'mbo-4',
] as const;

/** Diplomas that a person can bring: ids of start stations. */
export const DIPLOMA_OPTIONS = [
  'vmbo-basis',
  'vmbo-kb-gl-tl',
  'havo-3-bevorderd',
  'havo',
  'vwo',
  'mbo-2',
  'mbo-3',
  'onderwijsassistent',
  'mbo4-pedagogisch',
  'mbo-4',
  'propedeuse',
  'ad-pep',
  'ad-oo',
  'ad-epb',
  'hbo-wo-diploma',
  'wo-bachelor',
  'wo-master',
  'diploma-buitenland',
  'geen-diploma-21',
] as const;

/** Work and teaching licences that a person can bring: ids of start stations. */
export const WORK_OPTIONS = [
  'vakmens',
  'klassenassistent',
  'leraarondersteuner',
  'toa',
  'instructeur-mbo',
  'gastdocent',
  'al-leraar-po',
  'al-leraar-vo-mbo',
  'al-docent-mbo',
] as const;

/** The answer that ends a list: none of these, no limit, no preference. */
export const NONE = 'geen';

/** The answer of a pupil who has the diploma of the school named. */
export const HAS_DIPLOMA = 'diploma';

/** Ways of learning that a person can prefer. A step in a job fits with each of them. */
export const FORM_OPTIONS = ['voltijd', 'naast-werk', 'betaald'] as const satisfies readonly FormGroup[];

/** The answer of who does not want to wait; the other answers are school years, see `startYears`. */
export const SOON = 'zo-snel';

/** Years that a person wants to spend at most. */
export const MAX_YEARS = ['1', '2', '3', '4', '5', '6', '8'] as const;

type Audience = Pick<Question, 'first' | 'refine'>;
const ASKED_OF = (first: readonly Opening[], refine: readonly Opening[] = NOBODY): Audience => ({ first, refine });

const choice = (id: ChoiceFactId, audience: Audience): Question => ({
  id,
  kind: 'single',
  feeds: 'fact',
  options: FACTS[id].values,
  ...audience,
});

const number = (id: NumberFactId, audience: Audience): Question => ({
  id,
  kind: 'number',
  feeds: 'fact',
  options: [],
  ...audience,
});

/**
 * Every question, in the order in which it is put: who you are, what you have, what you want, what may decide, what
 * you prefer. Whether a question is really put depends on `asked.ts`.
 */
export const QUESTIONS: readonly Question[] = [
  { id: 'opening', kind: 'single', feeds: 'opening', options: OPENINGS, ...ASKED_OF(EVERYBODY) },
  { id: 'lengte', kind: 'single', feeds: 'length', options: LENGTHS, ...ASKED_OF(NOBODY, EVERYBODY) },
  { id: 'school', kind: 'single', feeds: 'holding', options: SCHOOL_OPTIONS, ...ASKED_OF(AT_SCHOOL) },
  { id: 'leerjaar', kind: 'single', feeds: 'holding', options: [], needs: attendsSchool, ...ASKED_OF(AT_SCHOOL) },
  { id: 'diplomas', kind: 'multiple', feeds: 'holding', options: DIPLOMA_OPTIONS, ...ASKED_OF(SWITCHER) },
  { id: 'werk', kind: 'multiple', feeds: 'holding', options: [...WORK_OPTIONS, NONE], ...ASKED_OF(SWITCHER) },
  { id: 'voor-wie', kind: 'multiple', feeds: 'goal', options: LEARNERS, ...ASKED_OF(EVERYBODY) },
  { id: 'rol', kind: 'multiple', feeds: 'goal', options: ROLES, ...ASKED_OF(EVERYBODY) },
  {
    id: 'vakken',
    kind: 'multiple',
    feeds: 'goal',
    options: SUBJECT_RANGES.filter((range) => range !== 'geen'),
    needs: wantsAClass,
    ...ASKED_OF(EVERYBODY),
  },
  { id: 'startjaar', kind: 'single', feeds: 'start', options: [SOON], ...ASKED_OF(SWITCHER, AT_SCHOOL) },
  number('leeftijd', ASKED_OF(SWITCHER, AT_SCHOOL)),
  choice('vak-aardrijkskunde', ASKED_OF(EVERYBODY)),
  choice('vak-geschiedenis', ASKED_OF(EVERYBODY)),
  choice('vak-natuur', ASKED_OF(EVERYBODY)),
  choice('gltl-extra-vak', ASKED_OF(AT_SCHOOL, SWITCHER)),
  choice('profiel-past', ASKED_OF(AT_SCHOOL, SWITCHER)),
  choice('pilotschool', ASKED_OF(AT_SCHOOL)),
  choice('diploma-gewaardeerd', ASKED_OF(SWITCHER)),
  choice('nederlands-voldoende', ASKED_OF(SWITCHER)),
  choice('diploma-past-bij-vak', ASKED_OF(SWITCHER)),
  number('werkmaanden-vak', ASKED_OF(SWITCHER)),
  choice('school-wil-mij', ASKED_OF(SWITCHER)),
  choice('hbo-denkniveau', ASKED_OF(SWITCHER)),
  choice('vakdiploma-vmbo-profiel', ASKED_OF(SWITCHER, AT_SCHOOL)),
  choice('toets-21plus', ASKED_OF(NOBODY, EVERYBODY)),
  choice('in-jaar-1-aantonen', ASKED_OF(NOBODY, EVERYBODY)),
  choice('bachelor-gedrag-maatschappij', ASKED_OF(NOBODY, SWITCHER)),
  choice('in-wo-bachelor', ASKED_OF(NOBODY, SWITCHER)),
  choice('leerplek', ASKED_OF(NOBODY, EVERYBODY)),
  choice('werkgever-akkoord', ASKED_OF(NOBODY, EVERYBODY)),
  choice('ingeschreven-lerarenopleiding', ASKED_OF(NOBODY, SWITCHER)),
  choice('promotor-en-plan', ASKED_OF(NOBODY, SWITCHER)),
  {
    id: 'vorm',
    kind: 'multiple',
    feeds: 'preference',
    options: FORM_OPTIONS,
    ...ASKED_OF(EVERYBODY),
  },
  { id: 'inkomen', kind: 'single', feeds: 'preference', options: ['ja', 'nee'], ...ASKED_OF(SWITCHER, AT_SCHOOL) },
  {
    id: 'max-jaren',
    kind: 'single',
    feeds: 'preference',
    options: [...MAX_YEARS, NONE],
    ...ASKED_OF(SWITCHER, AT_SCHOOL),
  },
];
