import type { ReactNode } from 'react';
import { HANDOUT_WORDS as c } from '#i18n/handout-nl.ts';
import type { Sheet, SheetRoute } from '#i18n/handout-sentences.ts';
import styles from './handout.module.css';
import { LineStrip } from './LineStrip.tsx';
import { PaperCode, PaperLink } from './PaperCode.tsx';
import type { SheetProps } from './RouteSheet.tsx';
import { Abbreviations, SheetHead, Verdict } from './SheetHead.tsx';
import { Have, LastLines, Lines, Missing, Questions, Sources, Talk, Tasks } from './SheetParts.tsx';
import { SheetTimeline } from './SheetTimeline.tsx';

/** Routes side by side: on the first side what they are and how they differ, on the second what to do for each. */
export function CompareSheet({ handout, sheet, link, leavesOut }: SheetProps) {
  return (
    <>
      <SheetHead sheet={sheet} />
      <Abbreviations sheet={sheet} />
      <Side routes={sheet.routes} part={One} />
      <SheetTimeline handout={handout} sheet={sheet} />
      <Table sheet={sheet} />
      <Side routes={sheet.routes} part={Have} contentOf={({ have }) => have.map(({ id }) => id)} />
      <Side routes={sheet.routes} part={Missing} contentOf={({ missing }) => missing.map(({ id }) => id)} />
      <Side
        routes={sheet.routes}
        part={Tasks}
        contentOf={({ tasks }) => tasks.map((each) => each.tasks.map(({ id }) => id))}
      />
      <Side routes={sheet.routes} part={Questions} contentOf={({ questions }) => questions.map(({ id }) => id)} />
      <footer className={styles.closing}>
        <div className={styles.foot}>
          <div>
            <Talk sheet={sheet} />
            <PaperLink link={link} leavesOut={leavesOut} title={c('sheet.linkCompare')} />
            <LastLines sheet={sheet} />
          </div>
          <PaperCode link={link} title={c('sheet.scan')} />
        </div>
        <Sources sheet={sheet} />
      </footer>
    </>
  );
}

/** One route in short: its letter and name, may it be done, and its small map. */
function One({ route }: { readonly route: SheetRoute }) {
  return (
    <section className={styles.one}>
      <h2>
        <b className={styles.letter}>{route.letter}</b> {route.title}
      </h2>
      <Verdict route={route} />
      <LineStrip route={route} />
    </section>
  );
}

interface SideProps {
  readonly routes: readonly SheetRoute[];
  readonly part: (props: { readonly route: SheetRoute }) => ReactNode;
  /** Where it is the same for every route, it stands once. */
  readonly contentOf?: (route: SheetRoute) => unknown;
}

/** The same part of every route, beside each other. */
function Side({ routes, part: Part, contentOf }: SideProps) {
  const [first] = routes;
  if (first && contentOf && new Set(routes.map((route) => JSON.stringify(contentOf(route)))).size === 1)
    return (
      <div className={styles.shared}>
        <Part route={{ ...first, letter: null }} />
      </div>
    );
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
      <caption>{c('sheet.table')}</caption>
      <thead>
        <tr>
          <td />
          {routes.map(({ id, letter, title }) => (
            <th key={id} scope="col">
              <b className={styles.letter}>{letter}</b> {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ title, differs, cells }) => (
          <tr key={title}>
            <th scope="row">{title}</th>
            {(differs ? cells : cells.slice(0, 1)).map((lines, at) => (
              <td key={routes[at]?.id} colSpan={differs ? 1 : cells.length}>
                <Lines lines={lines} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
