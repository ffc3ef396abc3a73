import { HANDOUT_DUTCH as c } from '#i18n/handout-nl.ts';
import type { Sheet, SheetRoute } from '#i18n/handout-sentences.ts';
import styles from './handout.module.css';
import { LineStrip } from './LineStrip.tsx';
import { PaperCode } from './PaperCode.tsx';
import type { SheetProps } from './RouteSheet.tsx';
import { SheetHead, Verdict } from './SheetHead.tsx';
import { Closing, Lines, Missing, Questions, Talk, Tasks } from './SheetParts.tsx';
import { SheetTimeline } from './SheetTimeline.tsx';

/** Routes side by side: on the first side what they are and how they differ, on the second what to do for each. */
export function CompareSheet({ handout, sheet, link, code }: SheetProps) {
  return (
    <>
      <SheetHead sheet={sheet} />
      {sheet.routes.map((route) => (
        <section key={route.id} className={styles.one}>
          <h2>
            <b className={styles.letter}>{route.letter}</b> {route.title}
          </h2>
          <Verdict route={route} />
          <LineStrip route={route} />
        </section>
      ))}
      <Table sheet={sheet} />
      <div className={styles.second}>
        <SheetTimeline handout={handout} sheet={sheet} />
        <Side routes={sheet.routes} part={Missing} />
        <Side routes={sheet.routes} part={Tasks} />
        <Side routes={sheet.routes} part={Questions} />
        <div className={styles.side} data-columns="2">
          <Talk sheet={sheet} />
          <PaperCode link={link} code={code} title={c('sheet.linkCompare')} />
        </div>
        <Closing sheet={sheet} />
      </div>
    </>
  );
}

interface SideProps {
  readonly routes: readonly SheetRoute[];
  readonly part: (props: { readonly route: SheetRoute }) => React.ReactNode;
}

/** The same part of every route, beside each other. */
function Side({ routes, part: Part }: SideProps) {
  return (
    <div className={styles.side} data-columns={routes.length}>
      {routes.map((route) => (
        <Part key={route.id} route={route} />
      ))}
    </div>
  );
}

function Table({ sheet: { rows, routes } }: { readonly sheet: Sheet }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{c('sheet.table')}</th>
          {routes.map(({ id, letter }) => (
            <th key={id} scope="col">
              <b className={styles.letter}>{letter}</b>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, differs, cells }) => (
          <tr key={title}>
            <th scope="row">
              {title} {differs && <span className={styles.when}>({c('sheet.differs')})</span>}
            </th>
            {cells.map((lines, at) => (
              <td key={routes[at]?.id}>
                <Lines lines={lines} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
