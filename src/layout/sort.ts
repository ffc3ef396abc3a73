/** Up to so many numbers are moved to their places one by one. */
const FEW = 100;
const DIGITS = [0, 8, 16, 24] as const;

/** Sorts numbers by the key of each; equals keep their sequence. Each is the index of its key. */
export type Sort = (numbers: Int32Array, keys: Uint32Array) => void;

/** A sort of up to `most` numbers that keeps its memory: no object per number, no call per comparison. */
export function sorter(most: number): Sort {
  const other = new Int32Array(most);
  const counts = new Uint32Array(257);
  return (numbers, keys) => {
    if (numbers.length <= FEW) insert(numbers, keys);
    else {
      for (let pass = 0; pass < DIGITS.length; pass += 2) {
        deal({ from: numbers, to: other, keys, counts, digit: DIGITS[pass] ?? 0 }, numbers.length);
        deal({ from: other, to: numbers, keys, counts, digit: DIGITS[pass + 1] ?? 0 }, numbers.length);
      }
    }
  };
}

/** Quick where little is out of place. */
function insert(numbers: Int32Array, keys: Uint32Array): void {
  for (let i = 1; i < numbers.length; i++) {
    const own = numbers[i] ?? 0;
    const key = keys[own] ?? 0;
    let k = i;
    for (; k > 0 && (keys[numbers[k - 1] ?? 0] ?? 0) > key; k--) numbers[k] = numbers[k - 1] ?? 0;
    numbers[k] = own;
  }
}

interface Deal {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly keys: Uint32Array;
  readonly counts: Uint32Array;
  readonly digit: number;
}

/** One pass of a radix sort: by eight bits of the key. */
function deal({ from, to, keys, counts, digit }: Deal, count: number): void {
  counts.fill(0);
  for (let i = 0; i < count; i++) {
    const value = 1 + (((keys[from[i] ?? 0] ?? 0) >>> digit) & 255);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  for (let value = 1; value < 256; value++) counts[value] = (counts[value] ?? 0) + (counts[value - 1] ?? 0);
  for (let i = 0; i < count; i++) {
    const own = from[i] ?? 0;
    const value = ((keys[own] ?? 0) >>> digit) & 255;
    const place = counts[value] ?? 0;
    counts[value] = place + 1;
    to[place] = own;
  }
}
