import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { NL } from '#i18n/nl.ts';
import type { MessageKey } from '#i18n/translate.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The source of src/ and scripts/ without the dictionaries themselves. */
const source = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !/i18n[/\\](.*-)?(nl|en)\.ts$/.test(file))
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');

/** Lists that are looked up by a code or an id: the type of the list names every one of them. */
const NOT_WORDS = ['data-errors-nl.ts', 'editor-fields-nl.ts', 'questions-nl.ts'];

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The keys that the code never asks for: neither in full (`'list.title'`), nor by a template whose fixed parts it fits
 * (`` `status.${status}` ``).
 */
function unusedKeys(keys: readonly string[], code: string): readonly string[] {
  const templates = [...code.matchAll(/`([a-zA-Z]+\.[^`\n]*\$\{[^`\n]*)`/g)].map(
    ([, template = '']) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/)
          .map(escaped)
          .join('[^.]+')}$`,
      ),
  );
  return keys.filter((key) => !code.includes(`'${key}'`) && !templates.some((template) => template.test(key)));
}

test('every word of the interface is used', () => expect(unusedKeys(Object.keys(NL), source)).toEqual([]));

/** The words of each list that loads with its screen, by the name of its file. */
const lists = await Promise.all(
  readdirSync(join(ROOT, 'src/i18n'))
    .filter((file) => file.endsWith('-nl.ts') && !NOT_WORDS.includes(file))
    .map(async (file) => {
      const module: Readonly<Record<string, unknown>> = await import(join(ROOT, 'src/i18n', file));
      const list = Object.entries(module).find(([name]) => name.endsWith('_NL'))?.[1];
      return { file, keys: Object.keys(Object(list)) };
    }),
);

test.each(lists)('every word of $file is used', ({ keys }) => {
  expect(keys.length).toBeGreaterThan(0);
  expect(unusedKeys(keys, source)).toEqual([]);
});

test('an unused key is seen, a key that is asked for by a template is not', () => {
  const hole = '$'.concat('{kind}');
  const code = `t('a.one'); t(\`b.${hole}\`); t(\`c.${hole}.long\`)`;
  expect(unusedKeys(['a.one', 'a.two', 'b.any', 'b.any.more', 'c.x.long', 'c.x.short'], code)).toEqual([
    'a.two',
    'b.any.more',
    'c.x.short',
  ]);
});

test('no message is empty, ends in a space or has a name that is written wrong', () => {
  const texts = Object.values(NL).flatMap((message) =>
    typeof message === 'string' ? [message] : Object.values(message),
  );
  for (const text of texts) {
    expect(text).toBe(text.trim());
    expect(text).not.toBe('');
    expect(text.replace(/\{[a-zA-Z]+\}/g, '')).not.toMatch(/[{}]/);
  }
});

test('a message for one and a message for more use the same names', () => {
  const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].filter((name) => name !== '{count}').sort();
  for (const key of Object.keys(NL) as MessageKey[]) {
    const message = NL[key];
    if (typeof message !== 'string') expect(names(message.one)).toEqual(names(message.other));
  }
});
