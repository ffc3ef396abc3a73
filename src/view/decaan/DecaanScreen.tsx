import { Suspense, useState } from 'react';
import type { QuestionTexts } from '#i18n/questions-nl.ts';
import { ROUTEWIJZER_WORDS as r } from '#i18n/routewijzer-nl.ts';
import type { Answers, QuestionId } from '#questionnaire/answers.ts';
import { questionOf } from '#questionnaire/options.ts';
import type { Feeds } from '#questionnaire/questions.ts';
import { LIVE_PANEL, LiveCount, LivePanel } from '../questionnaire/LivePanel.tsx';
import { type LiveNow, useLive } from '../questionnaire/useLive.ts';
import { useQuestionTexts } from '../questionnaire/useQuestionTexts.ts';
import { useApp } from '../shared/app-context.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { Loading } from '../shared/Loading.tsx';
import { lazyPart } from '../shared/lazy-part.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './decaan.module.css';
import { QuestionControl } from './QuestionControl.tsx';
import { aboutPupil, questionsAbout, useMattering, usePupil } from './usePupil.ts';

const PutOnBoard = lazyPart(async () => (await import('../board/PutOnBoard.tsx')).PutOnBoard);

/** The groups of the page, each with what its questions end up in. */
const GROUPS = [
  ['holding', ['holding']],
  ['goal', ['goal']],
  ['fact', ['fact']],
  ['preference', ['start', 'preference']],
] as const satisfies readonly (readonly [string, readonly Feeds[]])[];

/** All questions about one pupil on one page, quick to change, with what is possible beside it. */
export function DecaanScreen() {
  const texts = useQuestionTexts();
  const live = useLive(aboutPupil);
  if (!texts) return <Loading />;
  return (
    <div className={styles.screen}>
      <Head />
      <ErrorBoundary part="put-on-board">
        <Suspense fallback={<Loading quiet />}>
          <PutOnBoard />
        </Suspense>
      </ErrorBoundary>
      <div className={styles.columns}>
        <Form texts={texts} />
        <aside className={styles.aside}>
          <LivePanel found={live} texts={texts} opens />
          <Doors />
        </aside>
      </div>
      {live && <ResultBar live={live} texts={texts} />}
    </div>
  );
}

/** What the page is for, and the way to begin again with the next pupil. */
function Head() {
  const { actor, useStore } = useApp();
  const { t } = useLanguage();
  const { answers } = usePupil();
  const [cleared, setCleared] = useState<Answers | null>(null);
  const isEmpty = Object.keys(answers).length <= 1;
  const clear = () => {
    const { stopTrying, travelFrom, travelTo } = useStore.getState();
    stopTrying();
    travelFrom(null);
    travelTo(null);
    actor.send({ type: 'load', answers: { opening: ['begeleider'] } });
    setCleared(answers);
  };
  const undo = () => {
    if (cleared) actor.send({ type: 'load', answers: cleared });
    setCleared(null);
  };
  return (
    <div className={styles.head}>
      <div>
        <h2 className={shared.title}>{t('screen.decaan')}</h2>
        <p>{r('decaan.intro')}</p>
        <p className={`${shared.soft} ${shared.small}`}>{r('decaan.promise')}</p>
      </div>
      <div role="status" className={styles.cleared}>
        {cleared && isEmpty && (
          <>
            {r('decaan.cleared')}{' '}
            <button type="button" className={shared.linkButton} onClick={undo}>
              {r('live.undo')}
            </button>
          </>
        )}
      </div>
      <button type="button" className={shared.secondary} onClick={clear}>
        {r('decaan.new')}
      </button>
    </div>
  );
}

/** Every question as one control; what changes nothing now is folded. */
function Form({ texts }: { readonly texts: QuestionTexts }) {
  const { answers, change } = usePupil();
  const mattering = useMattering(answers);
  const [showsWhy, setShowsWhy] = useState(false);
  const questions = questionsAbout(answers);
  const idle = questions.filter((id) => !mattering.has(id));
  const control = (id: QuestionId) => (
    <QuestionControl
      key={id}
      id={id}
      texts={texts}
      answers={answers}
      showsWhy={showsWhy}
      onChange={(values) => change(id, values)}
    />
  );
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <label className={styles.whyToggle}>
        <input type="checkbox" checked={showsWhy} onChange={(event) => setShowsWhy(event.currentTarget.checked)} />
        {r('decaan.why')}
      </label>
      {GROUPS.map(([group, feeds]) => {
        const shown = questions.filter(
          (id) => mattering.has(id) && feeds.some((each) => each === questionOf(id).feeds),
        );
        return (
          shown.length > 0 && (
            <section key={group} className={styles.group}>
              <h3>{r(`decaan.group.${group}`)}</h3>
              {shown.map(control)}
            </section>
          )
        );
      })}
      {idle.length > 0 && (
        <details className={`${shared.foldTitle} ${styles.idle}`}>
          <summary>{r('decaan.idle', { count: idle.length })}</summary>
          <p className={shared.soft}>{r('decaan.idleHint')}</p>
          {idle.map(control)}
        </details>
      )}
    </form>
  );
}

/** Where one goes on with this pupil. */
function Doors() {
  const { useStore } = useApp();
  const { t } = useLanguage();
  const { openScreen } = useStore.getState();
  return (
    <nav className={styles.doors} aria-label={r('decaan.doors')}>
      <button type="button" className={shared.primary} onClick={() => openScreen('kaart')}>
        {r('decaan.toMap')}
      </button>
      <button type="button" className={shared.secondary} onClick={() => openScreen('vakken')}>
        {t('screen.vakken')}
      </button>
    </nav>
  );
}

/** On a narrow screen: what is possible in one line, always in sight, and the way to the rest of it. */
function ResultBar({ live: { live, moved }, texts }: { readonly live: LiveNow; readonly texts: QuestionTexts }) {
  return (
    <div className={styles.bar}>
      <p aria-hidden="true">
        <LiveCount live={live} moved={moved} texts={texts} />
      </p>
      <button
        type="button"
        className={shared.primary}
        onClick={() => {
          const panel = document.getElementById(LIVE_PANEL);
          panel?.scrollIntoView?.();
          panel?.focus({ preventScroll: true });
        }}
      >
        {r('decaan.toResult')}
      </button>
    </div>
  );
}
