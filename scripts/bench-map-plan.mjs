/**
 * Which visits the map bench makes, in which order, and what its figures are: medians over all visits of a cell. Pure, so
 * that a test can look at it.
 */
import { median, round } from './bench-figures.mjs';

/** The others, and ours. */
export const OTHERS = ['react-svg', 'react-flow', 'cytoscape', 'sigma'];

/** What the page is slowed down to, in the order of the tables, and which of these the targets look at. */
const RATES = [4, 1, 6];
export const AIMED = 4;
/**
 * Longest time of a visit, in seconds: one that takes longer is ended, and its place in the tables says so. A visit is only
 * begun when two thirds of that are left.
 */
export const LONGEST = { real: 30, 150: 30, 2000: 60, 10000: 60 };

/**
 * Where a page is loaded and used, then used at the other rates too: a page that is there costs no second load. The largest
 * network is loaded at full speed: slowed down, that alone would take the time of the visit.
 */
const ratesOf = (size) => (size === 'real' || size < 10_000 ? [4, 1, 6] : [1, 4, 6]);

/** What tells a cell of the tables apart. */
const keyOf = ({ name, size }, rate) => `${name} ${size} ${rate}`;

/**
 * Everybody in turn, never one after himself: what a target needs first, each again before the rest, as often as its
 * median needs. Then everybody briefly at every rate, whose figures are oldest first; `ages` says per cell of which run they are.
 * A run that has no time for all of them so leaves the newest of the older figures.
 */
export function plan(sizes, names, ages = new Map()) {
  const round = (size, who, rates) =>
    sizes.includes(size) ? who.filter((name) => names.includes(name)).map((name) => ({ size, name, rates })) : [];
  const needed = ['ours', 'react-flow', 'cytoscape'];
  const first = [
    ...round('real', ['ours'], [4]),
    ...round(150, needed, [4]),
    ...round(2000, ['ours'], [4]),
    ...round(10_000, ['ours'], [1, 4]),
    ...round(2000, ['react-flow'], [4]),
  ];
  // What a zoom of 2,000 is held against, and what one visit alone does not tell.
  const again = [
    ...round('real', ['ours'], [4]),
    ...round(150, needed, [4]),
    ...round(2000, ['react-svg', 'sigma', 'cytoscape'], [4]),
    ...round('real', ['ours'], [4]),
    ...round(2000, ['ours'], [4]),
  ];
  // A brief visit would replace the figures that the targets rest on, where it comes alone in a run.
  const aimed = new Set([...first, ...again].map((visit) => keyOf(visit, AIMED)));
  const rest = sizes
    .flatMap((size) => round(size, ['ours', ...OTHERS], ratesOf(size)))
    .map((visit) => ({
      ...visit,
      rates: visit.rates.filter((rate) => rate !== AIMED || !aimed.has(keyOf(visit, rate))),
      isBrief: true,
    }));
  return apart([...first, ...again, ...rest.toSorted((a, b) => compare(ageOf(a, ages), ageOf(b, ages)))]);
}

/**
 * The run of the last such visit, before every run where there was none. It is told by the slowness at which the page was
 * loaded: who never comes to the others would else go first for ever.
 */
const ageOf = (visit, ages) => ages.get(keyOf(visit, visit.rates[0])) ?? '';
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The same visits; who would be visited twice in a row lets another go before. */
function apart(visits) {
  const isSame = (a, b) => a?.name === b?.name && a?.size === b?.size;
  const left = [...visits];
  const sorted = [];
  while (left.length > 0) {
    const other = left.findIndex((visit) => !isSame(visit, sorted.at(-1)));
    sorted.push(...left.splice(Math.max(0, other), 1));
  }
  return sorted;
}

/** Of which run the figures of every cell are, as `plan` asks it; `map` is the part of earlier results. */
export function agesOf(map) {
  return new Map(
    cellsOf(map).flatMap(({ size, rate, name, cell }) =>
      cell.visits > 0 ? [[keyOf({ name, size }, rate), cell.run ?? map.run ?? '']] : [],
    ),
  );
}

/** Every cell of the tables with its place. */
function cellsOf(map) {
  return (map?.sizes ?? []).flatMap(({ size, rates }) =>
    rates.flatMap(({ rate, contestants }) =>
      Object.entries(contestants).map(([name, cell]) => ({ size, rate, name, cell })),
    ),
  );
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
  const asked = new Set(runs.flatMap((run) => Object.keys(run.at).map((rate) => keyOf(run, rate))));
  const possible = visits.filter((visit) => !reasonNot(visit, runs));
  const left = possible.flatMap(({ name, size, rates }) =>
    rates
      .filter((rate) => !asked.has(keyOf({ name, size }, rate)))
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
