import type { Removed } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { RawPlaces } from '../../../text/mapped/mapped.ts';
import type { StatedDay } from './days/stated-day.ts';
import { furnitureKind } from './furniture.ts';
import { fold } from './head/title.ts';
import type { Block } from './parts/blocks.ts';
import type { Page } from './parts/page.ts';

/** From where to where a block stands in the page. */
export function placeOf(block: Block): Span {
  return [block.runs[0]!.start, block.runs.at(-1)!.end];
}

/** What the page states of itself, by which its blocks are told apart. */
interface Known {
  /** All titles that the page states, folded. */
  readonly titles: ReadonlySet<string>;
  readonly days: readonly StatedDay[];
  readonly bylines: readonly Span[];
}

/** The visible blocks that were left out, each with its kind. */
export function removedBlocks(page: Page, kept: readonly number[], known: Known, places: RawPlaces): Removed[] {
  const keep = new Set(kept);
  const dated = new Set(known.days.map((one) => one.at[0]));
  const signed = new Set(known.bylines.map((at) => at[0]));
  const removed: Removed[] = [];
  page.blocks.forEach((block, i) => {
    if (keep.has(i) || block.hidden) return;
    const at = placeOf(block);
    const kind = furnitureKind(
      block,
      page.hints,
      known.titles.has(fold(block.text.slice(0, 2000))),
      signed.has(at[0]),
      dated.has(at[0]) && block.text.length < 120,
    );
    removed.push({ kind, raw: places.rawOf(at), text: block.text });
  });
  return removed;
}
