import { COMPARE_WORDS as c } from '#i18n/compare-nl.ts';
import { routeName } from '#i18n/compare-sentences.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './toggle.module.css';
import { useCompareLimit } from './useCompared.ts';

/** What is chosen so far, what is still needed, and which one goes when another is chosen. Stays in sight below the list. */
export function CompareTray() {
  const { network, useStore } = useApp();
  const language = useLanguage();
  const compared = useStore((state) => state.selection.compared);
  const { toggleCompared, openScreen } = useStore.getState();
  const limit = useCompareLimit();
  const [oldest] = compared;
  if (oldest === undefined) return null;
  const name = (id: string) => routeName(language, network, id);
  return (
    <section className={styles.tray} aria-label={c('compare.toggle')}>
      <p role="status">
        {compared.length === 1 ? (
          c('compare.trayOne', { route: name(oldest) })
        ) : (
          <>
            {c('compare.trayMore', { count: compared.length })}{' '}
            {compared.length >= limit && c('compare.trayFull', { route: name(oldest) })}
          </>
        )}
      </p>
      <div className={styles.trayActions}>
        {compared.length > 1 && (
          <button type="button" className={shared.primary} onClick={() => openScreen('vergelijk')}>
            {c('compare.look')}
          </button>
        )}
        <button
          type="button"
          className={shared.linkButton}
          onClick={() => {
            for (const id of compared) toggleCompared(id);
          }}
        >
          {c('compare.clear')}
        </button>
      </div>
    </section>
  );
}
