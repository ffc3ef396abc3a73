import { lazy, Suspense, useCallback, useState } from 'react';
import { HANDOUT_WORDS as c } from '#i18n/handout-nl.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import shared from '../shared/shared.module.css';

const Flyer = lazy(() => import('./Flyer.tsx').then((m) => ({ default: m.Flyer })));

/** The button that prints the flyer of this region, or of the whole country. */
export function PrintFlyer() {
  const [isPrinting, setPrinting] = useState(false);
  const onDone = useCallback(() => setPrinting(false), []);
  return (
    <p>
      <button type="button" className={shared.secondary} onClick={() => setPrinting(true)}>
        {c('flyer.open')}
      </button>
      {isPrinting && (
        <ErrorBoundary>
          <Suspense>
            <Flyer onDone={onDone} />
          </Suspense>
        </ErrorBoundary>
      )}
    </p>
  );
}
