import { Suspense } from 'react';
import { clockFault } from '#domain/clock.ts';
import styles from './app.module.css';
import { useApp } from './shared/app-context.ts';
import { ErrorBoundary } from './shared/ErrorBoundary.tsx';
import { lazyPart } from './shared/lazy-part.ts';
import { useIsFirst } from './shared/useIsFirst.ts';

const NoticeList = lazyPart(async () => (await import('./NoticeList.tsx')).NoticeList);

/** What could not be taken over from the address, and what is odd about the date of the device. */
export function Notices() {
  const { network, deviceDay, notices } = useApp();
  const isFirst = useIsFirst();
  // The page as the build writes it knows no day.
  const clock = isFirst ? null : clockFault(deviceDay, network.site.dataDate);
  if (notices.length === 0 && !clock) return null;
  return (
    <div className={styles.notices} role="status">
      <ErrorBoundary part="notices" fallback={null}>
        <Suspense>
          <NoticeList clock={clock} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
