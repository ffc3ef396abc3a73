/**
 * `node scripts/budgets.mjs`: measures dist/ with brotli, prints a table and fails when a budget is exceeded. What loads
 * later stands in the table with a size that is never too small; where that is over its budget the exact one decides.
 * First load = index.html with its style sheet inside, its entry script with the modules preloaded, and its font. Of the
 * modules preloaded for some windows only, the largest counts. Everything else is loaded later.
 * What is over names the modules that grew since scripts/sizes.json was written, which `--record` does anew.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** Limits in bytes after brotli; 1 kB = 1000 bytes. */
const BUDGETS = {
  // With the style sheet of the first load inside; and that alone.
  html: 30_500,
  criticalCss: 7_000,
  // On a phone, where the list stands alone; beside it the layout of the map that the window shows.
  initialJs: 110_000,
  layout: 6_000,
  font: 34_100,
  firstLoad: 179_700,
  // A lazy chunk that is not named below.
  lazyChunk: 16_500,
  factsChunk: 90_000,
  // Network and map, the data of the first load: see docs/adr/002-data-in-two-parts.md.
  core: 25_000,
  // Scripts that a part which everybody opens needs beside the first load: each request takes 6 ms of a phone.
  requests: 5,
  // What the worker fetches after the first visit; on the device it stands uncompressed, which is printed beside it.
  kept: 1_500_000,
};

/** Limits of parts that few people open, by the start of their names; each with what it loads alone. */
const PARTS = {
  // What cards, list and Routewijzer share, fetched ahead; what comparing takes; see vite.config.ts.
  soon: 32_000,
  comparing: 17_000,
  EmbedScreen: 3_000,
  EmbedHeader: 1_500,
  'embed-nl': 2_000,
  worker: 1_000,
  'service-worker': 3_100,
  // Words and texts of a whole language, for who asks for it.
  'english-page': 29_000,
  _virtual_english: 38_000,
  // The data as it was published, which the editor compares with; and the screen around it.
  _virtual_published: 120_000,
  EditorScreen: 24_300,
  // The writer of PDF files with its typeface.
  paper: 86_000,
};

/** What everybody opens from the first page, by the start of the names. */
const OPENED_BY_ALL = ['OpenedCard', 'Routewijzer', 'Checklist', 'CompareToggle'];

/** Strings that a bundle with zod in it contains: property names and class names, which minifying keeps. */
const ZOD_MARKERS = ['ZodMini', '_zod'];

const dist = fileURLToPath(new URL('../dist', import.meta.url));

function stop(message) {
  console.error(message);
  process.exit(1);
}

/** A fifth of the bytes of a build load at first: the best compression of the rest takes ten seconds for nothing. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Compressed files, each once: the exact size, and one that is never smaller. */
const exact = new Map();
const atMost = new Map();

function sizeIn(known, file, options) {
  if (!known.has(file)) {
    const bytes = readFileSync(join(dist, file));
    // woff2 is brotli inside and png is deflated: a host sends them as they are.
    const isSmall = ['.woff2', '.png'].includes(extname(file));
    known.set(file, isSmall ? bytes.length : brotliCompressSync(bytes, options).length);
  }
  return known.get(file);
}

const transferSize = (file) => sizeIn(exact, file);

/** Is a file over a limit? Its exact size counts, and is found only where the quick one is over. */
const isOver = (file, limit) => sizeIn(atMost, file, QUICK) > limit && transferSize(file) > limit;

/** Paths inside dist/ that `html` loads by itself, `layouts` each in some windows: `{ scripts, layouts, styles, fonts }`. */
function namedByHtml(html) {
  const files = { scripts: [], layouts: [], styles: [], fonts: [] };
  for (const [tag] of html.matchAll(/<(?:script|link)\b[^>]*>/g)) {
    const address = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    if (!address || /^(?:[a-z]+:|\/\/)/.test(address)) continue;
    const file = posix.normalize(address.replace(/[?#].*$/, '')).replace(/^\//, '');
    const rel = /\brel="([^"]+)"/.exec(tag)?.[1] ?? '';
    if (rel === 'modulepreload' && /\bmedia=/.test(tag)) files.layouts.push(file);
    else if (tag.startsWith('<script') || rel === 'modulepreload') files.scripts.push(file);
    // Disabled it stands for what is inside the page, and no browser fetches it.
    else if (rel === 'stylesheet' && !/\bdisabled\b/.test(tag)) files.styles.push(file);
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
  const layouts = named.layouts.map((file) => ({ file, bytes: transferSize(file) })).sort((a, b) => b.bytes - a.bytes);
  const styles = new Set(named.styles);
  const fonts = new Set([...named.fonts, ...named.styles.flatMap(fontsOfStyle)]);
  const kindOf = (file) => {
    if (file === 'index.html') return 'html';
    if (styles.has(file)) return 'css';
    if (scripts.has(file)) return 'first-load js';
    if (file === layouts[0]?.file) return 'layout';
    if (fonts.has(file)) return 'font';
    if (file.endsWith('.js')) return 'lazy chunk';
    return 'later';
  };
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) =>
      posix.relative(dist.replaceAll('\\', '/'), join(entry.parentPath, entry.name).replaceAll('\\', '/')),
    );
  const isFirst = (kind) => kind !== 'lazy chunk' && kind !== 'later';
  const bytesOf = (file, kind) => (isFirst(kind) ? transferSize(file) : sizeIn(atMost, file, QUICK));
  return files
    .map((file) => ({ file, kind: kindOf(file), bytes: bytesOf(file, kindOf(file)) }))
    .sort((a, b) => a.kind.localeCompare(b.kind) || a.file.localeCompare(b.file));
}

