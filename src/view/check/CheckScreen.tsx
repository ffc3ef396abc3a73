import { useMemo, useState } from 'react';
import { workListOf } from '#domain/work-list.ts';
import { CHECK_WORDS as c } from '#i18n/check-nl.ts';
import { SOURCES_WORDS as s } from '#i18n/sources-nl.ts';
import type { Facts } from '#model/network.ts';
import { AboutPage } from '../shared/AboutPage.tsx';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useFacts } from '../shared/useFacts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import { CheckFilters, EVERYTHING, isShown } from './CheckFilters.tsx';
import { CheckItem } from './CheckItem.tsx';
import styles from './check.module.css';
import { ExportBar } from './ExportBar.tsx';
import { LooseNotes, RefusedRegions } from './RefusedRegions.tsx';
import { useItineraryCounts } from './useItineraryCounts.ts';

/** The work list of the editors: what must be checked, what most itineraries rest on first. */
export function CheckScreen() {
  const loaded = useFacts();
  return (
    <AboutPage title={c('check.title')}>
      <p>{c('check.intro')}</p>
      <p className={shared.soft}>{c('check.shelf')}</p>
      {loaded.kind === 'loading' && <p>{s('facts.loading')}</p>}
      {loaded.kind === 'failed' && <p role="alert">{s('facts.failed')}</p>}
      {loaded.kind === 'ready' && <WorkList facts={loaded.facts} />}
    </AboutPage>
  );
}

/** Rows that stand there at once; more on request. */
const PAGE = 40;

function WorkList({ facts }: { readonly facts: Facts }) {
  const { network, today } = useApp();
  const language = useLanguage();
  const { done, counts } = useItineraryCounts(network, facts, today);
  const [chosen, setChosen] = useState(EVERYTHING);
  const [shown, setShown] = useState(PAGE);
  const tasks = useMemo(
    () => workListOf({ network, facts, today }, counts ?? new Map()),
    [network, facts, today, counts],
  );
  const found = tasks.filter((task) => isShown(chosen, task));
  const input = { network, facts, language };
  const isCounting = counts === null;
  return (
    <>
      <RefusedRegions refused={facts.refused} />
      <LooseNotes errors={facts.looseNotes} />
      <CheckFilters
        tasks={tasks}
        chosen={chosen}
        onChange={(next) => {
          setChosen(next);
          setShown(PAGE);
        }}
      />
      <ExportBar input={input} tasks={found} />
      <p aria-live="polite" className={styles.found}>
        {isCounting
          ? c('check.counting', { done: Math.round(done * 10) * 10 })
          : c('check.found', { count: found.length })}
      </p>
      {!isCounting && found.length === 0 && <p>{c('check.none')}</p>}
      {!isCounting && (
        <ol className={styles.tasks}>
          {found.slice(0, shown).map((task) => (
            <CheckItem key={task.key} task={task} input={input} />
          ))}
        </ol>
      )}
      {!isCounting && found.length > shown && (
        <button type="button" className={shared.secondary} onClick={() => setShown(shown + PAGE)}>
          {c('check.more', { count: Math.min(PAGE, found.length - shown) })}
        </button>
      )}
      <p className={shared.soft}>{c('check.counted')}</p>
    </>
  );
}
