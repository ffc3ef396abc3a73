import { indexOf } from '#domain/network-index.ts';
import { CHOICE_WORDS as c } from '#i18n/choice-nl.ts';
import { DETAILS_WORDS as d } from '#i18n/details-nl.ts';
import type { SubjectChoice } from '#questionnaire/subject-choice.ts';
import { SourceList } from '../card/SourceList.tsx';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './subjects.module.css';
import { useSubjectWords } from './useSubjectWords.ts';

/** What this is computed from, who decides, and the sources. */
export function SubjectBasis({ choice: { facts, combinations } }: { readonly choice: SubjectChoice }) {
  const { network } = useApp();
  const { text, list, asOf } = useLanguage();
  const words = useSubjectWords();
  const index = indexOf(network);
  const ids = [...new Set(facts.flatMap(({ conditions }) => conditions))];
  const deciders = ids.flatMap((id) => {
    const who = index.conditions.get(id)?.decidedBy;
    return who ? [{ id, who: text(who) }] : [];
  });
  const distinct = [...new Set(deciders.map(({ who }) => who))];
  return (
    <section className={styles.basis}>
      {ids.length > 0 && (
        <p>
          {c('choice.computed', {
            conditions: list(ids.map(words.label)),
            day: asOf(network.site.dataDate),
            count: combinations,
          })}
        </p>
      )}
      {distinct.map((who) => (
        <p key={who}>
          {c('choice.decides', {
            what: list(deciders.filter((one) => one.who === who).map(({ id }) => words.label(id))),
            who,
          })}
        </p>
      ))}
      <p>
        <strong>{c('choice.notThisPage')}</strong> {c('choice.askDecaan')}
      </p>
      {ids.length > 0 && (
        <details className={styles.sources}>
          <summary className={shared.linkButton}>{d('detail.sources')}</summary>
          <SourceList network={network} records={ids.map((id) => `condition:${id}`)} />
        </details>
      )}
    </section>
  );
}
