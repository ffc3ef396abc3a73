/**
 * `node scripts/budgets.mjs`: measures dist/ with brotli, prints a table and fails when a budget is exceeded.
 * First load = index.html, its style sheets, its entry script with the modules preloaded, and the fonts that the
 * style sheets name. Everything else is loaded later.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** Limits in bytes after brotli; 1 kB = 1000 bytes. */
const BUDGETS = {
  htmlAndCss: 40_000,
  // The goal of docs/dependencies.md is 110 kB; React, data and map alone are 86 kB of this.
  initialJs: 160_000,
  firstLoad: 200_000,
  factsChunk: 90_000,
  // Network and map, the data of the first load: see docs/adr/002-data-in-two-parts.md.
  core: 25_000,
  // What the worker fetches after the first visit; on the device it stands uncompressed, which is printed beside it.
  kept: 1_500_000,
};

/** Limits of parts that few people open, by the start of their names; each with what it loads alone. */
const PARTS = {
  EmbedScreen: 3_000,
  EmbedHeader: 1_500,
  'embed-nl': 2_000,
  worker: 1_000,
  'service-worker': 2_500,
};

/** Strings that a bundle with zod in it contains: property names and class names, which minifying keeps. */
const ZOD_MARKERS = ['ZodMini', '_zod'];

const dist = fileURLToPath(new URL('../dist', import.meta.url));

function stop(message) {
  console.error(message);
  process.exit(1);
}

/** woff2 is brotli inside and compressing it again gains nothing: a host sends it as it is. */
function transferSize(file) {
  const bytes = readFileSync(join(dist, file));
  return extname(file) === '.woff2' ? bytes.length : brotliCompressSync(bytes).length;
}

/** Paths inside dist/ that `html` loads by itself: `{ scripts, styles, fonts }`. */
function namedByHtml(html) {
  const files = { scripts: [], styles: [], fonts: [] };
  for (const [tag] of html.matchAll(/<(?:script|link)\b[^>]*>/g)) {
    const address = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    if (!address || /^(?:[a-z]+:|\/\/)/.test(address)) continue;
    const file = posix.normalize(address.replace(/[?#].*$/, '')).replace(/^\//, '');
    const rel = /\brel="([^"]+)"/.exec(tag)?.[1] ?? '';
    if (tag.startsWith('<script') || rel === 'modulepreload') files.scripts.push(file);
    else if (rel === 'stylesheet') files.styles.push(file);
    else if (rel === 'preload' && file.endsWith('.woff2')) files.fonts.push(file);
  }
  return files;
}

/** Scripts reached from `entries` by static imports: the browser loads those too, preloaded or not. */
function withStaticImports(entries) {
  const found = new Set();
  const queue = [...entries];
  for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
    if (found.has(file)) continue;
    found.add(file);
    const code = readFileSync(join(dist, file), 'utf8');
    for (const [, specifier] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g))
      queue.push(posix.normalize(posix.join(posix.dirname(file), specifier)));
  }
  return [...found];
}

function fontsOfStyle(file) {
  const css = readFileSync(join(dist, file), 'utf8');
  return [...css.matchAll(/url\(["']?(?!data:)([^"')]+\.woff2)["']?\)/g)].map(([, address]) =>
    posix.normalize(posix.join(posix.dirname(file), address)),
  );
}

/** One row per file of dist/, sorted by kind and name: `{ file, kind, bytes }`. */
function measure() {
  const named = namedByHtml(readFileSync(join(dist, 'index.html'), 'utf8'));
  const scripts = new Set(withStaticImports(named.scripts));
  const styles = new Set(named.styles);
  const fonts = new Set([...named.fonts, ...named.styles.flatMap(fontsOfStyle)]);
  const kindOf = (file) => {
    if (file === 'index.html') return 'html';
    if (styles.has(file)) return 'css';
    if (scripts.has(file)) return 'first-load js';
    if (fonts.has(file)) return 'font';
    if (file.endsWith('.js')) return 'lazy chunk';
    return 'later';
  };
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) =>
      posix.relative(dist.replaceAll('\\', '/'), join(entry.parentPath, entry.name).replaceAll('\\', '/')),
    );
  return files
    .map((file) => ({ file, kind: kindOf(file), bytes: transferSize(file) }))
    .sort((a, b) => a.kind.localeCompare(b.kind) || a.file.localeCompare(b.file));
}

function sum(rows, ...kinds) {
  return rows.filter((row) => kinds.includes(row.kind)).reduce((total, row) => total + row.bytes, 0);
}

