import { denyingVerbs, speechForms } from '../../../../language/en/words/word-sets.ts';
import { COLON } from '../../../../language/en/grammar/grammar-hashes.ts';
import { Tag } from '../../../../language/tagger.ts';
import type { Attribution } from '../attribution.ts';
import { holdsMarks } from '../view/marks-within.ts';
import type { View } from '../view/view.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { isPutTo } from '../cues/put-to.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import { Side } from '../contents/candidates.ts';

/** How many sentences of a paragraph a quotation may run on over. */
const MOST_PIECES = 6;
/** Tokens of "And then:" at most. */
const LONGEST_LEAD = 4;

/**
 * The attributions with the quotations that nothing holds, each a sentence of its own right behind the sentence that tells what somebody said: Quill would
 * not say when. “Ask the crew.” They are the same speaker's: they go on with words in marks, and behind words without they stand by themselves, since what is
 * done to those is not done to them.
 */
export function withFollowing(view: View, found: readonly Attribution[]): Attribution[] {
  const held = heldBy(view, found);
  const out = [...found];
  for (let q = 0; q < view.quoted.length; q++) {
    const before = held[q] === 1 ? null : tellsBefore(view, found, q);
    if (before === null) continue;
    const { open, close } = view.quoted[q]!;
    const pieces: [number, number][] = [[open, close]];
    while (q + 1 < view.quoted.length && pieces.length < MOST_PIECES && view.quoted[q + 1]!.open === pieces.at(-1)![1] && isWholeSentence(view, q + 1)) {
      q++;
      pieces.push([view.quoted[q]!.open, view.quoted[q]!.close]);
    }
    if (before.content.to <= before.head && view.quotedAt[before.content.from]! >= 0) {
      out[found.indexOf(before)] = { ...before, tails: [...before.tails, ...pieces] };
    }
    else out.push(standing(view, before, pieces));
  }
  return out.length === found.length ? out : out.sort((a, b) => a.head - b.head || a.content.from - b.content.from);
}

/** Quotations that stand by themselves behind the sentence of another attribution, as its speaker's. */
function standing(view: View, before: Attribution, pieces: readonly (readonly [number, number])[]): Attribution {
  const [from, to] = pieces[0]!;
  return { ...(endsWithSpeaker(view, from) ?? before), content: { from, to, side: Side.behind }, tails: pieces.slice(1), follows: true, score: before.score };
}

/** Which quotations some attribution holds, or stands in. */
export function heldBy(view: View, found: readonly Attribution[]): Uint8Array {
  const held = new Uint8Array(view.quoted.length);
  for (const { head, content, tails } of found) {
    if (view.quotedAt[head]! >= 0) held[view.quotedAt[head]!] = 1;
    for (const [from, to] of [[content.from, content.to] as const, ...tails]) {
      for (let i = from; i < to; i++) if (view.quotedAt[i]! >= 0) held[view.quotedAt[i]!] = 1;
    }
  }
  return held;
}

/** The attribution in the sentence right before a quotation, in its paragraph, that tells what somebody said or was asked; `null` for none. */
function tellsBefore(view: View, found: readonly Attribution[], q: number): Attribution | null {
  const { open, closed } = view.quoted[q]!;
  const s = view.sentenceAt[open]!;
  if (!closed || s <= 0 || !isWholeSentence(view, q) || view.paragraphOf[s] !== view.paragraphOf[s - 1]) return null;
  let last: Attribution | null = null;
  for (const a of found) {
    if (view.sentenceAt[a.head] !== s - 1 || view.quotedAt[a.head]! >= 0 || a.content.to > open || isPartlyQuotedBefore(view, a)) continue;
    if (a.source === null ? isPutTo(view, a.head) : isSaying(view, a.head)) last = a;
  }
  return last;
}

/** The verb and speaker with which the sentence before a quotation at `open` ends: “…,” | she said. “…”; `null` where it ends otherwise. */
function endsWithSpeaker(view: View, open: number): Pick<Attribution, 'head' | 'source'> | null {
  const head = open - 2;
  if (head < 1 || view.quotedAt[head]! >= 0 || !speechForms.has(view.tokens.hashes[head]!)) return null;
  const [group] = verbGroup(view, head);
  const chunk = group > 0 ? view.chunkAt[group - 1]! : -1;
  return chunk < 0 ? null : { head, source: { ...view.chunks[chunk]!, part: false } };
}

/** True for words before their cue that marks hold in part: what else the sentence quotes is unsure. */
function isPartlyQuotedBefore(view: View, { head, content: { from, to } }: Attribution): boolean {
  return to <= head && view.quotedAt[from]! < 0 && holdsMarks(view, from, to);
}

function isSaying({ tokens: { hashes } }: View, head: number): boolean {
  return speechForms.has(hashes[head]!) || denyingVerbs.has(hashes[head]!);
}

/** True where a sentence begins with its quotation, or with no more than "Then:" before it. */
function opensSentence({ sentences, sentenceAt, tags, verbsBefore, tokens: { hashes } }: View, open: number): boolean {
  const from = sentences[sentenceAt[open]!]?.from ?? -1;
  if (from === open) return true;
  if (from < 0 || open - from > LONGEST_LEAD || hashes[open - 1] !== COLON || verbsBefore[open] !== verbsBefore[from]) return false;
  for (let i = from; i < open - 1; i++) if (tags[i] !== Tag.adv && tags[i] !== Tag.cconj) return false;
  return true;
}

/** True for a quotation that begins a sentence and behind which another begins. */
export function isWholeSentence(view: View, q: number): boolean {
  const { quoted, sentences, sentenceAt, tokens: { kinds, count } } = view;
  const { open, close } = quoted[q]!;
  if (!opensSentence(view, open) || kinds[close - 2] !== TokenKind.stop) return false;
  return close >= count || kinds[close] === TokenKind.break || sentences[sentenceAt[close]!]?.from === close;
}
