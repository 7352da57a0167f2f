import { clauseBreaks, negators, opinionVerbs, speechForms } from '../../../../language/en/words/word-sets.ts';
import { COMMA, NO, NOR } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Attribution } from '../attribution.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { OPENING_SUBJECTS } from '../../../../language/en/grammar/pronouns.ts';
import { Tag } from '../../../../language/tagger.ts';
import { Shape, TokenKind } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { Side } from '../contents/candidates.ts';
import { isNegator } from '../phrases/negator.ts';
import { verbGroup } from '../phrases/verb-group.ts';

const SUBJECTS = new WordSet(OPENING_SUBJECTS);

/**
 * An attribution between commas that breaks a denied clause in two, with both its halves: "It was not, | Quill insisted, | “a plot”", "Nor, | said the
 * mayor, | did she regret it". Without the first half the words would stand as if affirmed.
 */
export function throughBrokenClause(view: View, a: Attribution): Attribution {
  const inserted = insertionOf(view, a.head);
  if (inserted === null) return a;
  const { from: start, to: end } = view.sentences[view.sentenceAt[a.head]!]!;
  const rest = inserted.to + 1;
  const last = view.tokens.kinds[end - 1] === TokenKind.stop ? end - 1 : end;
  if (rest >= last || !breaksOff(view, start, inserted.from - 1) || !(goesOn(view, rest) || completes(view, inserted.from - 2, rest))) return a;
  const pieces = [[a.content.from, a.content.to] as const, ...a.tails];
  const before = pieces.find(([from, to]) => from < inserted.from && to <= inserted.from);
  const behind = pieces.filter(([from]) => from >= rest);
  const [from, to] = before ?? [clauseStart(view, start, inserted.from - 1), inserted.from - 1];
  return { ...a, content: { from, to, side: Side.left }, tails: behind.length > 0 ? behind : [[rest, last]], source: { ...inserted.source, part: false } };
}

/** The attributions without those of a verb that only completes what another denies: the "asked" of "He had never, he said, asked anybody". */
export function withoutCompletions(view: View, attributions: readonly Attribution[]): Attribution[] {
  const completed = new Set(attributions.flatMap(({ head, tails }) => tails.flatMap(([from]) => (insertionOf(view, head)?.to === from - 1 ? [from] : []))));
  return attributions.filter(({ head }) => !completed.has(head) || !completes(view, commaBefore(view, head) - 1, head));
}

/** Where the comma stands that opens the insertion before a token. */
function commaBefore({ tokens: { hashes } }: View, at: number): number {
  let comma = at - 2;
  while (comma > 0 && hashes[comma] !== COMMA) comma--;
  return comma;
}

/** Who speaks and the verb of it between two commas, with the phrase that names who; `null` where no commas part them. */
function insertionOf(view: View, head: number): (Chunk & { readonly source: Chunk }) | null {
  const { chunkAt, chunks, quotedAt, tokens: { hashes, count } } = view;
  if (!speechForms.has(hashes[head]!) || quotedAt[head]! >= 0) return null;
  const [group] = verbGroup(view, head);
  const turned = group === head && hashes[head - 1] === COMMA && head + 1 < count ? chunkAt[head + 1]! : -1;
  if (turned >= 0) return hashes[chunks[turned]!.to] === COMMA ? { from: head, to: chunks[turned]!.to, source: chunks[turned]! } : null;
  const subject = group > 0 && hashes[head + 1] === COMMA ? chunkAt[group - 1]! : -1;
  if (subject < 0) return null;
  const source = chunks[subject]!;
  return hashes[source.from - 1] === COMMA && quotedAt[source.from - 1]! < 0 ? { from: source.from, to: head + 1, source } : null;
}

/** True for words at `[from, to)` that deny and do not end there: "it was not", "nor", "neither side", "he did not believe". */
function breaksOff(view: View, from: number, to: number): boolean {
  const { tags, tokens: { hashes }, verbsBefore } = view;
  const first = clauseStart(view, from, to);
  let last = to - 1;
  while (last > first && tags[last] === Tag.adv && !negators.has(hashes[last]!)) last--;
  if (to <= first || hashes[last] === NO || !deniesWithin(view, first, to)) return false;
  const tag = tags[last]!;
  if (hashes[first] === NOR) return true;
  return (
    isNegator(view, last)
    || tag === Tag.aux
    || tag === Tag.adp
    || tag === Tag.part
    || opinionVerbs.has(hashes[last]!)
    || verbsBefore[to] === verbsBefore[first]
  );
}

/** Where the last clause before `to` begins that a word parts from the one before. */
function clauseStart({ tags, tokens: { hashes } }: View, from: number, to: number): number {
  for (let i = to - 2; i > from; i--) if (clauseBreaks.has(hashes[i]!) && (tags[i] === Tag.cconj || tags[i] === Tag.sconj)) return i + 1;
  return from;
}

function deniesWithin(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isNegator(view, i) && view.quotedAt[i]! < 0) return true;
  return false;
}

/** True for the verb that "had never" wants, also where it tells of speech: "He had never, he said, asked anybody". */
function completes(view: View, last: number, at: number): boolean {
  const { tags, tokens: { text, ends } } = view;
  return (tags[last] === Tag.aux || isNegator(view, last)) && tags[at] === Tag.verb && !text.startsWith('ing', ends[at]! - 3);
}

/** True for words that carry a clause on; false for a clause or deed of their own: “we left early”, "and left", "adding that". */
function goesOn({ tags, quotedAt, tokens: { hashes, shapes } }: View, at: number): boolean {
  const quoted = quotedAt[at]! >= 0;
  const first = quoted ? at + 1 : at;
  if (quoted) return shapes[first] === Shape.lower && !SUBJECTS.has(hashes[first]!);
  return tags[first] !== Tag.cconj && !speechForms.has(hashes[first]!);
}
