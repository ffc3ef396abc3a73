/** The map as most would draw it: React, one element for each station and track, every one told whether it stands out. */
import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';

const { stations, segments, highlight, hiddenLine } = globalThis.BENCH;

const Track = memo(({ d, dimmed }) => (
  <path d={d} fill="none" stroke="#1f5fbf" strokeWidth={4} className={dimmed ? 'dimmed' : ''} />
));

const Station = memo(({ x, y, label, dimmed }) => (
  <g className={dimmed ? 'dimmed' : ''}>
    <circle cx={x} cy={y} r={6} fill="white" stroke="black" />
    <text x={x + 9} y={y + 4}>
      {label}
    </text>
  </g>
));

function NetworkMap() {
  const ref = useRef(null);
  const [transform, setTransform] = useState(zoomIdentity);
  const [{ select: isOn, filter }, set] = useState({ select: false, filter: false });
  useEffect(() => {
    globalThis.benchPage.act = (name, on) => set((before) => ({ ...before, [name]: on }));
    select(ref.current).call(zoom().on('zoom', (event) => setTransform(event.transform)));
  }, []);
  const out = useMemo(() => new Set(isOn ? [...highlight.stations, ...highlight.segments] : []), [isOn]);
  return (
    <svg ref={ref} width="100%" height="100%" role="img" aria-label="map">
      <g transform={transform.toString()}>
        {segments
          .filter(({ line }) => !filter || line !== hiddenLine)
          .map(({ id, d }) => (
            <Track key={id} d={d} dimmed={isOn && !out.has(id)} />
          ))}
        {stations.map(({ id, x, y, label }) => (
          <Station key={id} x={x} y={y} label={label} dimmed={isOn && !out.has(id)} />
        ))}
      </g>
    </svg>
  );
}

const paths = document.getElementsByTagName('path');
const dimmed = document.getElementsByClassName('dimmed');
const others = stations.length + segments.length - highlight.stations.length - highlight.segments.length;
const left = segments.filter(({ line }) => line !== hiddenLine).length;
globalThis.benchPage = {
  isReady: () => paths.length === segments.length,
  isDone: (name, on) =>
    name === 'select' ? dimmed.length === (on ? others : 0) : paths.length === (on ? left : segments.length),
};
createRoot(document.getElementById('app')).render(<NetworkMap />);
