import { EDITOR_WORDS as t } from '#i18n/editor-nl.ts';
import { type EffectLine, effectLines, mapChangeSentence } from '#i18n/editor-sentences.ts';
import { QUESTION_TEXTS } from '#i18n/questions-nl.ts';
import type { Person } from '#questionnaire/person.ts';
import type { AnswerSet } from '#questionnaire/person-result.ts';
import shared from '../shared/shared.module.css';
import styles from './editor.module.css';
import { type Effect, type PersonEffect, useEffectOf } from './useEffectOf.ts';
import { useWork } from './work.ts';

/** Lines of one person, and sets of answers, that are named at once. */
const MOST = 5;

/** For whom the change makes a difference, which routes come, go or change, and what the map draws otherwise. */
export function EffectPanel() {
  const { engine, checked, changes } = useWork();
  const { effect, start, stop } = useEffectOf(engine);
  const isBroken = checked.parsed.data === null;
  const isOld = effect !== null && effect.checked !== checked;
  const run = () => void start(checked);
  return (
    <>
      <h3>{t('effect.title')}</h3>
      <p>{t('effect.intro', { persons: engine.persons.length, sets: engine.sets.length })}</p>
      {changes.length === 0 && <p>{t('effect.nothingChanged')}</p>}
      {isBroken && <p className={styles.refused}>{t('effect.wrong')}</p>}
      {changes.length > 0 && !isBroken && (effect === null || isOld) && (
        <p>
          <button type="button" className={shared.primary} onClick={run}>
            {t(isOld ? 'effect.again' : 'effect.start')}
          </button>
        </p>
      )}
      {effect && !effect.isWhole && (
        <p className={styles.busy}>
          <progress aria-label={t('effect.title')} max={effect.total} value={effect.done} />{' '}
          {t('effect.busy', { done: effect.done, total: effect.total })}{' '}
          <button type="button" className={shared.linkButton} onClick={stop}>
            {t('effect.stop')}
          </button>
        </p>
      )}
      {effect && <Found effect={effect} />}
    </>
  );
}

function Found({ effect }: { readonly effect: Effect }) {
  const { engine } = useWork();
  const { persons, sets, map, after } = effect;
  const networks = { before: engine.published.network, after };
  const total = Math.min(effect.done, engine.persons.length);
  const asked = Math.max(0, effect.done - engine.persons.length);
  if (effect.isSame) return <p role="status">{t('effect.onlyTexts')}</p>;
  return (
    <>
      <section aria-labelledby="effect-persons">
        <h4 id="effect-persons" role={effect.isWhole ? 'status' : undefined}>
          {persons.length === 0
            ? t('effect.noPerson', { count: total })
            : t('effect.persons', { count: persons.length, total })}
        </h4>
        <ul className={styles.results}>
          {persons.map((each) => (
            <li key={each.person.id} className={styles.result}>
              <PersonPart effect={each} lines={effectLines(networks, each.change)} />
            </li>
          ))}
        </ul>
        {persons.length > 0 && <p className={shared.soft}>{t('effect.approve')}</p>}
      </section>
      <section aria-labelledby="effect-sets">
        <h4 id="effect-sets">
          {sets.length === 0
            ? t('effect.noSet', { count: asked })
            : t('effect.sets', { count: sets.length, total: asked })}
        </h4>
        <ul className={styles.lines}>
          {sets.slice(0, MOST * 3).map(({ set, came, went, changed }) => (
            <li key={set.id}>
              {setText(set, engine.persons)}: {counts({ came, went, changed })}
            </li>
          ))}
          {sets.length > MOST * 3 && <li>{t('effect.more', { count: sets.length - MOST * 3 })}</li>}
        </ul>
      </section>
      <section aria-labelledby="effect-map">
        <h4 id="effect-map">{t('effect.map')}</h4>
        {map.length === 0 && <p>{t('effect.noMap')}</p>}
        <ul className={styles.lines}>
          {map.map((change) => (
            <li key={`${change.what} ${change.id}`}>{mapChangeSentence(networks, change)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

const counts = (count: { readonly came: number; readonly went: number; readonly changed: number }) =>
  (['came', 'went', 'changed'] as const)
    .filter((kind) => count[kind] > 0)
    .map((kind) => `${count[kind]} ${t(`effect.${kind}`)}`)
    .join(', ') || t('effect.changed');

/** "Leerling havo …, met: Wil een school je aannemen? Nee", or the answers of a beginning. */
function setText({ id, varied }: AnswerSet, persons: readonly Person[]): string {
  const person = persons.find((each) => id.startsWith(`${each.id} `));
  const told = varied.map(({ question, values }) => {
    const { question: asked, options } = QUESTION_TEXTS[question];
    return `${asked} ${values.map((value) => options[value]?.label ?? value).join(', ')}`;
  });
  return person ? t('effect.with', { who: person.who, told: told.join(' ') }) : told.join(' ');
}

function PersonPart({ effect, lines }: { readonly effect: PersonEffect; readonly lines: readonly EffectLine[] }) {
  const { person } = effect;
  const line = ({ kind, text }: EffectLine) => (
    <li key={`${kind} ${text}`} className={styles.line}>
      <span className={styles.mark}>{t(`effect.${kind}`)}</span> <span>{text}</span>
    </li>
  );
  return (
    <>
      <p className={styles.advice}>
        {person.who} <span className={styles.rowId}>{person.id}</span>
      </p>
      <ul className={styles.lines}>{lines.slice(0, MOST).map(line)}</ul>
      {lines.length > MOST && (
        <details className={styles.more}>
          <summary>{t('effect.more', { count: lines.length - MOST })}</summary>
          <ul className={styles.lines}>{lines.slice(MOST).map(line)}</ul>
        </details>
      )}
    </>
  );
}
