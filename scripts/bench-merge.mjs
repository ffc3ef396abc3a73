/** Results of several runs as one. Pure, so that a test can look at it. */

/**
 * The results with these parts in the place of the older ones, and with the head of the run that measured them. A part that
 * measured nothing leaves the figures that are there, and says so. Every part carries the `run` and `day` of its figures.
 */
export function merged(results, head, parts) {
  const older = results.parts ?? {};
  const newer = Object.entries(parts).map(([name, part]) => {
    const hasFigures = Object.keys(part).some((key) => key !== 'note');
    const own = { run: head.run, day: head.day };
    if (hasFigures && part.sizes && older[name]?.sizes)
      return [
        name,
        { ...part, sizes: mergedSizes({ run: results.run, day: results.day, ...older[name] }, part), ...own },
      ];
    if (hasFigures || !older[name]) return [name, { ...part, ...own }];
    const { run = results.run, day = results.day, ...kept } = older[name];
    return [name, { ...kept, run, day, note: `nothing in the last run: ${part.note}` }];
  });
  const dated = Object.entries(older).map(([name, part]) => [name, { run: results.run, day: results.day, ...part }]);
  const all = Object.fromEntries([...dated, ...newer]);
  const browser = Object.values(all).findLast((part) => part.browser)?.browser;
  return { ...head, machine: { ...head.machine, browser: browser ? `Chromium ${browser}` : 'none' }, parts: all };
}

/**
 * The sizes of the map, cell by cell: one that the newer run did not reach keeps the figures that it has, with the `run` and
 * `day` of these. A size that was not asked for at all stays as it was.
 */
function mergedSizes({ run, day, sizes: older }, { sizes: newer }) {
  const keptCell = (cell) => (cell?.visits > 0 ? { run, day, ...cell } : undefined);
  const sizes = [...older.map(({ size }) => size), ...newer.map(({ size }) => size)];
  return [...new Set(sizes)].map((size) => {
    const [before, now] = [older, newer].map((list) => list.find((each) => each.size === size));
    const rates = (now ?? before).rates.map(({ rate, contestants }) => {
      const then = before?.rates.find((each) => each.rate === rate)?.contestants ?? {};
      const cells = Object.entries(contestants).map(([name, cell]) => [
        name,
        (now && cell.visits > 0 ? undefined : keptCell(then[name])) ?? cell,
      ]);
      return { rate, contestants: Object.fromEntries(cells) };
    });
    const of = now?.stations == null && before ? before : now;
    return { size, stations: of.stations, segments: of.segments, rates };
  });
}

/** Which parts, and which cells of the map, are of an earlier run than the last: one line for each part. */
export function earlierParts({ run, parts }) {
  return Object.entries(parts).flatMap(([name, part]) => {
    if (part.run !== run) return [`${name}: figures of an earlier run, of ${part.day ?? 'an unknown day'}`];
    const cells = earlierCells(part);
    return cells.length > 0 ? [`${name}: figures of earlier runs: ${cells.join('; ')}`] : [];
  });
}

/** The cells of a map that are of an earlier run than the rest: one text for each size and slowness. */
function earlierCells({ sizes = [] }) {
  return sizes.flatMap(({ size, rates }) =>
    rates.flatMap(({ rate, contestants }) => {
      const cells = Object.entries(contestants).filter(([, { run }]) => run !== undefined);
      const names = cells.map(([name, { day }]) => `${name} of ${day ?? 'an unknown day'}`);
      return names.length > 0 ? [`${size} at ${rate}× (${names.join(', ')})`] : [];
    }),
  );
}
