import { useId, useState } from 'react';
import { ABOUT_WORDS as a } from '#i18n/about-nl.ts';
import type { Screen } from '#state/app-state.ts';
import styles from './about.module.css';
import { ABOUT_GROUPS } from './about-screens.ts';
import { useApp } from './app-context.ts';
import { useLanguage } from './useLanguage.ts';

/** The way between the screens about the data and the site: in three groups, on a phone behind one button. */
export function AboutNav() {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <nav aria-label={t('about.title')} className={styles.nav}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {a('about.all')}
      </button>
      <div id={id} className={styles.groups} data-open={isOpen}>
        {ABOUT_GROUPS.map((group) => (
          <div key={group.id} className={styles.group}>
            <p id={`${id}-${group.id}`} className={styles.caption}>
              {a(`about.${group.id}`)}
            </p>
            <ul aria-labelledby={`${id}-${group.id}`} className={styles.list}>
              {group.screens.map((screen) => (
                <AboutDoor key={screen} screen={screen} />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}

/** One door. */
function AboutDoor({ screen }: { readonly screen: Screen }) {
  const { useStore } = useApp();
  const { t } = useLanguage();
  const isHere = useStore((state) => state.view.screen === screen);
  const openScreen = useStore((state) => state.openScreen);
  return (
    <li>
      <a
        href={`#/${screen}`}
        aria-current={isHere ? 'page' : undefined}
        onClick={(event) => {
          event.preventDefault();
          openScreen(screen);
        }}
      >
        {t(`screen.${screen}`)}
      </a>
    </li>
  );
}
