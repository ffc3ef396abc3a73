import { lazy, Suspense } from 'react';
import styles from './app.module.css';
import { Header } from './Header.tsx';
import { PlannerScreen } from './PlannerScreen.tsx';
import { useApp } from './shared/app-context.ts';
import { ErrorBoundary } from './shared/ErrorBoundary.tsx';
import { useLanguage } from './shared/useLanguage.ts';

const Routewijzer = lazy(() =>
  import('./questionnaire/Routewijzer.tsx').then((module) => ({ default: module.Routewijzer })),
);
const SourcesScreen = lazy(() =>
  import('./sources/SourcesScreen.tsx').then((module) => ({ default: module.SourcesScreen })),
);
const SubjectScreen = lazy(() =>
  import('./subjects/SubjectScreen.tsx').then((module) => ({ default: module.SubjectScreen })),
);
const WhatIfBar = lazy(() => import('./what-if/WhatIfBar.tsx').then((module) => ({ default: module.WhatIfBar })));
const WordsScreen = lazy(() => import('./sources/WordsScreen.tsx').then((module) => ({ default: module.WordsScreen })));

/** The whole app: header, the screen of the address, and what could not be taken over from the address. */
export function App() {
  const { useStore, notices } = useApp();
  const { t, notice } = useLanguage();
  const screen = useStore((state) => state.view.screen);
  const isTrying = useStore((state) => state.whatIf !== null);
  return (
    <div className={styles.app} data-screen={screen}>
      <a className={styles.skip} href="#inhoud">
        {t('app.skip')}
      </a>
      <Header />
      {notices.length > 0 && (
        <ul className={styles.notices} role="status">
          {notices.map((one) => (
            <li key={JSON.stringify(one)}>{notice(one)}</li>
          ))}
        </ul>
      )}
      <main id="inhoud" className={styles.main} data-trying={isTrying} tabIndex={-1}>
        {isTrying && (
          <Suspense fallback={null}>
            <WhatIfBar />
          </Suspense>
        )}
        <ErrorBoundary>
          <Suspense fallback={<p className={styles.loading}>{t('app.loading')}</p>}>
            {screen === 'kaart' && <PlannerScreen />}
            {screen === 'routewijzer' && <Routewijzer />}
            {screen === 'vakken' && <SubjectScreen />}
            {screen === 'bronnen' && <SourcesScreen />}
            {screen === 'woorden' && <WordsScreen />}
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}
