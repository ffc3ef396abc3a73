import { useState } from 'react';
import { SOURCES_WORDS as s } from '#i18n/sources-nl.ts';
import { plain } from '../planner/find-options.ts';
import { AboutPage } from '../shared/AboutPage.tsx';
import { useFacts } from '../shared/useFacts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './sources.module.css';

/** Every abbreviation and every word of the trade, in one sentence each. */
export function WordsScreen() {
  const { text } = useLanguage();
  const loaded = useFacts();
  const [typed, setTyped] = useState('');
  if (loaded.kind === 'loading')
    return (
      <AboutPage title={s('words.title')}>
        <p>{s('facts.loading')}</p>
      </AboutPage>
    );
  if (loaded.kind === 'failed')
    return (
      <AboutPage title={s('words.title')}>
        <p role="alert">{s('facts.failed')}</p>
      </AboutPage>
    );
  const found = [...loaded.facts.glossary]
    .filter((one) => plain(`${one.term} ${one.full ?? ''}`).includes(plain(typed)))
    .sort((a, b) => a.term.localeCompare(b.term, 'nl'));
  return (
    <AboutPage title={s('words.title')}>
      <label className={styles.search}>
        {s('words.search')}
        <input type="search" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <dl className={styles.words}>
        {found.map((one) => (
          <div key={one.id}>
            <dt lang="nl">
              {one.term}
              {one.full && one.full !== one.term && <span> {one.full}</span>}
            </dt>
            <dd>{text(one.meaning)}</dd>
          </div>
        ))}
      </dl>
    </AboutPage>
  );
}
