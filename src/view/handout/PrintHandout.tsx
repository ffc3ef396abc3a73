import { Suspense, useCallback, useState } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { lazyPart } from '../shared/lazy-part.ts';
import shared from '../shared/shared.module.css';

const Handout = lazyPart(async () => (await import('./Handout.tsx')).Handout);

interface PrintHandoutProps {
  readonly label: string;
  readonly itineraries: readonly Itinerary[];
}

/** The button that prints the hand-out; the screen stays as it is. */
export function PrintHandout({ label, itineraries }: PrintHandoutProps) {
  const [isPrinting, setPrinting] = useState(false);
  const onDone = useCallback(() => setPrinting(false), []);
  return (
    <>
      <button type="button" className={shared.secondary} onClick={() => setPrinting(true)}>
        {label}
      </button>
      {isPrinting && (
        <ErrorBoundary part="handout">
          <Suspense>
            <Handout itineraries={itineraries} onDone={onDone} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
