import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SAFE_FROM, type VeiledCount, veil } from '#domain/veil.ts';

const shown = (counts: readonly number[]) => veil(counts).map(({ min, max }) => (min === max ? min : `${min}|${max}`));

describe('veil()', () => {
  test.each([
    ['nothing is small', [5, 4, 0], [5, 4, 0]],
    ['one and two look the same', [1, 2, 9], ['1|2', '1|2', 9]],
    ['a lone one would follow from the size of the group: the largest is in doubt too', [9, 1], ['8|9', '1|2']],
    ['a lone two as well', [8, 2], ['8|9', '1|2']],
    ['three ones', [1, 1, 1, 6], ['1|2', '1|2', '1|2', '5|6']],
    ['two twos', [2, 2, 6], ['1|2', '1|2', '6|7']],
    ['nobody is nobody', [0, 0], [0, 0]],
    ['a whole group of two', [2], ['1|2']],
  ] as const)('%s', (_, counts, expected) => expect(shown(counts)).toEqual(expected));

  test('eight of nine and nine of ten cannot be told apart from each other', () => {
    expect(shown([8, 2])).toEqual(shown([9, 1]));
  });

  /** Every division of the group that fits what is shown. */
  function divisions(parts: readonly VeiledCount[], size: number): readonly (readonly number[])[] {
    const [first, ...rest] = parts;
    if (!first) return size === 0 ? [[]] : [];
    const counts = Array.from({ length: first.max - first.min + 1 }, (_, index) => first.min + index);
    return counts.flatMap((count) => divisions(rest, size - count).map((others) => [count, ...others]));
  }

  test('who knows the size of a group that is not very small cannot work out one small part of it', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 4 }), (counts) => {
        const size = counts.reduce((sum, count) => sum + count, 0);
        if (size < SAFE_FROM) return;
        const possible = divisions(veil(counts), size);
        expect(possible).toContainEqual(counts);
        for (const [index, count] of counts.entries())
          if (count > 0 && count < 3) expect(new Set(possible.map((each) => each[index])).size).toBeGreaterThan(1);
      }),
    ));
});
