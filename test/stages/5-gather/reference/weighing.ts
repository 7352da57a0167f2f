import { WEEKDAYS } from '../../../../src/language/en/time/calendar-words.ts';
import { levelOf, natsOf, type Rarity } from '../../../../src/language/rarity.ts';
import { NAMED, WHOLE, type Weighted } from '../../../../src/stages/5-gather/profiles/profile.ts';
import { hashWord, WordReader } from '../../../../src/text/words/word-reader.ts';

/** What stands in a report of one word. */
interface Counted {
  readonly hash: number;
  readonly units: number;
  count: number;
  capitals: number;
  lead: boolean;
}

/** A word that counts, with what it weighs. */
interface Chosen {
  readonly hash: number;
  readonly weight: number;
  readonly mark: number;
}

/** Weighs the words of reports as the kernel does, in plain words: a map, a sort, no buffers. */
export class PlainWeighing {
  readonly #reader = new WordReader();
  #words = new Map<number, Counted>();
  #weekday = 0;

  /** The vector of a report, and the first day of the week that it names. */
  weigh(title: string, text: string, rarity: Rarity | null): { readonly vector: Weighted; readonly weekday: number } {
    this.#words = new Map();
    this.#weekday = 0;
    const opening = this.#count(title, 2, 80);
    this.#count(text, 1, Math.max(0, 80 - opening));
    return { vector: vectorOf(weightiest([...this.#words.values()].flatMap((word) => chosen(word, rarity)))), weekday: this.#weekday };
  }

  #count(text: string, times: number, lead: number): number {
    const { count, hash, start, end } = this.#reader.read(text);
    for (let k = 0; k < count; k++) {
      const word = this.#words.get(hash[k]!) ?? { hash: hash[k]!, units: unitsOf(text, start[k]!, end[k]!), count: 0, capitals: 0, lead: false };
      this.#words.set(word.hash, word);
      const first = text.charAt(start[k]!);
      const capital = first !== first.toLowerCase();
      word.count += times;
      if (capital) word.capitals += times;
      if (k < lead) word.lead = true;
      if (capital && k < 200 && this.#weekday === 0) this.#weekday = WEEKDAYS.findIndex((day) => hashWord(day) === word.hash) + 1;
    }
    return count;
  }
}

function unitsOf(text: string, start: number, end: number): number {
  return /^[\u30a0-\u9fff]{2}$/.test(text.slice(start, start + 2)) && end - start === 1 ? 6 : end - start;
}

function chosen({ hash, units, count, capitals, lead }: Counted, rarity: Rarity | null): Chosen[] {
  const level = rarity === null ? levelOf(Math.min(7, 0.7 * Math.min(10, units) + 0.3)) : rarity.of(hash);
  if (natsOf(level) < 0.5) return [];
  const named = capitals > 0.7 * count;
  const weight = (1 + Math.log(Math.min(63, count))) * natsOf(level) ** 0.8 * (named ? 1.25 : 1) * (lead ? 2 : 1);
  return [{ hash, weight: Math.fround(weight), mark: level | (named ? NAMED : 0) }];
}

/** The weightiest 192 words, in their order, without those that are as weighty, to a sixteenth, as one that is left out. */
function weightiest(words: readonly Chosen[]): readonly Chosen[] {
  if (words.length <= 192) return words;
  const step = (word: Chosen): number => Math.floor(16 * word.weight);
  const first = words.map(step).sort((x, y) => y - x)[192]!;
  return words.filter((word) => step(word) > first);
}

function vectorOf(words: readonly Chosen[]): Weighted {
  const scale = WHOLE / (Math.sqrt(words.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1);
  return {
    words: Uint32Array.from(words, ({ hash }) => hash),
    weights: Uint16Array.from(words, ({ weight }) => Math.round(weight * scale)),
    marks: Uint8Array.from(words, ({ mark }) => mark),
  };
}

/** The 24 weightiest words of at least a level, the first of equals first. */
export function plainKeys({ words, weights, marks }: Weighted, least: number): number[] {
  const all = Array.from(words, (word, k) => ({ word, weight: weights[k]!, level: marks[k]! & 0x3f }));
  return all.filter(({ level }) => level >= least).sort((x, y) => y.weight - x.weight).slice(0, 24).map(({ word }) => word);
}
