import type { Span } from '../../../../model/span.ts';
import { datelineOf } from '../../signs/dateline.ts';
import type { Unit } from './units.ts';

/** A place, with its country or an outlet's initials behind it, and nothing else: "Telma, Norvath", "Telma CBK". */
const PLACE_ALONE = /^\p{Lu}[\p{L}.'’-]{1,25}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,3}(?:, \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2})?(?: \(?[A-Z]{2,8}\)?)?$/u;
const DASH_ALONE = /^(?:—|–|-|--)$/;
/** A line that ends in the dash of a dateline; wires without one set two hyphens or a low line. */
const ENDS_IN_DASH = /[ )](?:—|–|-|--|_)$/;
const LONGEST = 80;
/** Among so many units a report begins, and a first paragraph is so long. */
const HEAD = 200;
const LEAST = 60;

/** The units, with a dateline that a page or a wire set in lines of its own (the place with its dash, or the dash below it) joined to the paragraph that it opens. */
export function withDatelines(units: readonly Unit[]): readonly Unit[] {
  const last = units.slice(0, HEAD).findIndex((_, at) => endsDateline(units, at) && (units[at + 1]?.text.length ?? 0) >= LEAST);
  if (last < 0) return units;
  const first = DASH_ALONE.test(units[last]!.text) ? last - 1 : last;
  return [...units.slice(0, first), joined(units.slice(first, last + 2)), ...units.slice(last + 2)];
}

/** True for the dash below a place, and for a line that is a dateline with its dash and nothing else. */
function endsDateline(units: readonly Unit[], at: number): boolean {
  const { text } = units[at]!;
  if (DASH_ALONE.test(text)) return PLACE_ALONE.test(units[at - 1]?.text ?? '');
  return text.length <= LONGEST && ENDS_IN_DASH.test(text) && datelineOf(`${text} `) !== null;
}

/** One unit of several, with the gaps between them as its wraps. */
function joined(parts: readonly Unit[]): Unit {
  const gaps = parts.slice(1).map((part, i): Span => [parts[i]!.span[1], part.span[0]]);
  return {
    span: [parts[0]!.span[0], parts.at(-1)!.span[1]],
    text: parts.map(({ text }) => text).join(' '),
    wraps: parts.flatMap((part, i) => (i === 0 ? part.wraps : [gaps[i - 1]!, ...part.wraps])),
    afterBlank: parts[0]!.afterBlank,
  };
}
