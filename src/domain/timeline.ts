import type { NetworkVariant } from '#model/network.ts';
import type { CredentialId } from '#model/provenance.ts';
import type { Income, SchoolWork } from '#model/vocabulary.ts';
import { nextIntake } from './calendar.ts';
import type { Itinerary, Step } from './itinerary.ts';
import { groupOf } from './moments.ts';
import type { NetworkIndex } from './network-index.ts';
import type { Month } from './profile.ts';

/** What a stretch of time is spent on. `licensed` is having a teaching licence (bevoegdheid). */
export const TRACKS = ['learning', 'working', 'paid', 'licensed'] as const;
export type Track = (typeof TRACKS)[number];

/** How it is spent: in a programme, waiting for the next one, in a school, with an income, or with a licence. */
export type SpanHow =
  | 'programme'
  | 'wait'
  | Exclude<SchoolWork, 'geen' | 'onbekend'>
  | Exclude<Income, 'geen' | 'onbekend'>
  | 'licence';

/**
 * A stretch of time on one track. `from` to `sure` is certain; from `sure` to `latest` it may still last ("uiterlijk").
 * Months count as everywhere: each bound is the first month after.
 */
export interface Span {
  readonly track: Track;
  readonly how: SpanHow;
  /** Index of the step in the itinerary. */
  readonly step: number;
  readonly from: Month;
  readonly sure: Month;
  /** `null`: it is not known until when. */
  readonly latest: Month | null;
  /** It happens somewhere in this stretch; from which month is not known. */
  readonly somewhen: boolean;
}

/** An end with two bounds: by the shortest and by the longest duration. `null` where a duration on the way is unknown. */
export interface Bounds {
  readonly earliest: Month | null;
  readonly latest: Month | null;
}

/** When the itinerary gives a licence, and which. */
export interface Licensed extends Bounds {
  readonly licences: readonly CredentialId[];
}

/** An itinerary laid out in time, from its judged start on. Every step starts by the longest duration of those before. */
export interface Timeline {
  readonly id: string;
  readonly start: Month;
  readonly end: Bounds;
  readonly spans: readonly Span[];
  /** The first moment at which a licence is there; `null` when the itinerary gives none. */
  readonly licensed: Licensed | null;
  /** The tracks on which nothing can be drawn: because there is nothing, or because it is not known. */
  readonly blank: ReadonlyMap<Track, 'none' | 'unknown'>;
  /** Indexes of the steps whose duration is not known. */
  readonly unknown: readonly number[];
}

/** A step with its record and the bounds between which it starts and ends. */
interface Stretch {
  readonly step: Step;
  readonly at: number;
  readonly variant: NetworkVariant | undefined;
  readonly end: Bounds;
}

/** The spans of an itinerary. Only what the records say: no span where income or school work is none or unknown. */
export function timelineOf(index: NetworkIndex, itinerary: Itinerary): Timeline {
  const stretches = stretchesOf(index, itinerary);
  const spans = [
    ...stretches.flatMap((each, at) => {
      // After a step of unknown length nobody knows when the next one begins.
      const isAdrift = at > 0 && stretches[at - 1]?.end.latest === null;
      return spansOf(each, stretches[at + 1]?.step.start).map((span) => (isAdrift ? adrift(span) : span));
    }),
    ...licenceOf(index, stretches),
  ];
  const licensed = licensedIn(index, stretches);
  return {
    id: itinerary.id,
    start: itinerary.start,
    end: stretches.at(-1)?.end ?? { earliest: itinerary.start, latest: itinerary.start },
    spans,
    licensed,
    blank: blankIn(stretches, spans, licensed),
    unknown: stretches.flatMap(({ step, at }) => (step.monthsMax === null ? [at] : [])),
  };
}

/** Why a track has no span: every step says that there is nothing, or one does not say. */
function blankIn(stretches: readonly Stretch[], spans: readonly Span[], licensed: Licensed | null): Timeline['blank'] {
  const variants = stretches.filter(({ step }) => step.monthsMax !== 0).map(({ variant }) => variant);
  const isNone: Readonly<Record<Track, boolean>> = {
    learning: stretches.every(({ step }) => step.monthsMax === 0 || !isProgramme(step)),
    working: variants.every((variant) => variant?.school.how === 'geen'),
    paid: variants.every((variant) => variant?.income.how === 'geen'),
    licensed: licensed === null,
  };
  return new Map(
    TRACKS.filter((track) => !spans.some((span) => span.track === track)).map((track) => [
      track,
      isNone[track] ? 'none' : 'unknown',
    ]),
  );
}

