import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type HtmlTagDescriptor, type Plugin } from 'vite';
import { NARROW, UPRIGHT } from '../src/view/map/pane-of.ts';
import { pagePolicy } from './csp.mjs';
import { dataPlugin } from './data-plugin.ts';
import { type StyleSheet, withStyleInside } from './inside.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Where the page goes. */
const EMPTY = '<div id="app"></div>';

type Pages = typeof import('../src/prerender.tsx');

/** src/prerender.tsx with everything that it uses, built as the app is, so that classes and words are the same. */
export async function loadPages(): Promise<Pages> {
  const result = await build({
    configFile: false,
    root: ROOT,
    base: './',
    logLevel: 'error',
    plugins: [react(), dataPlugin()],
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: 'src/prerender.tsx',
      write: false,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = outputs.find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('src/prerender.tsx built to nothing');
  const folder = mkdtempSync(join(tmpdir(), 'onderwijsroutes-'));
  try {
    const file = join(folder, 'prerender.mjs');
    writeFileSync(file, chunk.code);
    return (await import(pathToFileURL(file).href)) as Pages; // built of that very file
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** In which window each layout is shown beside the list. */
const SHOWN_IN = {
  landscape: `(not ${NARROW}) and (not ${UPRIGHT})`,
  portrait: `(not ${NARROW}) and ${UPRIGHT}`,
} as const;

type Bundle = Readonly<
  Record<
    string,
    {
      readonly type: string;
      readonly fileName: string;
      readonly facadeModuleId?: string | null;
      readonly source?: string | Uint8Array;
    }
  >
>;

/** The font is asked for beside the style sheet and not after it. */
function fontPreload(bundle: Bundle): HtmlTagDescriptor {
  const fonts = Object.values(bundle).filter((one) => one.fileName.endsWith('.woff2'));
  const [font] = fonts;
  if (!font || fonts.length > 1) throw new Error(`expected one font, got ${fonts.length}`);
  const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `./${font.fileName}` };
  return { tag: 'link', attrs, injectTo: 'head' };
}

/** The layout that the window shows loads beside the entry and not after it. */
function preloads(bundle: Bundle): HtmlTagDescriptor[] {
  return Object.entries(SHOWN_IN).map(([orientation, media]) => {
    const chunk = Object.values(bundle).find((one) => one.facadeModuleId?.endsWith(`virtual:layout/${orientation}`));
    if (!chunk) throw new Error(`the build has no chunk of virtual:layout/${orientation}`);
    return {
      tag: 'link',
      attrs: { rel: 'modulepreload', crossorigin: true, href: `./${chunk.fileName}`, media },
      injectTo: 'head',
    };
  });
}

/** The style sheet of the first load. */
function firstStyle(bundle: Bundle): StyleSheet {
  const style = Object.values(bundle).find((one) => /^assets\/index-[^/]+\.css$/.test(one.fileName));
  if (!style?.source) throw new Error('the build has no style sheet of the first load');
  return { fileName: style.fileName, text: `${style.source}` };
}

/** The page for who reads without JavaScript, with the style sheets and the policy of the app. */
function wholePage(body: string, style: StyleSheet): string {
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${pagePolicy({ scripts: [], styles: [] })}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="strict-origin-when-cross-origin" />
    <meta name="color-scheme" content="light dark" />
    <title>Onderwijsroutes: alle stappen en stations</title>
    <link rel="icon" href="./icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="./${style.fileName}" />
    <link rel="stylesheet" href="./alles.css" />
  </head>
  <body>${body}</body>
</html>
`;
}

/**
 * Asks Chromium to compile every function of the first scripts while they arrive and beside the page. Else they are
 * compiled piece by piece as React takes the page over, and every piece holds up the page. For others it is a comment.
 */
const COMPILED_AHEAD = '//# allFunctionsCalledOnLoad';

/** Writes the first page into index.html, so that it is there before any script, and alles.html beside it. */
export function prerenderPlugin(): Plugin {
  let all = '';
  return {
    name: 'onderwijsroutes-prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        if (!html.includes(EMPTY)) throw new Error(`index.html has no ${EMPTY}`);
        const { homePage, allPage } = await loadPages();
        const page = await homePage();
        const files: Bundle = bundle ?? {};
        const style = firstStyle(files);
        all = wholePage(await allPage(), style);
        const inside = withStyleInside(html, style);
        return {
          html: inside.html.replace(EMPTY, () => `<div id="app">${page}</div>`),
          // What is fetched is named before the long text of the style sheet.
          tags: [fontPreload(files), ...preloads(files), ...inside.tags],
        };
      },
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const part of Object.values(bundle))
          if (part.type === 'chunk' && /^assets\/(?:react|index)-/.test(part.fileName))
            part.code = `${COMPILED_AHEAD}\n${part.code}`;
        if (all !== '') this.emitFile({ type: 'asset', fileName: 'alles.html', source: all });
      },
    },
  };
}
