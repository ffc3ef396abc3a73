import { useRef, useState } from 'react';
import { SHARE_WORDS as t } from '#i18n/share-nl.ts';
import type { PrivateQuestion } from '#state/share-link.ts';
import { useApp } from '../shared/app-context.ts';
import shared from '../shared/shared.module.css';
import { Modal } from './Modal.tsx';
import { PrivateChoices } from './PrivateChoices.tsx';
import { QrCode } from './QrCode.tsx';
import styles from './share.module.css';
import { useShareLink } from './useShareLink.ts';

/** The link of what is on the screen: to copy, to send, and as QR code. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const isTrying = useApp().useStore((state) => state.whatIf !== null);
  const [include, setInclude] = useState<readonly PrivateQuestion[]>([]);
  const [isLarge, setLarge] = useState(false);
  const { link, askFirst } = useShareLink(include);
  if (link === null)
    return (
      <Modal title={t('share.title')} closeWord={t('share.close')} onClose={onClose}>
        <p>
          <strong>{t('share.file')}</strong>
        </p>
        <p>{t('share.fileWhy')}</p>
      </Modal>
    );
  return (
    <Modal title={t('share.title')} closeWord={t('share.close')} onClose={onClose} isLarge={isLarge}>
      {!isLarge && (
        <>
          <p>{t('share.intro')}</p>
          {isTrying && <p className={shared.soft}>{t('share.trying')}</p>}
          <PrivateChoices askFirst={askFirst} include={include} onChange={setInclude} />
          <LinkRow link={link} />
        </>
      )}
      <figure className={styles.figure}>
        <QrCode text={link} label={t('share.qr')} />
        <figcaption>{t('share.scan')}</figcaption>
      </figure>
      <div className={styles.row}>
        <button type="button" className={shared.secondary} onClick={() => setLarge(!isLarge)}>
          {t(isLarge ? 'share.small' : 'share.large')}
        </button>
      </div>
    </Modal>
  );
}

/** The link in words, with the ways to take it along. */
function LinkRow({ link }: { readonly link: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ readonly of: string; readonly ok: boolean } | null>(null);
  const copy = () => {
    const failed = () => {
      field.current?.select();
      setSaid({ of: link, ok: false });
    };
    // There is no clipboard where the page was not loaded safely; the type does not know that.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (clipboard) clipboard.writeText(link).then(() => setSaid({ of: link, ok: true }), failed);
    else failed();
  };
  // A sheet that the user closes again is no fault.
  const send = () => void navigator.share({ url: link }).catch(() => undefined);
  return (
    <>
      <label className={styles.link}>
        {t('share.link')}
        <input ref={field} type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <div className={styles.row}>
        <button type="button" className={shared.primary} onClick={copy}>
          {t('share.copy')}
        </button>
        {'share' in navigator && (
          <button type="button" className={shared.secondary} onClick={send}>
            {t('share.send')}
          </button>
        )}
      </div>
      <p role="status" className={styles.said}>
        {said?.of === link && t(said.ok ? 'share.copied' : 'share.copyFailed')}
      </p>
    </>
  );
}
