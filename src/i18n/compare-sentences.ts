import type { Fit, Misfit } from '#domain/fits.ts';
import type { Itinerary } from '#domain/itinerary.ts';
import type { MoneyLine } from '#domain/money.ts';
import type { Span, Timeline } from '#domain/timeline.ts';
import type { Network } from '#model/network.ts';
import type { ConditionId } from '#model/provenance.ts';
import { COMPARE_WORDS as c } from './compare-nl.ts';
import { DETAILS_WORDS as d } from './details-nl.ts';
import type { Speech } from './sentences.ts';

const exactly = ({ duration }: Speech, months: number) =>
  duration({ min: months, max: months }, { min: months, max: months });

const namesOf = ({ text, list }: Speech, network: Network, ids: readonly ConditionId[]): string =>
  list([...new Set(ids.map((id) => text(network.conditions.find((one) => one.id === id)?.label ?? { nl: id })))]);

/** For whom an itinerary fits, after "past bij je als": "je wilt leren naast je werk". */
export function fitSentence(speech: Speech, fit: Fit): string {
  switch (fit.code) {
    case 'paid-at-school':
    case 'paid-placement':
    case 'soon-in-school':
      return fit.fromMonth === 0
        ? c(`fit.${fit.code}Start`)
        : c(`fit.${fit.code}`, { time: exactly(speech, fit.fromMonth) });
    case 'short':
      return c('fit.short', { time: exactly(speech, fit.months) });
    case 'full-time':
    case 'beside-work':
    case 'no-entrance-test':
    case 'no-own-cost':
      return c(`fit.${fit.code}`);
    default:
      return fit satisfies never;
  }
}

/** For whom it fits less, after "past minder als": "je loon nodig hebt terwijl je leert". */
export function misfitSentence(speech: Speech, network: Network, misfit: Misfit): string {
  switch (misfit.code) {
    case 'pay-late':
    case 'late-in-school':
      return c(`misfit.${misfit.code}`, { time: exactly(speech, misfit.fromMonth) });
    case 'long':
      return c('misfit.long', { time: exactly(speech, misfit.months) });
    case 'entrance-tests':
      return c('misfit.entrance-tests', {
        count: misfit.conditions.length,
        what: namesOf(speech, network, misfit.conditions),
      });
    case 'others-decide':
      return c('misfit.others-decide', { what: namesOf(speech, network, misfit.conditions) });
    case 'more-programmes':
      return c('misfit.more-programmes', { count: misfit.count });
    case 'unsure-status':
      return c('misfit.unsure-status', { status: speech.t(`status.${misfit.status}`) });
    case 'no-pay':
    case 'pay-unknown':
    case 'needs-own-job':
    case 'school-unknown':
    case 'length-unknown':
    case 'own-cost':
      return c(`misfit.${misfit.code}`);
    default:
      return misfit satisfies never;
  }
}

/**
 * What an itinerary consists of, by its id, in one line: "Pabo, Voltijd → …". A variant is named only where there is a
 * choice; a step that this network does not have keeps its id.
 */
export function routeName({ text }: Pick<Speech, 'text'>, network: Network, id: string): string {
  const names = id.split('~').map((step) => {
    const [segmentId, variantId] = step.split('.');
    const segment = network.segments.find((one) => one.id === segmentId);
    if (!segment) return step;
    const variant = segment.variants.find((one) => one.id === variantId);
    return variant && segment.variants.length > 1
      ? `${text(segment.name)}, ${text(variant.label)}`
      : text(segment.name);
  });
  return names.join(' → ');
}

/** One span as a sentence: "Pabo: van september 2027 tot september 2031." */
function spanSentence({ month }: Speech, name: string, { how, from, sure, latest, somewhen }: Span): string {
  const what = how === 'programme' ? name : how === 'wait' || how === 'licence' ? '' : c(`how.${how}`);
  if (how === 'wait') return c('say.wait', { from: month(from), until: month(sure) });
  if (somewhen)
    return latest === null
      ? c('say.somewhenUnknown', { what, from: month(from) })
      : c('say.somewhen', { what, from: month(from), until: month(latest) });
  if (latest === null) return c('say.programmeUnknown', { what, from: month(from) });
  return latest === sure
    ? c('say.programme', { what, from: month(from), until: month(latest) })
    : c('say.programmeRange', { what, from: month(from), sure: month(sure), until: month(latest) });
}

