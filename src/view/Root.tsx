import { StrictMode, useEffect, useMemo, useState } from 'react';
import { type AddressBar, connectUrl } from '#state/url.ts';
import type { AddressNotice, Known } from '#state/url-codec.ts';
import { App } from './App.tsx';
import { AppProvider, type App as AppRecord } from './shared/app-context.ts';
import { ErrorBoundary } from './shared/ErrorBoundary.tsx';

interface RootProps {
  readonly app: Omit<AppRecord, 'notices'>;
  readonly connection: { readonly bar: AddressBar; readonly known: Known; readonly notices: readonly AddressNotice[] };
}

/** The app with what it rests on, and the address kept in step with it. */
export function Root({ app, connection: { bar, known, notices: first } }: RootProps) {
  const [notices, setNotices] = useState(first);
  const { useStore, actor } = app;
  useEffect(
    () =>
      connectUrl(
        {
          store: useStore,
          bar,
          known,
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
          <App />
        </ErrorBoundary>
      </AppProvider>
    </StrictMode>
  );
}
