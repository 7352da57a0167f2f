import { WEEKDAYS } from '../../../language/en/time/calendar-words.ts';
import { hashWord, WordReader } from '../../../text/words/word-reader.ts';
import type { Words } from '../../../text/words/word-reader.ts';
import { daysOfReport } from '../days/day.ts';
import { headingOf } from './heading.ts';
import { filedOn } from '../days/filed-days.ts';
import { monthsAsked, monthsLent } from '../days/occasion-days.ts';
import { openingFigures } from './opening-figures.ts';
import { NAMED, WHOLE, type Profile, type Reported } from './profile.ts';
import { levelOf, natsOf, rarityIn, type Rarity } from '../../../language/rarity.ts';
import type { Slabs } from './slabs.ts';
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
/** Share of a word's places with a capital from which it is a name. */
const MOSTLY = 0.7;

/** Weights are ranked by steps: so many of them, so many to a unit of weight. */
const STEPS = 1024;
const STEPS_A_UNIT = 16;

/** What a level of rarity, and a count, do to the weight of a word. */
const BY_LEVEL = Float64Array.from({ length: 64 }, (_, level) => (natsOf(level) < LEAST_RARE ? 0 : natsOf(level) ** RARITY_POWER));
const BY_COUNT = Float64Array.from({ length: 64 }, (_, count) => 1 + Math.log(Math.max(1, count)));

/**
 * How rare a word is likely to be in a language of which no table is at hand: the longer the rarer (Zipf 1935). One or two units are a word of
 * a script without spaces or a particle.
 */
const LEVEL_BY_LENGTH = Uint8Array.from({ length: 11 }, (_, units) => levelOf(Math.min(7, 0.7 * units + 0.3)));

/** Letters that a pair of Chinese characters or katakana is worth: about as rare as a word of so many. */
const PAIR_UNITS = 6;

/** Makes profiles of reports; keeps its buffers between reports. */
export class Profiler {
  readonly #reader = new WordReader();
  readonly #table = new WordTable();
  readonly #weekdays = new Map(WEEKDAYS.map((name, k) => [hashWord(name), k + 1]));
  readonly #rarities = new Map<string, Rarity | null>();
  #places = new Int32Array(2048);
  readonly #steps = new Uint16Array(STEPS);
  #weekday = 0;
  readonly #slabs: Slabs;

  /** Profiles will stand in these slabs. */
  constructor(slabs: Slabs) {
    this.#slabs = slabs;
  }

  /** The profile of one report. */
  profile(report: Reported): Profile {
    const table = this.#table;
    table.clear();
    this.#weekday = 0;
    const opening = this.#count(report.title ?? '', TITLE, LEAD);
    this.#count(report.text, 1, LEAD - Math.min(LEAD, opening));
    const kept = this.#weigh(this.#rarityIn(report.language));
    const { words, weights, marks } = this.#vector(kept);
    const days = daysOfReport(report);
    const { title, titled } = headingOf(report);
    return {
      id: report.id, words, weights, marks, days, weekday: this.#weekday, figures: openingFigures(report), title, titled, published: report.published, happened: report.happened,
      asks: days === null ? monthsAsked(report) : [], filed: days === null ? filedOn(report) : [], lends: monthsLent(report),
    };
  }

  /** How rare words are in the language of a report; `null` when nothing is known of it. */
  #rarityIn(language: string | null): Rarity | null {
    const code = language ?? '';
    if (!this.#rarities.has(code)) this.#rarities.set(code, rarityIn(code));
    return this.#rarities.get(code)!;
  }

  // What is done for each word stands in methods of its own here: a small loop is compiled long before one that all around it is compiled with.

