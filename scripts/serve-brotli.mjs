/**
 * A small server that sends files as a good host does: brotli for text, a year of caching for what carries a hash in its
 * name, and a count of what went over the wire. `node scripts/serve-brotli.mjs [folder] [port]` serves dist/.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.csv': 'text/csv; charset=utf-8',
};
const IS_COMPRESSED = new Set(['.png', '.woff2']);
const HASHED = /-[\w-]{8}\.\w+$/;

/** The file under `folder` that an address names; `null` when it would lie outside. */
function fileOf(folder, path) {
  const file = join(folder, normalize(decodeURIComponent(path)));
  if (file !== folder && !file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
  return path.endsWith('/') ? join(file, 'index.html') : file;
}

const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });

/** What goes over the wire at once, in bytes. */
const PACKET = 1460;

/**
 * A slow connection: an answer begins `latency` milliseconds after it was asked for, and all that are on their way share
 * `rate` bytes per second, a packet each in turn. Answers a function that sends a body. The browser can slow itself down, but
 * only while somebody listens to what it fetches, which slows down the page as well.
 */
function slowLine({ latency, rate }) {
  const waiting = [];
  let clock;
  let last = 0;
  const send = () => {
    const now = performance.now();
    for (let left = ((now - last) * rate) / 1000; left > 0 && waiting.length > 0; left -= PACKET) {
      const one = waiting.shift();
      const end = one.from + PACKET;
      if (end >= one.body.length) one.response.end(one.body.subarray(one.from));
      else {
        one.response.write(one.body.subarray(one.from, end));
        waiting.push({ ...one, from: end });
      }
      last += (PACKET * 1000) / rate;
    }
    if (waiting.length > 0) return;
    clearInterval(clock);
    clock = undefined;
  };
  return (response, body) =>
    setTimeout(() => {
      response.flushHeaders();
      waiting.push({ response, body, from: 0 });
      if (clock) return;
      last = performance.now();
      clock = setInterval(send, 4);
    }, latency);
}

/**
 * Serves a folder, and before it the texts of `extra` (a function from a path to text, or undefined). Answers
 * `{ address, sent, slow, close }`: `sent()` lists `{ path, bytes }` since the last time it was asked, `slow({ latency, rate })` sends
 * what is asked for from then on as over a slow connection, `slow()` as quick as it can again.
 */
export async function serve(folder, { port = 0, extra = () => undefined } = {}) {
  const atOnce = (response, body) => response.end(body);
  let answer = atOnce;
  const known = new Map();
  let log = [];
  const bodyOf = async (path) => {
    const made = extra(path);
    if (made !== undefined) return brotli(Buffer.from(made));
    const file = fileOf(folder, path);
    if (file === null) return null;
    const bytes = await readFile(file).catch(() => null);
    return bytes && (IS_COMPRESSED.has(extname(file)) ? bytes : brotli(bytes));
  };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    if (!known.has(path)) known.set(path, await bodyOf(path));
    const body = known.get(path);
    if (body === null) {
      response.writeHead(404).end();
      return;
    }
    const type = extname(path) || '.html';
    log.push({ path, bytes: body.length });
    response.writeHead(200, {
      'content-type': TYPES[type] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(IS_COMPRESSED.has(type) ? {} : { 'content-encoding': 'br' }),
    });
    answer(response, body);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    sent: () => {
      const sent = log;
      log = [];
      return sent;
    },
    slow: (line) => {
      answer = line ? slowLine(line) : atOnce;
    },
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));
  const { address } = await serve(folder, { port: Number(process.argv[3] ?? 4173) });
  console.log(address);
}
