import type { AddressBar } from './url.ts';
import type { Known } from './url-codec.ts';
import { decode } from './url-decode.ts';

/**
 * The address bar of a stand. It holds how the app was opened and nothing that a visitor did, so that no history, no
 * "Terug" and no list of visited addresses leads to the visitor before. What stood in the hash is taken away at once.
 */
function standBar(bar: AddressBar): AddressBar {
  const read = () => ({ search: bar.read().search, hash: '' });
  if (bar.read().hash !== '') bar.replace(read());
  const writeNothing = () => undefined;
  return { read, push: writeNothing, replace: writeNothing, listen: bar.listen };
}

/** This address bar; for an app that is opened as a stand, one that remembers nothing. */
export const barFor = (bar: AddressBar, known: Known): AddressBar =>
  decode({ ...bar.read(), hash: '' }, known).place.configuration.mode === 'stand' ? standBar(bar) : bar;
