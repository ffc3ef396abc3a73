import type { SyntheticEvent } from 'react';
import { spokenWords } from '#i18n/spoken.ts';
import styles from './shared.module.css';

/** The other language: how it stands in the address, and its name in its own words. */
const OTHER = {
  nl: { language: 'en', short: 'EN', name: 'English' },
  en: { language: 'nl', short: 'NL', name: 'Nederlands' },
} as const;

/** Opens this very place in the other language. The page loads anew, and the address carries the answers over. */
export function LanguageSwitch() {
  const { language, short, name } = OTHER[spokenWords().field];
  // The address may have changed since this was drawn.
  const follow = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    const query = new URLSearchParams(window.location.search);
    query.set('taal', language);
    currentTarget.search = query.toString();
    currentTarget.hash = window.location.hash;
  };
  return (
    <a
      className={styles.language}
      href={`?taal=${language}`}
      lang={language}
      hrefLang={language}
      onPointerDown={follow}
      onClick={follow}
    >
      {/* On a phone the whole name would take a row of its own. */}
      <span className={styles.languageShort}>{short}</span> <span className={styles.languageName}>{name}</span>
    </a>
  );
}
