import type { Itinerary } from '#domain/itinerary.ts';
import type { QuestionTexts } from '#i18n/questions-nl.ts';
import { ROUTEWIJZER_WORDS as r } from '#i18n/routewijzer-nl.ts';
import { type WhyNot, whyNotPhrase } from '#i18n/routewijzer-sentences.ts';
import type { StationId } from '#model/provenance.ts';
import type { Stand } from '#questionnaire/live.ts';
import { isQuestionId, openingOf } from '#questionnaire/options.ts';
import { recordsOf } from '../itinerary/describe.ts';
import { useApp } from '../shared/app-context.ts';
import { useAnswers } from '../shared/useAnswers.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { wordsOf } from './words.ts';

/** Names before the rest is counted. */
const NAMED = 3;

/** The words for what is possible and what is not: names of jobs or ways, and reasons. */
export function useLiveWords(texts: QuestionTexts) {
  const { network } = useApp();
  const language = useLanguage();
  const opening = openingOf(useAnswers());
  const { text, list } = language;
  const station = (id: StationId) => text(network.stations.find((one) => one.id === id)?.label ?? { nl: id });
  const way = (itinerary: Itinerary) =>
    recordsOf(network, itinerary)
      .map(({ segment }) => text(segment.name))
      .join(' → ');
  /** A goal is its own key; the key of a way is its steps. */
  const nameOf = ({ key, goal, itinerary }: Stand) => (key === goal || !itinerary ? station(goal) : way(itinerary));
  const questionOf = (id: string) => (isQuestionId(id) ? wordsOf(texts, id, opening).question : id);
  return {
    station,
    way,
    nameOf,
    why: (reason: WhyNot) => whyNotPhrase(language, network, reason, questionOf),
    /** "A, B en C", or "A, B, C en nog 4". */
    some: (names: readonly string[]) =>
      names.length > NAMED + 1
        ? r('live.andMore', { what: names.slice(0, NAMED).join(', '), count: names.length - NAMED })
        : list(names),
  } as const;
}
