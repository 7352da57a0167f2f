import type { Span } from '../../../../model/span.ts';
import type { Unit } from './units.ts';

/** A place, with its country or an outlet's initials behind it, and nothing else: "Telma, Norvath", "Telma CBK". */
const PLACE_ALONE = /^\p{Lu}[\p{L}.'’-]{1,25}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,3}(?:, \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2})?(?: \(?[A-Z]{2,8}\)?)?$/u;
const DASH_ALONE = /^(?:—|–|-|--)$/;
/** Among so many units a report begins, and a first paragraph is so long. */
const HEAD = 200;
const LEAST = 60;

/** The units, with a dateline that a page set in lines of its own (the place, then a dash) joined to the paragraph that it opens. */
export function withDatelines(units: readonly Unit[]): readonly Unit[] {
  const at = units.slice(0, HEAD).findIndex((unit, i) => DASH_ALONE.test(unit.text) && PLACE_ALONE.test(units[i - 1]?.text ?? '') && (units[i + 1]?.text.length ?? 0) >= LEAST);
  if (at < 0) return units;
  const [place, dash, text] = [units[at - 1]!, units[at]!, units[at + 1]!];
  const gaps: readonly Span[] = [[place.span[1], dash.span[0]], [dash.span[1], text.span[0]]];
  const joined: Unit = {
    span: [place.span[0], text.span[1]], text: `${place.text} ${dash.text} ${text.text}`, wraps: [...place.wraps, ...gaps, ...text.wraps], afterBlank: place.afterBlank,
  };
  return [...units.slice(0, at - 1), joined, ...units.slice(at + 2)];
}
