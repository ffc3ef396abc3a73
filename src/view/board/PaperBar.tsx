import { useId, useState } from 'react';
import { PAPER_WORDS as p } from '#i18n/paper-nl.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './board.module.css';
import { useBoard } from './board.ts';
import { type PaperOrder, type PaperTalk, usePaper } from './usePaper.ts';

const WHICH = ['first', 'all'] as const satisfies readonly PaperOrder['routes'][];

/** One PDF with a hand-out for every pupil on the board: what goes in, how far it is, and what became of it. */
export function PaperBar() {
  const pupils = useBoard((state) => state.pupils);
  const [routes, setRoutes] = useState<PaperOrder['routes']>('first');
  const { talk, make, cancel } = usePaper();
  const group = useId();
  const isWorking = talk.kind === 'working';
  return (
    <details className={`${shared.foldTitle} ${styles.paper}`}>
      <summary>{p('paper.title')}</summary>
      <p>{p('paper.intro')}</p>
      <fieldset className={styles.which} disabled={isWorking}>
        <legend>{p('paper.which')}</legend>
        {WHICH.map((each) => (
          <label key={each}>
            <input type="radio" name={group} checked={routes === each} onChange={() => setRoutes(each)} />
            {p(`paper.${each}`)}
          </label>
        ))}
      </fieldset>
      <div className={styles.actions}>
        {isWorking ? (
          <button key="act" type="button" className={shared.secondary} onClick={cancel}>
            {p('paper.cancel')}
          </button>
        ) : (
          <button key="act" type="button" className={shared.secondary} onClick={() => void make({ pupils, routes })}>
            {p('paper.make', { count: pupils.length })}
          </button>
        )}
      </div>
      <Talk talk={talk} />
    </details>
  );
}

function Talk({ talk }: { readonly talk: PaperTalk }) {
  return (
    <>
      {talk.kind === 'working' && <progress className={styles.progress} max={talk.count} value={talk.done - 1} />}
      <div role="status">
        <Said talk={talk} />
      </div>
      {talk.kind === 'failed' && (
        <p role="alert" className={styles.refused}>
          {p(`paper.failed.${talk.why}`)}
        </p>
      )}
    </>
  );
}

function Said({ talk }: { readonly talk: PaperTalk }) {
  const { list } = useLanguage();
  switch (talk.kind) {
    case 'working':
      return <p>{p('paper.working', { done: talk.done, count: talk.count })}</p>;
    case 'cancelled':
    case 'nobody':
      return <p>{p(`paper.${talk.kind}`)}</p>;
    case 'made':
      return (
        <>
          <p>{p('paper.made', { name: talk.name, pages: p('paper.pages', { count: talk.pages }) })}</p>
          {talk.without.length > 0 && (
            <p>{p('paper.without', { who: list(talk.without), count: talk.without.length })}</p>
          )}
          {!talk.hasSources && <p>{p('paper.noSources')}</p>}
        </>
      );
    default:
      return null;
  }
}
