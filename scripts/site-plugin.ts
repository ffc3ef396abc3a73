import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type HtmlTagDescriptor, type Plugin, runnerImport } from 'vite';
import type { BuiltSite } from './build-site.ts';

type Builder = typeof import('./build-site.ts');

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** The web component, and the line in it that the public address of this site takes the place of. */
const COMPONENT = 'onderwijs-routes.js';
const OWN_ADDRESS = "const PUBLIC_ADDRESS = '';";

const TITLE = 'Onderwijsroutes: zo word je leraar, docent of onderwijsassistent';
const SUMMARY =
  'Kies waar je nu bent en waar je heen wilt. Je ziet hoe lang het duurt, wat je nodig hebt en wat het kost.';
const CARD_ALT = 'Kaart van routes naar werken in het onderwijs, getekend als een metrokaart';

async function buildSite(): Promise<BuiltSite> {
  const path = fileURLToPath(new URL('build-site.ts', import.meta.url));
  const { module } = await runnerImport<Builder>(path, { configFile: false, logLevel: 'error', root: ROOT });
  return module.buildSite(ROOT);
}

/** The address with a slash at its end, so that a file name can follow. */
const folder = (address: string) => (address === '' || address.endsWith('/') ? address : `${address}/`);

const meta = (attrs: Readonly<Record<string, string>>): HtmlTagDescriptor => ({
  tag: 'meta',
  attrs: { ...attrs },
  injectTo: 'head',
});

/** What others show when somebody shares a link to this site. Without a public address the picture is named relatively. */
function sharingTags(publicAddress: string): HtmlTagDescriptor[] {
  const base = folder(publicAddress);
  const properties = {
    'og:type': 'website',
    'og:site_name': 'Onderwijsroutes',
    'og:locale': 'nl_NL',
    'og:title': TITLE,
    'og:description': SUMMARY,
    'og:image': `${base || './'}social.png`,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': CARD_ALT,
    ...(base ? { 'og:url': base } : {}),
  };
  return [
    ...Object.entries(properties).map(([property, content]) => meta({ property, content })),
    meta({ name: 'twitter:card', content: 'summary_large_image' }),
    ...(base ? [{ tag: 'link', attrs: { rel: 'canonical', href: base }, injectTo: 'head' } as const] : []),
  ];
}

/** The web component with the public address in it. @throws Error when the line that it replaces is gone. */
export function withPublicAddress(code: string, publicAddress: string): string {
  if (!code.includes(OWN_ADDRESS)) throw new Error(`public/${COMPONENT} has no line ${OWN_ADDRESS}`);
  return code.replace(OWN_ADDRESS, `const PUBLIC_ADDRESS = ${JSON.stringify(folder(publicAddress))};`);
}

/** Adds to a build what stands beside the app: open data, what search engines and social sites read, the web component. */
export function sitePlugin(): Plugin {
  let site: Promise<BuiltSite> | undefined;
  const built = () => {
    site ??= buildSite();
    return site;
  };
  return {
    name: 'onderwijsroutes-site',
    apply: 'build',
    async buildStart() {
      site = undefined;
      // Before any module: the search of the map keeps the process busy for more than the minute after which a module that
      // is still on its way counts as lost. A fault is reported below: left alone it would end the process.
      await built().catch(() => undefined);
    },
    transformIndexHtml: {
      order: 'post',
      async handler() {
        const { publicAddress, structured } = await built();
        const data: HtmlTagDescriptor = {
          tag: 'script',
          attrs: { type: 'application/ld+json' },
          children: structured,
          injectTo: 'body',
        };
        return [...sharingTags(publicAddress), data];
      },
    },
    async generateBundle() {
      const { publicAddress, files } = await built();
      for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: 'asset', fileName, source });
      if (publicAddress === '') return;
      const code = readFileSync(`${ROOT}public/${COMPONENT}`, 'utf8');
      this.emitFile({ type: 'asset', fileName: COMPONENT, source: withPublicAddress(code, publicAddress) });
    },
  };
}