function sum(rows, ...kinds) {
  return rows.filter((row) => kinds.includes(row.kind)).reduce((total, row) => total + row.bytes, 0);
}

/** The style sheet inside index.html, compressed alone. */
function insideCss() {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const text = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, each]) => each).join('');
  return brotliCompressSync(text).length;
}

function largest(rows, ...kinds) {
  return rows.filter((row) => kinds.includes(row.kind)).sort((a, b) => b.bytes - a.bytes)[0]?.file ?? 'nothing';
}

/** Sentences about what is over its budget, each with the file to look at. */
function complaints(rows) {
  const firstLoadKinds = ['html', 'css', 'first-load js', 'layout', 'font'];
  const groups = [
    { name: 'HTML', limit: BUDGETS.html, kinds: ['html'] },
    { name: 'critical CSS, inside the HTML', limit: BUDGETS.criticalCss, kinds: ['css'], more: insideCss() },
    { name: 'first-load JavaScript', limit: BUDGETS.initialJs, kinds: ['first-load js'] },
    { name: 'the layout beside it, the larger one', limit: BUDGETS.layout, kinds: ['layout'] },
    { name: 'font', limit: BUDGETS.font, kinds: ['font'] },
    { name: 'first load', limit: BUDGETS.firstLoad, kinds: firstLoadKinds },
  ];
  const tooLarge = groups
    .map((group) => ({
      ...group,
      bytes: sum(rows, ...group.kinds) + (group.more ?? 0),
      culprit: largest(rows, ...group.kinds),
    }))
    .map((group) => {
      console.log(`${inKilobytes(group.bytes)} of ${inKilobytes(group.limit)}  ${group.name}`);
      return group;
    })
    .filter((group) => group.bytes > group.limit)
    .map(
      (group) =>
        `${group.name}: ${group.bytes} bytes, budget ${group.limit}; largest is ${group.culprit}${grownIn(group.culprit)}`,
    );
  const lazy = rows
    .filter((row) => row.kind === 'lazy chunk' && !row.file.includes('facts') && !(partOf(row.file) in PARTS))
    .filter((row) => isOver(row.file, BUDGETS.lazyChunk))
    .map(
      ({ file }) =>
        `${file}: ${transferSize(file)} bytes, budget ${BUDGETS.lazyChunk} for a lazy chunk${grownIn(file)}`,
    );
  const facts = rows
    .filter((row) => row.file.includes('facts') && isOver(row.file, BUDGETS.factsChunk))
    .map((row) => `facts chunk ${row.file}: ${transferSize(row.file)} bytes, budget ${BUDGETS.factsChunk}`);
  const core = rows
    .filter((row) => ['first-load js', 'layout'].includes(row.kind))
    .reduce((total, row) => total + dataBytes(row.file), 0);
  console.log(`${inKilobytes(core)} of ${inKilobytes(BUDGETS.core)}  network and map`);
  const data = core > BUDGETS.core ? [`network and map: ${core} bytes, budget ${BUDGETS.core}`] : [];
  const zod = rows.filter((row) => row.kind === 'first-load js').flatMap((row) => zodComplaint(row.file));
  return [...tooLarge, ...lazy, ...facts, ...data, ...zod, ...partComplaints(rows)];
}

/** Files that the worker keeps, by the list that the build put into it. */
function keptFiles() {
  const worker = readFileSync(join(dist, 'service-worker.js'), 'utf8');
  return [...worker.matchAll(/"url":"([^"]+)"/g)].map(([, file]) => file);
}

/** The name of a chunk without its folder and hash. */
const partOf = (file) => posix.basename(file).replace(/(?:-[\w-]{8})?\.js$/, '');

