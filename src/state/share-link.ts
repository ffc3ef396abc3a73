import type { QuestionId } from '#questionnaire/answers.ts';
import { type Address, encode, type Known, type Place } from './url-codec.ts';

/** Answers that stay with the person unless they say otherwise: how old they are, and whether they need an income. */
export const PRIVATE_QUESTIONS = ['leeftijd', 'inkomen'] as const satisfies readonly QuestionId[];
export type PrivateQuestion = (typeof PRIVATE_QUESTIONS)[number];

/** The part of `location` on which links rest. */
export type Here = Pick<Location, 'protocol' | 'origin' | 'pathname'>;

/**
 * What links and QR codes begin with: the public address of the publication, else where the page stands. Null for a
 * page that was opened as a file: nobody else can open that address.
 */
export function baseOfLinks(publicAddress: string, { protocol, origin, pathname }: Here): string | null {
  if (publicAddress !== '') return publicAddress;
  return protocol === 'http:' || protocol === 'https:' ? origin + pathname : null;
}

/** The private things that are there to be shared, or to be left out. The switch "ik heb loon nodig" tells of income too. */
export const privateIn = ({ answers, filters }: Pick<Place, 'answers' | 'filters'>): readonly PrivateQuestion[] =>
  PRIVATE_QUESTIONS.filter((id) => answers[id] !== undefined || (id === 'inkomen' && filters.needsIncome));

/** For whom a link is: everybody, so without what is private, but for what the sharer ticked. */
export interface Sharing {
  readonly known: Known;
  readonly include: readonly PrivateQuestion[];
}

/**
 * The address of a place as somebody else opens it: on a device of their own, so not as a stand or inside another page,
 * and without what is private unless it is in `include`.
 */
export function sharedAddress(place: Place, { known, include }: Sharing): Address {
  const omit = PRIVATE_QUESTIONS.filter((id) => !include.includes(id));
  const { filters, configuration } = place;
  const needsIncome = filters.needsIncome && include.includes('inkomen');
  return encode(
    { ...place, filters: { ...filters, needsIncome }, configuration: { ...configuration, mode: 'gewoon' } },
    known,
    omit,
  );
}

/** An address behind what links begin with. */
export const linkTo = (base: string, { search, hash }: Address): string => `${base}${search}${hash}`;
