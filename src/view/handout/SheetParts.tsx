import { HANDOUT_WORDS as c } from '#i18n/handout-nl.ts';
import type { Sheet, SheetLine, SheetRoute } from '#i18n/handout-sentences.ts';
import styles from './handout.module.css';

/** The numbers of the sources of a sentence. */
function Marks({ sources }: Pick<SheetLine, 'sources'>) {
  return sources.length === 0 ? null : <small className={styles.marks}> [{sources.join(', ')}]</small>;
}

/** Sentences as a list, each with the numbers of its sources. */
export function Lines({ lines }: { readonly lines: readonly SheetLine[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.text}>
          {line.text}
          <Marks sources={line.sources} />
        </li>
      ))}
    </ul>
  );
}

/** What somebody has already, in one paragraph. */
export function Have({ route: { have, legs, letter } }: { readonly route: SheetRoute }) {
  // A later step is judged with what the steps before it give.
  const isLong = legs.length > 1;
  const title = letter
    ? c(isLong ? 'sheet.haveOnTheWayOf' : 'sheet.haveOf', { letter })
    : c(isLong ? 'sheet.haveOnTheWay' : 'sheet.have');
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {have.length === 0 ? <p>{c('sheet.haveNothing')}</p> : <Lines lines={have} />}
    </section>
  );
}

/** What is missing, how to get it and who decides. */
export function Missing({ route: { missing, letter } }: { readonly route: SheetRoute }) {
  return (
    <section className={styles.part}>
      <h2>{letter ? c('sheet.needsOf', { letter }) : c('sheet.missing')}</h2>
      {missing.length === 0 && <p>{c('sheet.missingNothing')}</p>}
      <ul className={styles.needs}>
        {missing.map((need) => (
          <li key={need.id}>
            <strong>{need.name}</strong> <span className={styles.standing}>{need.standing}</span> {need.text}
            <Marks sources={need.sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The money, by whose it is. */
export function Money({ route: { money } }: { readonly route: SheetRoute }) {
  return (
    <section className={styles.part}>
      <h2>{c('sheet.money')}</h2>
      {money.map(({ title, lines }) => (
        <div key={title} className={styles.block}>
          <h3>{title}</h3>
          <Lines lines={lines} />
        </div>
      ))}
    </section>
  );
}

/** Boxes to tick with a pen, in the order of time. */
export function Tasks({ route: { tasks, letter } }: { readonly route: SheetRoute }) {
  return (
    <section className={styles.part}>
      <h2>{letter ? c('sheet.listOf', { letter }) : c('sheet.list')}</h2>
      {!letter && <p className={styles.small}>{c('sheet.listRead')}</p>}
      {tasks.map((group) => (
        <div key={group.title} className={styles.block}>
          <h3>{group.title}</h3>
          <ul className={styles.tasks}>
            {group.tasks.map(({ id, what, when, isStart }) => (
              <li key={id} data-start={isStart}>
                <span className={styles.box} aria-hidden="true" />
                <span>
                  {what} <span className={styles.when}>· {when}</span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** What only somebody else can answer. */
export function Questions({ route: { questions, letter } }: { readonly route: SheetRoute }) {
  if (questions.length === 0) return null;
  return (
    <section className={`${styles.part} ${styles.block}`}>
      <h2>{letter ? c('sheet.questionsOf', { letter }) : c('sheet.questions', { count: questions.length })}</h2>
      <ol className={styles.questions}>
        {questions.map(({ question, to }) => (
          <li key={question}>
            {question} <span className={styles.when}>· {to}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Whom to talk to. */
export function Talk({ sheet: { talk } }: { readonly sheet: Sheet }) {
  if (talk.length === 0) return null;
  return (
    <section className={`${styles.part} ${styles.block}`}>
      <h2>{c('sheet.talk')}</h2>
      {talk.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

/** The sources by number. */
export function Sources({ sheet: { sources, read } }: { readonly sheet: Sheet }) {
  return (
    <section className={styles.sources}>
      <h2>
        {c('sheet.sources')} {read && <span className={styles.when}>{read}</span>}
      </h2>
      {sources.length === 0 ? (
        <p>{c('sheet.noSources')}</p>
      ) : (
        <ol>
          {sources.map(({ number, text }) => (
            <li key={number} lang="nl">
              <b>[{number}]</b> {text}.{' '}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** How sure it is, of when it is, and who decides. */
export function LastLines({ sheet: { closing } }: { readonly sheet: Sheet }) {
  return (
    <ul className={styles.last}>
      {[...new Set(closing)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
