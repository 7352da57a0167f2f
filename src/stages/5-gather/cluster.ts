/**
 * Average-link clustering of `count` items by their likeness, until no two clusters are as alike as `least`. Ties go to the items
 * with the lower numbers. Returns the clusters, each in order, in order of their first items.
 */
export function averageLink(count: number, likeness: (i: number, j: number) => number, least: number): number[][] {
  const table = new Float64Array(count * count);
  for (let i = 0; i < count; i++) for (let j = 0; j < i; j++) table[i * count + j] = table[j * count + i] = likeness(i, j);
  const clusters: (number[] | null)[] = Array.from({ length: count }, (_, i) => [i]);
  for (;;) {
    let best = least;
    let pair: readonly [number, number] | null = null;
    for (let i = 0; i < count; i++) {
      if (clusters[i] === null) continue;
      for (let j = 0; j < i; j++) if (clusters[j] !== null && table[i * count + j]! >= best && (pair === null || table[i * count + j]! > best)) { best = table[i * count + j]!; pair = [j, i]; }
    }
    if (pair === null) return clusters.filter((cluster) => cluster !== null).map((cluster) => cluster.sort((x, y) => x - y));
    merge(pair, clusters, table);
  }
}

function merge([i, j]: readonly [number, number], clusters: (number[] | null)[], table: Float64Array): void {
  const count = clusters.length;
  const [m, n] = [clusters[i]!.length, clusters[j]!.length];
  for (let k = 0; k < count; k++) table[i * count + k] = table[k * count + i] = (m * table[i * count + k]! + n * table[j * count + k]!) / (m + n);
  clusters[i]!.push(...clusters[j]!);
  clusters[j] = null;
}
