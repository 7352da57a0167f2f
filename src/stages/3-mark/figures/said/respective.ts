import { BEHIND_RESPECTIVE, BEFORE_RESPECTIVE, ROW_JOINT } from '../../../../language/en/figures/claim-words.ts';
import type { Figure } from '../../../../model/figure.ts';
import type { Mention } from '../../../../model/quote.ts';
import type { Span } from '../../../../model/span.ts';

/** So far before the first figure of a row, in units, the row of names may end. */
const REACH = 90;
/** No row has more names: this bounds the work. */
const MOST_NAMES = 12;

/**
 * Gives the figures of a row the names of the row before it, each the one at its place: "Orla and Brenn reached the target, with 94% and 82%". Both rows
 * are equally long, and nobody else is named between.
 */
export function pairWithNames(figures: readonly Figure[], names: readonly Mention[], sentences: readonly Span[], text: string): readonly Figure[] {
  const out = [...figures];
  let sentence = 0;
  let named = 0;
  for (let first = 0; first < out.length;) {
    let last = first;
    while (last + 1 < out.length && isJoined(out[last]!, out[last + 1]!, text)) last++;
    const [start, end] = [out[first]!.span[0], out[last]!.span[1]];
    while (sentence + 1 < sentences.length && sentences[sentence]![1] <= start) sentence++;
    const isRow = last > first && (BEFORE_RESPECTIVE.test(text.slice(Math.max(0, start - 8), start)) || BEHIND_RESPECTIVE.test(text.slice(end, end + 16)));
    while (named < names.length && names[named]!.span[1] <= start) named++;
    const row = isRow ? rowEnding(names, named, text) : [];
    const isNear = row[0] !== undefined && row[0].span[0] >= (sentences[sentence]?.[0] ?? 0) && start - row.at(-1)!.span[1] <= REACH;
    if (isNear && row.length === last - first + 1) {
      row.forEach(({ span, entity }, i) => (out[first + i] = { ...out[first + i]!, subject: text.slice(...span).replace(/\s+/g, ' '), subjectEntity: entity }));
    }
    first = last + 1;
  }
  return out;
}

function isJoined(one: Figure, other: Figure, text: string): boolean {
  return one.unit !== null && one.unit === other.unit && ROW_JOINT.test(text.slice(one.span[1], Math.min(other.span[0], one.span[1] + 12)));
}

/** The names that stand in a row, of which the last is the one before `next`. */
function rowEnding(names: readonly Mention[], next: number, text: string): readonly Mention[] {
  let first = next - 1;
  while (
    first > 0
    && next - first < MOST_NAMES
    && ROW_JOINT.test(text.slice(names[first - 1]!.span[1], Math.min(names[first]!.span[0], names[first - 1]!.span[1] + 12)))
  )
    first--;
  return names.slice(Math.max(0, first), next);
}
