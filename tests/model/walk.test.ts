import { describe, expect, test } from 'vitest';
import { readTexts } from '#model/read-text.ts';
import { everythingIn } from '#model/walk.ts';

describe('the place of what is found', () => {
  test('inside a record is its whole path, with the key of its nearest field', () => {
    const found = everythingIn({ a: [{ b: 'x' }, 'y'] }, { file: 'f.json', path: '[2]', record: 'r' });
    expect(found.map(({ key, place, value }) => [place.path, key, typeof value])).toEqual([
      ['[2]', '', 'object'],
      ['[2].a', 'a', 'object'],
      ['[2].a[0]', 'a', 'object'],
      ['[2].a[0].b', 'b', 'string'],
      ['[2].a[1]', 'a', 'string'],
    ]);
    expect(new Set(found.map(({ place }) => `${place.file} ${place.record}`))).toEqual(new Set(['f.json r']));
  });

  test('in a text is its path and the outermost record that has an id', () => {
    const content = '[{"id":"a"},{"id":"b","of":[{"id":"c","nl":"<b>"}],"x":1,"x":2}]';
    expect(readTexts([{ name: 'f.json', content }]).errors).toMatchObject([
      { code: 'markup', file: 'f.json', path: '[1].of[0].nl', record: 'b' },
      { code: 'duplicate-field', file: 'f.json', path: '[1].x', record: 'b' },
    ]);
  });
});
