import { LOOSE_ABBREVIATIONS, NAME_ABBREVIATIONS } from '../../../language/en/names/abbreviations.ts';
import { TO_READERS } from '../../../language/en/page/titles-to-readers.ts';
import { kernel } from '../kernel/kernel.ts';
import { WordReader } from '../../../text/words/word-reader.ts';
import type { Edtf } from '../../../model/span.ts';
import type { Profile } from '../profiles/profile.ts';

/** A title of more units than this says too much; one that ends with this mark was cut. */
const LONG = 110;
const CUT = '…';
/** What it does to the score of a title that it is a question, that it is long, that it was cut. */
const ASKS = 0.6;
const TOO_LONG = 0.8;
const UNFINISHED = 0.6;
/** And that it speaks to its reader or names a kind of text, as letters and columns do. */
const SPEAKS_TO_READER = 0.5;
/** Words that a title is taken to have besides its own, so that two words do not make the best one. */
const BESIDES = 4;
/** Words of a title that are looked at. */
const MOST_WORDS = 64;

/** Names events in their reports' own words. */
export class Namer {
  readonly #reader = new WordReader();

  /**
   * Of the titles of the reports that stand for an event (the openings of those without one, where none has one) that whose words weigh most
   * in all of them, for its length: it names what the event turns on, and is no question where another is not. A headline has no full stop.
   */
  titleOf(sample: readonly Profile[]): string {
    return withoutStop(this.#bestOf(sample));
  }

  #bestOf(sample: readonly Profile[]): string {
    const titled = sample.filter(({ titled: own }) => own);
    const titles = (titled.length > 0 ? titled : sample).map(({ title }) => title);
    if (titles.length === 1) return titles[0]!;
    const scores = titles.map((title) => this.#score(title, sample));
    return titles[scores.indexOf(Math.max(...scores))]!;
  }

  #score(title: string, sample: readonly Profile[]): number {
    const { hash, count } = this.#reader.read(title);
    let weight = 0;
    let words = 0;
    for (let k = 0; k < count && words < MOST_WORDS; k++) {
      if (hash.indexOf(hash[k]!) < k) continue;
      weight += kernel.weightIn(sample, hash[k]!);
      words++;
    }
    return (
      (weight / Math.sqrt(words + BESIDES))
      * (title.trimEnd().slice(-2).includes('?') ? ASKS : 1)
      * (TO_READERS.test(title) ? SPEAKS_TO_READER : 1)
      * (title.endsWith(CUT) ? UNFINISHED : title.length > LONG ? TOO_LONG : 1)
    );
  }
}

/** A title without the full stop of a sentence; that of an abbreviation stays, and three are no full stop. */
function withoutStop(title: string): string {
  const stops = /\.{1,2}$/.exec(title);
  if (stops === null || title.endsWith('...')) return title;
  const bare = title.slice(0, stops.index);
  const last = /\S*$/.exec(bare.slice(-LONG))![0];
  return last === '' || /^\p{L}$|\p{L}\.\p{L}/u.test(last) || LOOSE_ABBREVIATIONS.includes(last) || NAME_ABBREVIATIONS.includes(last) ? title : bare;
}

/** The day that most reports say it happened, the earliest among equals; where none says, the earliest publication; `null` when neither is known. */
export function dateOf(members: readonly Pick<Profile, 'happened' | 'published'>[]): Edtf | null {
  const happened = members.flatMap(({ happened: date }) => (date === null ? [] : [date]));
  if (happened.length > 0) return mostCommon(happened);
  const published = members.flatMap(({ published: date }) => (date === null ? [] : [/^\d{4}-\d\d-\d\dT/.test(date) ? date.slice(0, 10) : date])).sort();
  return published[0] ?? null;
}

function mostCommon(dates: readonly Edtf[]): Edtf {
  const counts = new Map<Edtf, number>();
  for (const date of dates) counts.set(date, (counts.get(date) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] || (next[1] === best[1] && next[0] < best[0]) ? next : best))[0];
}
