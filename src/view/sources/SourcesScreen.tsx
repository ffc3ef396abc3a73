import { useState } from 'react';
import { restsOn } from '#domain/source-use.ts';
import { checkedRecords } from '#domain/work-list.ts';
import { SOURCES_WORDS as s } from '#i18n/sources-nl.ts';
import { OpenData } from '../embed/OpenData.tsx';
import { AboutPage } from '../shared/AboutPage.tsx';
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
  const { asOf } = language;
  const openScreen = useStore((state) => state.openScreen);
  const loaded = useFacts();
  const [typed, setTyped] = useState('');
  if (loaded.kind === 'loading')
    return (
      <AboutPage title={s('sources.title')}>
        <p>{s('facts.loading')}</p>
      </AboutPage>
    );
  if (loaded.kind === 'failed')
    return (
      <AboutPage title={s('sources.title')}>
        <p role="alert">{s('facts.failed')}</p>
      </AboutPage>
    );
  const { facts } = loaded;
  const { sources, openPoints } = facts;
  const uses = restsOn(facts, checkedRecords(network, facts));
  const input = { network, facts, language };
  const found = sources.filter((one) =>
    `${one.title} ${one.publisher} ${one.id}`.toLowerCase().includes(typed.toLowerCase()),
  );
  return (
    <AboutPage title={s('sources.title')}>
      <p>{s('sources.notComplete', { day: asOf(network.site.dataDate) })}</p>
      <p className={shared.soft}>{s('sources.licence')}</p>
      <OpenData />
      <p>
        <button type="button" className={shared.linkButton} onClick={() => openScreen('controleren')}>
          {s('sources.open', { count: openPoints.length })}
        </button>
      </p>
      <label className={styles.search}>
        {s('sources.search')}
        <input type="search" value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <p aria-live="polite" className={shared.soft}>
        {s('sources.found', { count: found.length })}
      </p>
      <ul className={styles.list}>
        {found.map((one) => (
          <SourceItem key={one.id} source={one} records={uses.get(one.id) ?? []} input={input} />
        ))}
      </ul>
    </AboutPage>
  );
}
