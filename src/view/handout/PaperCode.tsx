import { HANDOUT_DUTCH as c } from '#i18n/handout-nl.ts';
import { QrCode } from '../share/QrCode.tsx';
import styles from './handout.module.css';

interface PaperCodeProps {
  /** Null: there is none, because the page was opened as a file. */
  readonly link: string | null;
  readonly title: string;
  /** Something private is left out of the link: the paper says so. */
  readonly leavesOut?: boolean;
}

/** A link on paper: to scan, and in full to type. */
export function PaperCode({ link, title, leavesOut = false }: PaperCodeProps) {
  if (link === null)
    return (
      <section className={styles.block}>
        <h2>{title}</h2>
        <p>{c('sheet.noLink')}</p>
      </section>
    );
  return (
    <section className={styles.code}>
      <div className={styles.qr}>
        <QrCode text={link} label={title} />
      </div>
      <div>
        <h2>{title}</h2>
        <p className={styles.link}>{link}</p>
        {leavesOut && <p className={styles.small}>{c('sheet.linkPrivate')}</p>}
      </div>
    </section>
  );
}
