import { expect, test } from 'vitest';
import { boundsOf } from '#layout/bounds.ts';

test('the bounds of boxes and points hold all of them, and the room around them', () => {
  const things = [
    { x: 10, y: 20, width: 5, height: 1 },
    { x: -3, y: 30 },
    { x: 12, y: 4 },
  ];
  expect(boundsOf(things)).toEqual({ x: -3, y: 4, width: 18, height: 26 });
  expect(boundsOf(things, 2)).toEqual({ x: -5, y: 2, width: 22, height: 30 });
  expect(boundsOf([])).toBeNull();
});
