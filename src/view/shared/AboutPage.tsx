import { type ReactNode, useId, useState } from 'react';
import { ABOUT_WORDS as a } from '#i18n/about-nl.ts';
import type { Screen } from '#state/app-state.ts';
import styles from './about.module.css';
import { ABOUT_GROUPS } from './about-screens.ts';
import { useApp } from './app-context.ts';
import shared from './shared.module.css';
import { useLanguage } from './useLanguage.ts';

interface AboutPageProps {
  readonly title: string;
  /** The language of the title, where it differs from that of the page. */
  readonly lang?: string | undefined;
  /** A class that sets `--page-width` for more room than a text needs, and how what stands on it is put. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A screen about the data or the site: the way to the others, its title, and what it says. */
export function AboutPage({ title, lang, className = '', children }: AboutPageProps) {
  return (
    <div className={`${styles.page} ${className}`}>
      <AboutNav />
      <h2 className={shared.title} lang={lang}>
        {title}
      </h2>
      {children}
    </div>
  );
}

/** The way between the screens about the data and the site: in three groups, on a phone behind one button. */
function AboutNav() {
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
