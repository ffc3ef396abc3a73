import type { Transform } from './transform.ts';

/** How long the map takes to glide somewhere, in milliseconds. */
const GLIDE = 260;

/** On the way from one transform to another, `t` from 0 to 1; the scale grows evenly to the eye. */
export function between(from: Transform, to: Transform, t: number): Transform {
  const mix = (a: number, b: number) => a + (b - a) * t;
  return { k: from.k * (to.k / from.k) ** t, x: mix(from.x, to.x), y: mix(from.y, to.y) };
}

/** From one place to another, frame by frame; the last one is `to` itself. Returns the way to stop. */
export function glide(from: Transform, to: Transform, move: (at: Transform) => void): () => void {
  const begin = performance.now();
  let frame = 0;
  const step = (now: number) => {
    const t = Math.min(1, Math.max(0, (now - begin) / GLIDE));
    if (t < 1) frame = requestAnimationFrame(step);
    move(t < 1 ? between(from, to, 1 - (1 - t) ** 3) : to);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
