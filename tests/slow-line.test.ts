import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serve } from '../scripts/serve-brotli.mjs';

test('what is sent as over a slow connection arrives whole, also when several are on their way', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'onderwijsroutes-'));
  const texts = ['kort', 'x'.repeat(9000), Array.from({ length: 9000 }, (_, index) => index).join()];
  for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}.txt`), text);
  const server = await serve(folder);
  try {
    server.slow({ latency: 5, rate: 2_000_000 });
    const arrived = await Promise.all(
      texts.map(async (_, index) => (await fetch(`${server.address}${index}.txt`)).text()),
    );
    expect(arrived).toEqual(texts);
    expect(server.sent()).toHaveLength(texts.length);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
});
