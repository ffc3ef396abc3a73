import type { ReactNode } from 'react';
import { HANDOUT_DUTCH as c } from '#i18n/handout-nl.ts';
import styles from './handout.module.css';

interface PaperCodeProps {
  /** Null: there is none, because the page was opened as a file. */
  readonly link: string | null;
  /** The drawing of the link for a camera. */
  readonly code?: ReactNode;
  readonly title: string;
}

/** A link on paper: to scan, and in full to type. */
export function PaperCode({ link, code, title }: PaperCodeProps) {
  return (
    <section className={styles.code}>
      {code && <div className={styles.qr}>{code}</div>}
      <div>
        <h2>{title}</h2>
        {link === null ? (
          <p>{c('sheet.noLink')}</p>
        ) : (
          <>
            <p className={styles.link}>{link}</p>
            <p>{c('sheet.linkPrivate')}</p>
          </>
        )}
      </div>
    </section>
  );
}
