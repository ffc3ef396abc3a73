import type { Locator } from '@playwright/test';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';

// Bundlers and Node disagree about what the default export of this package is.
const decode = (typeof jsqr === 'function' ? jsqr : (jsqr as { default: typeof jsqr }).default) as typeof jsqr;

/** What a camera reads in a picture of this part of the page, as it is drawn now; null when it finds no code. */
export async function readQr(code: Locator): Promise<string | null> {
  const { data, width, height } = PNG.sync.read(await code.screenshot());
  return decode(new Uint8ClampedArray(data), width, height)?.data ?? null;
}
