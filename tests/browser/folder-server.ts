import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** A host of the built app of which a test may change, add and remove files. */
export interface FolderServer {
  readonly origin: string;
  /** Content by path that takes the place of a file; null means: not there. */
  readonly changed: Map<string, string | null>;
  /** Headers that every answer carries. */
  readonly headers: Map<string, string>;
  readonly close: () => Promise<void>;
}

/** Serves a folder on a port of its own, as an ordinary host does: also with `Vary: Origin`. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const changed = new Map<string, string | null>();
  const headers = new Map([['vary', 'Origin']]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    for (const [name, value] of headers) response.setHeader(name, value);
    response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'no-cache');
    const text = changed.get(path);
    const file = join(folder, normalize(path));
    if (typeof text === 'string') response.end(text);
    else if (text === null || !existsSync(file) || !statSync(file).isFile()) response.writeHead(404).end();
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has one
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { origin: `http://127.0.0.1:${port}`, changed, headers, close };
}
