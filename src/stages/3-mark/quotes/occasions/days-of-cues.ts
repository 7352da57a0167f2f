import type { Time } from '../../../../model/figure.ts';
import { BEFORE_DAYS_OF_OTHERS, THERE_PREPOSITIONS } from '../../../../language/en/speech/occasions.ts';
import { firstFrom, startOf } from '../../../../text/first-from.ts';
import { tokenAt } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { isDayOf, isInRelativeClause } from './day-of-saying.ts';
import { Free, type SaidRange } from './free.ts';

const THERE = new WordSet(THERE_PREPOSITIONS);
const LIFE = new WordSet(BEFORE_DAYS_OF_OTHERS);
/** An EDTF value this long names a day. */
export const DAY_LENGTH = 10;
/** A month or a year tells when words were said right behind their cue alone: "declared back in May". */
const BESIDE_CUE = 3;

/** A day and the token that it begins at. */
export interface Day {
  readonly edtf: string;
  readonly token: number;
}

/** On which days the sentences of a report tell that words were said. */
export class DaysOfCues {
  readonly #view: View;
  readonly #times: readonly Time[];

  constructor(view: View, times: readonly Time[]) {
    this.#view = view;
    this.#times = times;
  }

  /** The day on which words were said in a sentence by one of its cues; `null` where it tells none. */
  of(sentence: Chunk, said: readonly SaidRange[], cue: number): string | null {
    return this.#when(sentence, new Free(sentence, said), cue)?.edtf ?? null;
  }

  /** The day of each cue of a sentence, or of what it tells where it has none. */
  all(sentence: Chunk, free: Free, cues: readonly number[]): readonly (Day | null)[] {
    return cues.length === 0 ? [this.#when(sentence, free, null)] : cues.map((cue) => this.#when(sentence, free, cue));
  }

  /**
   * The one day of all cues, which holds for what is said in the sentences behind: no month or year, and not where a side clause alone tells it ("Quill, who on Monday said …,
   * denied").
   */
  lasting(sentence: Chunk, free: Free, cues: readonly number[]): string | null {
    const days = this.all(sentence, free, cues);
    const [day] = days;
    if (day == null || day.edtf.length < DAY_LENGTH || days.some((other) => other?.edtf !== day.edtf)) return null;
    return isInRelativeClause(this.#view, sentence, day.token, (token) => free.has(token)) ? null : day.edtf;
  }

  #when(sentence: Chunk, free: Free, cue: number | null): Day | null {
    const { tokens } = this.#view;
    const [start, end] = [tokens.starts[sentence.from]!, tokens.ends[sentence.to - 1]!];
    for (let t = firstFrom(this.#times, startOf, start); t < this.#times.length && this.#times[t]!.span[1] <= end; t++) {
      const time = this.#times[t]!;
      const day = tokenAt(tokens, time.span[0]);
      if ((time.type !== 'DATE' && time.type !== 'TIME') || time.edtf === null || !free.has(day) || this.#isOfThing(time, day)) continue;
      if (time.edtf.length < DAY_LENGTH && (cue === null || day <= cue || day > cue + BESIDE_CUE)) continue;
      if (cue === null || isDayOf(this.#view, sentence, day, cue, (token) => free.has(token))) return { edtf: time.edtf, token: day };
    }
    return null;
  }

  /** "Born April 3, 1923"; "Sunday's blackout": the day of a thing that the words may be about; of "at Sunday's rally" it is that of what is said there. */
  #isOfThing({ span: [, end] }: Time, day: number): boolean {
    const { tokens } = this.#view;
    if ([1, 2].some((back) => day >= back && LIFE.has(tokens.hashes[day - back]!))) return true;
    return /^['\u2019]s\s/.test(tokens.text.slice(end, end + 3)) && !(day > 0 && THERE.has(tokens.hashes[day - 1]!));
  }
}
