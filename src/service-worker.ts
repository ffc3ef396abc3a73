/**
 * The service worker: keeps the app for use without network. Built by scripts/offline-plugin.ts, which puts the list of
 * files in the place of `self.__WB_MANIFEST`. A version is kept whole or not at all, and takes over when the page asks.
 */

/** A file of this version. `revision` is null when the name itself carries the hash of the content. */
interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
}

/** What is used of the events of a worker: TypeScript has no types for a worker beside those for a page. */
interface WorkerEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface WorkerScope {
  readonly __WB_MANIFEST: readonly KeptFile[];
  readonly location: Location;
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void>; matchAll(): Promise<readonly unknown[]> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void;
}
declare const self: WorkerScope;

// Makes this file a module, so that its `self` is not the page's.
export {};

const FILES = self.__WB_MANIFEST;
const PREFIX = 'onderwijsroutes-';
const PAGE = 'index.html';
/** Hosts may send `Vary: Origin`, and a module script is asked for with another origin than it was kept with. */
const ANY_ORIGIN = { ignoreVary: true };

const addressOf = (path: string) => new URL(path, self.registration.scope).href;
const pageAddress = () => addressOf('./');

/** The name of the cache of this version, made of its list of files. */
function cacheName(): string {
  let hash = 5381;
  for (const letter of FILES.map(({ url, revision }) => url + revision).join())
    hash = (hash * 33 + letter.charCodeAt(0)) >>> 0;
  return PREFIX + hash.toString(36);
}

/** A response that a browser accepts for a page: one that was redirected is refused. */
async function unredirected(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  return new Response(await response.blob(), { status: response.status, headers: response.headers });
}

/** Is this the file? Some hosts answer with their start page instead of a refusal. */
const isFile = (response: Response, address: string) =>
  response.ok && (address === pageAddress() || !response.headers.get('content-type')?.startsWith('text/html'));

/** Gets one file into the cache: from an older version when it is the same file. @throws Error when the host lacks it. */
async function keep(cache: Cache, { url, revision }: KeptFile): Promise<void> {
  const address = url === PAGE ? pageAddress() : addressOf(url);
  const older = revision === null ? await caches.match(address, ANY_ORIGIN) : undefined;
  const response = older ?? (await fetch(address, { cache: revision === null ? 'default' : 'no-cache' }));
  if (!isFile(response, address)) throw new Error(`${url} is not on the host: status ${response.status}`);
  await cache.put(address, await unredirected(response));
}

/** Keeps every file of this version, or none: a version with a hole must not take over. */
async function keepAll(): Promise<void> {
  const isNew = !(await caches.has(cacheName()));
  const cache = await caches.open(cacheName());
  try {
    await Promise.all(FILES.map((file) => keep(cache, file)));
  } catch (error) {
    if (isNew) await caches.delete(cacheName());
    throw error;
  }
}

/** Drops older versions, unless another page may still be running one. */
async function dropOlder(): Promise<void> {
  const pages = await self.clients.matchAll();
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(PREFIX) && name !== cacheName());
  if (pages.length <= 1) await Promise.all(older.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The page of this version; parts of any version; and parts that are kept at first use. */
async function answer(request: Request): Promise<Response> {
  const own = await caches.open(cacheName());
  const kept =
    request.mode === 'navigate'
      ? await own.match(pageAddress(), ANY_ORIGIN)
      : ((await own.match(request, ANY_ORIGIN)) ?? (await caches.match(request, ANY_ORIGIN)));
  if (kept) return kept;
  const response = await fetch(request);
  if (isFile(response, request.url) && request.url.startsWith(addressOf('assets/')))
    await own.put(request, response.clone());
  return response;
}

/** Is it the app itself, or a file of it? Open data and examples always come from the host. */
function isOurs({ method, mode, url }: Request): boolean {
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin) return false;
  const { pathname: page } = new URL(pageAddress());
  if (mode === 'navigate') return pathname === page || pathname === `${page}${PAGE}`;
  const address = origin + pathname;
  return address.startsWith(addressOf('assets/')) || FILES.some((file) => address === addressOf(file.url));
}

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(dropOlder()));
self.addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event.request));
});
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
