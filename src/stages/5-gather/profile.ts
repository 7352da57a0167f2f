import type { Report } from '../../model/report.ts';
import { WEEKDAYS } from '../../language/en/calendar-words.ts';
import { hashWord, WordReader } from '../../text/word-reader.ts';
import { daysOfReport, type Days } from './day.ts';
import { Rarity } from './rarity.ts';

/** What gather reads of a report. */
export type Reported = Pick<Report, 'id' | 'text' | 'title' | 'language' | 'published' | 'happened'>;

/** What a report is about: a vector of unit length over hashed words. */
export interface Profile {
  readonly id: string;
  /** Hashes of its words, ascending. */
  readonly words: Uint32Array;
  /** Weight of each word. */
  readonly weights: Float32Array;
  /** Rarity of each word in nats, as it ships. */
  readonly rarity: Float32Array;
  /** 1 for a word that is mostly written with a capital, which is a name as far as the text alone can tell. */
  readonly named: Uint8Array;
  /** Hashes of its most telling words, by which reports that may be of one event find each other. */
  readonly keys: Uint32Array;
  /** The days of what it reports, or of its publication; `null` when unknown. */
  readonly days: Days | null;
  /** The first day of the week that its opening names, 1 to 7 from Monday; 0 when it names none. */
  readonly weekday: number;
}

/** Words of a text that its opening holds, title included. */
const LEAD = 80;
/** Words of a text in which the day of the week that the news is of is named, if at all. */
const DAY_NAMED = 200;
/** A word must be this rare, in nats, to count at all. */
const LEAST_RARE = 0.5;
/** Shape of the weight of a word: rarity to this power, and what a name or a word of the opening adds. Chosen on the development sets. */
const RARITY_POWER = 0.8;
const NAMED = 0.25;
const IN_LEAD = 0.5;
/** A title's words count this often. */
const TITLE = 2;
/** How many words a profile keeps, the weightiest first. */
const MOST_WORDS = 320;
/** How many of them are keys, and how rare a key must be in nats. */
const KEYS = 24;
const LEAST_KEY = 2.5;
/** Share of a word's places with a capital from which it is a name. */
const MOSTLY = 0.7;

/** Makes profiles of reports; keeps its buffers between reports. */
export class Profiler {
  readonly #reader = new WordReader();
  readonly #rarity = new Rarity();
  /** Slot of each word of the report at hand, by open addressing: word, count, capitals, and twice its length with 1 added when it is in the opening. */
  #table = new Float64Array(4 * 2048);
  #used: number[] = [];
  #weekday = 0;
  #english = true;
  /** Weight and rarity of the word at each slot. */
  #weights = new Float32Array(2048);
  #rarities = new Float32Array(2048);
  readonly #weekdays = new Map(WEEKDAYS.map((name, k) => [hashWord(name), k + 1]));

