import { type MouseEvent, Suspense, useCallback, useEffect, useState } from 'react';
import { STAND_WORDS as t } from '#i18n/stand-nl.ts';
import { useApp } from '../shared/app-context.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { Loading } from '../shared/Loading.tsx';
import { lazyPart } from '../shared/lazy-part.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { Countdown } from './Countdown.tsx';
import { EntryQuestions } from './EntryQuestions.tsx';
import { HandOver, Outside } from './HandOver.tsx';
import { watchIdle } from './idle-watch.ts';
import { StandBar } from './StandBar.tsx';
import { StandScreen } from './StandScreen.tsx';
import styles from './stand.module.css';
import { usePrintInstead } from './useStandPage.ts';
import { type WayOut, wayOutOf } from './ways-out.ts';

const WhatIfBar = lazyPart(async () => (await import('../what-if/WhatIfBar.tsx')).WhatIfBar);

/** One visitor, from the first tap until they stop or walk away: three questions, then routes, map and more questions. */
export function Visit({ onEnd }: { readonly onEnd: () => void }) {
  const { actor, useStore } = useApp();
  const words = useLanguage().t;
  const isTrying = useStore((state) => state.whatIf !== null);
  const screen = useStore((state) => state.view.screen);
  const [isAsked, setAsked] = useState(false);
  const [left, setLeft] = useState<number | null>(null);
  const [over, setOver] = useState<'take' | WayOut | null>(null);
  const { openScreen, showPane } = useStore.getState();
  const take = useCallback(() => setOver('take'), []);
  const back = () => setOver(null);
  usePrintInstead(take);
  useEffect(() => watchIdle(window, { onCount: setLeft, onEnd }), [onEnd]);

  const stopWayOut = (event: MouseEvent) => {
    const way = wayOutOf(event.target instanceof Element ? event.target : null);
    if (!way) return;
    event.preventDefault();
    event.stopPropagation();
    setOver(way);
  };
  const finish = (show: () => void) => {
    setAsked(true);
    show();
  };
  const other = () => {
    actor.send({ type: 'restart' });
    openScreen('routewijzer');
  };
  return (
    <div className={styles.visit} onClickCapture={stopWayOut} onAuxClickCapture={stopWayOut}>
      <header className={styles.header}>
        <h1>{words('app.name')}</h1>
        <button type="button" className={shared.secondary} onClick={onEnd}>
          {t('stand.restart')}
        </button>
      </header>
      <main className={styles.main}>
        {isTrying && (
          <ErrorBoundary part="what-if">
            <Suspense>
              <WhatIfBar />
            </Suspense>
          </ErrorBoundary>
        )}
        {isAsked ? (
          <ErrorBoundary key={screen} part={screen}>
            <Suspense fallback={<Loading />}>
              <StandScreen />
            </Suspense>
          </ErrorBoundary>
        ) : (
          <EntryQuestions
            onDone={() => finish(() => undefined)}
            onOther={() => finish(other)}
            onMap={() => finish(() => showPane('kaart'))}
          />
        )}
      </main>
      {isAsked && <StandBar onTake={take} />}
      {over === 'take' && <HandOver onClose={back} />}
      {over !== null && over !== 'take' && <Outside way={over} onClose={back} />}
      {left !== null && <Countdown left={left} />}
    </div>
  );
}
