/** The map in sigma.js, drawn by WebGL; done when it has drawn. */
import Graph from 'graphology';
import Sigma from 'sigma';
import './page.css';

const { stations, segments, highlight, hiddenLine } = globalThis.BENCH;
const graph = new Graph({ multi: true, type: 'directed' });
for (const { id, x, y, label } of stations) graph.addNode(id, { x, y: -y, label, size: 5, color: '#1f5fbf' });
for (const { id, from, to, line } of segments)
  graph.addEdgeWithKey(id, from, to, { size: 2, color: '#1f5fbf', line, hidden: false });
const map = new Sigma(graph, document.getElementById('app'));
let drawings = 0;
let before = 0;
map.on('afterRender', () => {
  drawings += 1;
  globalThis.benchLook?.();
});
// It draws for the first time before anybody can listen.
map.scheduleRender();
const out = new Set([...highlight.stations, ...highlight.segments]);
const colour = (key, attributes, on) => ({ ...attributes, color: on && !out.has(key) ? '#e5ebf3' : '#1f5fbf' });
globalThis.benchPage = {
  isReady: () => drawings > 0,
  act: (name, on) => {
    before = drawings;
    if (name === 'select') {
      graph.updateEachNodeAttributes((key, attributes) => colour(key, attributes, on), { attributes: ['color'] });
      graph.updateEachEdgeAttributes((key, attributes) => colour(key, attributes, on), { attributes: ['color'] });
    } else
      graph.updateEachEdgeAttributes((_, each) => ({ ...each, hidden: on && each.line === hiddenLine }), {
        attributes: ['hidden'],
      });
  },
  isDone: () => drawings > before,
};
