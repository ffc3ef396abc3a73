/** The map in React Flow: its own nodes and edges, which are told by a class whether they stand out. */
import { ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useEffect, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';

const { stations, segments, highlight, hiddenLine } = globalThis.BENCH;
const plainNodes = stations.map(({ id, x, y, label }) => ({
  id,
  position: { x, y },
  data: { label },
  sourcePosition: 'right',
  targetPosition: 'left',
}));
const plainEdges = segments.map(({ id, from, to, line }) => ({ id, source: from, target: to, line }));

const out = new Set([...highlight.stations, ...highlight.segments]);
const styled = (each) => (out.has(each.id) ? each : { ...each, className: 'dimmed' });

function NetworkMap() {
  const [{ select: isOn, filter }, set] = useState({ select: false, filter: false });
  useEffect(() => {
    globalThis.benchPage.act = (name, on) => set((before) => ({ ...before, [name]: on }));
  }, []);
  const nodes = useMemo(() => (isOn ? plainNodes.map(styled) : plainNodes), [isOn]);
  const edges = useMemo(() => {
    const kept = filter ? plainEdges.filter(({ line }) => line !== hiddenLine) : plainEdges;
    return isOn ? kept.map(styled) : kept;
  }, [isOn, filter]);
  return <ReactFlow nodes={nodes} edges={edges} fitView minZoom={0.01} nodesDraggable={false} />;
}

const drawnNodes = document.getElementsByClassName('react-flow__node');
const drawnEdges = document.getElementsByClassName('react-flow__edge');
const dimmed = document.getElementsByClassName('dimmed');
const others = stations.length + segments.length - highlight.stations.length - highlight.segments.length;
const left = segments.filter(({ line }) => line !== hiddenLine).length;
globalThis.benchPage = {
  isReady: () =>
    drawnNodes.length === stations.length &&
    drawnEdges.length === segments.length &&
    drawnNodes[0].style.visibility !== 'hidden',
  isDone: (name, on) =>
    name === 'select' ? dimmed.length === (on ? others : 0) : drawnEdges.length === (on ? left : segments.length),
};
createRoot(document.getElementById('app')).render(<NetworkMap />);
