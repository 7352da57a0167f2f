import { speechForms } from '../../../../language/en/words/word-sets.ts';
import { COMMA } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { ContentCandidate } from '../contents/candidates.ts';
import type { View } from '../view/view.ts';
import { DEED_LINKS } from '../../../../language/en/speech/content-words.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { Side } from '../contents/candidates.ts';
import { isTitle } from './titles.ts';

const LINKS = new WordSet(DEED_LINKS);

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

/** What follows a phrase and one that a preposition ties to it: "the councillor from Kest | argued". */
function behindPhrase({ chunkAt, chunks, tags }: View, at: number): number {
  const { to } = chunks[chunkAt[at]!]!;
  const tied = tags[to] === Tag.adp ? chunkAt[to + 1]! : -1;
  return tied >= 0 ? chunks[tied]!.to : to;
}

/**
 * A content without the title of a programme that it opens with (on Channel Five's “Morning Talk” that he would stay), and up to where a deed follows
 * its quotation (called it “a farce” before leaving the hall).
 */
export function withinSpeech(view: View, content: ContentCandidate): ContentCandidate {
  if (content.side !== Side.right) return content;
  const q = view.quotedAt[content.from]!;
  const from = q >= 0 && view.quoted[q]!.close < content.to && isTitle(view, q) ? view.quoted[q]!.close : content.from;
  return { ...content, from, to: deedBehind(view, from, content.to) };
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
