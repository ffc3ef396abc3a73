import { type ComponentType, lazy, Suspense } from 'react';
import type { Screen } from '#state/app-state.ts';
import styles from './app.module.css';
import { Header } from './Header.tsx';
import { OfflineBar } from './offline/OfflineBar.tsx';
import { PlannerScreen } from './PlannerScreen.tsx';
import { useApp } from './shared/app-context.ts';
import { ErrorBoundary } from './shared/ErrorBoundary.tsx';
import { useLanguage } from './shared/useLanguage.ts';

/** Every screen but the first loads when it is opened. */
const SCREEN_PARTS: Readonly<Record<Exclude<Screen, 'kaart'>, ComponentType>> = {
  routewijzer: lazy(() => import('./questionnaire/Routewijzer.tsx').then((m) => ({ default: m.Routewijzer }))),
  vergelijk: lazy(() => import('./compare/CompareScreen.tsx').then((m) => ({ default: m.CompareScreen }))),
  decaan: lazy(() => import('./decaan/DecaanScreen.tsx').then((m) => ({ default: m.DecaanScreen }))),
  bord: lazy(() => import('./board/BoardScreen.tsx').then((m) => ({ default: m.BoardScreen }))),
  vakken: lazy(() => import('./subjects/SubjectScreen.tsx').then((m) => ({ default: m.SubjectScreen }))),
  regio: lazy(() => import('./region/RegionScreen.tsx').then((m) => ({ default: m.RegionScreen }))),
  bronnen: lazy(() => import('./sources/SourcesScreen.tsx').then((m) => ({ default: m.SourcesScreen }))),
  woorden: lazy(() => import('./sources/WordsScreen.tsx').then((m) => ({ default: m.WordsScreen }))),
  insluiten: lazy(() => import('./embed/EmbedScreen.tsx').then((m) => ({ default: m.EmbedScreen }))),
  redactie: lazy(() => import('./editor/EditorScreen.tsx').then((m) => ({ default: m.EditorScreen }))),
  controle: lazy(() => import('./proof/ProofScreen.tsx').then((m) => ({ default: m.ProofScreen }))),
};
const EmbedHeader = lazy(() => import('./embed/EmbedHeader.tsx').then((m) => ({ default: m.EmbedHeader })));
const StandApp = lazy(() => import('./stand/StandApp.tsx').then((m) => ({ default: m.StandApp })));
const WhatChanged = lazy(() => import('./share/WhatChanged.tsx').then((m) => ({ default: m.WhatChanged })));
const WhatIfBar = lazy(() => import('./what-if/WhatIfBar.tsx').then((m) => ({ default: m.WhatIfBar })));

/** The whole app: header, the screen of the address, and what could not be taken over from the address. */
export function App() {
  const { useStore, notices } = useApp();
  const { t, notice } = useLanguage();
  const screen = useStore((state) => state.view.screen);
  const Part = screen === 'kaart' ? null : SCREEN_PARTS[screen];
  const mode = useStore((state) => state.configuration.mode);
  const isTrying = useStore((state) => state.whatIf !== null);
  if (mode === 'stand')
    return (
      <Suspense fallback={<p className={styles.loading}>{t('app.loading')}</p>}>
        <StandApp />
      </Suspense>
    );
  return (
    <div className={styles.app} data-screen={screen} data-mode={mode}>
      <a className={styles.skip} href="#inhoud">
        {t('app.skip')}
      </a>
      {mode === 'embed' ? (
        <Suspense fallback={null}>
          <EmbedHeader />
        </Suspense>
      ) : (
        <Header />
      )}
      {notices.length > 0 && (
        <div className={styles.notices} role="status">
          <ul>
            {notices.map((one) => (
              <li key={JSON.stringify(one)}>
                {notice(one)}
                <ErrorBoundary>
                  <Suspense>{one.code === 'other-data' && <WhatChanged version={one.version} />}</Suspense>
                </ErrorBoundary>
              </li>
            ))}
          </ul>
        </div>
      )}
      <main id="inhoud" className={styles.main} data-trying={isTrying} tabIndex={-1}>
        {isTrying && (
          <Suspense fallback={null}>
            <WhatIfBar />
          </Suspense>
        )}
        <ErrorBoundary>
          <Suspense fallback={<p className={styles.loading}>{t('app.loading')}</p>}>
            {Part ? <Part /> : <PlannerScreen />}
          </Suspense>
        </ErrorBoundary>
      </main>
      <OfflineBar />
    </div>
  );
}
