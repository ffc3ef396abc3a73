import { isNamed, STORED, type StoredItem } from '#state/stored.ts';

/** What is used of a page: where a browser keeps things. Each may throw or be missing. */
export interface Keeper {
  readonly localStorage: Pick<Storage, 'getItem' | 'removeItem' | 'key' | 'length'>;
  readonly caches?: Pick<CacheStorage, 'keys' | 'delete'>;
  readonly navigator: { readonly serviceWorker?: Pick<ServiceWorkerContainer, 'getRegistration'> };
}

/** Is it there? `null`: the browser does not let us look. */
export type IsThere = boolean | null;

const namesIn = async ({ place }: StoredItem, page: Keeper): Promise<readonly string[]> => {
  if (place === 'caches') return (await page.caches?.keys()) ?? [];
  const { localStorage } = page;
  return Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '');
};

async function isThere(item: StoredItem, page: Keeper): Promise<IsThere> {
  try {
    return (await namesIn(item, page)).some((name) => isNamed(item.key, name));
  } catch {
    return null;
  }
}

/** Of everything that may be kept: is it there now? In the order of the list. */
export const storedNow = (page: Keeper): Promise<readonly IsThere[]> =>
  Promise.all(STORED.map((item) => isThere(item, page)));

/** Removes everything of the list, and the worker that would keep the app again. False when the browser refuses a part. */
export async function wipeAll(page: Keeper): Promise<boolean> {
  const wiped = await Promise.all(
    STORED.map(async (item: StoredItem) => {
      try {
        const names = (await namesIn(item, page)).filter((name) => isNamed(item.key, name));
        if (item.place === 'caches') await Promise.all(names.map((name) => page.caches?.delete(name)));
        else for (const name of names) page.localStorage.removeItem(name);
        return true;
      } catch {
        return false;
      }
    }),
  );
  // Without a worker nothing is kept either, so a refusal here is none.
  const registration = await page.navigator.serviceWorker?.getRegistration().catch(() => undefined);
  await registration?.unregister().catch(() => false);
  return wiped.every(Boolean);
}
