/**
 * `npm run lighthouse`: the four scores of the built app on Lighthouse's phone profile. Lighthouse is not a dependency: npx
 * fetches this exact version when it is asked for. Needs dist/ and a Chromium.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { hasBuild, ROOT } from './bench-kit.mjs';
import { systemChromium } from './browser.mjs';
import { serve } from './serve-brotli.mjs';

/** The last version that runs on Node 20; 13 asks for 22.19. */
const VERSION = '12.8.2';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

function lighthouse(address, out) {
  const flags = `--headless=new --no-sandbox --disable-quic --disable-background-networking`;
  const child = spawn(
    'npx',
    [
      '--yes',
      `lighthouse@${VERSION}`,
      address,
      '--output=json',
      `--output-path=${out}`,
      `--only-categories=${CATEGORIES.join()}`,
      `--chrome-flags=${flags}`,
      '--quiet',
      '--no-enable-error-reporting',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, CHROME_PATH: systemChromium() ?? chromium.executablePath() },
    },
  );
  let complaint = '';
  child.stderr.on('data', (text) => {
    complaint += text;
  });
  return new Promise((resolve) =>
    child.on('exit', () => resolve(complaint)).on('error', (error) => resolve(error.message)),
  );
}

if (!hasBuild()) {
  console.error('There is no dist/index.html; run `npm run build` first.');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'onderwijsroutes-'));
const out = join(folder, 'lighthouse.json');
const server = await serve(`${ROOT}dist`);
const complaint = await lighthouse(server.address, out);
await server.close();
if (existsSync(out)) {
  const { categories } = JSON.parse(readFileSync(out, 'utf8'));
  for (const name of CATEGORIES) console.log(`${name.padEnd(15)} ${Math.round((categories[name]?.score ?? 0) * 100)}`);
} else
  console.log(
    `Lighthouse ${VERSION} could not be fetched or run: ${complaint.trim().split('\n').at(-1)?.slice(0, 200) ?? 'no answer'}`,
  );
rmSync(folder, { recursive: true });