/** Each step with its earliest end (everything as short as it can be) and its latest. */
function stretchesOf(index: NetworkIndex, itinerary: Itinerary): readonly Stretch[] {
  let earliest: Month | null = itinerary.start;
  let latest: Month | null = itinerary.start;
  return itinerary.steps.map((step, at) => {
    const segment = index.segments.get(step.segment);
    if (earliest !== null && at > 0 && segment) earliest = nextIntake(segment.intake, earliest);
    earliest = plus(earliest, step.monthsMin);
    latest = latest === null ? null : plus(step.start, step.monthsMax);
    const variant = segment?.variants.find((each) => each.id === step.variant);
    return { step, at, variant, end: { earliest, latest } };
  });
}

const plus = (month: Month | null, months: number | null): Month | null =>
  month === null || months === null ? null : month + months;

/** The end of a step that is certain, and the last one possible; a step of unknown length ends where it begins, or later. */
function endOf({ start, monthsMin, monthsMax }: Step): Pick<Span, 'sure' | 'latest'> {
  return { sure: start + (monthsMin ?? 0), latest: plus(start, monthsMax) };
}

/** Does one learn in this step? A change of job and the valuation of a diploma are no programme. */
const isProgramme = ({ forms }: Step): boolean => forms.some((each) => groupOf(each) !== 'stap');

function spansOf({ step, at, variant }: Stretch, next: Month | undefined): readonly Span[] {
  const { sure, latest } = endOf(step);
  // A change of job in no time is a moment, no stretch.
  if (step.monthsMax === 0) return [];
  const whole = { step: at, from: step.start, sure, latest, somewhen: false } as const;
  const spans: Span[] = isProgramme(step) ? [{ ...whole, track: 'learning', how: 'programme' }] : [];
  if (variant) spans.push(...schoolSpan(whole, variant), ...incomeSpan(whole, variant));
  if (latest !== null && next !== undefined && next > latest) {
    spans.push({ track: 'learning', how: 'wait', step: at, from: latest, sure: next, latest: next, somewhen: false });
  }
  return spans;
}

/** A span of which neither begin nor end is known: not earlier than this. */
const adrift = (span: Span): Span => ({ ...span, latest: null, somewhen: true });

type Whole = Omit<Span, 'track' | 'how'>;

/** The part of a step from a month of it on; all of it, somewhere, when that month is not known. */
function part(whole: Whole, fromMonth: number | null): Whole {
  if (fromMonth === null) return { ...whole, somewhen: true };
  const from = whole.from + fromMonth;
  return { ...whole, from, sure: Math.max(from, whole.sure) };
}

function schoolSpan(whole: Whole, { school: { how, fromMonth } }: NetworkVariant): readonly Span[] {
  return how === 'stage' || how === 'baan' ? [{ ...part(whole, fromMonth), track: 'working', how }] : [];
}

function incomeSpan(whole: Whole, { income: { how, fromMonth } }: NetworkVariant): readonly Span[] {
  return how === 'geen' || how === 'onbekend' ? [] : [{ ...part(whole, fromMonth), track: 'paid', how }];
}

const licencesOf = (index: NetworkIndex, { grants }: Step): readonly CredentialId[] =>
  grants.filter((each) => index.credentials.get(each)?.kind === 'bevoegdheid');

/** The first licence on the way, and between which months it is there. */
function licensedIn(index: NetworkIndex, stretches: readonly Stretch[]): Licensed | null {
  const first = stretches.find(({ step }) => licencesOf(index, step).length > 0);
  return first ? { ...first.end, licences: licencesOf(index, first.step) } : null;
}

/** From the first licence on, without an end. It begins for sure at the latest end; before that it may be there. */
function licenceOf(index: NetworkIndex, stretches: readonly Stretch[]): readonly Span[] {
  const first = stretches.find(({ step }) => licencesOf(index, step).length > 0);
  if (!first || first.end.latest === null) return [];
  const { sure } = endOf(first.step);
  return [
    {
      track: 'licensed',
      how: 'licence',
      step: first.at,
      from: sure,
      sure: first.end.latest,
      latest: null,
      somewhen: false,
    },
  ];
}
