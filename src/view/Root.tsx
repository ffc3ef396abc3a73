import { StrictMode, Suspense, useEffect, useMemo, useState } from 'react';
import { type AddressBar, connectUrl } from '#state/url.ts';
import type { AddressNotice, Known } from '#state/url-codec.ts';
import { App } from './App.tsx';
import type { NewerApp } from './newer/take-newer.ts';
import { whenIdle } from './offline/when-idle.ts';
import { afterPaint } from './shared/after-paint.ts';
import { AppProvider, type App as AppRecord } from './shared/app-context.ts';
import { ErrorBoundary } from './shared/ErrorBoundary.tsx';
import { lazyPart } from './shared/lazy-part.ts';
import { FirstPage } from './shared/useIsFirst.ts';

/** The single file fetches nothing, so the offer is not in it. */
const NewerOffer =
  import.meta.env.MODE === 'single' ? null : lazyPart(async () => (await import('./newer/NewerOffer.tsx')).NewerOffer);

interface RootProps {
  readonly app: Omit<AppRecord, 'notices'>;
  /** Is this page, or will it be, the one that the build writes? */
  readonly isWritten: boolean;
  readonly connection: { readonly bar: AddressBar; readonly known: Known; readonly notices: readonly AddressNotice[] };
}

/** Does the host of this page have a file of data of its own? */
const namesData = () => NewerOffer !== null && document.querySelector('meta[name="onderwijsroutes-data"]') !== null;

/** The app with what it rests on, and the address kept in step with it. */
export function Root({ app: built, isWritten, connection: { bar, known: builtKnown, notices: first } }: RootProps) {
  const [notices, setNotices] = useState(first);
  const [newer, setNewer] = useState<NewerApp | null>(null);
  const [asksHost, setAsksHost] = useState(false);
  const app = useMemo(() => ({ ...built, ...newer?.app }), [built, newer]);
  const known = newer?.known ?? builtKnown;
  const { useStore, actor } = app;
  useEffect(() => (namesData() ? whenIdle(() => setAsksHost(true)) : undefined), []);
  useEffect(
    () =>
      connectUrl(
        {
          store: useStore,
          bar,
          known,
          // It takes the browser as long as drawing what was pressed, and nobody waits for it.
          later: afterPaint,
          answers: {
            read: () => actor.getSnapshot().context.answers,
            load: (answers) => actor.send({ type: 'load', answers }),
            subscribe: (onChange) => {
              const subscription = actor.subscribe(onChange);
              return () => subscription.unsubscribe();
            },
          },
        },
        setNotices,
      ),
    [useStore, actor, bar, known],
  );
  const value = useMemo(() => ({ ...app, notices }), [app, notices]);
  return (
    <StrictMode>
      <AppProvider value={value}>
        <ErrorBoundary part="app">
          <FirstPage isWritten={isWritten}>
            <App key={app.network.site.dataVersion + app.network.site.dataDate} />
          </FirstPage>
        </ErrorBoundary>
        {NewerOffer && asksHost && (
          <ErrorBoundary part="newer" fallback={null}>
            <Suspense fallback={null}>
              <NewerOffer
                readAddress={bar.read}
                onTake={(taken) => {
                  setNewer(taken);
                  setNotices(taken.notices);
                }}
              />
            </Suspense>
          </ErrorBoundary>
        )}
      </AppProvider>
    </StrictMode>
  );
}
