import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COMPARE_NL } from '#i18n/compare-nl.ts';

const ROOT = join(import.meta.dirname, '../../src');

const source = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('compare-nl.ts'))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

/** Keys that stand nowhere: not in full, and not as the fixed parts of a template. */
function unused(keys: readonly string[], code: string): readonly string[] {
  const templates = [...code.matchAll(/`([a-z]+\.[^`\n]*\$\{[^`\n]*)`/gi)].map(([, template = '']) => {
    const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
    return new RegExp(`^${parts.join('[^.]+')}$`);
  });
  return keys.filter((key) => !code.includes(`'${key}'`) && !templates.some((template) => template.test(key)));
}

test('every word of comparing is used', () => expect(unused(Object.keys(COMPARE_NL), source)).toEqual([]));

test('a word that nothing asks for is seen', () => {
  expect(unused(['row.journey', 'other.word'], 'c(`row.$'.concat('{id}`)'))).toEqual(['other.word']);
});
