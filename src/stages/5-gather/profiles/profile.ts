import type { Report } from '../../../model/report.ts';
import type { Edtf } from '../../../model/span.ts';
import type { Days } from '../days/day.ts';
import type { Clue } from '../../../calendar/clues/clue.ts';
import type { LentMonth, MonthAsked } from '../days/occasion-days.ts';
import type { Vector } from './vector.ts';

/** What gather reads of a report. */
export type Reported = Pick<Report, 'id' | 'text' | 'title' | 'language' | 'published' | 'happened' | 'sentences' | 'entities' | 'names' | 'times' | 'figures'>;

/** The weight of a vector of one word: weights are whole parts of it, so that sums of their products are exact in any order. */
export const WHOLE = 1 << 14;

/** In `marks`: the word is mostly written with a capital, which is a name as far as the text alone can tell. */
export const NAMED = 0x80;
/** In `marks`: the bits that hold the level of the word's rarity. */
export const LEVEL = 0x3f;

/** What a report is about: a vector of unit length over hashed words. */
export interface Weighted extends Vector {
  /** Hashes of its words, in order of their first places. */
  readonly words: Uint32Array;
  /** Weight of each word, in parts of `WHOLE`. */
  readonly weights: Uint16Array;
  /** Rarity level of each word, with `NAMED`. */
  readonly marks: Uint8Array;
}

/** All that gather keeps of a report: what it is about, and what its event is named and dated by. */
export interface Profile extends Weighted {
  readonly id: string;
  /** The days of what it reports, or of its publication; `null` when unknown. */
  readonly days: Days | null;
  /** The first day of the week that its opening names, 1 to 7 from Monday; 0 when it names none. */
  readonly weekday: number;
  /** The figures of its opening, ascending. */
  readonly figures: readonly number[];
  /** The values of what is marked as a figure there, kind by kind (`figureKinds`); empty when there are none. */
  readonly kinds: readonly (readonly number[])[];
  /** The places that are named in its opening, in small letters. */
  readonly places: readonly string[];
  /** Its title, else the opening of its first sentence. */
  readonly title: string;
  /** False when `title` is not the report's own. */
  readonly titled: boolean;
  readonly published: Edtf | null;
  readonly happened: Edtf | null;
  /** Occasions that it puts in its own month, when it has no days. */
  readonly asks: readonly MonthAsked[];
  /** The day without a year of its dateline, with the day of the week that it leads with; empty when it has days, or no such dateline. */
  readonly filed: readonly Clue[];
  /** Occasions to which it gives days. */
  readonly lends: readonly LentMonth[];
}
