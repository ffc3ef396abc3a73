import type { Itinerary, JudgedCondition } from '#domain/itinerary.ts';
import { indexOf } from '#domain/network-index.ts';
import { CHOICE_WORDS as c } from '#i18n/choice-nl.ts';
import type { ConditionId, StationId } from '#model/provenance.ts';
import type { ChosenFact } from '#questionnaire/subject-choice.ts';
import { recordsOf } from '../itinerary/describe.ts';
import { useApp } from '../shared/app-context.ts';
import { useLanguage } from '../shared/useLanguage.ts';

/** Names of what stands on the screen of Keuzehulp vakken, from the data. */
export function useSubjectWords() {
  const { network } = useApp();
  const { text, list, duration } = useLanguage();
  const { conditions } = indexOf(network);
  const label = (id: ConditionId) => text(conditions.get(id)?.label ?? { nl: id });

  /** What a choice is called: as the conditions that read it. */
  const subject = ({ conditions: ids }: ChosenFact) => list([...new Set(ids.map(label))]);

  /** Can what is lacking be made up for by a test? */
  const hasTest = ({ conditions: ids }: ChosenFact) =>
    ids.some((id) => conditions.get(id)?.repairs.some(({ kind, insideStep }) => kind === 'toets' && insideStep));

  const goal = (id: StationId) => text(network.stations.find((one) => one.id === id)?.label ?? { nl: id });

  /** The steps of an itinerary and how long they take: "Havo → Pabo · 6 jaar". */
  const way = (itinerary: Itinerary) => ({
    way: recordsOf(network, itinerary)
      .map(({ segment }) => text(segment.name))
      .join(' → '),
    time: duration(itinerary.months, itinerary.knownMonths),
  });

  /** A condition with the ways to make up for it: "aardrijkskunde (toelatingstoets aardrijkskunde of …)". */
  const mended = ({ condition, judgement }: JudgedCondition): string => {
    const what = label(condition);
    const repairs = judgement.kind === 'met' ? [] : (conditions.get(condition)?.repairs ?? []);
    const names = repairs
      .filter(({ id, kind }) => kind !== 'keuze' && judgement.kind !== 'met' && judgement.repairs.includes(id))
      .map((one) => text(one.label));
    if (names.length === 0) return what;
    return c('choice.how', { what, how: names.reduce((one, other) => c('choice.or', { one, other })) });
  };

  return { label, subject, hasTest, goal, way, mended } as const;
}
