import type { Removed, RemovedKind } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import type { Text } from '../../../model/text.ts';
import { applyEdits, RawPlaces, type Edit } from '../../../text/mapped/mapped.ts';
import type { RawRepair } from '../unpacked.ts';
import { cuttingHyphens } from './units/hyphens.ts';
import type { SortedUnit } from './sorting/sorted.ts';

/** A body put together from the units that stay, with what was taken out and the wraps that were joined. */
export interface Assembled {
  readonly body: Text;
  readonly removed: readonly Removed[];
  readonly repairs: readonly RawRepair[];
}

/** Puts the units that stay together as paragraphs with an empty line between them; every unit of text keeps its raw place. */
export function assemble(dump: Text, sorted: readonly SortedUnit[], places: RawPlaces): Assembled {
  const edits: Edit[] = [];
  const removed: Removed[] = [];
  const repairs: RawRepair[] = [];
  const remove = (span: Span, kind: RemovedKind): void => {
    removed.push({ kind, raw: places.rawOf(span), text: dump.text.slice(span[0], span[1]) });
  };
  const cutting = cuttingHyphens(dump.text, sorted.flatMap(({ unit }) => unit.wraps));
  let end = -1;
  for (const { unit, kind, cuts } of sorted) {
    if (kind !== null) {
      remove(unit.span, kind);
      continue;
    }
    edits.push(...(end < 0 ? [{ span: [0, unit.span[0]], text: '' } as const] : breakEdits(dump.text, [end, unit.span[0]])));
    const cut = cuts.map(({ span }) => withSpaceBefore(dump.text, span));
    for (const wrap of unit.wraps) {
      if (cut.some((taken) => taken[0] <= wrap[0] && wrap[1] <= taken[1])) continue;
      const span: Span = cutting.has(wrap[0]) ? [wrap[0] - 1, wrap[1]] : wrap;
      edits.push({ span, text: cutting.has(wrap[0]) ? '' : wrapText(dump.text, span) });
      repairs.push({ kind: 'line-wrap', raw: places.rawOf(span) });
    }
    for (const { span, kind: what } of cuts) remove(span, what);
    for (const span of cut) edits.push({ span, text: '' });
    end = unit.span[1];
  }
  edits.push({ span: [Math.max(end, 0), dump.text.length], text: '' });
  // A wrap and a cut of one unit may alternate.
  return {
    body: applyEdits(
      dump,
      edits.filter((e) => e.span[0] < e.span[1] || e.text !== '').sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]),
    ),
    removed,
    repairs,
  };
}

/** Makes an empty line of what lies between two paragraphs, out of its own line ends where it has them. */
function breakEdits(text: string, [start, end]: Span): readonly Edit[] {
  const first = text.indexOf('\n', start);
  if (first < 0 || first >= end) return [{ span: [start, end], text: '\n\n' }];
  const hasSecond = first + 1 < end && text[first + 1] === '\n';
  const rest: Edit = { span: [first + (hasSecond ? 2 : 1), end], text: '' };
  return [{ span: [start, first], text: '' }, ...(hasSecond ? [] : [{ span: [first + 1, first + 1] as const, text: '\n' }]), rest];
}

/** A space, but nothing after a hyphen that the line was broken at. */
function wrapText(text: string, span: Span): string {
  return /\p{Ll}-$/u.test(text.slice(Math.max(0, span[0] - 2), span[0])) && /^\p{L}/u.test(text.slice(span[1], span[1] + 2)) ? '' : ' ';
}

function withSpaceBefore(text: string, [start, end]: Span): Span {
  let from = start;
  while (from > 0 && /\s/.test(text[from - 1]!)) from--;
  return [from, end];
}
