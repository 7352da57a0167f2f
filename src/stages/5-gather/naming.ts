import type { Edtf } from '../../model/span.ts';
import type { Report } from '../../model/report.ts';
import type { Profile } from './profile.ts';
import type { Multiplier } from './vector.ts';

/** A title made from a first sentence is cut at a word before this many units. */
const LONGEST_TITLE = 110;

/** What a report can lend an event as a title: its own, else the opening of its first sentence. */
export function headingOf({ text, title, sentences }: Pick<Report, 'text' | 'title' | 'sentences'>): { readonly title: string; readonly titled: boolean } {
  const own = title?.trim() ?? '';
  return own === '' ? { title: firstSentence(text, sentences), titled: false } : { title: own, titled: true };
}

function firstSentence(text: string, sentences: Report['sentences']): string {
  const [start, end] = sentences[0] ?? [0, text.length];
  const sentence = text.slice(start, Math.min(end, start + 8 * LONGEST_TITLE)).replace(/\s+/g, ' ').trim();
  if (sentence.length <= LONGEST_TITLE) return sentence;
  const cut = sentence.lastIndexOf(' ', LONGEST_TITLE);
  return `${sentence.slice(0, cut > 0 ? cut : LONGEST_TITLE)}…`;
}

/** A title in the reports' own words: of the reports that stand for an event the one that is most like all of them, one that has a title before others. */
export function titleOf(sample: readonly Profile[], multiplier: Multiplier): string {
  const titled = sample.filter(({ titled: own }) => own);
  const candidates = titled.length > 0 ? titled : sample;
  if (candidates.length === 1) return candidates[0]!.title;
  const middle = candidates.map((one) => multiplier.dotOfSums(sample, [one]));
  return candidates[middle.indexOf(Math.max(...middle))]!.title;
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
