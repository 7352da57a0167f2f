import { levelOf, natsOf } from '../../../../src/language/rarity.ts';
import { LEVEL, NAMED, type Weighted } from '../../../../src/stages/5-gather/profiles/profile.ts';

/** The profiles of a group as maps from words to weights and marks. */
type Plain = ReadonlyMap<number, { readonly weight: number; readonly level: number; readonly named: boolean }>;

function plainly({ words, weights, marks }: Weighted): Plain {
  return new Map(Array.from(words, (word, k) => [word, { weight: weights[k]!, level: marks[k]! & LEVEL, named: (marks[k]! & NAMED) !== 0 }]));
}

function spreadOf(word: number, all: readonly Plain[]): number {
  return all.filter((one) => one.has(word)).length;
}

/** Cosines of the profiles of a group over their words, each weighed by its factor: a list for each profile, of those before it. */
function cosines(group: readonly Weighted[], factor: (level: number, seen: number, size: number) => number): number[][] {
  const all = group.map(plainly);
  const vectors = all.map((one) => new Map([...one].map(([word, { weight, level }]) => [word, weight * factor(level, spreadOf(word, all), all.length)] as const)));
  const lengths = vectors.map((vector) => Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1);
  return vectors.map((vector, i) => vectors.slice(0, i).map((other, j) => {
    const product = [...vector].reduce((sum, [word, weight]) => sum + weight * (other.get(word) ?? 0), 0);
    return product / (lengths[i]! * lengths[j]!);
  }));
}

/** What `Kernel.table` gives, below the diagonal. */
export function plainTable(group: readonly Weighted[]): number[][] {
  return cosines(group, (level, seen, size) => Math.max(0.02, Math.log((size + 700) / (seen + 700 * Math.exp(-natsOf(level)))) / natsOf(level)));
}

/** What `Kernel.localTable` gives, below the diagonal. */
export function plainLocalTable(group: readonly Weighted[]): number[][] {
  return cosines(group, (_, seen, size) => Math.log((size + 1) / seen));
}

/** What `Kernel.apart` gives. */
export function plainApart(group: readonly Weighted[], xs: readonly number[], ys: readonly number[]): number[] {
  const all = group.map(plainly);
  const words = [...new Set(all.flatMap((one) => [...one.keys()]))].filter((word) => spreadOf(word, all) > 1);
  const here = (word: number, half: readonly number[]): number => half.filter((k) => all[k]!.has(word)).length;
  const named = (word: number, half: readonly number[]): number => half.filter((k) => all[k]!.get(word)?.named).length;
  const levelAs = (word: number): number => all.findLast((one) => one.has(word))!.get(word)!.level;
  const telling = words.filter((word) => levelAs(word) >= levelOf(2));
  const threeOf = (values: readonly number[]): number => [...values, 0, 0, 0].sort((x, y) => y - x).slice(0, 3).reduce((sum, value) => sum + value, 0) / 3;
  const strength = (mine: readonly number[], theirs: readonly number[]): number => threeOf(telling.filter((word) => 2 * named(word, mine) > here(word, mine)).map((word) =>
    (here(word, mine) / (mine.length + 1)) * (1 - here(word, theirs) / theirs.length) ** 2 * (Math.min(levelAs(word), levelOf(6)) / levelOf(6))));
  const surprise = (mine: readonly number[], theirs: readonly number[]): number => threeOf(telling
    .filter((word) => named(word, mine) > 1 && named(word, theirs) === 0)
    .map((word) => surpriseOf(named(word, mine), mine.length, theirs.length)));
  return [Math.min(strength(xs, ys), strength(ys, xs)), Math.min(surprise(xs, ys), surprise(ys, xs))];
}

/** How unlikely it is that of a name's reports, drawn from both halves, all are of one: each draw after the other. */
function surpriseOf(named: number, size: number, others: number): number {
  let odds = 1;
  for (let k = 0; k < named; k++) odds *= (size - k) / (size + others - k);
  return -Math.log(odds);
}