/** What is over: the whole of what is kept, or a part of its own. */
function partComplaints(rows) {
  const kept = keptFiles();
  const sizeOf = (size) => kept.reduce((total, file) => total + size(file), 0);
  const quick = sizeOf((file) => exact.get(file) ?? sizeIn(atMost, file, QUICK));
  const bytes = quick > BUDGETS.kept ? sizeOf(transferSize) : quick;
  const stored = kept.reduce((total, file) => total + statSync(join(dist, file)).size, 0);
  const onDevice = `${kept.length} files, ${inKilobytes(stored).trim()} on the device`;
  console.log(`${inKilobytes(bytes)} of ${inKilobytes(BUDGETS.kept)}  kept for offline use (${onDevice})`);
  const nothing = kept.length === 0 ? ['the worker keeps no file: is its list still there?'] : [];
  const tooMuch = bytes > BUDGETS.kept ? [`kept for offline use: ${bytes} bytes, budget ${BUDGETS.kept}`] : [];
  const parts = Object.entries(PARTS).flatMap(([name, limit]) =>
    rows
      .filter((row) => partOf(row.file) === name && isOver(row.file, limit))
      .map((row) => `${row.file}: ${transferSize(row.file)} bytes, budget ${limit}`),
  );
  return [...nothing, ...tooMuch, ...brokenKept(kept), ...parts, ...inTooManyFiles(rows)];
}

/** Parts that everybody opens and that are cut into too many files; see the families in vite.config.ts. */
function inTooManyFiles(rows) {
  const isFirst = new Set(rows.filter((row) => row.kind === 'first-load js').map((row) => row.file));
  return OPENED_BY_ALL.flatMap((name) => {
    const file = rows.find((row) => partOf(row.file) === name && row.file.endsWith('.js'))?.file;
    if (!file) return [`there is no chunk ${name} any more: name in scripts/budgets.mjs what took its place`];
    const needed = withStaticImports([file]).filter((each) => !isFirst.has(each));
    if (needed.length <= BUDGETS.requests) return [];
    return [`${name} needs ${needed.length} scripts, budget ${BUDGETS.requests}: ${needed.map(partOf).join(', ')}`];
  });
}

/** What is kept and cannot run without network: it needs a script that is not kept. */
function brokenKept(kept) {
  return kept
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) =>
      withStaticImports([file])
        .filter((needed) => !kept.includes(needed))
        .map(
          (needed) => `${file} is kept for offline use and needs ${needed}, which is not (scripts/offline-plugin.ts)`,
        ),
    );
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

/** The name of a chunk without the hash of its content. */
const plainName = (file) => posix.basename(file).replace(/-[\w-]{8}\.js$/, '.js');

/** What each module adds, by chunk: bytes after brotli, each compressed alone and not minified, so only to compare. */
function sizesNow() {
  const file = fileURLToPath(new URL('../test-results/sizes.json', import.meta.url));
  if (!existsSync(file)) return {};
  const byChunk = {};
  for (const [chunk, modules] of Object.entries(JSON.parse(readFileSync(file, 'utf8'))))
    byChunk[plainName(chunk)] = { ...byChunk[plainName(chunk)], ...modules };
  return byChunk;
}

const RECORD = fileURLToPath(new URL('sizes.json', import.meta.url));

/** Which modules of a chunk are larger than recorded, as the end of a sentence; without a record its largest modules. */
function grownIn(file) {
  const now = sizesNow()[plainName(file)];
  if (!now) return '';
  const before = existsSync(RECORD) ? (JSON.parse(readFileSync(RECORD, 'utf8'))[plainName(file)] ?? {}) : {};
  const grown = Object.entries(now)
    .map(([module, bytes]) => [module, bytes - (before[module] ?? 0)])
    .filter(([, bytes]) => bytes > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 5)
    .map(([module, bytes]) => `${module} +${bytes}`);
  return grown.length > 0 ? `; grew: ${grown.join(', ')}` : '';
}

/** What each library and each of our folders costs in the first load. */
function printCosts() {
  const costs = new Map();
  for (const [module, bytes] of Object.entries(sizesNow()['index.js'] ?? {})) {
    const name = module.startsWith('src/') ? module.split('/').slice(0, 2).join('/') : module;
    costs.set(name, (costs.get(name) ?? 0) + bytes);
  }
  console.log('\nfirst load by library and folder (before minifying, each module compressed alone: to compare only)');
  for (const [name, bytes] of [...costs].sort(([, a], [, b]) => b - a).slice(0, 20))
    console.log(`${inKilobytes(bytes)}  ${name}`);
}

function inKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}

if (!existsSync(join(dist, 'index.html'))) stop('There is no dist/index.html; run `npm run build` first.');
const rows = measure();
for (const row of rows) console.log(`${inKilobytes(row.bytes)}  ${row.kind.padEnd(13)}  ${row.file}`);
if (process.argv.includes('--record')) writeFileSync(RECORD, `${JSON.stringify(sizesNow(), null, 2)}\n`);
const wrong = complaints(rows);
printCosts();
if (wrong.length > 0) stop(wrong.map((sentence) => `over budget: ${sentence}`).join('\n'));
