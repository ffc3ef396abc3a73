import type { Plugin } from 'vite';

/**
 * Packages that pdfkit loads for what is never done here, with the names that it takes from them: reading typefaces (the
 * app brings its own letters, src/view/paper/typeface.ts), encrypting, and pictures. 135 kB after brotli.
 */
const UNUSED: Readonly<Record<string, string>> = {
  fontkit: 'export const create = () => null;',
  '@noble/ciphers/aes': 'export const cbc = null; export const ecb = null;',
  'png-js': 'export default null;',
};

const PREFIX = '\0not-in-a-hand-out:';

/** Leaves what a PDF of hand-outs does not need out of the build. */
export function slimPdfPlugin(): Plugin {
  return {
    name: 'slim-pdf',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id, importer) => (importer?.includes('pdfkit') && UNUSED[id] ? PREFIX + id : null),
    load: (id) => (id.startsWith(PREFIX) ? UNUSED[id.slice(PREFIX.length)] : null),
  };
}
