import { type FunctionComponent, Suspense, useDeferredValue, useMemo } from 'react';
import type { Screen } from '#state/app-state.ts';
import styles from './app.module.css';
import { Header } from './Header.tsx';
import { Notices } from './Notices.tsx';
import { OfflineBar } from './offline/OfflineBar.tsx';
import { PlannerScreen } from './PlannerScreen.tsx';
import { loadRoutewijzer } from './questionnaire/load.ts';
import { useApp } from './shared/app-context.ts';
import { ErrorBoundary } from './shared/ErrorBoundary.tsx';
import { Loading } from './shared/Loading.tsx';
import { lazyPart } from './shared/lazy-part.ts';
import { useLanguage } from './shared/useLanguage.ts';

/** Every screen but the first loads when it is opened. */
const SCREEN_PARTS: Readonly<Record<Exclude<Screen, 'kaart'>, FunctionComponent>> = {
  routewijzer: lazyPart(loadRoutewijzer),
  vergelijk: lazyPart(async () => (await import('./compare/CompareScreen.tsx')).CompareScreen),
  decaan: lazyPart(async () => (await import('./decaan/DecaanScreen.tsx')).DecaanScreen),
  bord: lazyPart(async () => (await import('./board/BoardScreen.tsx')).BoardScreen),
  vakken: lazyPart(async () => (await import('./subjects/SubjectScreen.tsx')).SubjectScreen),
  regio: lazyPart(async () => (await import('./region/RegionScreen.tsx')).RegionScreen),
  bronnen: lazyPart(async () => (await import('./sources/SourcesScreen.tsx')).SourcesScreen),
  woorden: lazyPart(async () => (await import('./sources/WordsScreen.tsx')).WordsScreen),
  insluiten: lazyPart(async () => (await import('./embed/EmbedScreen.tsx')).EmbedScreen),
  controleren: lazyPart(async () => (await import('./check/CheckScreen.tsx')).CheckScreen),
  redactie: lazyPart(async () => (await import('./editor/EditorScreen.tsx')).EditorScreen),
  controle: lazyPart(async () => (await import('./proof/ProofScreen.tsx')).ProofScreen),
  privacy: lazyPart(async () => (await import('./privacy/PrivacyScreen.tsx')).PrivacyScreen),
  toegankelijkheid: lazyPart(async () => (await import('./access/AccessScreen.tsx')).AccessScreen),
};
const EmbedHeader = lazyPart(async () => (await import('./embed/EmbedHeader.tsx')).EmbedHeader);
const StandApp = lazyPart(async () => (await import('./stand/StandApp.tsx')).StandApp);
const WhatIfBar = lazyPart(async () => (await import('./what-if/WhatIfBar.tsx')).WhatIfBar);

/** The whole app: header, the screen of the address, and what could not be taken over from the address. */
export function App() {
  const { useStore } = useApp();
  const { t } = useLanguage();
  // In pieces, between which the button that was pressed is drawn and another press is answered.
  const screen = useDeferredValue(useStore((state) => state.view.screen));
  const shown = useMemo(() => {
    const Part = screen === 'kaart' ? PlannerScreen : SCREEN_PARTS[screen];
    return (
      <ErrorBoundary key={screen} part={screen}>
        <Suspense fallback={<Loading />}>
          <Part />
        </Suspense>
      </ErrorBoundary>
    );
  }, [screen]);
  const mode = useStore((state) => state.configuration.mode);
  const isTrying = useStore((state) => state.whatIf !== null);
  if (mode === 'stand')
    return (
      <ErrorBoundary part="stand">
        <Suspense fallback={<Loading />}>
          <StandApp />
        </Suspense>
      </ErrorBoundary>
    );
  return (
    <div className={styles.app} data-screen={screen} data-mode={mode}>
      <a className={styles.skip} href="#inhoud">
        {t('app.skip')}
      </a>
      <ErrorBoundary part="header">
        <Suspense fallback={null}>{mode === 'embed' ? <EmbedHeader /> : <Header />}</Suspense>
      </ErrorBoundary>
      <Notices />
      <main id="inhoud" className={styles.main} data-trying={isTrying} tabIndex={-1}>
        {isTrying && (
          <ErrorBoundary part="what-if">
            <Suspense fallback={<Loading quiet />}>
              <WhatIfBar />
            </Suspense>
          </ErrorBoundary>
        )}
        {shown}
      </main>
      <ErrorBoundary part="offline" fallback={null}>
        <OfflineBar />
      </ErrorBoundary>
    </div>
  );
}
