/**
 * The arithmetic of the benches: medians, ratios, growth, and whether a target is met. Pure, so that a test can look at it.
 * What was not measured is `null`, and nothing that is made of it becomes a number.
 */

/** The value below which the part `share` (0–1) of these lies; `null` when there are none. */
export function quantile(values, share) {
  const sorted = values.filter((value) => Number.isFinite(value)).toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null;
}

export const median = (values) => quantile(values, 0.5);

/** At most three digits that mean something. */
export function round(value) {
  return value === null || !Number.isFinite(value) ? null : Number(value.toPrecision(3));
}

/** `a / b`, rounded; `null` when one of them was not measured or there is nothing to divide by. */
export function ratio(a, b) {
  if (!Number.isFinite(a ?? undefined) || !Number.isFinite(b ?? undefined) || b === 0) return null;
  return round(a / b);
}

/** The power of the size with which a cost grows: 1 is in proportion, 0 not at all. */
export function exponent({ from, to }) {
  const times = ratio(to.cost, from.cost);
  if (times === null || times <= 0) return null;
  return Math.round((Math.log(to.cost / from.cost) / Math.log(to.size / from.size)) * 100) / 100;
}

/** `a / b` where a may be a bound, `{ atLeast }`, of what never came to its end: then so is the answer. */
export function ratioOf(a, b) {
  if (a?.atLeast === undefined) return ratio(a, b);
  const atLeast = ratio(a.atLeast, b);
  return atLeast === null ? null : { atLeast };
}

/**
 * Whether a target is met: `{ verdict, by }`, where `by` is how many times too large (at most) or too small (at least)
 * the figure is; 1 or less is met. A figure that must be 0 and is not has no such number. Of a bound, `{ atLeast }`, it is
 * said when that is enough to know; else it is not decided.
 * @param {{ most?: number, least?: number }} bounds
 */
export function judge(bounds, measured) {
  if (Number.isFinite(measured?.atLeast ?? undefined)) return judgeBound(bounds, measured.atLeast);
  const { most, least } = bounds;
  if (!Number.isFinite(measured ?? undefined)) return { verdict: 'not measured', by: null };
  const isMet = (most === undefined || measured <= most) && (least === undefined || measured >= least);
  const by = most === undefined ? ratio(least, measured) : ratio(measured, most);
  return { verdict: isMet ? 'met' : 'not met', by };
}

function judgeBound({ most, least }, atLeast) {
  if (most !== undefined && atLeast > most) return { verdict: 'not met', by: ratio(atLeast, most) };
  const isMet = most === undefined && atLeast >= least;
  return isMet ? { verdict: 'met', by: ratio(least, atLeast) } : { verdict: 'not decided', by: null };
}

/** The lowest of the figures of these that were measured, with the name of who has it; `null` if there is none. */
export function best(figures) {
  const known = Object.entries(figures).filter(([, value]) => Number.isFinite(value ?? undefined));
  const first = known.toSorted(([, a], [, b]) => a - b)[0];
  return first ? { name: first[0], value: first[1] } : null;
}

/** A table in Markdown: `head` a list of cells, `rows` lists of cells. What was not measured is a dash. */
export function markdownTable(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell ?? '–').join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The text with what stands between its two marker lines replaced. @throws Error when a marker is missing. */
export function between(text, name, replacement) {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(open), text.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`there are no markers ${open} and ${close}, in this order`);
  return `${text.slice(0, start + open.length)}\n${replacement}\n${text.slice(end)}`;
}
