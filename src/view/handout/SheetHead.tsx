import { HANDOUT_WORDS as c } from '#i18n/handout-nl.ts';
import type { Sheet, SheetRoute } from '#i18n/handout-sentences.ts';
import { useApp } from '../shared/app-context.ts';
import styles from './handout.module.css';

/** The title, a line for a name in handwriting, and that it is tried out if it is. */
export function SheetHead({ sheet }: { readonly sheet: Sheet }) {
  const isTrying = useApp().useStore((state) => state.whatIf !== null);
  return (
    <header className={styles.head}>
      <div className={styles.titles}>
        <h1>{sheet.title}</h1>
        <p className={styles.name}>
          {c('sheet.name')} <span className={styles.dots} />
        </p>
      </div>
      {isTrying && <p>{c('sheet.trying')}</p>}
    </header>
  );
}

/** The abbreviations of what stands at the top, in full words. */
export function Abbreviations({ sheet: { abbreviations } }: { readonly sheet: Sheet }) {
  return abbreviations && <p className={styles.small}>{abbreviations}</p>;
}

/** May it be done, how long, from when, and if not: why not and what then. */
export function Verdict({ route }: { readonly route: SheetRoute }) {
  return (
    <div className={styles.verdict} data-verdict="">
      <p>
        {c('sheet.verdict')} <strong>{route.verdict}</strong>
      </p>
      <p>{route.summary}</p>
      {route.reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </div>
  );
}
