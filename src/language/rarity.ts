import { WORD_RARITY } from './en/words/word-rarity.ts';
import { lazily } from '../text/lazily.ts';
import { otherWordRarity } from './other/word-rarity.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Nats for one level. */
const STEP = Math.LN2 / 6;
/** Level of a word that a table lacks: twelve hundred times rarer than "in every report". */
export const UNSEEN: number = Math.round(Math.log(1200) / STEP);

/** How rare a level says that a word is, in nats (inverse document frequency): 0 for a word of every report. */
export function natsOf(level: number): number {
  return level * STEP;
}

/** The nearest level for a rarity in nats, 0 to 63. */
export function levelOf(nats: number): number {
  return Math.max(0, Math.min(63, Math.round(nats / STEP)));
}

/** How rare words are in news of one language: inverse document frequencies that ship, the same for every set of reports. */
export class Rarity {
  /** The upper 24 bits of the hash of each word, ascending. */
  readonly hashes: Uint32Array;
  /** Its level. */
  readonly levels: Uint8Array;
  /** Where the words of each 1/4096 of the hash range begin, and the end. */
  readonly begins: Uint32Array;

  /** Reads the table of `WORD_RARITY`; throws a RangeError when it is not whole. */
  constructor(table: string) {
    if (table.length % 5 !== 0) throw new RangeError(`a table of word rarity has five characters a word, not ${table.length} in all`);
    const value = new Uint8Array(128);
    for (let k = 0; k < 64; k++) value[DIGITS.charCodeAt(k)] = k;
    const count = table.length / 5;
    this.hashes = new Uint32Array(count);
    this.levels = new Uint8Array(count);
    this.begins = new Uint32Array(4097).fill(count);
    for (let k = count - 1; k >= 0; k--) {
      let hash = 0;
      for (let d = 0; d < 4; d++) hash = hash * 64 + value[table.charCodeAt(5 * k + d)]!;
      this.hashes[k] = hash;
      this.levels[k] = value[table.charCodeAt(5 * k + 4)]!;
      this.begins[hash >>> 12] = k;
    }
    for (let k = 4095; k >= 0; k--) this.begins[k] = Math.min(this.begins[k]!, this.begins[k + 1]!);
  }

  /** The level of a word's hash. */
  of(hash: number): number {
    const upper = hash >>> 8;
    const end = this.begins[(upper >>> 12) + 1]!;
    for (let k = this.begins[upper >>> 12]!; k < end; k++) if (this.hashes[k] === upper) return this.levels[k]!;
    return UNSEEN;
  }
}

/** The rarity of words in a language (ISO 639-1), read once from the table that ships; `null` where there is none. */
export function rarityIn(language: string): Rarity | null {
  return (language === 'en' ? english() : others().get(language)?.()) ?? null;
}

const english = lazily(() => new Rarity(WORD_RARITY));
const others = lazily(() => new Map([...otherWordRarity()].map(([language, table]) => [language, lazily(() => new Rarity(table))])));
