import { Suspense } from 'react';
import type { ClockFault } from '#domain/clock.ts';
import { NOTICE_WORDS as n } from '#i18n/notice-nl.ts';
import { noticeSentence } from '#i18n/notice-sentences.ts';
import { ClockNotice } from './faults/ClockNotice.tsx';
import { useApp } from './shared/app-context.ts';
import { ErrorBoundary } from './shared/ErrorBoundary.tsx';
import { lazyPart } from './shared/lazy-part.ts';

const WhatChanged = lazyPart(async () => (await import('./share/WhatChanged.tsx')).WhatChanged);

/** A link may hold anything, and nobody reads more. */
const MOST = 4;

/** Each of the notices in a sentence. */
export function NoticeList({ clock }: { readonly clock: ClockFault | null }) {
  const { notices } = useApp();
  const more = notices.length - MOST;
  return (
    <ul>
      {clock && (
        <li>
          <ErrorBoundary part="clock" fallback={null}>
            <ClockNotice fault={clock} />
          </ErrorBoundary>
        </li>
      )}
      {notices.slice(0, MOST).map((one) => (
        <li key={JSON.stringify(one)}>
          {noticeSentence(one)}
          <ErrorBoundary part="what-changed">
            <Suspense>{one.code === 'other-data' && <WhatChanged version={one.version} />}</Suspense>
          </ErrorBoundary>
        </li>
      ))}
      {more > 0 && <li>{n('notice.more', { count: more })}</li>}
    </ul>
  );
}
