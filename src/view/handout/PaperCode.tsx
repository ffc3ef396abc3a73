import { HANDOUT_WORDS as c } from '#i18n/handout-nl.ts';
import { QrCode } from '../share/QrCode.tsx';
import styles from './handout.module.css';

interface PaperCodeProps {
  /** Null: there is none, because the page was opened as a file. */
  readonly link: string | null;
  readonly title: string;
}

/** A link for the camera of a phone, with what it opens below it. */
export function PaperCode({ link, title }: PaperCodeProps) {
  if (link === null) return null;
  return (
    <figure className={styles.code}>
      <QrCode text={link} label={title} />
      <figcaption>{title}</figcaption>
    </figure>
  );
}

interface PaperLinkProps extends PaperCodeProps {
  /** Something private is left out of the link: the paper says so. */
  readonly leavesOut: boolean;
}

/** The same link in full, to type; or why there is none. */
export function PaperLink({ link, title, leavesOut }: PaperLinkProps) {
  if (link === null) return <p>{c('sheet.noLink')}</p>;
  return (
    <p>
      <strong>{title}:</strong> {link} {leavesOut && c('sheet.linkPrivate')}
    </p>
  );
}
