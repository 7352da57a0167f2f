import { FROM, OF } from '../../../../language/en/grammar/grammar-hashes.ts';
import { PLACE_BEHIND_HOLDER, PLACED_TITLE } from '../../../../language/en/names/name-forms.ts';
import { PLACES } from '../../../../language/en/names/places.ts';
import { titleModifiers } from '../../../../language/en/words/word-sets.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { Shape } from '../../../../text/words/tokens.ts';
import type { Cast } from './cast.ts';

const PLACE = new Set(PLACES);
/** Units around a name in which its place is looked for. */
const NEAR = 40;

/** The place by which a phrase tells an office. */
export interface OfficePlace {
  readonly name: string;
  /** True where it stands behind the office: "the governor of Orla". */
  readonly behind: boolean;
}

/** The place in "the Idaho congressman", "the congressman from Idaho"; `null` where there is none, or where a body has its place: "the Tide News host". */
export function placeInPhrase({ tokens: { text, starts, ends, shapes, hashes } }: View, cast: Cast, { from, to }: Chunk): OfficePlace | null {
  if ((hashes[to] === OF || hashes[to] === FROM) && shapes[to + 1]! >= Shape.capital) {
    const last = shapes[to + 2]! >= Shape.capital && starts[to + 2] === ends[to + 1]! + 1 ? to + 2 : to + 1;
    return { name: text.slice(starts[to + 1], ends[last]), behind: true };
  }
  let [first, last] = [-1, -1];
  for (let i = from + 1; i < to - 1; i++) {
    if (shapes[i]! < Shape.capital || titleModifiers.has(hashes[i]!)) continue;
    if (first < 0) first = i;
    last = i;
  }
  const named = first < 0 ? null : cast.mentionAt(first);
  const type = named === null ? undefined : cast.entity(named)?.type;
  return type === 'place' || type === 'other' ? { name: text.slice(starts[first], ends[last]), behind: false } : null;
}

/**
 * Whether somebody is told to hold office at a place: true where the text sets it beside one of the names ("Ada Quill, R-Idaho", "Idaho Rep. Ada Quill"), false
 * where it sets another there, `null` where it tells of none.
 */
export function isOfPlace({ tokens: { text } }: View, cast: Cast, id: string, place: string): boolean | null {
  const { roles } = cast.entity(id)!;
  if (roles.some((role) => role.includes(place))) return true;
  let told = roles.some((role) => PLACE.has(role.split(' ', 1)[0]!)) ? false : null;
  for (const { entity, span } of cast.names) {
    if (entity !== id) continue;
    const behind = PLACE_BEHIND_HOLDER.exec(text.slice(span[1], span[1] + NEAR))?.[1];
    const before = text.slice(Math.max(0, span[0] - NEAR), span[0]);
    const at = before.lastIndexOf(place);
    if (behind === place || (at >= 0 && PLACED_TITLE.test(before.slice(at + place.length)))) return true;
    if (behind !== undefined && !behind.includes('.')) told = false;
  }
  return told;
}

/** True where somebody is the person last named before a place in the text. */
export function isLastNamed(cast: Cast, id: string, position: number): boolean {
  for (let m = cast.firstMention(position) - 1; m >= 0; m--) {
    const { entity } = cast.names[m]!;
    if (cast.entity(entity)?.type === 'person') return entity === id;
  }
  return false;
}
