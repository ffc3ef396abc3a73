/** The worker's file beside the page; made at build of src/service-worker.ts. */
const WORKER = './service-worker.js';

/** A page that stays open asks for a new version at most this often, in milliseconds. */
const BETWEEN_CHECKS = 60 * 60 * 1000;

/** What is used of Trusted Types: TypeScript does not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** The one script address that this app makes. A host that demands Trusted Types permits the policy `onderwijsroutes`. */
function workerAddress(page: Window): string {
  const rules = {
    createScriptURL(address: string) {
      if (address !== WORKER) throw new TypeError(`${address} is not the worker of this app`);
      return address;
    },
  };
  const { trustedTypes } = page as Window & { readonly trustedTypes?: TrustedTypes }; // not in the DOM types yet
  // Once for the page: a policy of the same name is refused.
  policy ??= trustedTypes?.createPolicy('onderwijsroutes', rules) ?? rules;
  return policy.createScriptURL(WORKER);
}

/** Calls back when a newer version is kept whole and waits. */
function watchForUpdate(registration: ServiceWorkerRegistration, onWaiting: (worker: ServiceWorker) => void): void {
  const offer = () => {
    // Without a controller this is the first version: there is nothing to replace.
    if (registration.waiting && navigator.serviceWorker.controller) onWaiting(registration.waiting);
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
  offer();
}

/**
 * Keeps the app for use without network, and calls back when a newer version waits. Where a worker cannot be had
 * (a private window, no secure address) the app works as before.
 */
export async function keepForOffline(onWaiting: (worker: ServiceWorker) => void): Promise<void> {
  const registration = await navigator.serviceWorker.register(workerAddress(window)).catch(() => undefined);
  if (!registration) return;
  watchForUpdate(registration, onWaiting);
  let checked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - checked < BETWEEN_CHECKS) return;
    checked = Date.now();
    // Without network there is nothing new.
    registration.update().catch(() => undefined);
  });
}
