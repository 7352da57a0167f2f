import type { Edtf } from '../../model/span.ts';
import type { Report } from '../../model/report.ts';
import { likeness } from './likeness.ts';
import type { Profile } from './profile.ts';

/** A title made from a first sentence is cut at a word before this many units. */
const LONGEST_TITLE = 110;
/** How many reports are compared to find the one in the middle. */
const SAMPLE = 40;

/** What naming reads of a report. */
export type Titled = Pick<Report, 'id' | 'text' | 'title' | 'sentences' | 'happened' | 'published'>;

/** A title in the reports' own words: that of the report which is most like the others, else its first sentence. */
export function titleOf(members: readonly Titled[], profiles: readonly Profile[]): string {
  const [sample, own] = [members.slice(0, SAMPLE), profiles.slice(0, SAMPLE)];
  const middle = own.map((profile) => own.reduce((sum, other) => sum + likeness(profile, other), 0));
  const ranked = sample.map((member, k) => ({ member, score: middle[k]! })).sort((x, y) => y.score - x.score || (x.member.id < y.member.id ? -1 : 1));
  const titled = ranked.find(({ member }) => member.title !== null && member.title.trim() !== '');
  return titled === undefined ? firstSentence(ranked[0]!.member) : titled.member.title!.trim();
}

function firstSentence({ text, sentences }: Titled): string {
  const sentence = text.slice(...(sentences[0] ?? ([0, text.length] as const))).replace(/\s+/g, ' ').trim();
  if (sentence.length <= LONGEST_TITLE) return sentence;
  const cut = sentence.lastIndexOf(' ', LONGEST_TITLE);
  return `${sentence.slice(0, cut > 0 ? cut : LONGEST_TITLE)}…`;
}

/** The day that most reports say it happened, the earliest among equals; where none says, the earliest publication; `null` when neither is known. */
export function dateOf(members: readonly Titled[]): Edtf | null {
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