function largest(rows, ...kinds) {
  return rows.filter((row) => kinds.includes(row.kind)).sort((a, b) => b.bytes - a.bytes)[0]?.file ?? 'nothing';
}

/** Sentences about what is over its budget, each with the file to look at. */
function complaints(rows) {
  const firstLoadKinds = ['html', 'css', 'first-load js', 'font'];
  const groups = [
    { name: 'HTML and CSS', limit: BUDGETS.htmlAndCss, kinds: ['html', 'css'] },
    { name: 'first-load JavaScript', limit: BUDGETS.initialJs, kinds: ['first-load js'] },
    { name: 'first load', limit: BUDGETS.firstLoad, kinds: firstLoadKinds },
  ];
  const tooLarge = groups
    .map((group) => ({ ...group, bytes: sum(rows, ...group.kinds), culprit: largest(rows, ...group.kinds) }))
    .map((group) => {
      console.log(`${inKilobytes(group.bytes)} of ${inKilobytes(group.limit)}  ${group.name}`);
      return group;
    })
    .filter((group) => group.bytes > group.limit)
    .map((group) => `${group.name}: ${group.bytes} bytes, budget ${group.limit}; largest is ${group.culprit}`);
  const facts = rows
    .filter((row) => row.file.includes('facts') && row.bytes > BUDGETS.factsChunk)
    .map((row) => `facts chunk ${row.file}: ${row.bytes} bytes, budget ${BUDGETS.factsChunk}`);
  const core = rows
    .filter((row) => row.kind === 'first-load js')
    .reduce((total, row) => total + dataBytes(row.file), 0);
  console.log(`${inKilobytes(core)} of ${inKilobytes(BUDGETS.core)}  network and map`);
  const data = core > BUDGETS.core ? [`network and map: ${core} bytes, budget ${BUDGETS.core}`] : [];
  const zod = rows.filter((row) => row.kind === 'first-load js').flatMap((row) => zodComplaint(row.file));
  return [...tooLarge, ...facts, ...data, ...zod, ...partComplaints(rows)];
}

/** Files that the worker keeps, by the list that the build put into it. */
function keptFiles() {
  const worker = readFileSync(join(dist, 'service-worker.js'), 'utf8');
  return [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, file]) => file);
}

/** What is over: the whole of what is kept, or a part of its own. */
function partComplaints(rows) {
  const kept = keptFiles();
  const bytes = kept.reduce((total, file) => total + transferSize(file), 0);
  const stored = kept.reduce((total, file) => total + statSync(join(dist, file)).size, 0);
  const onDevice = `${kept.length} files, ${inKilobytes(stored).trim()} on the device`;
  console.log(`${inKilobytes(bytes)} of ${inKilobytes(BUDGETS.kept)}  kept for offline use (${onDevice})`);
  const nothing = kept.length === 0 ? ['the worker keeps no file: is its list still there?'] : [];
  const tooMuch = bytes > BUDGETS.kept ? [`kept for offline use: ${bytes} bytes, budget ${BUDGETS.kept}`] : [];
  const parts = Object.entries(PARTS).flatMap(([name, limit]) =>
    rows
      .filter((row) => posix.basename(row.file).replace(/(?:-[\w-]{8})?\.js$/, '') === name && row.bytes > limit)
      .map((row) => `${row.file}: ${row.bytes} bytes, budget ${limit}`),
  );
  return [...nothing, ...tooMuch, ...parts];
}

/** The data that stands in a script as text: every literal that is handed to JSON.parse, each compressed alone. */
function dataBytes(file) {
  const code = readFileSync(join(dist, file), 'utf8');
  return [...code.matchAll(/JSON\.parse\((['"`])/g)].reduce((total, match) => {
    const start = match.index + match[0].length;
    let end = start;
    while (end < code.length && (code[end] !== match[1] || code[end - 1] === '\\')) end += 1;
    return total + brotliCompressSync(Buffer.from(code.slice(start, end))).length;
  }, 0);
}

function zodComplaint(file) {
  const code = readFileSync(join(dist, file), 'utf8');
  const marker = ZOD_MARKERS.find((word) => code.includes(word));
  return marker
    ? [`${file} is in the first load and contains zod (found "${marker}"); import zod in a lazy chunk only`]
    : [];
}

function inKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}

if (!existsSync(join(dist, 'index.html'))) stop('There is no dist/index.html; run `npm run build` first.');
const rows = measure();
for (const row of rows) console.log(`${inKilobytes(row.bytes)}  ${row.kind.padEnd(13)}  ${row.file}`);
const wrong = complaints(rows);
if (wrong.length > 0) stop(wrong.map((sentence) => `over budget: ${sentence}`).join('\n'));
