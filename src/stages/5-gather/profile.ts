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
const LEAD = 40;
/** Words of a text in which the day of the week that the news is of is named, if at all. */
const DAY_NAMED = 80;
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
  /** Slot of each word of the report at hand, by open addressing: word, count, capitals, 1 when in the opening. */
  #table = new Float64Array(4 * 2048);
  #used: number[] = [];
  #weekday = 0;
  readonly #weekdays = new Map(WEEKDAYS.map((name, k) => [hashWord(name), k + 1]));

  /** The profile of one report. */
  profile(report: Reported): Profile {
    const title = report.title ?? '';
    this.#weekday = 0;
    const opening = this.#count(title, TITLE, LEAD);
    this.#count(report.text, 1, LEAD - Math.min(LEAD, opening));
    const rows = this.#weighed().sort((x, y) => y.weight - x.weight || x.hash - y.hash).slice(0, MOST_WORDS);
    for (const slot of this.#used) this.#table.fill(0, slot, slot + 4);
    this.#used = [];
    const length = Math.sqrt(rows.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
    const keys = Uint32Array.from(rows.filter(({ rarity }) => rarity >= LEAST_KEY).slice(0, KEYS), ({ hash }) => hash);
    rows.sort((x, y) => x.hash - y.hash);
    return {
      id: report.id, words: Uint32Array.from(rows, ({ hash }) => hash), weights: Float32Array.from(rows, ({ weight }) => weight / length),
      rarity: Float32Array.from(rows, ({ rarity }) => rarity), named: Uint8Array.from(rows, ({ named }) => (named ? 1 : 0)), keys, days: daysOfReport(report), weekday: this.#weekday,
    };
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
      if (k < lead) table[slot + 3] = 1;
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

  #weighed(): Weighed[] {
    return this.#used.flatMap((slot): Weighed[] => {
      const [hash, count, capitals, lead] = [this.#table[slot]!, this.#table[slot + 1]!, this.#table[slot + 2]!, this.#table[slot + 3]!];
      const rarity = this.#rarity.of(hash);
      if (rarity < LEAST_RARE) return [];
      const named = capitals > MOSTLY * count;
      return [{ hash, rarity, named, weight: (1 + Math.log(count)) * rarity ** RARITY_POWER * (named ? 1 + NAMED : 1) * (lead > 0 ? 1 + IN_LEAD : 1) }];
    });
  }
}

interface Weighed {
  readonly hash: number;
  readonly rarity: number;
  readonly named: boolean;
  readonly weight: number;
}

function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}
