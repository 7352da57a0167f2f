import { WEEKDAYS } from '../../language/en/calendar-words.ts';
import { hashWord, WordReader } from '../../text/word-reader.ts';
import { daysOfReport } from './day.ts';
import { headingOf } from './naming.ts';
import { monthsAsked, monthsLent } from './occasion-days.ts';
import { LEVEL, NAMED, WHOLE, type Profile, type Reported } from './profile.ts';
import { levelOf, natsOf, Rarity } from './rarity.ts';
import { WordTable } from './word-table.ts';

/** Words of a text that its opening holds, title included. */
const LEAD = 80;
/** Words of a text in which the day of the week that the news is of is named, if at all. */
const DAY_NAMED = 200;
/** A word must be this rare, in nats, to count at all. */
const LEAST_RARE = 0.5;
/** Shape of the weight of a word: rarity to this power, and what a name or a word of the opening adds. Chosen on the development sets. */
const RARITY_POWER = 0.8;
const NAME_ADDS = 0.25;
const LEAD_ADDS = 1;
/** A title's words count this often. */
const TITLE = 2;
/** How many words a profile keeps at most: the weightiest. */
const MOST_WORDS = 192;
/** How many of them are keys, and how rare a key must be in nats. */
const KEYS = 24;
const LEAST_KEY = 2.5;
/** Share of a word's places with a capital from which it is a name. */
const MOSTLY = 0.7;

/** Weights are ranked by steps: so many of them, so many to a unit of weight. */
const STEPS = 1024;
const STEPS_A_UNIT = 16;

/** What a level of rarity, and a count, do to the weight of a word. */
const BY_LEVEL = Float64Array.from({ length: 64 }, (_, level) => (natsOf(level) < LEAST_RARE ? 0 : natsOf(level) ** RARITY_POWER));
const BY_COUNT = Float64Array.from({ length: 64 }, (_, count) => 1 + Math.log(Math.max(1, count)));

/**
 * How rare a word is likely to be in a language of which nothing is known: the longer the rarer (Zipf 1935). One or two units are a word of
 * a script without spaces or a particle.
 */
const LEVEL_BY_LENGTH = Uint8Array.from({ length: 11 }, (_, units) => levelOf(Math.min(7, 0.7 * units + 0.3)));

/** Makes profiles of reports; keeps its buffers between reports. */
export class Profiler {
  readonly #reader = new WordReader();
  readonly #table = new WordTable();
  readonly #weekdays = new Map(WEEKDAYS.map((name, k) => [hashWord(name), k + 1]));
  #rarity: Rarity | null = null;
  #slots = new Int32Array(2048);
  readonly #steps = new Uint16Array(STEPS);
  #weekday = 0;

  /** The profile of one report. */
  profile(report: Reported): Profile {
    const table = this.#table;
    table.clear();
    this.#weekday = 0;
    const opening = this.#count(report.title ?? '', TITLE, LEAD);
    this.#count(report.text, 1, LEAD - Math.min(LEAD, opening));
    const kept = this.#weigh(report.language === 'en');
    const { words, weights, marks } = this.#vector(kept);
    const days = daysOfReport(report);
    const { title, titled } = headingOf(report);
    return {
      id: report.id, words, weights, marks, keys: keysOf(words, weights, marks), days, weekday: this.#weekday, title, titled, published: report.published, happened: report.happened,
      asks: days === null ? monthsAsked(report) : [], lends: monthsLent(report),
    };
  }

  /** Counts the words of a text; the first `lead` of them are of the opening. Returns how many words there were. */
  #count(text: string, times: number, lead: number): number {
    const words = this.#reader.read(text);
    for (let k = 0; k < words.count; k++) {
      const first = text.charCodeAt(words.start[k]!);
      const capital = isCapital(first);
      this.#table.count(words.hash[k]!, times, capital, k < lead, words.end[k]! - words.start[k]!);
      if (capital && k < DAY_NAMED && this.#weekday === 0) this.#weekday = this.#weekdays.get(words.hash[k]!) ?? 0;
    }
    return words.count;
  }

  /** Weighs the words; gives the slots of those that count, in order of their first places, and only the weightiest where there are too many. */
  #weigh(english: boolean): Int32Array {
    const { used, size, hash, counts, capitals, lead, length, weight, marks } = this.#table;
    if (english) this.#rarity ??= new Rarity();
    const [slots, steps] = [this.#slots.length < size ? (this.#slots = new Int32Array(2 * size)) : this.#slots, this.#steps.fill(0)];
    let count = 0;
    for (let k = 0; k < size; k++) {
      const slot = used[k]!;
      const level = english ? this.#rarity!.of(hash[slot]!) : LEVEL_BY_LENGTH[Math.min(10, length[slot]!)]!;
      if (BY_LEVEL[level] === 0) continue;
      const named = capitals[slot]! > MOSTLY * counts[slot]!;
      const own = BY_COUNT[Math.min(63, counts[slot]!)]! * BY_LEVEL[level]! * (named ? 1 + NAME_ADDS : 1) * (lead[slot] === 1 ? 1 + LEAD_ADDS : 1);
      weight[slot] = own;
      marks[slot] = level | (named ? NAMED : 0);
      steps[Math.min(STEPS - 1, Math.floor(own * STEPS_A_UNIT))]!++;
      slots[count++] = slot;
    }
    if (count <= MOST_WORDS) return slots.subarray(0, count);
    let [step, kept] = [STEPS - 1, steps[STEPS - 1]!];
    while (step > 0 && kept + steps[step - 1]! <= MOST_WORDS) kept += steps[--step]!;
    return slots.subarray(0, count).filter((slot) => Math.min(STEPS - 1, Math.floor(weight[slot]! * STEPS_A_UNIT)) >= step);
  }

  #vector(slots: Int32Array): Pick<Profile, 'words' | 'weights' | 'marks'> {
    const { hash, weight, marks } = this.#table;
    const count = slots.length;
    const block = new ArrayBuffer(7 * count);
    const vector = { words: new Uint32Array(block, 0, count), weights: new Uint16Array(block, 4 * count, count), marks: new Uint8Array(block, 6 * count, count) };
    let squares = 0;
    for (let k = 0; k < count; k++) squares += weight[slots[k]!]! ** 2;
    const scale = WHOLE / (Math.sqrt(squares) || 1);
    for (let k = 0; k < count; k++) {
      const slot = slots[k]!;
      vector.words[k] = hash[slot]!;
      vector.weights[k] = Math.round(weight[slot]! * scale);
      vector.marks[k] = marks[slot]!;
    }
    return vector;
  }
}

const LEAST_KEY_LEVEL = levelOf(LEAST_KEY);

/** The weightiest words of a report that are rare enough, ascending: those by which others find it. Among equals the one that stands first goes first. */
function keysOf(words: Uint32Array, weights: Uint16Array, marks: Uint8Array): Uint32Array {
  const best = new Int32Array(KEYS);
  let count = 0;
  for (let k = 0; k < words.length; k++) {
    if ((marks[k]! & LEVEL) < LEAST_KEY_LEVEL || (count === KEYS && weights[k]! <= weights[best[KEYS - 1]!]!)) continue;
    let at = count === KEYS ? KEYS - 1 : count++;
    for (; at > 0 && weights[best[at - 1]!]! < weights[k]!; at--) best[at] = best[at - 1]!;
    best[at] = k;
  }
  const keys = new Uint32Array(count);
  for (let k = 0; k < count; k++) keys[k] = words[best[k]!]!;
  return keys.sort();
}

function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}
