import { memo, useMemo } from 'react';
import type { MapLayout, Tier } from '#layout/map-layout.ts';
import { boxAround, letterRoom, type PlacedName, placeNames } from '#layout/names.ts';
import type { Network, NetworkSegment } from '#model/network.ts';
import type { SegmentId } from '#model/provenance.ts';
import { monthsOf } from '../shared/months-of.ts';
import { useLanguage, type ViewLanguage } from '../shared/useLanguage.ts';
import { MapLetters } from './MapBase.tsx';
import styles from './map.module.css';

interface MapNamesProps {
  readonly network: Network;
  readonly layout: MapLayout;
  readonly tier: Tier;
  readonly hiddenSegments: ReadonlySet<SegmentId>;
}

/**
 * Nearer by, every programme has its name on its track; from close by also how long it takes, how many conditions it has
 * and how sure it is. Where a name finds no room the letter of the line stands. Loaded when somebody zooms in.
 */
export const MapNames = memo(function MapNames({ network, layout, tier, hiddenSegments }: MapNamesProps) {
  const language = useLanguage();
  const names = useMemo(() => {
    const segments = new Map(network.segments.map((segment) => [segment.id, segment]));
    const textsOf = (id: SegmentId) => {
      const segment = segments.get(id);
      return segment ? textsFor(segment, tier, language) : [];
    };
    return placeNames(layout, { tier, hidden: hiddenSegments, textsOf });
  }, [network, layout, tier, hiddenSegments, language]);
  const boxes = useMemo(() => names.map(boxAround), [names]);
  return (
    <>
      <MapLetters layout={layout} tier={tier} hiddenSegments={hiddenSegments} taken={boxes} />
      {names.map((name) => (
        <NamePill key={name.segment} name={name} isSure={isSure(network, name.segment)} />
      ))}
    </>
  );
});

const isSure = (network: Network, id: SegmentId) =>
  network.segments.find((segment) => segment.id === id)?.status === 'bestaand';

/** The fullest text first; the last is the name alone. */
function textsFor(segment: NetworkSegment, tier: Tier, { text, t, duration }: ViewLanguage): readonly string[] {
  const name = text(segment.name);
  const status = segment.status === 'bestaand' ? [] : [t(`status.short.${segment.status}`)];
  const months = monthsOf(segment);
  const time = months.max === 0 ? [] : [duration(months, { min: 0, max: 0 })];
  const count = segment.conditions.length;
  const conditions = count === 0 ? [] : [t('map.conditions', { count })];
  const full = [name, ...time, ...conditions, ...status];
  const parts = tier === 3 ? [full, [name, ...time, ...status], [name, ...status]] : [[name, ...status]];
  return [...parts.map((part) => part.join(' · ')), name];
}

function NamePill({ name, isSure }: { readonly name: PlacedName; readonly isSure: boolean }) {
  const { x, y, text, line, angle, fontSize, width, height } = name;
  const letter = letterRoom(fontSize);
  const left = -width / 2;
  return (
    <g
      className={`${isSure ? styles.namePill : styles.unsurePill} line-${line}`}
      transform={`translate(${x} ${y}) rotate(${angle})`}
    >
      <rect x={left} y={-height / 2} width={width} height={height} rx={height / 2} strokeWidth={fontSize / 8} />
      <circle cx={left + letter / 2} r={letter / 2 - fontSize / 6} />
      <text
        className={styles.letter}
        x={left + letter / 2}
        y={fontSize * 0.32}
        textAnchor="middle"
        fontSize={fontSize * 0.9}
      >
        {line}
      </text>
      <text x={left + letter} y={fontSize * 0.34} fontSize={fontSize}>
        {text}
      </text>
    </g>
  );
}
