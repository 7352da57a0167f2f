import { LABEL_OF_POINTS } from '../../../../language/en/page/headline-signs.ts';
import { OTHER_LABEL_OF_POINTS } from '../../../../language/other/furniture.ts';
import { datelineOf } from '../../signs/dateline.ts';
import { furnitureKind } from '../../signs/furniture.ts';
import type { Block } from '../parts/blocks.ts';

/** A story has so many points. */
const FEWEST = 2;
const MOST = 7;
/** A point is a sentence or a headline of one: of so many letters, hardly any of them linked. */
const SHORTEST = 20;
const LONGEST = 250;
const MOST_LINKED = 0.3;
/** So far above the first paragraph of the text the points end. */
const REACH = 3;

/**
 * The kept blocks (by index), and the points of a story above them: what stands below their label ("Key points", "In Kürze"), or the items of a list
 * whose parent holds the first paragraph too.
 */
export function withPoints(blocks: readonly Block[], kept: readonly number[]): readonly number[] {
  const [first, second] = kept;
  if (first === undefined) return kept;
  const label = blocks.findLastIndex(({ text, hidden }, at) => at < first && at >= first - MOST - REACH && !hidden && isLabel(text));
  const isBoxed = second !== undefined && blocks[first]!.element.parent !== blocks[second]!.element.parent;
  const below = label < 0 ? [] : pointsFrom(blocks, label + 1, first, isBoxed);
  const points = below.length > 0 ? below : itemsRightAbove(blocks, first);
  // What the text says again in the same words was pulled out of it.
  const isPulled = points.some((point) => kept.some((at) => blocks[at]!.text.includes(blocks[point]!.text)));
  return points.length === 0 || isPulled ? kept : [...points, ...kept];
}

function isLabel(text: string): boolean {
  return LABEL_OF_POINTS.test(text) || OTHER_LABEL_OF_POINTS.test(text);
}

/** The points below their label, at most a few lines above the first paragraph (`isBoxed`: which stands in another part than the second). */
function pointsFrom(blocks: readonly Block[], from: number, first: number, isBoxed: boolean): readonly number[] {
  const found: number[] = [];
  for (let at = from; at < first && found.length <= MOST && isPoint(blocks[at]!); at++) found.push(at);
  // The last points may have been kept.
  const all = isBoxed && found.length > 0 && found.at(-1) === first - 1 && isPoint(blocks[first]!) ? found.length + 1 : found.length;
  return all >= FEWEST && all <= MOST && first - found.at(-1)! <= REACH ? found : [];
}

/** The items of a list right above the first paragraph, in the element that holds this one. */
function itemsRightAbove(blocks: readonly Block[], first: number): readonly number[] {
  const { element } = blocks[first]!;
  const list = blocks[first - 1]?.element.parent ?? null;
  if (blocks[first - 1]?.element.tag !== 'li' || element.tag !== 'p' || list === null || list.parent !== element.parent) return [];
  const found: number[] = [];
  for (let at = first - 1; at >= 0 && found.length <= MOST && blocks[at]!.element.parent === list; at--) found.unshift(at);
  return found.length >= FEWEST && found.length <= MOST && found.every((at) => isPoint(blocks[at]!)) ? found : [];
}

function isPoint({ text, hidden, linked, element }: Block): boolean {
  return (
    !hidden
    && linked <= MOST_LINKED
    && text.length >= SHORTEST
    && text.length <= LONGEST
    && /^(?:p|li|div)$/.test(element.tag)
    && furnitureKind(text) === null
    && datelineOf(text) === null
  );
}
