/**
 * One layout of others, run by itself so that it can be ended: `node peer.mjs NAME`, the layered graph as a message, the
 * answer as a message: `{ across, along, ms }`, per node its place across and along the layers. `ms` is the processor time of the quickest run.
 */
/** @typedef {{ layerOf: number[], rowOf: number[], tail: number[], head: number[], weight: number[], layerCount: number, runs: number }} Task */

const nodesPerLayer = ({ layerOf, layerCount }) => {
  const layers = Array.from({ length: layerCount }, () => []);
  layerOf.forEach((layer, node) => {
    layers[layer].push(node);
  });
  return layers;
};

/** Graphviz dot: one rank per layer, held by a chain of invisible anchors; sector rows as clusters if asked. */
async function dot(task, withRows) {
  const { Graphviz } = await import('@hpcc-js/wasm-graphviz');
  const graphviz = await Graphviz.load();
  const layers = nodesPerLayer(task);
  const ranks = layers.map((nodes, layer) => `{rank=same;a${layer};${nodes.map((node) => `n${node}`).join(';')}}`);
  const chain = layers.map((_, layer) => `a${layer}`).join('->');
  const links = task.tail.map((tail, link) => `n${tail}->n${task.head[link]}[weight=${task.weight[link]}]`);
  const rows = new Map();
  task.rowOf.forEach((row, node) => {
    if (row >= 0) rows.set(row, [...(rows.get(row) ?? []), `n${node}`]);
  });
  const clusters = withRows ? [...rows].map(([row, nodes]) => `subgraph cluster_${row}{${nodes.join(';')}}`) : [];
  const source = `digraph{newrank=true;splines=false;node[shape=point,width=0.1,height=0.1,label=""];edge[arrowhead=none];
{edge[style=invis,weight=0];node[style=invis];${chain}}
${clusters.join('\n')}
${ranks.join('\n')}
${links.join('\n')}}`;
  return () => {
    const { objects } = JSON.parse(graphviz.layout(source, 'json', 'dot'));
    const across = new Array(task.layerOf.length).fill(0);
    const along = new Array(task.layerOf.length).fill(0);
    for (const { name, pos } of objects) {
      if (!/^n\d+$/.test(name) || !pos) continue;
      const [x, y] = pos.split(',').map(Number);
      across[Number(name.slice(1))] = x;
      along[Number(name.slice(1))] = -y;
    }
    return { across, along };
  };
}

async function dagre(task) {
  const { default: library } = await import('@dagrejs/dagre');
  return () => {
    const graph = new library.graphlib.Graph();
    // dagre doubles every link to make room for its label, and hangs a root of its own over the graph.
    const ranker = (g) => {
      for (const name of g.nodes()) g.node(name).rank = 2 * (task.layerOf[Number(name)] ?? 0);
    };
    graph.setGraph({ ranker });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const node of task.layerOf.keys()) graph.setNode(String(node), { width: 1, height: 1 });
    for (const [link, tail] of task.tail.entries())
      graph.setEdge(String(tail), String(task.head[link]), { weight: task.weight[link] });
    library.layout(graph);
    const places = task.layerOf.map((_, node) => graph.node(String(node)));
    return { across: places.map(({ x }) => x), along: places.map(({ y }) => y) };
  };
}

async function elkjs(task) {
  const { default: Elk } = await import('elkjs');
  const elk = new Elk();
  const layoutOptions = {
    'elk.algorithm': 'layered',
    'elk.direction': 'RIGHT',
    'elk.layered.layering.strategy': 'INTERACTIVE',
    'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
    'elk.edgeRouting': 'POLYLINE',
  };
  return async () => {
    const graph = {
      id: 'root',
      layoutOptions,
      children: task.layerOf.map((layer, node) => ({ id: `${node}`, width: 10, height: 10, x: layer * 100, y: node })),
      edges: task.tail.map((tail, link) => ({ id: `e${link}`, sources: [`${tail}`], targets: [`${task.head[link]}`] })),
    };
    const { children } = await elk.layout(graph);
    const places = new Map(children.map((child) => [Number(child.id), child]));
    return {
      across: task.layerOf.map((_, node) => places.get(node).y),
      along: task.layerOf.map((_, node) => places.get(node).x),
    };
  };
}

async function d3dag(task) {
  const library = await import('d3-dag');
  return () => {
    const graph = library.graph();
    const nodes = task.layerOf.map((layer, id) => graph.node({ id, layer }));
    for (const [link, tail] of task.tail.entries()) graph.link(nodes[tail], nodes[task.head[link]], {});
    // It takes y as the number of the layer, and wants the last number as the height.
    const layering = (dag) => {
      for (const node of dag.nodes()) node.y = node.data.layer;
      return task.layerCount - 1;
    };
    const sugiyama = library
      .sugiyama()
      .layering(layering)
      .decross(library.decrossTwoLayer().order(library.twolayerAgg()))
      .coord(library.coordGreedy())
      .nodeSize([1, 1])
      .gap([0, 0]);
    sugiyama(graph);
    return { across: nodes.map(({ x }) => x), along: nodes.map(({ y }) => y) };
  };
}

const PEERS = {
  dot: (task) => dot(task, false),
  'dot-rows': (task) => dot(task, true),
  dagre,
  elkjs,
  'd3-dag': d3dag,
};

process.once('message', async (task) => {
  try {
    const run = await PEERS[process.argv[2]](task);
    let answer;
    let ms = Number.POSITIVE_INFINITY;
    for (let time = 0; time < task.runs; time++) {
      const begin = process.cpuUsage();
      answer = await run();
      const { user, system } = process.cpuUsage(begin);
      ms = Math.min(ms, (user + system) / 1000);
    }
    process.send({ ...answer, ms }, () => process.exit(0));
  } catch (error) {
    process.send({ error: String(error) }, () => process.exit(1));
  }
});
