import type { FactId } from '#model/vocabulary.ts';
import { openingOf, optionsOf, questionOf } from '#questionnaire/options.ts';
import itinerary from '../itinerary/itinerary.module.css';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useAnswerOnTheSpot } from '../shared/useAnswers.ts';
import { useQuestionTexts } from './useQuestionTexts.ts';
import { wordsOf } from './words.ts';

/** The question behind an unknown fact, answered on the spot. Numbers are asked in the Routewijzer. */
export function FactAnswer({ fact }: { readonly fact: FactId }) {
  const { network, today } = useApp();
  const texts = useQuestionTexts();
  const { canAnswer, answer, answers } = useAnswerOnTheSpot();
  if (!texts || !canAnswer(fact) || questionOf(fact).kind === 'number') return null;
  const words = wordsOf(texts, fact, openingOf(answers));
  return (
    <div className={itinerary.answer}>
      <p>{words.question}</p>
      <div>
        {optionsOf(fact, answers, { network, today }).map((option) => (
          <button key={option.id} type="button" className={shared.chip} onClick={() => answer(fact, [option.id])}>
            {words.option(option.label).label}
          </button>
        ))}
      </div>
    </div>
  );
}