  /** Counts the words of a text; the first `lead` of them are of the opening. Returns how many words there were. */
  #count(text: string, times: number, lead: number): number {
    const words = this.#reader.read(text);
    this.#countWords(text, words, times, lead);
    return words.count;
  }

  #countWords(text: string, { count, hash, start, end }: Words, times: number, lead: number): void {
    const table = this.#table;
    for (let k = 0; k < count; k++) {
      const capital = isCapital(text.charCodeAt(start[k]!));
      table.count(hash[k]!, times, capital, k < lead, unitsOf(text, start[k]!, end[k]!));
      if (capital && k < DAY_NAMED && this.#weekday === 0) this.#weekday = this.#weekdays.get(hash[k]!) ?? 0;
    }
  }

  /** Weighs the words; gives the places of those that count, in order, and only of the weightiest where there are too many. */
  #weigh(rarity: Rarity | null): Int32Array {
    const { size } = this.#table;
    if (this.#places.length < size) this.#places = new Int32Array(2 * size);
    const count = this.#weighWords(rarity, this.#places);
    return this.#places.subarray(0, count <= MOST_WORDS ? count : this.#keepWeightiest(count));
  }

  /** Weighs the words and writes the places of those that count; gives how many do. */
  #weighWords(rarity: Rarity | null, places: Int32Array): number {
    const { size, hash, counts, capitals, lead, length, weight, marks } = this.#table;
    let count = 0;
    for (let k = 0; k < size; k++) {
      const level = rarity !== null ? rarity.of(hash[k]!) : LEVEL_BY_LENGTH[Math.min(10, length[k]!)]!;
      const rare = BY_LEVEL[level]!;
      if (rare === 0) continue;
      const named = capitals[k]! > MOSTLY * counts[k]!;
      weight[k] = BY_COUNT[Math.min(63, counts[k]!)]! * rare * (named ? 1 + NAME_ADDS : 1) * (lead[k] === 1 ? 1 + LEAD_ADDS : 1);
      marks[k] = level | (named ? NAMED : 0);
      places[count++] = k;
    }
    return count;
  }

  /** Keeps, of the first places, those of the weightiest words, all that are as weighty as the last of them or none; gives how many. */
  #keepWeightiest(count: number): number {
    const places = this.#places;
    const { weight } = this.#table;
    const steps = this.#steps.fill(0);
    for (let k = 0; k < count; k++) steps[stepOf(weight[places[k]!]!)]!++;
    let step = STEPS - 1;
    for (let sum = steps[step]!; step > 0 && sum + steps[step - 1]! <= MOST_WORDS;) sum += steps[--step]!;
    let kept = 0;
    for (let k = 0; k < count; k++) if (stepOf(weight[places[k]!]!) >= step) places[kept++] = places[k]!;
    return kept;
  }

  #vector(places: Int32Array): Pick<Profile, 'words' | 'weights' | 'marks'> {
    const vector = this.#slabs.take(places.length);
    this.#write(places, WHOLE / (Math.sqrt(squaresOf(places, this.#table.weight)) || 1), vector);
    return vector;
  }

  #write(places: Int32Array, scale: number, { words, weights, marks }: Pick<Profile, 'words' | 'weights' | 'marks'>): void {
    const table = this.#table;
    for (let k = 0; k < places.length; k++) {
      const place = places[k]!;
      words[k] = table.hash[place]!;
      weights[k] = Math.round(table.weight[place]! * scale);
      marks[k] = table.marks[place]!;
    }
  }
}

function stepOf(weight: number): number {
  return Math.min(STEPS - 1, Math.floor(weight * STEPS_A_UNIT));
}

function squaresOf(places: Int32Array, weights: Float32Array): number {
  let squares = 0;
  for (let k = 0; k < places.length; k++) squares += weights[places[k]!]! ** 2;
  return squares;
}

/** The units of a word; one that stands for a pair of Chinese characters or katakana, of which a word is mostly made, counts as a word in letters. */
function unitsOf(text: string, start: number, end: number): number {
  return end - start === 1 && isContent(text.charCodeAt(start)) && isContent(text.charCodeAt(start + 1)) ? PAIR_UNITS : end - start;
}

/** True for units from katakana on to the last Chinese character; hiragana, of which endings and particles are made, stand before them. */
function isContent(unit: number): boolean {
  return unit >= 0x30a0 && unit <= 0x9fff;
}

function isCapital(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}
