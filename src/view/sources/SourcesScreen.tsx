import { useState } from 'react';
import { restsOn } from '#domain/source-use.ts';
import { checkedRecords } from '#domain/work-list.ts';
import { OpenData } from '../embed/OpenData.tsx';
import { AboutNav } from '../shared/AboutNav.tsx';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useFacts } from '../shared/useFacts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { SourceItem } from './SourceItem.tsx';
import styles from './sources.module.css';

/** Where the facts come from, what rests on each publication, what is still to be checked, and the licence. */
export function SourcesScreen() {
  const { network, useStore } = useApp();
  const language = useLanguage();
  const { t, asOf } = language;
  const openScreen = useStore((state) => state.openScreen);
  const loaded = useFacts();
  const [typed, setTyped] = useState('');
  if (loaded.kind === 'loading') return <p className={styles.page}>{t('facts.loading')}</p>;
  if (loaded.kind === 'failed')
    return (
      <p className={styles.page} role="alert">
        {t('facts.failed')}
      </p>
    );
  const { facts } = loaded;
  const { sources, openPoints } = facts;
  const uses = restsOn(facts, checkedRecords(network, facts));
  const input = { network, facts, language };
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
      <p>
        <button type="button" className={shared.linkButton} onClick={() => openScreen('controleren')}>
          {t('sources.open', { count: openPoints.length })}
        </button>
      </p>
      <label className={styles.search}>
        {t('sources.search')}
        <input type="search" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <p aria-live="polite" className={shared.soft}>
        {t('sources.found', { count: found.length })}
      </p>
      <ul className={styles.list}>
        {found.map((one) => (
          <SourceItem key={one.id} source={one} records={uses.get(one.id) ?? []} input={input} />
        ))}
      </ul>
    </div>
  );
}
