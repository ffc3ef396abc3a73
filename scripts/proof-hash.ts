import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below these folders with its text, in order of name, as one short hash. Line ends do not count. */
function hashOf(root: string, folders: readonly string[], ending: string): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith(ending))
      .toSorted();
    for (const name of names)
      hash.update(`${folder}/${name}\n${readFileSync(join(root, folder, name), 'utf8').replaceAll('\r\n', '\n')}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Stands for everything in data/. */
export const dataHash = (root: string): string => hashOf(root, ['data'], '.json');

/** Stands for the rules: the code of src/domain and src/questionnaire. */
export const rulesHash = (root: string): string => hashOf(root, ['src/domain', 'src/questionnaire'], '.ts');

/** What makes a proof stale, in Dutch; empty when it is of the data and the rules as they are. */
export function whyStale(
  root: string,
  proof: { readonly dataHash: string; readonly rulesHash: string },
): readonly string[] {
  return [
    ...(proof.dataHash === dataHash(root)
      ? []
      : ['data/ is veranderd sinds public/proof.json is gemaakt: draai npm run proof']),
    ...(proof.rulesHash === rulesHash(root)
      ? []
      : ['src/domain of src/questionnaire is veranderd sinds public/proof.json is gemaakt: draai npm run proof']),
  ];
}
