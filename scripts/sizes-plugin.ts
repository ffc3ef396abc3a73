import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replaceAll('\\', '/');
/** Beside the build and not in it: nobody needs it on a host. */
const FOLDER = join(ROOT, 'test-results');

/** The name under which a module is counted: a library as a whole, our own files one by one. */
function nameOf(id: string): string {
  const path = id
    .replaceAll('\\', '/')
    .replaceAll('\0', '')
    .replace(/[?].*$/, '');
  const library = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  return library ?? path.replace(ROOT, '');
}

/** As a host would at once: the best takes 14 seconds for all of them, and orders them as this does. */
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/**
 * Writes what each module adds to its chunk to test-results/sizes.json, for scripts/budgets.mjs: bytes of its code after
 * brotli, each compressed alone and before minifying. Only good to compare: the whole is smaller than its parts.
 */
export function sizesPlugin(): Plugin {
  return {
    name: 'onderwijsroutes-sizes',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? [part] : []));
      // The worker is a build of its own.
      if (!chunks.some((chunk) => chunk.isEntry && chunk.fileName.startsWith('assets/'))) return;
      const sizes = chunks.map((chunk) => {
        const modules: Record<string, number> = {};
        for (const [id, { code }] of Object.entries(chunk.modules)) {
          const bytes = code ? brotliCompressSync(code, QUICK).length : 0;
          modules[nameOf(id)] = (modules[nameOf(id)] ?? 0) + bytes;
        }
        return [chunk.fileName, modules] as const;
      });
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(join(FOLDER, 'sizes.json'), JSON.stringify(Object.fromEntries(sizes)));
    },
  };
}
