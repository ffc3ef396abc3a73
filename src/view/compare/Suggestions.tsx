import type { Itinerary } from '#domain/itinerary.ts';
import { COMPARE_WORDS as c } from '#i18n/compare-nl.ts';
import { routeName } from '#i18n/compare-sentences.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './compare.module.css';
import { useToggleCompared } from './useCompared.ts';

/** How many are offered; the list holds the others. */
const OFFERED = 4;

/** The segments of an itinerary, whatever the variant. */
const wayOf = ({ steps }: Itinerary) => steps.map(({ segment }) => segment).join('~');

/** The first itinerary of each way, so that the offer is not four variants of one. */
const oneOfEach = (list: readonly Itinerary[]) =>
  list.filter((one, at) => list.findIndex((other) => wayOf(other) === wayOf(one)) === at);

interface SuggestionsProps {
  readonly title: string;
  readonly others: readonly Itinerary[];
}

/** Other itineraries to put beside what is chosen, in the order of the list. */
export function Suggestions({ title, others }: SuggestionsProps) {
  const { network } = useApp();
  const language = useLanguage();
  const toggle = useToggleCompared();
  return (
    <div className={styles.suggestions}>
      <p>{title}</p>
      <ul>
        {oneOfEach(others)
          .slice(0, OFFERED)
          .map((one) => {
            const route = routeName(language, network, one.id);
            return (
              <li key={one.id}>
                <button type="button" className={styles.suggestion} onClick={() => toggle(one.id)}>
                  <span aria-hidden="true">+</span>
                  <span>
                    <span className={shared.visuallyHidden}>{c('compare.addRoute')}</span> {route}
                  </span>{' '}
                  <span className={styles.suggestionTime}>{language.duration(one.months, one.knownMonths)}</span>
                </button>
              </li>
            );
          })}
      </ul>
    </div>
  );
}
