import { clauseBreaks } from '../../../../language/en/words/word-sets.ts';
import { BUT } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import { CONTRASTS } from '../../../../language/en/grammar/polarity.ts';
import { Tag } from '../../../../language/tagger.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { governing } from './frame.ts';
import { judgedParts } from './judged-claims.ts';
import { Side } from '../contents/candidates.ts';
import { isNegator } from '../phrases/negator.ts';

const CONTRAST = new WordSet(CONTRASTS);

/**
 * Parts an attribution whose content holds partial quotations under clauses that do different things to them: said the fee was not “a tax” | but
 * “an investment”. Each part keeps its own clause; most attributions stay whole.
 */
export function partsByClause(view: View, a: Attribution): Attribution[] {
  const judged = judgedParts(view, a);
  if (judged !== null) return judged;
  const apart = apartFromNext(view, a);
  if (apart !== null) return [...partsByClause(view, apart[0]), apart[1]];
  const contrasted = contrastedTail(view, a);
  if (contrasted !== null) return [...partsByClause(view, contrasted[0]), contrasted[1]];
  const marks = partialMarks(view, a);
  if (marks.length < 2) return [a];
  const parts: Attribution[] = [];
  let rest = a;
  for (let m = 1; m < marks.length; m++) {
    const before = { ...rest, content: { ...rest.content, to: view.quoted[marks[m - 1]!]!.close }, tails: [] };
    const but = contrastWithin(view, view.quoted[marks[m - 1]!]!.close, view.quoted[marks[m]!]!.open);
    if (but >= 0 && rest.follows !== true && governing(view, before).polarity === 'negated') {
      parts.push(before);
      rest = { ...rest, content: { ...rest.content, from: but + 1 }, follows: true };
      continue;
    }
    const gap = behindPunctuation(view, view.quoted[marks[m - 1]!]!.close, view.quoted[marks[m]!]!.open);
    const mark = view.quoted[marks[m]!]!.open;
    if (gap >= mark || !begins(view, gap, mark) || !differs(view, rest, gap, mark)) continue;
    const at = view.tags[gap] === Tag.cconj ? gap + 1 : gap;
    parts.push(before);
    rest = { ...rest, content: { ...rest.content, from: at }, clause: at };
  }
  return [...parts, rest];
}

/**
 * The "but" between two quotations that sets the second in the place of a denied first, with no verb of its own behind it: did not speak of “a defeat”, as
 * some had, | but | of “a pause”; -1 where none does.
 */
function contrastWithin({ tags, tokens: { hashes } }: View, from: number, mark: number): number {
  for (let i = mark - 1; i >= from && i >= mark - LONGEST_LEAD; i--) {
    if (hashes[i] === BUT) return tags[i - 1] === Tag.punct || i === from ? i : -1;
    if (tags[i] === Tag.verb || tags[i] === Tag.aux || tags[i] === Tag.punct) return -1;
  }
  return -1;
}

/** Most words between such a "but" and the words in marks ("but rather of a"). */
const LONGEST_LEAD = 5;

/** The same behind who speaks: did not ask for “mercy”, she said, | but | for “a hearing”; `null` where nothing is so parted. */
function contrastedTail(view: View, a: Attribution): readonly [Attribution, Attribution] | null {
  const tail = a.tails.find(([from, to]) => view.tokens.hashes[from] === BUT && markWithin(view, from, to) >= 0);
  if (tail === undefined || a.follows === true || contrastWithin(view, tail[0], markWithin(view, ...tail)) !== tail[0]) return null;
  const before = { ...a, tails: a.tails.filter((other) => other !== tail) };
  if (governing(view, before).polarity !== 'negated') return null;
  return [before, { ...a, content: { from: tail[0] + 1, to: tail[1], side: Side.behind }, tails: [], follows: true }];
}

/** The first quotation that opens at tokens `[from, to)`; -1 for none. */
function markWithin({ quotedAt }: View, from: number, to: number): number {
  for (let i = from; i < to; i++) if (quotedAt[i]! >= 0) return i;
  return -1;
}

/**
 * An attribution without the quotations that follow its sentence as sentences of their own, and these, where the words before hang on a clause that does
 * something to them: It was not “safe,” she said. | “It is a trap.” `null` where nothing is to be parted.
 */
function apartFromNext(view: View, a: Attribution): readonly [Attribution, Attribution] | null {
  const next = a.tails.filter(([from]) => isApart(view, a.head, from) && opensSentence(view, from));
  if (next.length === 0 || a.follows === true || a.turn !== undefined) return null;
  const before = { ...a, tails: a.tails.filter((tail) => !next.includes(tail)) };
  const { polarity } = governing(view, before);
  if (polarity !== 'negated' && polarity !== 'conditional') return null;
  const [[from, to], ...tails] = next as [readonly [number, number], ...(readonly [number, number])[]];
  return [before, { ...a, content: { from, to, side: Side.behind }, tails, follows: true }];
}

/** True for a place in a sentence behind that of the cue, or in a paragraph before it. */
function isApart({ sentenceAt, paragraphOf }: View, head: number, from: number): boolean {
  const [own, other] = [sentenceAt[head]!, sentenceAt[from]!];
  return other > own || (other >= 0 && paragraphOf[other]! < paragraphOf[own]!);
}

/** True for a quotation with which a sentence begins. */
function opensSentence({ quoted, quotedAt, sentences, sentenceAt }: View, at: number): boolean {
  return quotedAt[at]! >= 0 && quoted[quotedAt[at]!]!.open === at && sentences[sentenceAt[at]!]!.from === at;
}

/** The quotations within a content to the right of its cue, by index. */
function partialMarks(view: View, { content, head }: Attribution): number[] {
  const out: number[] = [];
  if (content.from <= head) return out;
  for (let i = content.from; i < content.to; i++) {
    const q = view.quotedAt[i]!;
    if (q < 0 || q === view.quotedAt[head]) continue;
    if (view.quoted[q]!.open === i && view.quoted[q]!.closed) out.push(q);
    i = view.quoted[q]!.close - 1;
  }
  return out;
}

function behindPunctuation(view: View, from: number, to: number): number {
  let i = from;
  while (i < to && view.tags[i] === Tag.punct) i++;
  return i;
}

/** True when a new clause begins between two quotations: a word that parts clauses with a verb behind it, or "but" alone. */
function begins(view: View, gap: number, mark: number): boolean {
  if (view.tokens.hashes[gap] === BUT) return true;
  return clauseBreaks.has(view.tokens.hashes[gap]!) && view.verbsBefore[mark]! > view.verbsBefore[gap]!;
}

/** True when the clause behind the gap does something else to its quotation than the one before does to the first. */
function differs(view: View, before: Attribution, gap: number, mark: number): boolean {
  const first = governing(view, before).polarity;
  const second = governing(view, { ...before, content: { ...before.content, from: gap }, clause: gap }).polarity;
  if (first === second) return false;
  return CONTRAST.has(view.tokens.hashes[gap]!) || second !== 'affirmed' || isDirectlyDenied(view, before, mark);
}

/** True when the first quotation is denied by its own verb group ("had not “…”"), so that a denial does not reach on to what "and" joins. */
function isDirectlyDenied(view: View, { content }: Attribution, mark: number): boolean {
  let i = content.from;
  while (i < mark && view.quotedAt[i]! < 0) i++;
  for (let k = i - 1; k >= content.from && view.tags[k] !== Tag.verb; k--) if (isNegator(view, k)) return true;
  return false;
}
