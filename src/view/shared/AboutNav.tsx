import type { Screen } from '#state/app-state.ts';
import { useApp } from './app-context.ts';
import styles from './shared.module.css';
import { useLanguage } from './useLanguage.ts';

/** The screens about the data behind the map. They share one door in the header. */
export const ABOUT: readonly Screen[] = [
  'bronnen',
  'woorden',
  'controle',
  'controleren',
  'regio',
  'redactie',
  'insluiten',
  'privacy',
  'toegankelijkheid',
];

/** The way between those screens. */
export function AboutNav() {
  const { useStore } = useApp();
  const { t } = useLanguage();
  const screen = useStore((state) => state.view.screen);
  const openScreen = useStore((state) => state.openScreen);
  return (
    <nav aria-label={t('about.title')}>
      <ul className={styles.about}>
        {ABOUT.map((id) => (
          <li key={id}>
            <a
              href={`#/${id}`}
              aria-current={screen === id ? 'page' : undefined}
              onClick={(event) => {
                event.preventDefault();
                openScreen(id);
              }}
            >
              {t(`screen.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
