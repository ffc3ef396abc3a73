import { reasonSentence } from '#i18n/choice-sentences.ts';
import type { QuestionTexts } from '#i18n/questions-nl.ts';
import { ROUTEWIJZER_WORDS as r } from '#i18n/routewijzer-nl.ts';
import type { Moved } from '#questionnaire/moved.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './live.module.css';
import { useLiveWords } from './useLiveWords.ts';

/** Reasons and changed verdicts that are named before the rest is counted. */
const NAMED = 2;

interface LiveMovedProps {
  readonly moved: Moved;
  readonly texts: QuestionTexts;
}

/** What the last answer did: what is no longer possible and why, what came, what has another verdict; and the way back. */
export function LiveMoved({ moved: { unit, went, came, changed }, texts }: LiveMovedProps) {
  const { actor, network } = useApp();
  const language = useLanguage();
  const { nameOf, station, way, some, why } = useLiveWords(texts);
  const gone = grouped(went.map((each) => [why(each.why), nameOf(each)]));
  const other = grouped(
    changed.map(({ after, reasons }) => [
      language.list(reasons.map((each) => reasonSentence(language, network, each))),
      unit === 'goals' ? station(after.to) : way(after),
    ]),
  );
  const more = (count: number) => count > NAMED && <li>{r('live.more', { count: count - NAMED })}</li>;
  return (
    <div className={styles.moved}>
      <h3>{r('live.moved')}</h3>
      {went.length > 0 && (
        <>
          <p>{r('live.went', { count: went.length })}</p>
          <ul>
            {gone.slice(0, NAMED).map(([reason, names]) => (
              <li key={reason}>{r('live.because', { what: some(names), why: reason })}</li>
            ))}
            {more(gone.length)}
          </ul>
        </>
      )}
      {came.length > 0 && <p>{r('live.came', { count: came.length, what: some(came.map(nameOf)) })}</p>}
      {changed.length > 0 && (
        <>
          <p>{r('live.changed', { count: changed.length })}</p>
          <ul>
            {other.slice(0, NAMED).map(([reason, names]) => (
              <li key={reason}>{r('live.changedBy', { what: some(names), why: reason })}</li>
            ))}
            {more(other.length)}
          </ul>
        </>
      )}
      {went.length + came.length + changed.length === 0 && <p>{r('live.same')}</p>}
      <button type="button" className={shared.linkButton} onClick={() => actor.send({ type: 'undo' })}>
        {r('live.undo')}
      </button>
    </div>
  );
}

/** The names per reason, the reason of most first. */
function grouped(pairs: readonly (readonly [reason: string, name: string])[]) {
  const groups = new Map<string, string[]>();
  for (const [reason, name] of pairs) groups.set(reason, [...(groups.get(reason) ?? []), name]);
  return [...groups].toSorted(([, one], [, other]) => other.length - one.length);
}
