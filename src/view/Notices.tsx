import { Suspense } from 'react';
import { clockFault } from '#domain/clock.ts';
import styles from './app.module.css';
import { useApp } from './shared/app-context.ts';
import { ErrorBoundary } from './shared/ErrorBoundary.tsx';
import { lazyPart } from './shared/lazy-part.ts';
import { useIsFirst } from './shared/useIsFirst.ts';
import { useLanguage } from './shared/useLanguage.ts';

const WhatChanged = lazyPart(async () => (await import('./share/WhatChanged.tsx')).WhatChanged);
const ClockNotice = lazyPart(async () => (await import('./faults/ClockNotice.tsx')).ClockNotice);

/** A link may hold anything, and nobody reads more. */
const MOST = 4;

/** What could not be taken over from the address, and what is odd about the date of the device. */
export function Notices() {
  const { network, deviceDay, notices } = useApp();
  const { t, notice } = useLanguage();
  const isFirst = useIsFirst();
  // The page as the build writes it knows no day.
  const clock = isFirst ? null : clockFault(deviceDay, network.site.dataDate);
  if (notices.length === 0 && !clock) return null;
  const more = notices.length - MOST;
  return (
    <div className={styles.notices} role="status">
      <ul>
        {clock && (
          <li>
            <ErrorBoundary part="clock" fallback={null}>
              <Suspense>
                <ClockNotice fault={clock} />
              </Suspense>
            </ErrorBoundary>
          </li>
        )}
        {notices.slice(0, MOST).map((one) => (
          <li key={JSON.stringify(one)}>
            {notice(one)}
            <ErrorBoundary part="what-changed">
              <Suspense>{one.code === 'other-data' && <WhatChanged version={one.version} />}</Suspense>
            </ErrorBoundary>
          </li>
        ))}
        {more > 0 && <li>{t('notice.more', { count: more })}</li>}
      </ul>
    </div>
  );
}
