import type { Tokens } from '../text/words/tokens.ts';
import { TokenKind } from '../text/words/tokens.ts';
import { fetchAhead } from './fetch-ahead.ts';
import { mix } from './features.ts';

/** Word classes after Universal Dependencies (UPOS), with `break` for a line break. */
export const Tag = {
  break: 0, adj: 1, adp: 2, adv: 3, aux: 4, cconj: 5, det: 6, noun: 7, num: 8, part: 9, pron: 10, propn: 11, punct: 12, sconj: 13, verb: 14, other: 15,
} as const;

/** How many word classes there are. */
export const TAGS = 16;

/** What a tagger has learned. */
export interface TaggerModel {
  /** Hashes of words that have one class, an open-addressed table of a power of two; 0 where empty. */
  readonly fixedWords: Int32Array;
  readonly fixedTags: Int8Array;
  /** Rows of weights, a power of two of them: for each class a signed byte, four in a number. */
  readonly rows: Int32Array;
}

/** How many 32-bit numbers a row takes: four weights in each. */
const ROW = TAGS / 4;

/** How many features a token has. */
export const TAGGER_FEATURES = 14;

/**
 * Gives each token its word class: by table where a word has but one, else by a greedy averaged perceptron over the word, its ending, its
 * neighbours and the classes before it (Collins 2002; Honnibal's greedy form of 2013).
 */
export function tag(tokens: Tokens, model: TaggerModel): Uint8Array {
  const tags = new Uint8Array(tokens.count);
  const rows = new Int32Array(TAGGER_FEATURES);
  const mask = model.rows.length / ROW - 1;
  const endings = endingHashes(tokens);
  // Half of the tokens or so are asked about; the others have their class by kind or by table.
  fetchAhead(model.rows, (tokens.count >> 1) * TAGGER_FEATURES, rows);
  for (let i = 0; i < tokens.count; i++) {
    const plain = plainTag(tokens, i);
    if (plain >= 0) {
      tags[i] = plain;
      continue;
    }
    const fixed = fixedTag(model, tokens.hashes[i]!);
    if (fixed > 0) {
      tags[i] = fixed;
      continue;
    }
    taggerRows(tokens, endings, tags, i, mask, rows);
    tags[i] = best(model.rows, rows);
  }
  return tags;
}

/** The class that a token's kind alone tells, or -1. */
export function plainTag(tokens: Tokens, i: number): number {
  switch (tokens.kinds[i]) {
    case TokenKind.break: return Tag.break;
    case TokenKind.number: return Tag.num;
    case TokenKind.word: case TokenKind.clitic: return -1;
    default: return Tag.punct;
  }
}

/** The class of a word that has but one, or 0. */
function fixedTag(model: TaggerModel, hash: number): number {
  const mask = model.fixedWords.length - 1;
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const word = model.fixedWords[at]!;
    if (word === hash) return model.fixedTags[at]!;
    if (word === 0) return 0;
  }
}

/** The hash of each token's last three units. */
export function endingHashes(tokens: Tokens): Int32Array {
  const out = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const end = tokens.ends[i]!;
    let hash = 7;
    for (let k = Math.max(tokens.starts[i]!, end - 3); k < end; k++) hash = Math.imul(hash ^ (tokens.text.charCodeAt(k) | 32), 0x01000193);
    out[i] = hash;
  }
  return out;
}

/** Fills `rows` with the weight rows of a token's features. */
export function taggerRows(tokens: Tokens, endings: Int32Array, tags: Uint8Array, i: number, mask: number, rows: Int32Array): void {
  const { hashes } = tokens;
  const word = hashes[i]!;
  const shape = tokens.shapes[i]!;
  const before = i > 0 ? hashes[i - 1]! : 1;
  const after = i + 1 < tokens.count ? hashes[i + 1]! : 1;
  const tag1 = i > 0 ? tags[i - 1]! : 0;
  const tag2 = i > 1 ? tags[i - 2]! : 0;
  const shapeAfter = i + 1 < tokens.count ? tokens.shapes[i + 1]! + 8 * tokens.kinds[i + 1]! : 0;
  const ending = endings[i]!;
  rows[0] = mix(1, word) & mask;
  rows[1] = mix(2, ending + shape) & mask;
  rows[2] = mix(3, tag1) & mask;
  rows[3] = mix(4, tag1 * 32 + tag2) & mask;
  rows[4] = mix(5, before) & mask;
  rows[5] = mix(6, after) & mask;
  rows[6] = mix(7, word + tag1) & mask;
  rows[7] = mix(8, ending + tag1) & mask;
  rows[8] = mix(9, i + 1 < tokens.count ? endings[i + 1]! : 0) & mask;
  rows[9] = mix(mix(10, word), after) & mask;
  rows[10] = mix(mix(11, ending), after) & mask;
  rows[11] = mix(12, shape * 1024 + shapeAfter * 16 + tag1) & mask;
  rows[12] = mix(mix(13, word), before) & mask;
  rows[13] = mix(14, shape + 8 * Math.min(12, tokens.ends[i]! - tokens.starts[i]!)) & mask;
}

/** Turns the first bit of each of four signed bytes: it adds 128, so that they are 0 to 255. */
const UNSIGNED = 0x80808080 | 0;
/** Two of the four bytes of a number, each with room above it for a sum. */
const APART = 0x00ff00ff;

/**
 * The class with the largest sum, the first of equal ones. Two classes are summed in one addition, since the sum of a token's features stays
 * below 65,536; the sums are eight variables, which stay in registers where an array would not.
 */
function best(weights: Int32Array, rows: Int32Array): number {
  let s02 = 0;
  let s13 = 0;
  let s46 = 0;
  let s57 = 0;
  let s8a = 0;
  let s9b = 0;
  let sce = 0;
  let sdf = 0;
  for (let f = 0; f < TAGGER_FEATURES; f++) {
    const row = rows[f]! * ROW;
    const a = weights[row]! ^ UNSIGNED;
    const b = weights[row + 1]! ^ UNSIGNED;
    const c = weights[row + 2]! ^ UNSIGNED;
    const d = weights[row + 3]! ^ UNSIGNED;
    s02 = (s02 + (a & APART)) | 0;
    s13 = (s13 + ((a >>> 8) & APART)) | 0;
    s46 = (s46 + (b & APART)) | 0;
    s57 = (s57 + ((b >>> 8) & APART)) | 0;
    s8a = (s8a + (c & APART)) | 0;
    s9b = (s9b + ((c >>> 8) & APART)) | 0;
    sce = (sce + (d & APART)) | 0;
    sdf = (sdf + ((d >>> 8) & APART)) | 0;
  }
  let top = ((s13 & 0xffff) << 4) | 1;
  top = higher(higher(top, s02 >>> 16, 2), s13 >>> 16, 3);
  top = higher(higher(top, s46 & 0xffff, 4), s57 & 0xffff, 5);
  top = higher(higher(top, s46 >>> 16, 6), s57 >>> 16, 7);
  top = higher(higher(top, s8a & 0xffff, 8), s9b & 0xffff, 9);
  top = higher(higher(top, s8a >>> 16, 10), s9b >>> 16, 11);
  top = higher(higher(top, sce & 0xffff, 12), sdf & 0xffff, 13);
  top = higher(higher(top, sce >>> 16, 14), sdf >>> 16, 15);
  return top & 0xf;
}

/** The larger of a best so far (its sum, then its class in the last four bits) and another class. */
function higher(top: number, sum: number, tag: number): number {
  return sum > top >>> 4 ? (sum << 4) | tag : top;
}
