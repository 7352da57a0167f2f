import type { Merge } from '../../../../src/stages/5-gather/kernel/kernel.ts';

/** A group of items that is not merged into another: to whom it is most alike, the first found, and how alike they are. */
interface Group {
  size: number;
  best: number;
  alike: number;
}

/** The merges of average-link clustering, as `Kernel.merges` gives them: each group keeps whom it is most like, and looks again only when that one changed. */
export function plainMerges(table: Float64Array, count: number, least: number): Merge[] {
  const values = table.slice();
  const groups: (Group | null)[] = Array.from({ length: count }, () => ({ size: 1, best: -1, alike: 0 }));
  const merges: Merge[] = [];
  const seek = (i: number): void => {
    const others = [...groups.keys()].filter((j) => j !== i && groups[j] !== null);
    const alike = Math.max(...others.map((j) => values[i * count + j]!));
    Object.assign(groups[i]!, { best: others.find((j) => values[i * count + j] === alike) ?? -1, alike });
  };
  for (let i = 0; i < count; i++) seek(i);
  for (;;) {
    const alike = Math.max(...groups.map((group) => (group === null || group.best < 0 ? -Infinity : group.alike)));
    if (!(alike >= least) || alike === -Infinity) return merges;
    const into = groups.findIndex((group) => group?.alike === alike && group.best >= 0);
    const x = groups[into]!;
    const from = x.best;
    const y = groups[from]!;
    merges.push({ into, from, likeness: alike });
    groups[from] = null;
    const others = [...groups.keys()].filter((k) => k !== into && groups[k] !== null);
    for (const k of others) values[into * count + k] = values[k * count + into] = (x.size * values[into * count + k]! + y.size * values[from * count + k]!) / (x.size + y.size);
    x.size += y.size;
    seek(into);
    for (const k of others) {
      const group = groups[k]!;
      if (group.best === into || group.best === from) seek(k);
      else if (values[k * count + into]! > group.alike) Object.assign(group, { best: into, alike: values[k * count + into] });
    }
  }
}
