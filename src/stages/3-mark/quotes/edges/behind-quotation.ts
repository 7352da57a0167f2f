import { speechForms } from '../../../../language/en/words/word-sets.ts';
import { COMMA, THAT } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { ContentCandidate } from '../contents/candidates.ts';
import type { View } from '../view/view.ts';
import { CLAIM_NOUNS, DEED_LINKS, JUDGED_FORMS } from '../../../../language/en/speech/content-words.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { Side } from '../contents/candidates.ts';
import { isTitle } from './titles.ts';

const LINKS = new WordSet(DEED_LINKS);
const CLAIMS = new WordSet(CLAIM_NOUNS);
const JUDGED = new WordSet(JUDGED_FORMS);

/** How far behind what words are called the verb stands of who judges them. */
const REACH = 8;

/**
 * True where the words behind a verb run into another's: Nothing the mayor said “will help,” the councillor argued. What stands before the last
 * verb is what is said; the first gives no words to anybody.
 */
export function runsIntoSpeaker(view: View, { from, to, side }: ContentCandidate): boolean {
  if (side !== Side.right) return false;
  const { tokens, chunkAt, quoted, quotedAt } = view;
  for (let i = from; i < to; i++) {
    const q = quotedAt[i]!;
    if (q < 0) continue;
    const { close, closed } = quoted[q]!;
    if (close < to && closed && tokens.kinds[close - 2] === TokenKind.stop && chunkAt[close]! >= 0) {
      const verb = behindPhrase(view, close);
      if (verb < to && speechForms.has(tokens.hashes[verb]!)) return true;
    }
    i = close - 1;
  }
  return false;
}

/** True for "a claim that prosecutors called “a tale”": what follows is not what is claimed, but another's judgement of it. */
export function isJudgedByAnother({ tokens, quotedAt }: View, head: number, { from, to }: ContentCandidate): boolean {
  if (!CLAIMS.has(tokens.hashes[head]!) || tokens.hashes[from] !== THAT) return false;
  for (let v = from + 2; v + 1 < Math.min(to, from + REACH); v++) {
    if (JUDGED.has(tokens.hashes[v]!) && quotedAt[v]! < 0) return quotedAt[v + 1]! >= 0 || quotedAt[v + 2]! >= 0;
  }
  return false;
}

/** What follows a phrase and one that a preposition ties to it: "the councillor from Kest | argued". */
function behindPhrase({ chunkAt, chunks, tags }: View, at: number): number {
  const { to } = chunks[chunkAt[at]!]!;
  const tied = tags[to] === Tag.adp ? chunkAt[to + 1]! : -1;
  return tied >= 0 ? chunks[tied]!.to : to;
}

/**
 * A content without the title of a programme that it opens with (on Channel Five's “Morning Talk” that he would stay), and up to where a deed follows
 * its quotation (called it “a farce” before leaving the hall), or another's judgement of it (said he had paid, a claim that the mayor called “a tale”).
 */
export function withinSpeech(view: View, content: ContentCandidate): ContentCandidate {
  if (content.side !== Side.right) return content;
  const q = view.quotedAt[content.from]!;
  const from = q >= 0 && view.quoted[q]!.close < content.to && isTitle(view, q) ? view.quoted[q]!.close : content.from;
  return { ...content, from, to: anothersBehind(view, from, deedBehind(view, from, content.to)) };
}

/** Where a content ends behind whose comma the words are called something and another is told to judge them. */
function anothersBehind({ tokens, tags, quotedAt }: View, from: number, to: number): number {
  for (let i = from + 2; i + 4 < to; i++) {
    if (tokens.hashes[i] !== COMMA || quotedAt[i]! >= 0 || tags[i + 1] !== Tag.det || !CLAIMS.has(tokens.hashes[i + 2]!)) continue;
    for (let v = i + 3; v < Math.min(to, i + 3 + REACH); v++) if (JUDGED.has(tokens.hashes[v]!)) return i;
  }
  return to;
}

/**
 * Where a content ends whose quotation "before", "after" or "while" with a participle follows, or, behind a comma, one that leads longer than the
 * words themselves.
 */
function deedBehind({ tokens, tags, quoted, quotedAt }: View, from: number, to: number): number {
  let last = -1;
  for (let i = from + 1; i + 1 < to; i++) {
    const q = quotedAt[i - 1]!;
    if (q >= 0 && quoted[q]!.close === i) last = i;
    if (last < 0 || quotedAt[i]! >= 0) continue;
    if ((tokens.hashes[i] === COMMA && to - i > i - from) || (last === i && LINKS.has(tokens.hashes[i]!))) {
      let v = i + 1;
      while (v < to && tags[v] === Tag.adv) v++;
      if (v < to && tags[v] === Tag.verb && tokens.text.startsWith('ing', tokens.ends[v]! - 3)) return i;
    }
  }
  return to;
}
