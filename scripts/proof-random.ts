/** Numbers that look random and are the same every time: mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws from a seed. */
export interface Dice {
  readonly chance: (of: number) => boolean;
  readonly below: (end: number) => number;
  /** One of these. @throws Error when there is none. */
  readonly one: <T>(from: readonly T[]) => T;
  readonly shuffled: <T>(values: readonly T[]) => readonly T[];
}

/** The dice of a seed. */
export function createDice(seed: number): Dice {
  const random = createRandom(seed);
  const below = (end: number) => Math.floor(random() * end);
  return {
    chance: (of) => random() < of,
    below,
    one: (from) => {
      const found = from[below(from.length)];
      if (found === undefined) throw new Error('nothing to draw from');
      return found;
    },
    shuffled: (values) =>
      values
        .map((value) => ({ value, at: random() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ value }) => value),
  };
}
