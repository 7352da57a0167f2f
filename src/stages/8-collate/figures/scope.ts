import { CLAUSE_BREAK } from '../../../language/en/grammar/clause-patterns.ts';
import {
  AMOUNT_OF_CHANGE, AMOUNT_OF_DIFFERENCE, FIGURE_SCOPE, FORESEEN_TO, IN_OFFICE, MEAN_BEHIND, OF_MATTER, OF_NOBODY, OF_ONE_ALONE, OF_PLACE_BEHIND,
  RATE_BEHIND, SCOPE_CARRIED, SUM_OF, WHOLE_OF_IT,
} from '../../../language/en/figures/figure-scopes.ts';
import { isVoteShare } from '../../../language/en/figures/vote-shares.ts';
import { overlaps } from '../../../text/span.ts';
import { stem } from '../../../language/en/words/stem.ts';
import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import type { Prepared } from '../prepared.ts';
import type { Slot } from '../values/slots.ts';

/**
 * True where one clause says of what stretch its figure is told ("in his last two games") and the other of none or of another, or one alone tells by how
 * much something changed, or how many voted for it: both may be right.
 */
export function areOfOtherScopes(pages: readonly Prepared[], a: Slot<unknown>, b: Slot<unknown>): boolean {
  return scopeOf(pages[a.page]!, a) !== scopeOf(pages[b.page]!, b);
}

/**
 * True where both clauses say for what stretch of time they tell a rate ("90 tonnes of flour a week"), of what they count so many ("three counts of
 * theft") or what a sum is ("a profit of"), and not the same.
 */
export function areOfOtherMatter(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): boolean {
  const [[before, behind], [otherBefore, otherBehind]] = [a, b].map(({ page, span: [start, end] }) => {
    const { text } = pages[page]!.report;
    return [text.slice(Math.max(0, start - LONGEST_LEAD), start), text.slice(end, end + LONGEST_LEAD)];
  }) as [[string, string], [string, string]];
  const differ = (pattern: RegExp, one: string, other: string): boolean => {
    const [x, y] = [pattern.exec(one)?.[1], pattern.exec(other)?.[1]];
    return x !== undefined && y !== undefined && stemsOf(x).isDisjointFrom(stemsOf(y));
  };
  const isShare = a.value.dimension === 'ratio' || b.value.dimension === 'ratio';
  if (MEAN_BEHIND.exec(behind)?.[1] !== MEAN_BEHIND.exec(otherBehind)?.[1]) return true;
  return differ(RATE_BEHIND, behind, otherBehind) || (!isShare && differ(OF_MATTER, behind, otherBehind)) || differ(SUM_OF, before, otherBefore);
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(words.toLowerCase().split(' ').map(stem));
}

/** True where one alone tells in what office a stretch of time was spent ("four seasons as head of the yard"), of which the other sentence says nothing. */
export function areOfOtherOffices(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): boolean {
  if (a.value.unit !== 'season' && a.value.unit !== 'term' && a.value.dimension !== 'time') return false;
  const [x, y] = [a, b].map(({ page, span: [, end] }) => IN_OFFICE.exec(pages[page]!.report.text.slice(end, end + LONGEST_CLAUSE))?.[1]);
  if ((x === undefined) === (y === undefined)) return false;
  const other = x === undefined ? a : b;
  return stemsOf((x ?? y)!.trim()).isDisjointFrom(new Set(other.context.keys()));
}

/** True where the smaller figure alone is told of a named place ("11 houses in Mill Street") that the other report does not name: it may be a part. */
export function mayBeOfAPart(pages: readonly Prepared[], a: Slot<Figure>, b: Slot<Figure>): boolean {
  const [small, large] = (a.value.value ?? 0) <= (b.value.value ?? 0) ? [a, b] : [b, a];
  const place = OF_PLACE_BEHIND.exec(pages[small.page]!.report.text.slice(small.span[1], small.span[1] + LONGEST_CLAUSE))?.[1];
  return place !== undefined && !pages[large.page]!.report.text.includes(place);
}

/** True where one figure alone is foreseen ("is projected to fall to 4%"), or one that nobody has come to ("no town spends 4%"): the other tells what is. */
export function areOfOtherStates(pages: readonly Prepared[], a: Slot<unknown>, b: Slot<unknown>): boolean {
  return stateOf(pages[a.page]!, a) !== stateOf(pages[b.page]!, b);
}

function stateOf({ report: { text }, sentences }: Prepared, { sentence, span: [start, end] }: Slot<unknown>): string {
  if (OF_ONE_ALONE.test(text.slice(end, sentences[sentence]!.span[1]))) return 'alone';
  const before = text.slice(Math.max(sentences[sentence]!.span[0], start - LONGEST_CLAUSE), start);
  return FORESEEN_TO.test(before) ? 'foreseen' : OF_NOBODY.test(before) ? 'of nobody' : '';
}

/** The stretch that a clause says its figure is told of, or that the sentence before says where it goes on with "also"; empty where none is said. */
function scopeOf(page: Prepared, { sentence, span }: Slot<unknown>): string {
  const [from, to] = page.sentences[sentence]!.span;
  const { text } = page.report;
  if (WHOLE_OF_IT.test(text.slice(Math.max(from, span[0] - LONGEST_WHOLE), span[0]))) return '';
  if (isVoteShare(text, span)) return 'votes';
  if (AMOUNT_OF_DIFFERENCE.test(text.slice(span[1], span[1] + LONGEST_LEAD))) return 'change';
  if (AMOUNT_OF_CHANGE.test(text.slice(Math.max(from, span[0] - LONGEST_LEAD), span[0]))) return 'change';
  const own = scopeIn(text, clauseOf(text, [from, to], span), span);
  if (own !== '' || sentence === 0 || !SCOPE_CARRIED.test(text.slice(from, from + LONGEST_LEAD))) return own;
  return scopeIn(text, page.sentences[sentence - 1]!.span, span);
}

/** How far into its sentence, in units, such an "also" stands. */
const LONGEST_LEAD = 48;
const LONGEST_WHOLE = 16;
/** So far before a figure its clause may begin. */
const LONGEST_CLAUSE = 100;

function clauseOf(text: string, [from, to]: Span, [start, end]: Span): Span {
  const before = text.slice(from, start).split(CLAUSE_BREAK).at(-1)!;
  return [start - before.length, end + text.slice(end, to).split(CLAUSE_BREAK)[0]!.length];
}

/** The first scope in a stretch of text that is not the figure's own words. */
function scopeIn(text: string, [from, to]: Span, own: Span): string {
  for (const match of text.slice(from, to).matchAll(FIGURE_SCOPE)) {
    const at = from + match.index;
    if (!overlaps([at, at + match[0].length], own)) return match[1]!.toLowerCase();
  }
  return '';
}