/** When there is a licence, or that there is none. */
function licenceSentence({ month }: Speech, { licensed }: Timeline): string {
  if (!licensed) return c('say.noLicence');
  const { earliest, latest } = licensed;
  if (earliest === null || latest === null) return c('say.licenceUnknown');
  return earliest === latest
    ? c('say.licence', { from: month(latest) })
    : c('say.licenceRange', { from: month(earliest), until: month(latest) });
}

/** The timeline in sentences, in the order of time: what the drawing shows, for who does not see it. */
export function timelineSentences(
  speech: Speech,
  network: Network,
  itinerary: Itinerary,
  timeline: Timeline,
): readonly string[] {
  const nameOf = (at: number) => {
    const segment = network.segments.find(({ id }) => id === itinerary.steps[at]?.segment);
    return segment ? speech.text(segment.name) : '';
  };
  const spans = timeline.spans
    .filter(({ how }) => how !== 'licence')
    .toSorted((a, b) => a.step - b.step || a.from - b.from);
  const drawn = new Set(spans.map(({ step }) => step));
  return [
    ...spans.map((span) => spanSentence(speech, nameOf(span.step), span)),
    ...timeline.unknown.filter((at) => !drawn.has(at)).map((at) => c('say.unknownStep', { what: nameOf(at) })),
    ...(['working', 'paid'] as const).flatMap((track) => {
      const why = timeline.blank.get(track);
      return why ? [c(`say.${why}.${track}`)] : [];
    }),
    licenceSentence(speech, timeline),
  ];
}

/** A rate between its bounds: "€ 2.694", "€ 1.506 tot € 2.530", "hooguit € 7.000". */
export function rateText(
  speech: Speech,
  { eurosMin, eurosMax }: { readonly eurosMin: number; readonly eurosMax: number },
): string {
  const to = speech.exactEuros(eurosMax);
  if (eurosMin === eurosMax) return to;
  return eurosMin === 0 ? c('money.upTo', { to }) : c('money.range', { from: speech.exactEuros(eurosMin), to });
}

/** Of when a rate is: "bedrag van 2026-2027". */
export const rateWhen = ({ asOf }: Speech, when: string): string =>
  when === 'onbekend'
    ? c('money.amountUndated')
    : c('money.amountOf', { when: /^\d{4}(-\d{4})?$/.test(when) ? when : asOf(when) });

/** A rate in the few words that fit beside its band: the amount, and of when it is. */
export const bandWords = (speech: Speech, rate: NonNullable<MoneyLine['rate']>) => ({
  euros: rateText(speech, rate),
  when: /^\d{4}-\d{2}/.test(rate.asOf) && !/^\d{4}-\d{4}$/.test(rate.asOf) ? speech.asOf(rate.asOf) : rate.asOf,
});

/** An amount as a sentence: what it is, how much, per what, of when; or that it is not known. */
export function moneySentence(speech: Speech, { amount, rate }: MoneyLine): string {
  const { t, text } = speech;
  const remarks = [
    ...(rate?.computed ? [c('money.recomputed')] : []),
    ...(amount.kind === 'lening' ? [c('money.loan')] : []),
    ...(amount.status === 'bestaand' ? [] : [c('money.status', { status: t(`status.${amount.status}`) })]),
  ];
  const what = text(amount.label);
  const line = rate
    ? c('money.line', {
        what,
        euros: rateText(speech, rate),
        per: d(`money.per.${amount.per}`),
        when: rateWhen(speech, rate.asOf),
      })
    : c('money.unknown', { what });
  return [line, ...remarks].join('; ');
}

/** What you pay in all, and how that was computed. Nothing when you pay nothing that is known to exist. */
export function totalSentence(speech: Speech, itinerary: Itinerary, lines: readonly MoneyLine[]): string | undefined {
  const own = lines.filter(({ role }) => role === 'you-pay');
  if (own.length === 0) return undefined;
  const parts = own.flatMap(({ rate, total, amount }) => {
    if (!rate) return [];
    if (!total) return amount.per === 'eenmalig' || amount.per === 'keer' ? [rateText(speech, rate)] : [];
    const months = { min: total.monthsMin, max: total.monthsMax };
    return [
      c('money.totalTimes', {
        time: speech.duration(months, months),
        rate: `${rateText(speech, rate)} ${d(`money.per.${amount.per}`)}`,
        when: rateWhen(speech, rate.asOf),
      }),
    ];
  });
  const { eurosMin, eurosMax, complete } = itinerary.ownCost;
  if (parts.length === 0 || eurosMax === 0) return c('money.totalUnknown');
  const euros = rateText(speech, { eurosMin, eurosMax });
  return c(complete ? 'money.total' : 'money.totalAtLeast', { euros, how: parts.join(' + ') });
}
