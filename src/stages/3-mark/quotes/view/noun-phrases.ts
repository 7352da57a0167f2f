import type { Tokens } from '../../../../text/words/tokens.ts';
import { AMPERSAND } from '../../../../text/characters.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';

/** A noun phrase without what follows its head: token indexes `[from, to)`. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** Runs of determiners, adjectives, numbers, nouns and names; a pronoun or a determiner begins a new one. */
export function nounPhrases(tokens: Tokens, tags: Uint8Array, sentenceAt: Int32Array): { chunks: Chunk[]; chunkAt: Int32Array } {
  const chunks: Chunk[] = [];
  const chunkAt = new Int32Array(tokens.count).fill(-1);
  let from = -1;
  const close = (to: number): void => {
    if (from >= 0 && hasHead(tags, from, to)) {
      // Phrases are short: a call for each would take longer.
      for (let i = from; i < to; i++) chunkAt[i] = chunks.length;
      chunks.push({ from, to });
    }
    from = -1;
  };
  for (let i = 0; i < tokens.count; i++) {
    const t = tags[i]!;
    const clitic = tokens.kinds[i] === TokenKind.clitic && t === Tag.part;
    const inside =
      t === Tag.det
      || t === Tag.adj
      || t === Tag.noun
      || t === Tag.propn
      || t === Tag.num
      || t === Tag.pron
      || clitic
      || isNameStop(tokens, tags, i)
      || isAmpersand(tokens, tags, i);
    if (!inside) close(i);
    else if (
      from >= 0
      && (t === Tag.det || t === Tag.pron || sentenceAt[i] !== sentenceAt[i - 1] || (tags[i - 1] === Tag.pron && !isPossessive(tokens, i - 1)))
    ) {
      close(i);
      from = i;
    } else if (from < 0 && !clitic) from = i;
  }
  close(tokens.count);
  return { chunks, chunkAt };
}

function hasHead(tags: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const t = tags[i]!;
    if (t === Tag.noun || t === Tag.propn || t === Tag.pron || t === Tag.num || t === Tag.det || t === Tag.adj) return true;
  }
  return false;
}

/** The stop of "Mr." between two names. */
function isNameStop(tokens: Tokens, tags: Uint8Array, i: number): boolean {
  return (
    tokens.kinds[i] === TokenKind.stop
    && i > 0
    && i + 1 < tokens.count
    && tags[i - 1] === Tag.propn
    && tags[i + 1] === Tag.propn
    && tokens.starts[i] === tokens.ends[i - 1]
    && tokens.ends[i - 1]! - tokens.starts[i - 1]! <= 4
    && tokens.text.charCodeAt(tokens.starts[i]!) === 46
  );
}

/** The "&" of "Holt & Reeve". */
function isAmpersand({ kinds, count, starts, text }: Tokens, tags: Uint8Array, i: number): boolean {
  return (
    kinds[i] === TokenKind.symbol
    && text.charCodeAt(starts[i]!) === AMPERSAND
    && i > 0
    && i + 1 < count
    && tags[i - 1] === Tag.propn
    && tags[i + 1] === Tag.propn
  );
}

function isPossessive(tokens: Tokens, i: number): boolean {
  const length = tokens.ends[i]! - tokens.starts[i]!;
  const first = tokens.text.charCodeAt(tokens.starts[i]!) | 32;
  const last = tokens.text.charCodeAt(tokens.ends[i]! - 1) | 32;
  return (
    (length === 3 && ((first === 104 && (last === 115 || last === 114)) || (first === 105 && last === 115) || (first === 111 && last === 114)))
    || (length === 2 && last === 121)
    || (length === 5 && (last === 114 || last === 101))
    || (length === 4 && last === 114)
  );
}
