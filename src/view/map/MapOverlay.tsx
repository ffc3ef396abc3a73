import { memo } from 'react';
import type { MapLayout, PlacedStation, PlacedTrack, Tier } from '#layout/map-layout.ts';
import type { StationId } from '#model/provenance.ts';
import { type Emphasis, standingIn } from './emphasis.ts';
import { EntryMark, LabelMark, StationMark, TrackMark } from './MapBase.tsx';
import styles from './map.module.css';
import { useStanding } from './standing.ts';

/** Up to so many stations are all named, at every scale. */
const FEW = 8;
/** Nearer than this, in units of the map, a name has no room between two stations. */
const NEAR = 90;
const PILL_HEIGHT = 24;
/** Mean width of a glyph at 13 units, wide enough for every label in the pills. */
const GLYPH = 7;

function Pill({ track, text }: { readonly track: PlacedTrack; readonly text: string }) {
  const width = text.length * GLYPH + PILL_HEIGHT + 14;
  const { x, y } = track.badge;
  return (
    <g className={`${styles.pill} line-${track.line}`} transform={`translate(${x} ${y})`}>
      <g className={styles.pillBody}>
        <g transform={`translate(${-width / 2} ${-PILL_HEIGHT / 2})`}>
          <rect width={width} height={PILL_HEIGHT} rx={PILL_HEIGHT / 2} />
          <circle cx={PILL_HEIGHT / 2} cy={PILL_HEIGHT / 2} r={PILL_HEIGHT / 2 - 4} />
          <text className={styles.letter} x={PILL_HEIGHT / 2} y={PILL_HEIGHT / 2 + 4} textAnchor="middle" fontSize="11">
            {track.line}
          </text>
          <text x={PILL_HEIGHT + 4} y={PILL_HEIGHT / 2 + 4.5} fontSize="13">
            {text}
          </text>
        </g>
      </g>
    </g>
  );
}

interface ChosenLabelProps {
  readonly station: PlacedStation;
  readonly tier: Tier;
  /** Named at every scale: what a person chose may not go without its name. */
  readonly always: boolean;
  /** What else stands out. */
  readonly others: readonly PlacedStation[];
}

/** A station so near below another that a name between them would lie on it. */
const isBelow = (one: PlacedStation, other: PlacedStation) =>
  other.y > one.y && other.y - one.y < NEAR && Math.abs(other.x - one.x) < NEAR;

function ChosenLabel({ station, tier, always, others }: ChosenLabelProps) {
  const placed = station.labels.find((label) => label.tier === tier);
  if (placed) return <LabelMark label={placed} />;
  if (!always) return null;
  const { lines } = station.label;
  const beside = others.some((other) => isBelow(station, other));
  const x = beside ? station.x + station.width / 2 + 6 : station.x;
  return (
    <text
      className={`${styles.label} ${styles.loose}`}
      textAnchor={beside ? 'start' : 'middle'}
      y={beside ? station.y : station.y + station.height / 2 + 4}
    >
      {lines.map((line, index) => (
        <tspan key={line} x={x} dy={beside && index === 0 ? `${0.9 - 0.55 * lines.length}em` : '1.1em'}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface MapOverlayProps {
  readonly layout: MapLayout;
  readonly starts: ReadonlySet<StationId>;
  readonly here: StationId | null;
  readonly tier: Tier;
}

/** What stands out, drawn over the dimmed base. The base itself is not drawn again. */
export const MapOverlay = memo(function MapOverlay({ layout, starts, here, tier }: MapOverlayProps) {
  const { emphasis, picked } = useStanding();
  const names = emphasis !== null && (emphasis.isOne || emphasis.stations.size <= FEW);
  // Of many, only what this scale has room to name.
  const hasRoom = ({ prominence }: { readonly prominence: Tier }) => names || prominence <= tier;
  const found = standingIn(
    layout,
    emphasis,
    [here, picked].filter((id) => id !== null),
  );
  const tracks = found.tracks.filter(hasRoom);
  const stations = found.stations.filter((station) => station.id === here || station.id === picked || hasRoom(station));
  return (
    <g className={emphasis?.isOne ? styles.one : undefined}>
      {tracks.map((track) => (
        <TrackMark key={track.segment} track={track} draws={emphasis?.isOne ?? false} />
      ))}
      <Transfers stations={stations} transfers={names ? (emphasis?.transfers ?? []) : []} />
      {stations.map((station) => (
        <g key={station.id}>
          {(station.id === picked || station.id === here) && <Ring station={station} isHere={station.id === here} />}
          <StationMark station={station} />
          {starts.has(station.id) && <EntryMark station={station} orientation={layout.orientation} />}
          <ChosenLabel
            station={station}
            tier={tier}
            always={names || station.id === picked || station.id === here}
            others={stations}
          />
        </g>
      ))}
      {tracks.map((track) => {
        const text = emphasis?.pills.get(track.segment);
        return text ? <Pill key={track.segment} track={track} text={text} /> : null;
      })}
    </g>
  );
});

interface TransfersProps {
  readonly stations: readonly PlacedStation[];
  readonly transfers: Emphasis['transfers'];
}

/** Where what one has counts as another station: no step, so no track, but the way goes on there. */
function Transfers({ stations, transfers }: TransfersProps) {
  const places = new Map(stations.map((station) => [station.id, station]));
  return transfers.map(([from, to]) => {
    const [a, b] = [places.get(from), places.get(to)];
    return a && b ? (
      <path key={`${from} ${to}`} className={styles.transfer} d={`M${a.x} ${a.y}L${b.x} ${b.y}`} />
    ) : null;
  });
}

/** Around the station whose card is open, and filled around the one where the person is now. */
function Ring({ station, isHere }: { readonly station: PlacedStation; readonly isHere: boolean }) {
  // Near enough to leave the name of the station free.
  const room = isHere ? 3 : 5;
  return (
    <rect
      className={isHere ? styles.here : styles.picked}
      x={station.x - station.width / 2 - room}
      y={station.y - station.height / 2 - room}
      width={station.width + 2 * room}
      height={station.height + 2 * room}
      rx={Math.min(station.width, station.height) / 2 + room}
    />
  );
}
