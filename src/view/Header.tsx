import { SCREENS, type Screen } from '#state/app-state.ts';
import styles from './app.module.css';
import { SearchBox } from './search/SearchBox.tsx';
import { useApp } from './shared/app-context.ts';
import { useLanguage } from './shared/useLanguage.ts';

/** Keuzehulp vakken is for who is at school: its doors stand in the Routewijzer and under the planner. */
const DOORS: readonly Screen[] = SCREENS.filter((id) => id !== 'vakken');

/** Name of the app and the doors to its screens. */
export function Header() {
  const { useStore } = useApp();
  const { t } = useLanguage();
  const screen = useStore((state) => state.view.screen);
  const openScreen = useStore((state) => state.openScreen);
  const door = (id: Screen) => (
    <li key={id}>
      <a
        href={`#/${id}`}
        className={styles.door}
        aria-current={screen === id ? 'page' : undefined}
        onClick={(event) => {
          event.preventDefault();
          openScreen(id);
        }}
      >
        {t(`screen.${id}`)}
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
      <nav aria-label={t('app.navigation')}>
        <ul className={styles.doors}>{DOORS.map(door)}</ul>
      </nav>
    </header>
  );
}
