import { useState } from 'react';
import { freshnessOf } from '#domain/freshness.ts';
import { rhythmOf } from '#domain/source-use.ts';
import { CHECK_WORDS as c } from '#i18n/check-nl.ts';
import { FRESHNESS_WORDS as f } from '#i18n/freshness-nl.ts';
import { SOURCES_WORDS as s } from '#i18n/sources-nl.ts';
import type { Source } from '#model/notes.ts';
import { FreshnessLabel } from '../card/FreshnessMark.tsx';
import { FactLink } from '../check/FactLink.tsx';
import { factKind, factName } from '../check/fact-names.ts';
import type { RowInput } from '../check/work-rows.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { MistakeReport } from './MistakeReport.tsx';
import styles from './sources.module.css';

interface SourceItemProps {
  readonly source: Source;
  /** Keys of the facts that rest on it. */
  readonly records: readonly string[];
  readonly input: RowInput;
}

/** One publication: what it is, who publishes it, its date, how often it is checked, and what rests on it. */
export function SourceItem({ source, records, input }: SourceItemProps) {
  const { today } = useApp();
  const { asOf } = input.language;
  const [isOpen, setOpen] = useState(false);
  const rhythm = rhythmOf(records);
  const { state } = freshnessOf(rhythm, source, today);
  return (
    <li>
      <p lang="nl">
        {source.url ? (
          <a className={shared.site} href={source.url} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        ) : (
          <strong>{source.title}</strong>
        )}
      </p>
      <p className={shared.soft}>
        <span lang="nl">{source.publisher}</span> · {s('facts.asOf', { when: asOf(source.asOf) })} ·{' '}
        {source.checkedOn
          ? s('facts.checkedOn', { day: asOf(source.checkedOn) })
          : s('facts.notChecked', { day: asOf(source.readOn) })}
        {source.note && <span lang="nl"> · {source.note}</span>}
      </p>
      {records.length === 0 ? (
        <p className={shared.soft}>{c('use.none')}</p>
      ) : (
        <>
          <p>
            <FreshnessLabel state={state} /> {c('use.rhythm', { rhythm: f(`shelf.${rhythm}`) })}
          </p>
          <details data-paper className={shared.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{c('use.count', { count: records.length })}</summary>
            {isOpen && <Uses records={records} input={input} />}
          </details>
        </>
      )}
    </li>
  );
}

function Uses({ records, input }: Pick<SourceItemProps, 'records' | 'input'>) {
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <ul className={styles.facts}>
      {records.map((key) => (
        <li key={key}>
          <span>
            <FactLink input={input} record={key} /> <span className={shared.soft}>{factKind(key)}</span>
          </span>
          <button
            type="button"
            className={shared.linkButton}
            aria-label={c('use.wrongOf', { what: factName(input, key) })}
            onClick={() => setWrong(key)}
          >
            {c('use.wrong')}
          </button>
        </li>
      ))}
      {wrong !== null && <MistakeReport record={wrong} input={input} onClose={() => setWrong(null)} />}
    </ul>
  );
}
