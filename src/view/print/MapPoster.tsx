import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import { POSTER_WORDS as p } from '#i18n/poster-nl.ts';
import type { Box, MapLayout } from '#layout/map-layout.ts';
import type { Network } from '#model/network.ts';
import type { SegmentId } from '#model/provenance.ts';
import { baseOfLinks } from '#state/share-link.ts';
import { hiddenTracks, type Sight } from '../map/hidden.ts';
import { homeOf } from '../map/home.ts';
import { ShapeNotes } from '../map/LegendNotes.tsx';
import { MapBase, MapGround } from '../map/MapBase.tsx';
import { MapNames } from '../map/MapNames.tsx';
import map from '../map/map.module.css';
import { QrCode } from '../share/QrCode.tsx';
import { LineDisc } from '../shared/LineDisc.tsx';
import { useLayout } from '../shared/layouts.ts';
import { useLanguage } from '../shared/useLanguage.ts';
import styles from './print.module.css';
import { usePrint } from './usePrint.ts';

interface MapPosterProps {
  readonly network: Network;
  /** What the legend leaves in sight is what is printed. */
  readonly sight: Sight;
  readonly onDone: () => void;
}

/** Room for the names of levels above the map and of sectors beside it, in user units. */
const TOP = 34;
const SIDE = 26;

/** The whole map on one sheet of A3, readable without colour: prints itself once it is drawn. */
export function MapPoster({ network, sight, onDone }: MapPosterProps) {
  const layout = useLayout('landscape');
  const { text, asOf } = useLanguage();
  const hidden = useMemo(() => hiddenTracks(layout, sight), [layout, sight]);
  const opstap = useMemo(
    () => new Set(network.stations.filter((one) => one.drawnAtLevel === 'opstap').map((one) => one.id)),
    [network],
  );
  const starts = new Set(network.stations.filter((one) => one.start).map((one) => one.id));
  const folded: ReadonlySet<SegmentId> = new Set([
    ...hidden,
    ...network.segments.filter((one) => opstap.has(one.from) || opstap.has(one.to)).map((one) => one.id),
  ]);
  const home = homeOf(layout, true);
  const sheet: Box = { x: home.x, y: home.y - TOP, width: home.width + SIDE, height: home.height + TOP };
  const used = network.lines.filter((line) =>
    layout.tracks.some((track) => track.line === line.id && !folded.has(track.segment)),
  );
  const base = baseOfLinks(network.site.publicAddress, location);
  const address = base ?? location.host;

  usePrint('kaart', true, onDone);

  return createPortal(
    <article className={styles.poster}>
      <section className={styles.column}>
        <h1>{p('poster.title')}</h1>
        <h2>{p('poster.lines')}</h2>
        <ul>
          {used.map((line) => (
            <li key={line.id}>
              <LineDisc line={line.id} /> {text(line.label)}
            </li>
          ))}
        </ul>
        <h2>{p('poster.shapes')}</h2>
        <ul className={styles.notes}>
          <ShapeNotes />
        </ul>
        <p>{p('poster.opstap', { address })}</p>
        <div className={styles.more}>
          <p>
            <strong>{p('poster.more', { address })}</strong>
          </p>
          {base !== null && <QrCode text={base} label={address} />}
        </div>
        <p className={styles.date}>
          {p('poster.date', { day: asOf(network.site.dataDate), version: network.site.dataVersion })}
        </p>
      </section>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: for paper */}
      <svg className={map.canvas} data-tier="2" viewBox={`${sheet.x} ${sheet.y} ${sheet.width} ${sheet.height}`}>
        <MapGround layout={layout} foldOpstap />
        <MapBase layout={layout} starts={starts} hiddenStations={opstap} hiddenSegments={folded} />
        <MapNames network={network} layout={layout} tier={2} hiddenSegments={folded} />
        <Names network={network} layout={layout} sheet={sheet} />
      </svg>
    </article>,
    document.body,
  );
}

interface NamesProps {
  readonly network: Network;
  readonly layout: MapLayout;
  readonly sheet: Box;
}

/** Names of levels along the top and of sectors along the right side. */
function Names({ network, layout, sheet }: NamesProps) {
  const { t, text } = useLanguage();
  return (
    <g className={styles.names}>
      {layout.levels
        .filter(({ level }) => level !== 'opstap')
        .map((band) => {
          const level = network.levels.find((one) => one.id === band.level);
          const isWide = band.width > 84;
          return (
            <text key={band.level} x={Math.max(band.x, sheet.x) + 6} y={sheet.y + 14}>
              {level && isWide ? text(level.label) : band.level}
            </text>
          );
        })}
      {layout.rows.map((row) => {
        const sector = network.sectors.find((one) => one.id === row.row);
        const [x, y] = [sheet.x + sheet.width - 8, row.y + row.height / 2];
        return (
          <text key={row.row} textAnchor="middle" transform={`translate(${x} ${y}) rotate(-90)`}>
            {sector ? text(sector.label) : t('map.shared')}
          </text>
        );
      })}
    </g>
  );
}
