import type { ConditionAt, Itinerary, Verdict } from '#domain/itinerary.ts';
import type { Network, NetworkCondition } from '#model/network.ts';
import type { Text } from '#model/provenance.ts';
import { DETAILS_WORDS as d } from './details-nl.ts';
import type { Formats } from './format.ts';
import type { Translate } from './translate.ts';

/** What is needed to make a sentence: the words, the formats, and the content words of a language. */
export interface Speech extends Formats {
  readonly t: Translate;
  readonly text: (text: Text) => string;
  /** "één", "twee" … "twaalf"; then figures. */
  readonly numberWord: (count: number) => string;
}

/** More open conditions than this are counted instead of named. */
const NAMED_AT_MOST = 3;

interface Open {
  readonly condition: NetworkCondition;
  readonly unanswered: boolean;
}

function openOf(network: Network, itinerary: Itinerary, open: readonly ConditionAt[]): readonly Open[] {
  const seen = new Set<string>();
  return open.flatMap(({ step, condition: id }) => {
    const condition = network.conditions.find((one) => one.id === id);
    if (!condition || seen.has(id)) return [];
    seen.add(id);
    const judgement = itinerary.steps[step]?.conditions.find((one) => one.condition === id)?.judgement;
    return [{ condition, unanswered: judgement?.kind === 'unknown' && judgement.missing.length > 0 }];
  });
}

/** Is it settled by passing a test, so that only the test is left? Not while the person may still have it otherwise. */
const isATest = ({ condition, unanswered }: Open) =>
  !unanswered &&
  condition.kind !== 'anderen-beslissen' &&
  (condition.kind === 'toets' || condition.repairs.some(({ kind, insideStep }) => kind === 'toets' && insideStep));

/** "je twee toetsen haalt", "het schoolbestuur ja zegt", "dit klopt of lukt: aardrijkskunde en leerplek". */
function ifWhat(speech: Speech, open: readonly Open[]): string {
  const { text, list, numberWord } = speech;
  if (open.every(isATest)) return d('verdict.ifTests', { count: open.length, number: numberWord(open.length) });
  if (open.every(({ condition }) => condition.kind === 'anderen-beslissen')) {
    const deciders = [
      ...new Set(open.flatMap(({ condition }) => (condition.decidedBy ? [text(condition.decidedBy)] : []))),
    ];
    const short = deciders.map((who) => who.split(/[,;]/)[0] ?? who);
    return short.length === 0 || short.length > NAMED_AT_MOST
      ? d('verdict.ifOthersUnknown')
      : d('verdict.ifOthers', { count: short.length, who: list(short) });
  }
  return open.length > NAMED_AT_MOST
    ? d('verdict.ifMany', { number: numberWord(open.length) })
    : d('verdict.ifYouHave', { what: list(open.map(({ condition }) => text(condition.label))) });
}

/** What is awaited: a diploma, or the move to a higher class, which is not one. */
const awaitsMove = (network: Network, { from }: Itinerary): boolean =>
  network.stations.find(({ id }) => id === from)?.kind === 'vooropleiding';

interface Possible {
  readonly after: (Verdict & { readonly kind: 'kan-als' })['after'];
  readonly isMove: boolean;
  readonly open: readonly Open[];
}

function possibleIf(speech: Speech, { after, isMove, open }: Possible): string {
  if (after === null) return open.length === 0 ? d('verdict.now') : d('verdict.if', { what: ifWhat(speech, open) });
  const year = speech.year(after);
  if (open.length === 0) return d(isMove ? 'verdict.afterMove' : 'verdict.after', { year });
  return d(isMove ? 'verdict.afterMoveIf' : 'verdict.afterIf', { year, what: ifWhat(speech, open) });
}

/** The name of the first step of another itinerary that this one does not have. */
function nameOfVia(speech: Speech, network: Network, itinerary: Itinerary, via: string): string | undefined {
  const segments = via.split('~').map((step) => step.split('.')[0]);
  const own: readonly (string | undefined)[] = itinerary.steps.map(({ segment }) => segment);
  const other = segments.find((segment) => !own.includes(segment)) ?? segments[0];
  const found = network.segments.find(({ id }) => id === other);
  return found && speech.text(found.name);
}

/**
 * The verdict in one short phrase, as it stands above an itinerary: "kan nu", "kan als je twee toetsen haalt", "kan na
 * je diploma (2028)", "nu niet, wel via Pabo". The words come from the conditions that are open.
 */
export function verdictSentence(speech: Speech, network: Network, itinerary: Itinerary): string {
  const { verdict } = itinerary;
  switch (verdict.kind) {
    case 'kan-nu':
      return d('verdict.now');
    case 'kan-als':
      return possibleIf(speech, {
        after: verdict.after,
        isMove: awaitsMove(network, itinerary),
        open: openOf(network, itinerary, verdict.open),
      });
    case 'nu-niet': {
      const via = verdict.via === null ? undefined : nameOfVia(speech, network, itinerary, verdict.via);
      return via === undefined ? d('verdict.notNow') : d('verdict.notNowVia', { via });
    }
    default:
      return verdict satisfies never;
  }
}

/** Whom to ask when nothing is possible: the contact of the region, else the national desk, else the decaan. */
export function whomToAsk({ text }: Speech, network: Network): string {
  const known = network.contacts.filter((contact) => contact.known);
  const regional = network.region ? known.find(({ scope }) => scope === 'regio') : undefined;
  if (regional) return d('ask.region', { who: text(regional.label) });
  const national = known.find(({ id }) => id === network.site.nationalContact);
  return national ? d('ask.national', { who: text(national.label) }) : d('ask.decaan');
}
