import { OPPOSITES, OPPOSITES_BEFORE, type Side } from '../../../language/en/deeds/opposites.ts';
import { stem } from '../../../language/en/words/stem.ts';
import { isLight } from '../word-forms.ts';

/** Places, in two lists of words, of two words that cannot both be right in one place. */
export type Opposites = readonly [one: number, other: number];

/**
 * The words of two sentences, given by their keys, by which each tells another thing beside the same word: "won the cup", "lost the cup"; "all ferries",
 * "some ferries". A sentence that has both words tells of two things.
 */
export function oppositesIn(one: readonly string[], other: readonly string[]): Opposites[] {
  return [...opposed(one, other, OPPOSITES, true), ...opposed(one, other, OPPOSITES_BEFORE, false)];
}

function opposed(one: readonly string[], other: readonly string[], sides: ReadonlyMap<string, readonly Side[]>, mayFollow: boolean): Opposites[] {
  const [left, right] = [one, other].map((words) => words.flatMap((key, w) => (sides.get(key) ?? []).map((side) => ({ ...side, w })))) as [Placed[], Placed[]];
  const isOn = (places: readonly Placed[], { line, side }: Side): boolean => places.some((place) => place.line === line && place.side === side);
  const found = left.flatMap((a): Opposites[] => {
    const b = isOn(right, a) ? undefined : right.find((place) => place.line === a.line && !isOn(left, place));
    return b !== undefined && areBesideOne(one, a.w, other, b.w, mayFollow) ? [[a.w, b.w]] : [];
  });
  return found.filter(([a, b], i) => !found.slice(0, i).some(([x, y]) => x === a || y === b));
}

interface Placed extends Side {
  readonly w: number;
}

/** True where the next word of matter behind both is the same, or, where `mayFollow`, the last before both. */
function areBesideOne(one: readonly string[], a: number, other: readonly string[], b: number, mayFollow: boolean): boolean {
  const behind = matterFrom(one, a, 1);
  if (behind !== undefined && behind === matterFrom(other, b, 1)) return true;
  const before = mayFollow ? matterFrom(one, a, -1) : undefined;
  return before !== undefined && before === matterFrom(other, b, -1);
}

/** The stem of the nearest word of matter in a direction. */
export function matterFrom(words: readonly string[], at: number, step: 1 | -1): string | undefined {
  for (let w = at + step; w >= 0 && w < words.length; w += step) if (!isLight(words[w]!)) return stem(words[w]!);
  return undefined;
}
