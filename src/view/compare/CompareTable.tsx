import { useState } from 'react';
import type { Itinerary } from '#domain/itinerary.ts';
import { COMPARE_WORDS as c } from '#i18n/compare-nl.ts';
import { routeName } from '#i18n/compare-sentences.ts';
import type { Network } from '#model/network.ts';
import { useMedia } from '../map/useMedia.ts';
import shared from '../shared/shared.module.css';
import { useLanguage } from '../shared/useLanguage.ts';
import { Verdict } from '../shared/Verdict.tsx';
import styles from './compare.module.css';
import { letterOf } from './letters.ts';
import { type Row, useRows } from './useRows.ts';

interface CompareTableProps {
  readonly network: Network;
  readonly itineraries: readonly Itinerary[];
}

/** The itineraries side by side, row by row; what differs is marked, and the rest can be left out. */
export function CompareTable({ network, itineraries }: CompareTableProps) {
  const rows = useRows(network, itineraries);
  const language = useLanguage();
  const [isOnlyDifferences, setOnlyDifferences] = useState(false);
  // On a narrow screen the heading of a row stands above its cells.
  const isWide = useMedia('(min-width: 48rem)');
  const same = rows.filter(({ differs }) => !differs).length;
  const shown = isOnlyDifferences ? rows.filter(({ differs }) => differs) : rows;
  return (
    <section className={styles.section} aria-label={c('compare.table')}>
      <div className={styles.switches}>
        <button
          type="button"
          className={shared.chip}
          aria-pressed={isOnlyDifferences}
          onClick={() => setOnlyDifferences((before) => !before)}
        >
          {c('compare.onlyDifferences')}
        </button>
        <p role="status">
          {c('compare.differCount', { count: rows.length - same })} {same > 0 && c('compare.same', { count: same })}
        </p>
      </div>
      <table className={styles.table} data-columns={itineraries.length} data-wide={isWide}>
        <caption className={shared.visuallyHidden}>{c('compare.table')}</caption>
        <thead>
          <tr>
            {isWide && (
              <th scope="col">
                <span className={shared.visuallyHidden}>{c('compare.aspect')}</span>
              </th>
            )}
            {itineraries.map(({ id }, at) => (
              <th key={id} scope="col">
                <span className={styles.letter}>{letterOf(at)}</span> {routeName(language, network, id)}
              </th>
            ))}
          </tr>
        </thead>
        {shown.map((row) => (
          <TableRow key={row.id} row={row} isWide={isWide} network={network} itineraries={itineraries} />
        ))}
      </table>
    </section>
  );
}

interface TableRowProps extends CompareTableProps {
  readonly row: Row;
  readonly isWide: boolean;
}

function TableRow({ row, isWide, network, itineraries }: TableRowProps) {
  const heading = (
    <>
      {c(`row.${row.id}`)} {row.differs && <span className={styles.differs}>{c('compare.differs')}</span>}
    </>
  );
  const cells = itineraries.map((itinerary, at) => (
    <td key={itinerary.id}>
      <span className={styles.cellLetter} aria-hidden="true">
        {letterOf(at)}
      </span>
      {row.id === 'verdict' ? (
        <Verdict network={network} itinerary={itinerary} />
      ) : (
        <Lines lines={row.cells[at] ?? []} isList={row.id === 'fits' || row.id === 'misfits'} />
      )}
    </td>
  ));
  return (
    <tbody data-differs={row.differs}>
      {isWide ? (
        <tr>
          <th scope="row">{heading}</th>
          {cells}
        </tr>
      ) : (
        <>
          <tr>
            <th scope="rowgroup" colSpan={itineraries.length}>
              {heading}
            </th>
          </tr>
          <tr>{cells}</tr>
        </>
      )}
    </tbody>
  );
}

function Lines({ lines, isList }: { readonly lines: readonly string[]; readonly isList: boolean }) {
  if (lines.length === 1 && !isList) return <p>{lines[0]}</p>;
  return (
    <ul className={isList ? styles.bullets : styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
