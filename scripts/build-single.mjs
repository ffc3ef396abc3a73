/**
 * `npm run build:single`: makes dist-single/onderwijsroutes.html, the whole app in one file that opens from a disk or a
 * USB stick without network. Scripts, styles, font and data stand in it; it has no worker and fetches nothing, which its
 * own content security policy makes sure of. Prints its size and fails when that is over the budget.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, runnerImport } from 'vite';
import { hashOf, singleFilePolicy } from './csp.mjs';

/**
 * Limit in bytes: what a mail server lets through, and what a phone opens without a pause. Both languages, the
 * writer of PDF files and the data that the editors compare with are in it.
 */
const BUDGET = 4_000_000;

/** What the file says where scripts are off: everything in it is made by one. */
const NO_SCRIPT = 'Onderwijsroutes werkt met JavaScript. Zet JavaScript aan en open dit bestand opnieuw.';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = `${ROOT}dist-single`;

function stop(message) {
  console.error(message);
  process.exit(1);
}

/** The app as one script and one style sheet, in memory. */
async function bundle() {
  // Loading a module below would set it to development, and the page would get the slow half of React.
  process.env.NODE_ENV = 'production';
  const path = fileURLToPath(new URL('data-plugin.ts', import.meta.url));
  const { module } = await runnerImport(path, { configFile: false, logLevel: 'error', root: ROOT });
  const slim = await runnerImport(fileURLToPath(new URL('slim-pdf-plugin.ts', import.meta.url)), {
    configFile: false,
    logLevel: 'error',
    root: ROOT,
  });
  const { output } = await build({
    configFile: false,
    root: ROOT,
    mode: 'single',
    base: './',
    logLevel: 'error',
    plugins: [react(), module.dataPlugin(), slim.module.slimPdfPlugin()],
    publicDir: false,
    build: {
      write: false,
      target: 'baseline-widely-available',
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const one = (what, test) => {
    const found = output.filter(test);
    if (found.length !== 1) stop(`Expected one ${what}, got ${found.length}: ${found.map((part) => part.fileName)}`);
    return found[0];
  };
  return {
    html: String(one('page', (part) => part.fileName === 'index.html').source),
    script: one('script', (part) => part.type === 'chunk').code,
    style: String(one('style sheet', (part) => part.fileName.endsWith('.css')).source),
  };
}

/** Puts the parts into the page in the place of what it would load. */
function assemble({ html, script, style }) {
  // A closing tag inside a string would end the element; escaped it is the same string.
  const safeScript = `\n${script.replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--')}`;
  const icon = readFileSync(`${ROOT}public/icon.svg`).toString('base64');
  const page = html
    .replace(/<script type="module"[^>]*src=[^>]*><\/script>\s*/, '')
    .replace(/<link rel="stylesheet"[^>]*>\s*/, '')
    // It holds no page to hide, and no other page.
    .replace(/<script>[\s\S]*?<\/script>\s*/, '')
    .replace(/<noscript>[\s\S]*?<\/noscript>/, `<noscript>${NO_SCRIPT}</noscript>`)
    .replace(
      /<link rel="icon"[^>]*>/,
      `<link rel="icon" href="data:image/svg+xml;base64,${icon}" type="image/svg+xml" />`,
    )
    .replace(/<link rel="apple-touch-icon"[^>]*>\s*/, '');
  const left = /<(?:script|link)\b[^>]*(?:src|href)="(?!data:)[^"]*"[^>]*>/.exec(page);
  if (left) stop(`The page still loads something: ${left[0]}`);
  const put = (text, before, what) => {
    const at = text.indexOf(before);
    if (at < 0) stop(`index.html has no ${before}`);
    return text.slice(0, at) + what + text.slice(at);
  };
  const csp = `<meta http-equiv="Content-Security-Policy" content="${singleFilePolicy(hashOf(safeScript), hashOf(style))}" />\n    `;
  const withStyle = put(page, '</head>', `<style>${style}</style>\n  `);
  const withPolicy = put(withStyle, '<meta name="viewport"', csp);
  return put(withPolicy, '</body>', `<script type="module">${safeScript}</script>\n  `);
}

const file = `${OUT}/onderwijsroutes.html`;
const page = assemble(await bundle());
mkdirSync(OUT, { recursive: true });
writeFileSync(file, page);
const bytes = Buffer.byteLength(page);
console.log(`${(bytes / 1000).toFixed(1)} kB of ${(BUDGET / 1000).toFixed(1)} kB  dist-single/onderwijsroutes.html`);
if (bytes > BUDGET) stop(`over budget: the single file has ${bytes} bytes, budget ${BUDGET}`);
