import { COMPARE_WORDS as c } from '#i18n/compare-nl.ts';
import { routeName } from '#i18n/compare-sentences.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './toggle.module.css';
import { useToggleCompared } from './useCompared.ts';

/** Chooses an itinerary to compare, or takes it back. Pressed while it is chosen. */
export function CompareToggle({ id }: { readonly id: string }) {
  const { network, useStore } = useApp();
  const language = useLanguage();
  const isChosen = useStore((state) => state.selection.compared.includes(id));
  const toggle = useToggleCompared();
  return (
    <button
      type="button"
      className={`${shared.chip} ${styles.toggle}`}
      aria-pressed={isChosen}
      aria-label={c('compare.toggleName', { route: routeName(language, network, id) })}
      onClick={() => toggle(id)}
    >
      <span className={styles.mark} aria-hidden="true" />
      {c('compare.toggle')}
    </button>
  );
}
