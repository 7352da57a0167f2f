import { dotProduct, LikenessTable, nearness } from './likeness.ts';
import type { Profile } from './profile.ts';

/**
 * Likenesses within one group, by words weighed again by how rare they are *in the group*: what all its reports share says nothing about
 * which of them are of one event, and what a part of them shares says most.
 */
export function localTable(profiles: readonly Profile[]): LikenessTable {
  const reports = new Map<number, number>();
  for (const { words } of profiles) for (const word of words) reports.set(word, (reports.get(word) ?? 0) + 1);
  const vectors = profiles.map((profile) => reweighed(profile, reports, profiles.length));
  return new LikenessTable(profiles.length, (i, j) => nearness(profiles[i]!, profiles[j]!) * dotProduct(profiles[i]!.words, vectors[i]!, profiles[j]!.words, vectors[j]!));
}

function reweighed({ words, weights }: Profile, reports: ReadonlyMap<number, number>, count: number): Float32Array {
  const out = Float32Array.from(words, (word, k) => weights[k]! * Math.log((count + 1) / reports.get(word)!));
  const length = Math.sqrt(out.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return out.map((weight) => weight / length);
}
