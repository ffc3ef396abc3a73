/** Two primes below 2^31, so that a product with the bases stays exact. */
const MODULI = [2_147_483_647, 2_147_483_629] as const;
const BASES = [31, 131] as const;

/**
 * A short text that stands for a long one, so that thousands of pictures can be remembered and compared. Two different
 * texts of the same length agree by chance once in about 10^18.
 */
export function fingerprint(text: string): string {
  let one = 7;
  let other = 11;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    one = (one * BASES[0] + code) % MODULI[0];
    other = (other * BASES[1] + code) % MODULI[1];
  }
  return `${text.length}.${one}.${other}`;
}
