import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport, type ViteDevServer } from 'vite';

type Builder = typeof import('./build-data.ts');
type Layouts = import('./build-data.ts').Layouts;

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DATA = fileURLToPath(new URL('../data/', import.meta.url));

/** The modules made of the data, and what each is called inside Vite. A style sheet must look like a file. */
const MODULES = {
  'virtual:network': '\0virtual:network',
  'virtual:layout/landscape': '\0virtual:layout/landscape',
  'virtual:layout/portrait': '\0virtual:layout/portrait',
  'virtual:facts': '\0virtual:facts',
  'virtual:english': '\0virtual:english',
  'virtual:published': '\0virtual:published',
  'virtual:proof': '\0virtual:proof',
  'virtual:lines.css': '/@onderwijsroutes/lines.css',
} as const;
type ModuleId = keyof typeof MODULES;
/** Those that need the data. */
type BuiltId = Exclude<ModuleId, 'virtual:proof'>;

const MODULE_IDS = Object.keys(MODULES) as ModuleId[]; // the keys of a literal table

/** `npm test` shows what begins like this. */
const SEARCHED = 'note: the map is another one, so it is searched for; `npm run update:pictures` keeps what is found';

/** Loads build-data.ts together with the TypeScript of src/ that it uses, through Vite's module runner. */
async function loadBuilder(): Promise<Builder> {
  const path = fileURLToPath(new URL('build-data.ts', import.meta.url));
  const { module } = await runnerImport<Builder>(path, { configFile: false, logLevel: 'error', root: ROOT });
  return module;
}

/** The last proof; nothing when there is none, so that the app can be built to make one. */
function proofModule(): string {
  const file = join(ROOT, 'public/proof.json');
  return `export const proof = ${existsSync(file) ? readFileSync(file, 'utf8') : 'null'};`;
}

/**
 * Makes the virtual modules of src/virtual.d.ts out of `data/`. A fault in the national data stops the build with a
 * sentence for each; a region with a fault is left out with a warning. In development a change of a data file reloads
 * the page.
 */
export function dataPlugin(): Plugin {
  let built: ReturnType<typeof build> | undefined;
  let effort: 'fast' | 'search' = 'search';

  /** Makes each module only when it is asked for: a test that needs the facts does not wait for the map. */
  async function build(warn: (message: string) => void): Promise<Readonly<Record<BuiltId, () => string>>> {
    const builder = await loadBuilder();
    const data = builder.buildData(ROOT);
    if (data.refused.length > 0)
      warn(`weggelaten (een regio, of waar een opmerking naar wijst):\n${data.refused.join('\n')}`);
    let made: Layouts | undefined;
    const layouts = () => {
      made ??= builder.buildLayouts(data.network, {
        root: ROOT,
        cacheFolder: join(ROOT, builder.LAYOUT_CACHE),
        effort,
        onSearch: () => warn(SEARCHED),
      });
      return made;
    };
    return {
      'virtual:network': () => builder.moduleOf('network', data.network),
      'virtual:layout/landscape': () => builder.layoutModule(layouts().landscape),
      'virtual:layout/portrait': () => builder.layoutModule(layouts().portrait),
      'virtual:english': () => builder.englishModule(data.english, layouts()),
      'virtual:facts': () => builder.moduleOf('facts', data.facts),
      'virtual:published': () => builder.publishedModule(ROOT),
      'virtual:lines.css': () => builder.linesCss(data.network),
    };
  }

  return {
    name: 'onderwijsroutes-data',
    configResolved({ command }) {
      // Nobody waits for the best map while editing a text.
      effort = command === 'build' ? 'search' : 'fast';
    },
    resolveId: (id) => MODULE_IDS.filter((name) => name === id).map((name) => MODULES[name])[0] ?? null,
    async load(id) {
      const name = MODULE_IDS.find((candidate) => MODULES[candidate] === id);
      if (!name) return null;
      // It does not wait for the data.
      if (name === 'virtual:proof') return { code: proofModule() };
      built ??= build((message) => this.warn(message));
      const modules = await built;
      return { code: modules[name]() };
    },
    buildStart() {
      built = undefined;
    },
    configureServer(server) {
      watchData(server, () => {
        built = undefined;
      });
    },
  };
}

function watchData(server: ViteDevServer, forget: () => void): void {
  server.watcher.add(DATA);
  server.watcher.on('all', (_event, file) => {
    if (!`${file}`.replaceAll('\\', '/').startsWith(DATA.replaceAll('\\', '/'))) return;
    forget();
    const { moduleGraph, hot } = server.environments.client;
    for (const id of Object.values(MODULES)) {
      const module = moduleGraph.getModuleById(id);
      if (module) moduleGraph.invalidateModule(module);
    }
    hot.send({ type: 'full-reload' });
  });
}
