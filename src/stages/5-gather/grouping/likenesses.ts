import { kernel } from '../kernel/kernel.ts';
import { nearness } from '../profiles/likeness.ts';
import type { Profile } from '../profiles/profile.ts';
import type { LikenessTable } from './likeness-table.ts';

/**
 * Likenesses of the profiles of a part by weights that shift, as the part grows, from the rarity that ships to how rare a word is in the part itself: the
 * shipped rarity counts for as much as 700 reports of its own. Products run over the words that at least two of them share, in order of their first places,
 * profiles in the order given, so that they come out the same for the same set.
 */
export function likenessesOf(profiles: readonly Profile[]): LikenessTable {
  return nearTable(profiles, kernel.table(profiles));
}

/** Likenesses by words weighed by how rare they are among these profiles alone: what tells them apart says most. */
export function localLikenesses(profiles: readonly Profile[]): LikenessTable {
  return nearTable(profiles, kernel.localTable(profiles));
}

/** Products times what days make of them, in either half of the table. */
function nearTable(profiles: readonly Profile[], values: Float64Array): LikenessTable {
  const count = profiles.length;
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < i; j++) {
      const alike = values[i * count + j]!;
      values[i * count + j] = values[j * count + i] = alike * nearness(profiles[i]!, profiles[j]!, alike);
    }
  }
  return { count, values };
}
