import type { MouseEvent } from 'react';
import { EMBED_WORDS as e } from '#i18n/embed-nl.ts';
import type { Screen } from '#state/app-state.ts';
import { useApp } from '../shared/app-context.ts';
import { LanguageSwitch } from '../shared/LanguageSwitch.tsx';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './embed.module.css';
import { useOwnHeight } from './useOwnHeight.ts';

/** The doors inside a frame: what a visitor of another site came for, and where the facts come from. */
const DOORS: readonly Screen[] = ['kaart', 'routewijzer', 'bronnen'];

/** The same place on a page of its own. */
function ownPage(): string {
  const { pathname, search, hash } = location;
  const query = new URLSearchParams(search);
  query.delete('modus');
  return `${pathname}${query.size > 0 ? `?${query}` : ''}${hash}`;
}

/** The header of the app inside another site: small, and without a way to anywhere but this app. */
export function EmbedHeader() {
  const { useStore } = useApp();
  const { t } = useLanguage();
  const screen = useStore((state) => state.view.screen);
  const openScreen = useStore((state) => state.openScreen);
  useOwnHeight();
  const toOwnPage = (event: MouseEvent<HTMLAnchorElement>) => {
    // The address changes with every answer, so it is read at the click.
    event.currentTarget.href = ownPage();
  };
  return (
    <header className={styles.header}>
      <h1>{t('app.name')}</h1>
      <nav aria-label={e('frame.navigation')}>
        <ul className={styles.doors}>
          {DOORS.map((id) => (
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
          ))}
          <li>
            <a className={styles.door} href="./" target="_blank" rel="noreferrer" onClick={toOwnPage}>
              {e('frame.open')} {e('frame.opensNew')}
            </a>
          </li>
          <li>
            <LanguageSwitch />
          </li>
        </ul>
      </nav>
    </header>
  );
}
