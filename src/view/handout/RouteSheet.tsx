import type { Handout } from '#domain/handout.ts';
import { HANDOUT_WORDS as c } from '#i18n/handout-nl.ts';
import type { Sheet } from '#i18n/handout-sentences.ts';
import styles from './handout.module.css';
import { LineStrip } from './LineStrip.tsx';
import { PaperCode, PaperLink } from './PaperCode.tsx';
import { Abbreviations, SheetHead, Verdict } from './SheetHead.tsx';
import { Have, LastLines, Missing, Money, Questions, Sources, Talk, Tasks } from './SheetParts.tsx';
import { SheetTimeline } from './SheetTimeline.tsx';

/** What stands on every sheet. */
export interface SheetProps {
  readonly handout: Handout;
  readonly sheet: Sheet;
  readonly link: string | null;
  /** Something private is left out of the link. */
  readonly leavesOut: boolean;
}

/** One route on one side of A4; what does not fit flows on under its own heading. */
export function RouteSheet({ handout, sheet, link, leavesOut }: SheetProps) {
  const [route] = sheet.routes;
  if (!route) return null;
  return (
    <>
      <SheetHead sheet={sheet} />
      <div className={styles.top}>
        <div>
          <Verdict route={route} />
          <Abbreviations sheet={sheet} />
          <LineStrip route={route} />
        </div>
        <PaperCode link={link} title={c('sheet.scan')} />
      </div>
      <SheetTimeline handout={handout} sheet={sheet} />
      <div className={styles.flow}>
        <Have route={route} />
        <Missing route={route} />
        <Money route={route} />
        <Talk sheet={sheet} />
        <Tasks route={route} />
        <Questions route={route} />
      </div>
      <footer className={styles.closing}>
        <PaperLink link={link} leavesOut={leavesOut} title={c('sheet.link')} />
        <Sources sheet={sheet} />
        <LastLines sheet={sheet} />
      </footer>
    </>
  );
}
