import type { Task } from '#domain/checklist.ts';
import { contactOf } from '#domain/contact.ts';
import { CHECKLIST_WORDS as c } from '#i18n/checklist-nl.ts';
import { talkSentence, taskTitle } from '#i18n/checklist-sentences.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './checklist.module.css';
import { useNames } from './useNames.ts';

/** "En nu?": the first thing to do, and one person or desk to talk to; says which of the two it is. */
export function NextAction({ task }: { readonly task: Task | null }) {
  const { network, useStore } = useApp();
  const speech = useLanguage();
  const nameOf = useNames();
  const whom = contactOf(network);
  const openRegion = () => useStore.getState().openScreen('regio');
  return (
    <section className={styles.next}>
      <h3>{c('next.title')}</h3>
      <p>
        <strong>{task ? c('next.first', { task: taskTitle(task, nameOf) }) : c('next.nothing')}</strong>
      </p>
      {whom && <p>{talkSentence(speech, whom)}</p>}
      <div className={styles.actions}>
        {whom?.contact.url && (
          <a className={shared.primary} href={whom.contact.url} target="_blank" rel="noreferrer">
            {c('next.go', { who: speech.text(whom.contact.label) })}
          </a>
        )}
        <button type="button" className={shared.linkButton} onClick={openRegion}>
          {c(network.region ? 'next.aboutRegion' : 'next.toRegion')}
        </button>
      </div>
    </section>
  );
}
