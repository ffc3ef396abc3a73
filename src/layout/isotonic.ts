/** The non-decreasing sequence nearest to `wish` by weighted squares (pool adjacent violators); equal weights when absent. */
export function isotonic(wish: ArrayLike<number>, weight?: Float64Array): Float64Array {
  const count = wish.length;
  const means = new Float64Array(count);
  const weights = new Float64Array(count);
  const ends = new Int32Array(count);
  let blocks = 0;
  for (let i = 0; i < count; i++) {
    let mean = wish[i] ?? 0;
    let total = weight ? (weight[i] ?? 0) : 1;
    while (blocks > 0 && (means[blocks - 1] ?? 0) > mean) {
      blocks -= 1;
      const other = weights[blocks] ?? 0;
      mean = (mean * total + (means[blocks] ?? 0) * other) / (total + other);
      total += other;
    }
    means[blocks] = mean;
    weights[blocks] = total;
    ends[blocks] = i + 1;
    blocks += 1;
  }
  const result = new Float64Array(count);
  let i = 0;
  for (let block = 0; block < blocks; block++)
    for (const end = ends[block] ?? 0; i < end; i++) result[i] = means[block] ?? 0;
  return result;
}
