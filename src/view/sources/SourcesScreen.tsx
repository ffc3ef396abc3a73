import { useState } from 'react';
import { OpenData } from '../embed/OpenData.tsx';
import { AboutNav } from '../shared/AboutNav.tsx';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useFacts } from '../shared/useFacts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './sources.module.css';

/** Where the facts come from, what is still to be checked, and the licence. */
export function SourcesScreen() {
  const { network } = useApp();
  const { t, text, asOf } = useLanguage();
  const loaded = useFacts();
  const [typed, setTyped] = useState('');
  if (loaded.kind === 'loading') return <p className={styles.page}>{t('facts.loading')}</p>;
  if (loaded.kind === 'failed')
    return (
      <p className={styles.page} role="alert">
        {t('facts.failed')}
      </p>
    );
  const { sources, openPoints } = loaded.facts;
  const found = sources.filter((one) =>
    `${one.title} ${one.publisher} ${one.id}`.toLowerCase().includes(typed.toLowerCase()),
  );
  return (
    <div className={styles.page}>
      <AboutNav />
      <h2>{t('sources.title')}</h2>
      <p>{t('sources.notComplete', { day: asOf(network.site.dataDate) })}</p>
      <p className={shared.soft}>{t('sources.licence')}</p>
      <OpenData />
      <details className={styles.block}>
        <summary>{t('sources.open', { count: openPoints.length })}</summary>
        <ul className={styles.list}>
          {openPoints.map((one) => (
            <li key={one.id}>
              <p>{text(one.text)}</p>
              <p className={shared.soft}>{t('sources.where', { where: text(one.where) })}</p>
            </li>
          ))}
        </ul>
      </details>
      <label className={styles.search}>
        {t('sources.search')}
        <input type="search" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <p aria-live="polite" className={shared.soft}>
        {t('sources.found', { count: found.length })}
      </p>
      <ul className={styles.list}>
        {found.map((one) => (
          <li key={one.id}>
            <p lang="nl">
              {one.url ? (
                <a href={one.url} target="_blank" rel="noreferrer">
                  {one.title}
                </a>
              ) : (
                <strong>{one.title}</strong>
              )}
            </p>
            <p className={shared.soft}>
              <span lang="nl">{one.publisher}</span> · {t('facts.asOf', { when: asOf(one.asOf) })} ·{' '}
              {one.checkedOn
                ? t('facts.checkedOn', { day: asOf(one.checkedOn) })
                : t('facts.notChecked', { day: asOf(one.readOn) })}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
