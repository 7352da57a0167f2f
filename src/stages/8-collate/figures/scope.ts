import { CLAUSE_BREAK } from '../../../language/en/grammar/clause-patterns.ts';
import { AMOUNT_OF_CHANGE, FIGURE_SCOPE, FORESEEN_TO, OF_NOBODY, SCOPE_CARRIED, WHOLE_OF_IT } from '../../../language/en/figures/figure-scopes.ts';
import { isVoteShare } from '../../../language/en/figures/vote-shares.ts';
import { overlaps } from '../../../text/span.ts';
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

/** True where one figure alone is foreseen ("is projected to fall to 4%"), or one that nobody has come to ("no town spends 4%"): the other tells what is. */
export function areOfOtherStates(pages: readonly Prepared[], a: Slot<unknown>, b: Slot<unknown>): boolean {
  return stateOf(pages[a.page]!, a) !== stateOf(pages[b.page]!, b);
}

function stateOf({ report: { text }, sentences }: Prepared, { sentence, span: [start] }: Slot<unknown>): string {
  const before = text.slice(Math.max(sentences[sentence]!.span[0], start - LONGEST_CLAUSE), start);
  return FORESEEN_TO.test(before) ? 'foreseen' : OF_NOBODY.test(before) ? 'of nobody' : '';
}

/** The stretch that a clause says its figure is told of, or that the sentence before says where it goes on with "also"; empty where none is said. */
function scopeOf(page: Prepared, { sentence, span }: Slot<unknown>): string {
  const [from, to] = page.sentences[sentence]!.span;
  const { text } = page.report;
  if (WHOLE_OF_IT.test(text.slice(Math.max(from, span[0] - LONGEST_WHOLE), span[0]))) return '';
  if (isVoteShare(text, span)) return 'votes';
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
