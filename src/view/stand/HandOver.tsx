import { useState } from 'react';
import { SHARE_WORDS } from '#i18n/share-nl.ts';
import { STAND_WORDS as t } from '#i18n/stand-nl.ts';
import type { PrivateQuestion } from '#state/share-link.ts';
import { Modal } from '../share/Modal.tsx';
import { PrivateChoices } from '../share/PrivateChoices.tsx';
import { QrCode } from '../share/QrCode.tsx';
import { useShareLink } from '../share/useShareLink.ts';
import shared from '../shared/shared.module.css';
import styles from './stand.module.css';
import type { WayOut } from './ways-out.ts';

/** From this screen to the visitor's phone. Nothing is copied: the next visitor could paste it. */
export function HandOver({ onClose }: { readonly onClose: () => void }) {
  const [include, setInclude] = useState<readonly PrivateQuestion[]>([]);
  const { link, askFirst } = useShareLink(include);
  return (
    <Modal title={t('stand.takeTitle')} closeWord={t('stand.close')} onClose={onClose} isLarge>
      {link === null ? (
        <p>
          <strong>{SHARE_WORDS('share.file')}</strong> {SHARE_WORDS('share.fileWhy')}
        </p>
      ) : (
        <figure className={styles.code}>
          <QrCode text={link} label={SHARE_WORDS('share.qr')} />
          <figcaption>{t('stand.takeScan')}</figcaption>
        </figure>
      )}
      <div className={styles.underCode}>
        {link !== null && <PrivateChoices askFirst={askFirst} include={include} onChange={setInclude} />}
        <p className={shared.soft}>{t('stand.takePromise')}</p>
      </div>
    </Modal>
  );
}

interface OutsideProps {
  readonly way: WayOut;
  readonly onClose: () => void;
}

/** Instead of leaving the app: a code with the address, or what there is to write down. */
export function Outside({ way, onClose }: OutsideProps) {
  if (way.kind === 'text')
    return (
      <Modal title={way.text} closeWord={t('stand.close')} onClose={onClose} isLarge>
        <p>{t('stand.outContact')}</p>
      </Modal>
    );
  return (
    <Modal title={t('stand.outTitle')} closeWord={t('stand.close')} onClose={onClose} isLarge>
      <figure className={styles.code}>
        <QrCode text={way.address} label={t('stand.qrOut', { address: way.address })} />
        <figcaption>{way.address}</figcaption>
      </figure>
      <p className={styles.underCode}>{t('stand.outText')}</p>
    </Modal>
  );
}
