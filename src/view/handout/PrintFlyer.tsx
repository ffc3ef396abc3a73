import { Suspense, useCallback, useState } from 'react';
import { HANDOUT_WORDS as c } from '#i18n/handout-nl.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { lazyPart } from '../shared/lazy-part.ts';
import shared from '../shared/shared.module.css';

const Flyer = lazyPart(async () => (await import('./Flyer.tsx')).Flyer);

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
        <ErrorBoundary part="flyer">
          <Suspense>
            <Flyer onDone={onDone} />
          </Suspense>
        </ErrorBoundary>
      )}
    </p>
  );
}
