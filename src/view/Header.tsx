import type { Screen } from '#state/app-state.ts';
import styles from './app.module.css';
import { SearchBox } from './search/SearchBox.tsx';
import { ABOUT } from './shared/about-screens.ts';
import { useApp } from './shared/app-context.ts';
import { LanguageSwitch } from './shared/LanguageSwitch.tsx';
import { useLanguage } from './shared/useLanguage.ts';

/** The doors in the header. The other screens have theirs where they are needed. */
const DOORS: readonly Screen[] = ['kaart', 'routewijzer', 'vergelijk', 'decaan', 'bronnen'];

/** Name of the app and the doors to its screens. */
export function Header() {
  const { useStore } = useApp();
  const { t } = useLanguage();
  const screen = useStore((state) => state.view.screen);
  const compared = useStore((state) => state.selection.compared.length);
  const openScreen = useStore((state) => state.openScreen);
  const label = (id: Screen) => {
    if (id === 'vergelijk' && compared > 0) return t('screen.vergelijkCount', { count: compared });
    if (id !== 'decaan') return t(`screen.${id}`);
    // All doors must fit beside each other on a phone.
    return (
      <>
        <span className={styles.wideLabel}>{t('screen.decaan')}</span>
        <span className={styles.narrowLabel}>{t('screen.decaanShort')}</span>
      </>
    );
  };
  const door = (id: Screen) => (
    <li key={id}>
      <a
        href={`#/${id}`}
        className={styles.door}
        aria-current={
          screen === id || (id === 'decaan' && screen === 'bord') || (id === 'bronnen' && ABOUT.includes(screen))
            ? 'page'
            : undefined
        }
        onClick={(event) => {
          event.preventDefault();
          openScreen(id);
        }}
      >
        {label(id)}
      </a>
    </li>
  );
  return (
    <header className={styles.header}>
      <div className={styles.brand}>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path
            d="M7 24h6a3 3 0 0 0 2.8-2l2.4-11a3 3 0 0 1 2.8-2h4"
            fill="none"
            stroke="currentColor"
            strokeWidth="3"
          />
          <circle cx="7" cy="24" r="3.5" fill="var(--card)" stroke="currentColor" strokeWidth="2.5" />
          <circle cx="25" cy="9" r="3.5" fill="var(--accent)" stroke="currentColor" strokeWidth="2.5" />
        </svg>
        <h1>{t('app.name')}</h1>
      </div>
      <SearchBox />
      <LanguageSwitch />
      <nav aria-label={t('app.navigation')}>
        <ul className={styles.doors}>{DOORS.map(door)}</ul>
      </nav>
    </header>
  );
}
