import { insertionOpeners, sayingWords } from '../../../../language/en/words/word-sets.ts';
import { COMMA } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Tokens } from '../../../../text/words/tokens.ts';
import type { Chunk } from './noun-phrases.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';

/** How many tokens of a kind stand before each token: verbs and auxiliaries, stops, brackets, dashes, plain verbs of speech. */
interface TokenCounts {
  readonly verbsBefore: Int32Array;
  readonly stopsBefore: Int32Array;
  readonly bracketsBefore: Int32Array;
  readonly dashesBefore: Int32Array;
  readonly sayingsBefore: Int32Array;
}

/** How many commas stand before each token behind which a new clause with its subject begins, a participle, or a relative or subordinate clause. */
interface CommaCounts {
  readonly clausesBefore: Int32Array;
  readonly participlesBefore: Int32Array;
  readonly subordinatesBefore: Int32Array;
}

/** Running counts before each token, with one more for the end of the text, so that what a stretch holds is a difference. */
export interface Counts extends TokenCounts, CommaCounts {}

/** Counts what stands before each token; `chunks` are the noun phrases and `chunkAt` the index of the one that a token lies in, or -1. */
export function countsBefore(tokens: Tokens, tags: Uint8Array, chunks: readonly Chunk[], chunkAt: Int32Array): Counts {
  return { ...tokenCounts(tokens, tags), ...commaCounts(tokens, tags, chunks, chunkAt) };
}

/** In one pass, since it is done for every report. */
function tokenCounts({ count, kinds, hashes }: Tokens, tags: Uint8Array): TokenCounts {
  const [verbsBefore, stopsBefore, bracketsBefore] = [new Int32Array(count + 1), new Int32Array(count + 1), new Int32Array(count + 1)];
  const [dashesBefore, sayingsBefore] = [new Int32Array(count + 1), new Int32Array(count + 1)];
  for (let i = 0; i < count; i++) {
    const kind = kinds[i]!;
    verbsBefore[i + 1] = verbsBefore[i]! + (tags[i] === Tag.verb || tags[i] === Tag.aux ? 1 : 0);
    stopsBefore[i + 1] = stopsBefore[i]! + (kind === TokenKind.stop ? 1 : 0);
    bracketsBefore[i + 1] = bracketsBefore[i]! + (kind === TokenKind.bracket ? 1 : 0);
    dashesBefore[i + 1] = dashesBefore[i]! + (kind === TokenKind.dash ? 1 : 0);
    sayingsBefore[i + 1] = sayingsBefore[i]! + (sayingWords.has(hashes[i]!) ? 1 : 0);
  }
  return { verbsBefore, stopsBefore, bracketsBefore, dashesBefore, sayingsBefore };
}

/** Counts the commas that part clauses, by what stands behind each; a closing mark behind the comma is passed over. */
function commaCounts(tokens: Tokens, tags: Uint8Array, chunks: readonly Chunk[], chunkAt: Int32Array): CommaCounts {
  const { count, kinds, hashes } = tokens;
  const [clausesBefore, participlesBefore, subordinatesBefore] = [new Int32Array(count + 1), new Int32Array(count + 1), new Int32Array(count + 1)];
  let [clauses, participles, subordinates] = [0, 0, 0];
  for (let i = 0; i < count; i++) {
    if (hashes[i] === COMMA && i + 2 < count) {
      const next = kinds[i + 1] === TokenKind.quote ? i + 2 : i + 1;
      const chunk = chunkAt[next]!;
      const verb = tags[next] === Tag.adv ? next + 1 : next;
      if (tags[verb] === Tag.verb) participles += tokens.text.startsWith('ing', tokens.ends[verb]! - 3) ? 1 : 0;
      else if (tags[next] === Tag.sconj || insertionOpeners.has(hashes[next]!)) subordinates++;
      else if (chunk >= 0 && chunks[chunk]!.to < count && (tags[chunks[chunk]!.to] === Tag.verb || tags[chunks[chunk]!.to] === Tag.aux)) clauses++;
    }
    clausesBefore[i + 1] = clauses;
    participlesBefore[i + 1] = participles;
    subordinatesBefore[i + 1] = subordinates;
  }
  return { clausesBefore, participlesBefore, subordinatesBefore };
}
