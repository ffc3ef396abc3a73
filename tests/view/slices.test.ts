import { expect, test } from 'vitest';
import { checkingTexts, checkTexts } from '#model/check.ts';
import { inOneGo, type Steps } from '#model/steps.ts';
import { inSlices } from '#view/editor/slices.ts';
import { realFiles, research } from '../real-network.ts';

const raw = Object.entries(realFiles.texts).map(([name, content]) => ({ name, content }));

test('a check that rests says what a check in one go says, and rests more often than there are files', async () => {
  let rests = 0;
  function* counted(): Steps<unknown> {
    const steps = checkingTexts(raw, research);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      rests += 1;
      yield;
    }
  }
  expect(await inSlices(counted(), () => true)).toEqual(checkTexts(raw, research));
  expect(rests).toBeGreaterThan(raw.length);
});

/** Work that keeps the page busy for longer than a slice, each time. */
function* long(done: number[]): Steps<string> {
  for (let at = 0; at < 3; at++) {
    const end = performance.now() + 45;
    while (performance.now() < end);
    done.push(at);
    yield;
  }
  return 'all';
}

test('others come in between, and work that is not wanted any more ends', async () => {
  const done: number[] = [];
  const heard: number[] = [];
  const working = inSlices(long(done), () => true);
  setTimeout(() => heard.push(done.length));
  expect(await working).toBe('all');
  expect(heard[0]).toBeLessThan(3);
  const left: number[] = [];
  expect(await inSlices(long(left), () => false)).toBeNull();
  expect(left).toEqual([0]);
  expect(inOneGo(long([]))).toBe('all');
});
