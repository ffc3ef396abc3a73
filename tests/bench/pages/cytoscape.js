/** The map in cytoscape.js, drawn on its canvas; done when it has drawn. */
import cytoscape from 'cytoscape';
import './page.css';

const { stations, segments, highlight, hiddenLine } = globalThis.BENCH;
const map = cytoscape({
  container: document.getElementById('app'),
  layout: { name: 'preset' },
  elements: {
    nodes: stations.map(({ id, x, y, label }) => ({ data: { id, label }, position: { x, y } })),
    edges: segments.map(({ id, from, to, line }) => ({ data: { id, source: from, target: to, line } })),
  },
  style: [
    { selector: 'node', style: { width: 12, height: 12, label: 'data(label)', 'font-size': 12 } },
    { selector: 'edge', style: { width: 4, 'line-color': '#1f5fbf' } },
    { selector: '.dimmed', style: { opacity: 0.2 } },
    { selector: '.gone', style: { display: 'none' } },
  ],
});
let drawings = 0;
let before = 0;
map.on('render', () => {
  drawings += 1;
  globalThis.benchLook?.();
});
const out = new Set([...highlight.stations, ...highlight.segments]);
const others = map.elements().filter((each) => !out.has(each.id()));
const gone = map.edges().filter((each) => each.data('line') === hiddenLine);
globalThis.benchPage = {
  isReady: () => drawings > 0,
  act: (name, on) => {
    before = drawings;
    map.batch(() => (name === 'select' ? others.toggleClass('dimmed', on) : gone.toggleClass('gone', on)));
  },
  isDone: () => drawings > before,
};
