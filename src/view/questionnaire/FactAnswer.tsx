import type { FactId } from '#model/vocabulary.ts';
import { openingOf, questionOf } from '#questionnaire/options.ts';
import itinerary from '../itinerary/itinerary.module.css';
import shared from '../shared/shared.module.css';
import { useAnswerOnTheSpot } from '../shared/useAnswerOnTheSpot.ts';
import { AnswerChips } from '../what-if/AnswerChips.tsx';
import { useQuestionTexts } from './useQuestionTexts.ts';
import { wordsOf } from './words.ts';

interface FactAnswerProps {
  readonly fact: FactId;
  /** Was it answered already, so that another answer is tried first? A missing answer counts at once. */
  readonly tries?: boolean;
  /** Behind its question: of many questions only the first stands open. */
  readonly isFolded?: boolean;
}

/** The question behind a fact, answered or tried on the spot. Numbers are asked in the Routewijzer. */
export function FactAnswer({ fact, tries = false, isFolded = false }: FactAnswerProps) {
  const texts = useQuestionTexts();
  const { canAnswer, answer, attempt, answers } = useAnswerOnTheSpot();
  if (!texts || !canAnswer(fact) || questionOf(fact).kind === 'number') return null;
  const { question } = wordsOf(texts, fact, openingOf(answers));
  const chips = (
    <AnswerChips question={fact} texts={texts} onChoose={(values) => (tries ? attempt : answer)(fact, values)} />
  );
  if (isFolded)
    return (
      <details data-paper className={`${shared.fold} ${itinerary.answer}`}>
        <summary>{question}</summary>
        {chips}
      </details>
    );
  return (
    <div className={itinerary.answer}>
      <p>{question}</p>
      {chips}
    </div>
  );
}