  /** The profile of one report. */
  profile(report: Reported): Profile {
    this.#weekday = 0;
    this.#english = report.language === 'en';
    const opening = this.#count(report.title ?? '', TITLE, LEAD);
    this.#count(report.text, 1, LEAD - Math.min(LEAD, opening));
    const kept = this.#telling();
    const [words, weights, rarity, named] = [new Uint32Array(kept.length), new Float32Array(kept.length), new Float32Array(kept.length), new Uint8Array(kept.length)];
    let squares = 0;
    for (const [k, slot] of kept.entries()) {
      words[k] = this.#table[slot]!;
      weights[k] = this.#weights[slot / 4]!;
      rarity[k] = this.#rarities[slot / 4]!;
      named[k] = this.#isNamed(slot) ? 1 : 0;
      squares += weights[k]! * weights[k]!;
    }
    const keys = keysOf(words, weights, rarity);
    const length = Math.sqrt(squares) || 1;
    for (let k = 0; k < weights.length; k++) weights[k] = weights[k]! / length;
    for (const slot of this.#used) this.#table.fill(0, slot, slot + 4);
    this.#used = [];
    return { id: report.id, words, weights, rarity, named, keys, days: daysOfReport(report), weekday: this.#weekday };
  }

  /** Counts the words of a text; the first `lead` of them are of the opening. Returns how many words there were. */
  #count(text: string, times: number, lead: number): number {
    const words = this.#reader.read(text);
    for (let k = 0; k < words.count; k++) {
      const slot = this.#slot(words.hash[k]!);
      const table = this.#table;
      table[slot + 1] = table[slot + 1]! + times;
      const first = text.charCodeAt(words.start[k]!);
      if (isCapital(first)) table[slot + 2] = table[slot + 2]! + times;
      if (table[slot + 3] === 0) table[slot + 3] = 2 * Math.min(20, words.end[k]! - words.start[k]!);
      if (k < lead) table[slot + 3] = table[slot + 3]! | 1;
      if (k < DAY_NAMED && this.#weekday === 0) this.#weekday = this.#weekdays.get(words.hash[k]!) ?? 0;
    }
    return words.count;
  }

  #slot(hash: number): number {
    if (this.#used.length * 3 > this.#table.length / 4) this.#grow();
    const mask = this.#table.length / 4 - 1;
    let at = (Math.imul(hash, 0x9e3779b1) >>> 8) & mask;
    for (;; at = (at + 1) & mask) {
      const slot = 4 * at;
      if (this.#table[slot + 1] === 0) {
        this.#table[slot] = hash;
        this.#used.push(slot);
        return slot;
      }
      if (this.#table[slot] === hash) return slot;
    }
  }

  #grow(): void {
    const [old, used] = [this.#table, this.#used];
    this.#table = new Float64Array(old.length * 4);
    this.#used = [];
    for (const slot of used) this.#table.set(old.subarray(slot, slot + 4), this.#slot(old[slot]!));
  }

  /** Slots of the words that count, the weightiest where there are too many, in order of their hashes. */
  #telling(): number[] {
    if (this.#weights.length < this.#table.length / 4) {
      this.#weights = new Float32Array(this.#table.length / 4);
      this.#rarities = new Float32Array(this.#table.length / 4);
    }
    const table = this.#table;
    let kept = this.#used.filter((slot) => this.#weigh(slot));
    if (kept.length > MOST_WORDS) {
      const least = Float32Array.from(kept, (slot) => this.#weights[slot / 4]!).sort()[kept.length - MOST_WORDS]!;
      kept = kept.filter((slot) => this.#weights[slot / 4]! >= least);
    }
    return kept.sort((x, y) => table[x]! - table[y]!);
  }

  /** Weighs the word at a slot; false when it does not count. */
  #weigh(slot: number): boolean {
    const table = this.#table;
    const rarity = this.#english ? this.#rarity.of(table[slot]!) : rarityByLength(table[slot + 3]! >> 1);
    if (rarity < LEAST_RARE) return false;
    this.#rarities[slot / 4] = rarity;
    const inLead = (table[slot + 3]! & 1) === 1;
    this.#weights[slot / 4] = (1 + Math.log(table[slot + 1]!)) * rarity ** RARITY_POWER * (this.#isNamed(slot) ? 1 + NAMED : 1) * (inLead ? 1 + IN_LEAD : 1);
    return true;
  }

  #isNamed(slot: number): boolean {
    return this.#table[slot + 2]! > MOSTLY * this.#table[slot + 1]!;
  }
}

/** The rarest-weighing words of a report: those by which others find it. */
function keysOf(words: Uint32Array, weights: Float32Array, rarity: Float32Array): Uint32Array {
  const best: number[] = [];
  for (let k = 0; k < words.length; k++) {
    if (rarity[k]! < LEAST_KEY || (best.length === KEYS && weights[k]! <= weights[best[KEYS - 1]!]!)) continue;
    let at = best.length;
    while (at > 0 && weights[best[at - 1]!]! < weights[k]!) at--;
    best.splice(at, 0, k);
    if (best.length > KEYS) best.pop();
  }
  return Uint32Array.from(best, (k) => words[k]!);
}

/**
 * How rare a word is likely to be in a language of which nothing is known: the longer the rarer (Zipf 1935). One or two units are a word of
 * a script without spaces or a particle.
 */
function rarityByLength(units: number): number {
  return Math.min(7, 0.7 * units + 0.3);
}

function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}
