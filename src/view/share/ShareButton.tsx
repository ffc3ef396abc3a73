import { Suspense, useState } from 'react';
import { SHARE_WORDS } from '#i18n/share-nl.ts';
import { useApp } from '../shared/app-context.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { Loading } from '../shared/Loading.tsx';
import { lazyPart } from '../shared/lazy-part.ts';
import shared from '../shared/shared.module.css';

const loadDialog = () => import('./ShareDialog.tsx');
const ShareDialog = lazyPart(async () => (await loadDialog()).ShareDialog);

/** "Deel": opens the link and the QR code of what is on the screen. At a stand the bar below has it already. */
export function ShareButton() {
  const isStand = useApp().useStore((state) => state.configuration.mode === 'stand');
  const [isOpen, setOpen] = useState(false);
  if (isStand) return null;
  return (
    <>
      <button type="button" className={shared.secondary} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {SHARE_WORDS('share.open')}
      </button>
      {isOpen && (
        <ErrorBoundary part="share">
          <Suspense fallback={<Loading quiet />}>
            <ShareDialog onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
