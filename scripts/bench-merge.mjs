/** Results of several runs as one. Pure, so that a test can look at it. */

/**
 * The results with these parts in the place of the older ones, and with the head of the run that measured them. A part that
 * measured nothing leaves the figures that are there, and says so. Every part carries the `run` and `day` of its figures.
 */
export function merged(results, head, parts) {
  const older = results.parts ?? {};
  const newer = Object.entries(parts).map(([name, part]) => {
    const hasFigures = Object.keys(part).some((key) => key !== 'note');
    if (hasFigures || !older[name]) return [name, { ...part, run: head.run, day: head.day }];
    const { run = results.run, day = results.day, ...kept } = older[name];
    return [name, { ...kept, run, day, note: `nothing in the last run: ${part.note}` }];
  });
  const dated = Object.entries(older).map(([name, part]) => [name, { run: results.run, day: results.day, ...part }]);
  const all = Object.fromEntries([...dated, ...newer]);
  const browser = Object.values(all).findLast((part) => part.browser)?.browser;
  return { ...head, machine: { ...head.machine, browser: browser ? `Chromium ${browser}` : 'none' }, parts: all };
}

/** Which parts are of an earlier run than the last: one line for each. */
export function earlierParts({ run, parts }) {
  return Object.entries(parts).flatMap(([name, part]) =>
    part.run === run ? [] : [`${name}: figures of an earlier run, of ${part.day ?? 'an unknown day'}`],
  );
}
