import { LIST_JOINT } from '../../../language/en/deeds/fulfilment-cues.ts';
import type { Named } from '../directory.ts';

/** The names that stand in a row up to the one at `last`, with nothing but commas and "and" between; empty where there is none. */
export function rowBefore(text: string, names: readonly Named[], last: number): readonly Named[] {
  let first = last;
  while (first > 0 && isJoined(text, names, first - 1)) first--;
  return names.slice(Math.max(0, first), last + 1);
}

/** The names that stand in a row from the one at `first` on. */
export function rowBehind(text: string, names: readonly Named[], first: number): readonly Named[] {
  let last = first;
  while (isJoined(text, names, last)) last++;
  return names.slice(first, last + 1);
}

/** True where the name at `i` and the next stand in a row. */
export function isJoined(text: string, names: readonly Named[], i: number): boolean {
  return i + 1 < names.length && LIST_JOINT.test(text.slice(names[i]!.span[1], names[i + 1]!.span[0]));
}
