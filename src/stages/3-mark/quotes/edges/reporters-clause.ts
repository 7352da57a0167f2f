import { ACCORDING, COMMA, TO } from '../../../../language/en/grammar/grammar-hashes.ts';
import { REPLYING_VERBS } from '../../../../language/en/speech/speech-verbs.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';

const REPLYING = new WordSet(REPLYING_VERBS);
/** Fewest tokens of words that are said. */
const SHORTEST = 2;

/**
 * An attribution whose words run on into what the reporter tells behind them, without that: said the wall was firm | , according to the minutes; said the
 * wall was firm | , but Bram Osten disagreed.
 */
export function withoutReportersClause(view: View, a: Attribution): Attribution {
  const { from, to } = a.content;
  if (from < a.head || a.tails.length > 0) return a;
  for (let i = from + SHORTEST; i + 1 < to; i++) {
    if (view.quotedAt[i]! < 0 && (leadsToSource(view, i) || leadsToReply(view, i))) return { ...a, content: { ...a.content, to: i } };
  }
  return a;
}

function leadsToSource({ tokens: { hashes } }: View, i: number): boolean {
  return hashes[i] === COMMA && hashes[i + 1] === ACCORDING && hashes[i + 2] === TO;
}

/** True for the comma or semicolon of ", but Bram Osten disagreed", which a stop ends at once. */
function leadsToReply({ tags, tokens: { hashes, kinds } }: View, i: number): boolean {
  if (kinds[i] !== TokenKind.stop) return false;
  const subject = tags[i + 1] === Tag.cconj || tags[i + 1] === Tag.sconj ? i + 2 : i + 1;
  for (let at = subject; at < subject + LONGEST_SUBJECT && SUBJECT.has(tags[at]!); at++) {
    // The tagger takes a verb behind a name for a noun.
    if (REPLYING.has(hashes[at + 1]!)) return tags[at + 2] === Tag.punct;
  }
  return false;
}

/** Tokens of who replies, at most. */
const LONGEST_SUBJECT = 8;
const SUBJECT: ReadonlySet<number> = new Set([Tag.propn, Tag.noun, Tag.det, Tag.adj, Tag.adp, Tag.num]);
