import type { RemovedKind } from '../../../model/report.ts';
import { announced, FURNITURE_KINDS } from '../announce.ts';
import type { FurnitureKind } from '../../../language/furniture.ts';
import type { Block } from './parts/blocks.ts';
import { readsAsByline } from './proven.ts';
import { hasHint } from './parts/hints.ts';
import type { Hint, HintReader } from './parts/hints.ts';
import type { PageElement } from './tree/tree.ts';

/** What a block that is no part of the body is: by its words first, then by the names of the elements around it. */
export function furnitureKind(block: Block, hints: HintReader, isTitle: boolean, isByline: boolean, isDay: boolean): RemovedKind {
  if (isTitle) return 'title';
  if (isByline) return 'byline';
  if (isDay) return 'date-line';
  const says = announced(block.text);
  const has = (bits: number, kind: FurnitureKind): boolean => (bits & (1 << FURNITURE_KINDS.indexOf(kind))) !== 0;
  if (has(says.anywhere, 'copyright') && block.text.length < 300) return 'copyright';
  const around = hints.around.tags(block.element);
  if (around.has('figcaption') || around.has('figure') || hinted(hints, block.element, 'caption', 2)) return 'caption';
  if (has(says.first, 'advert') || hinted(hints, block.element, 'advert', 3)) return 'advertisement';
  if (has(says.anywhere, 'newsletter') || hinted(hints, block.element, 'newsletter', 3)) return 'advertisement';
  if (has(says.first, 'share') || hinted(hints, block.element, 'share', 3)) return 'share';
  if (has(says.first, 'related') || hinted(hints, block.element, 'related', 4)) return 'related';
  if (
    around.has('nav') || around.has('header') || around.has('footer')
    || hinted(hints, block.element, 'navigation', 4)
    || block.linked > 0.9
  ) {
    return 'navigation';
  }
  if (hinted(hints, block.element, 'author', 2) || readsAsByline(block.text)) return 'byline';
  return 'other';
}

function hinted(hints: HintReader, element: PageElement, hint: Hint, reach: number): boolean {
  for (let at: PageElement | null = element; at !== null && element.depth - at.depth < reach; at = at.parent) if (hasHint(hints.of(at), hint)) return true;
  return false;
}
