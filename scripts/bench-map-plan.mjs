/**
 * Which visits the map bench makes, in which order, and what its figures are: medians over all visits of a cell. Pure, so
 * that a test can look at it.
 */
import { median, round } from './bench-figures.mjs';

/** The others, and ours. */
export const OTHERS = ['react-svg', 'react-flow', 'cytoscape', 'sigma'];

/** What the page is slowed down to, in the order of the tables. */
const RATES = [4, 1, 6];
/**
 * Longest time of a visit, in seconds: one that takes longer is ended, and its place in the tables says so. A visit is only
 * begun when two thirds of that are left.
 */
export const LONGEST = { real: 25, 150: 20, 2000: 45, 10000: 40 };

/** Everybody in turn, never one after himself; what a target needs first, the long tails of the others last. */
export function plan(sizes, names) {
  const round = (size, who, rates) =>
    sizes.includes(size) ? who.filter((name) => names.includes(name)).map((name) => ({ size, name, rates })) : [];
  const all = ['ours', ...OTHERS];
  const needed = ['ours', 'react-flow', 'cytoscape'];
  return [
    ...round(150, needed, [4]),
    ...round(2000, ['ours', 'react-flow'], [4]),
    ...round('real', ['ours'], [4]),
    // So large a network is loaded at full speed: slowed down, that alone would take the time of the visit.
    ...round(10_000, ['ours'], [1, 4]),
    ...round(2000, ['react-svg', 'sigma', 'cytoscape'], [4]),
    ...round(150, ['react-svg', ...needed, 'sigma'], [4]),
    ...round('real', OTHERS, [4]),
    ...round('real', all, [1, 6]),
    ...round(2000, all, [1]),
    ...round(150, all, [1, 6]),
    ...round(10_000, ['react-svg', 'sigma', 'cytoscape', 'react-flow'], [1, 4]),
    ...round(150, needed, [4]),
    ...round(2000, ['ours', 'react-svg', 'sigma', 'cytoscape', 'react-flow'], [6]),
    ...round(10_000, all, [6]),
    ...sizes.filter((size) => !(size in LONGEST)).flatMap((size) => round(size, all, [4])),
  ];
}

/** The order of the sizes: the real network is about as large as 150. */
const weightOf = (size) => (size === 'real' ? 150 : size);

/**
 * Why this visit is not made, or undefined: who was not ready in time at a size is not asked again for it, nor for a
 * larger one.
 */
export function reasonNot({ name, size }, runs) {
  if (name === 'ours') return undefined;
  const gaveUp = runs.find((run) => run.name === name && run.atLeast?.ready && weightOf(run.size) <= weightOf(size));
  if (!gaveUp || gaveUp.size === size) return gaveUp?.note;
  return `not asked: ${gaveUp.note}`;
}

/** What was not asked at all, for want of time. */
export function leftOut(visits, runs) {
  const asked = new Set(runs.flatMap(({ name, size, at }) => Object.keys(at).map((rate) => `${name} ${size} ${rate}`)));
  const possible = visits.filter((visit) => !reasonNot(visit, runs));
  const left = possible.flatMap(({ name, size, rates }) =>
    rates
      .filter((rate) => !asked.has(`${name} ${size} ${rate}`))
      .map((rate) => ({ name, cell: `${size} at ${rate}×` })),
  );
  const cells = [...new Set(left.map(({ cell }) => cell))].map((cell) => {
    const names = new Set(left.filter((each) => each.cell === cell).map(({ name }) => name));
    return `${cell} (${[...names].join(', ')})`;
  });
  return cells.length > 0 ? `not asked for want of time: ${cells.join('; ')}` : undefined;
}

/** Per slowness and contestant of one size the medians over all presses of all visits. */
export function summary(size, { stations, segments }, runs) {
  const rates = RATES.map((rate) => ({
    rate,
    contestants: Object.fromEntries(
      ['ours', ...OTHERS].map((name) => {
        const cell = cellOf(
          runs.filter((run) => run.size === size && run.name === name),
          rate,
        );
        const reason = cell.visits === 0 && reasonNot({ name, size }, runs);
        return [name, reason ? { ...cell, note: reason } : cell];
      }),
    ),
  }));
  return { size, stations, segments, rates };
}

/**
 * The figures of some visits at one rate. `first` is the first press of a visit, `dim` the presses after it. `atLeast` holds
 * how long was waited for what never came to its end: the figure is that or more.
 */
function cellOf(visits, rate) {
  const here = visits.filter(({ at, rates }) => at[rate] || rates[0] === rate);
  // Only the page that was loaded at this rate says how long it takes to be there.
  const loaded = here.filter(({ rates }) => rates[0] === rate);
  const used = here.map(({ at }) => at[rate] ?? {});
  const figures = {
    ready: loaded.map(({ ready }) => ready),
    first: loaded.map(({ at }) => at[rate]?.first),
    dim: used.flatMap(({ later }) => later ?? []),
    dimPaint: used.flatMap(({ paint }) => paint ?? []),
    filter: used.flatMap(({ filter }) => filter ?? []),
    pan: used.map(({ pan }) => pan),
    zoom: used.map(({ zoom }) => zoom),
    heapMB: loaded.map(({ heapMB }) => heapMB),
  };
  const medians = Object.fromEntries(
    Object.entries(figures).map(([name, values]) => [name, round(median(values.map((value) => value ?? Number.NaN)))]),
  );
  const atLeast = boundsOf([...loaded, ...used], medians);
  const notes = [...new Set(here.flatMap(({ note }) => (note?.includes(` at ${rate}×:`) ? [note] : [])))];
  return {
    ...medians,
    visits: here.length,
    presses: figures.dim.length,
    ...(Object.keys(atLeast).length > 0 ? { atLeast } : {}),
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
  };
}

/** What never came to its end, and so has no figure of its own: the longest that was waited for it. */
function boundsOf(parts, medians) {
  const bounds = {};
  for (const { atLeast = {} } of parts)
    for (const [name, milliseconds] of Object.entries(atLeast))
      if (medians[name] === null) bounds[name] = Math.max(bounds[name] ?? 0, round(milliseconds));
  return bounds;
}
