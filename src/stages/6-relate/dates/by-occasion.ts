import type { Evidence, Report } from '../../../model/report.ts';
import type { Edtf, Span } from '../../../model/span.ts';
import { civilOf, dayOf, daysInMonth, weekdayOf, type Day } from '../../../calendar/days.ts';
import { formatEdtf, parseEdtf } from '../../../calendar/edtf.ts';
import { edtfOfDays, hullOf, intersectEdtf, type DayRange } from '../../../calendar/edtf-days.ts';
import type { Clue, MonthClue } from '../../../calendar/clues/clue.ts';
import { leadWeekday } from '../../../calendar/clues/publication.ts';
import { clueWords } from '../../../language/en/time/day-clues.ts';
import type { Fixed } from './fixed.ts';
import type { Group } from './group.ts';

/** Days that a report gives to an occasion ("the summit in Lidov on June 24-26"). */
interface DatedOccasion {
  readonly report: string;
  readonly span: Span;
  readonly value: Edtf;
  readonly range: DayRange;
  /** The sentence that names it. */
  readonly sentence: string;
}

/** The dated occasions of running stories, by their noun; each story is read once. */
export class OccasionIndex {
  readonly #stories = new Map<Group, ReadonlyMap<string, readonly DatedOccasion[]>>();

  /** Those of the reports of one story. */
  of(story: Group): (noun: string) => readonly DatedOccasion[] {
    const known = this.#stories.get(story) ?? occasionsOf(story.reports);
    this.#stories.set(story, known);
    return (noun) => known.get(noun) ?? [];
  }
}

/** No occasion of more days than this pins down a month. */
const LONGEST = 14;

function occasionsOf(story: readonly Report[]): ReadonlyMap<string, readonly DatedOccasion[]> {
  const found = new Map<string, DatedOccasion[]>();
  for (const report of story) {
    let at = 0;
    for (const time of report.times) {
      const range = rangeOf(time.edtf);
      if (range === null) continue;
      while (at < report.sentences.length && report.sentences[at]![1] <= time.span[0]) at++;
      const sentence = report.text.slice(...(report.sentences[at] ?? time.span)).slice(0, 1000);
      for (const noun of new Set(sentence.toLowerCase().match(/\p{L}+/gu) ?? [])) {
        if (!clueWords.occasions.has(noun)) continue;
        const dated = { report: report.id, span: time.span, value: time.edtf!, range, sentence };
        const known = found.get(noun);
        if (known === undefined) found.set(noun, [dated]);
        else known.push(dated);
      }
    }
  }
  return found;
}

function rangeOf(edtf: Edtf | null): DayRange | null {
  const value = edtf === null ? null : parseEdtf(edtf);
  if (value === null || value.kind === 'set' || value.kind === 'month' || value.kind === 'year') return null;
  const range = hullOf(value);
  return range.last - range.first < LONGEST ? range : null;
}

/**
 * Dates a report that puts an occasion later or earlier in its own month by the days that another report gives to that occasion: the
 * same noun and the same name stand in one sentence there. `null` when no report does, or when reports give it different months.
 */
export function dateByOccasion(report: Report, clues: readonly Clue[], dated: (noun: string) => readonly DatedOccasion[]): Fixed | null {
  for (const clue of clues) {
    if (clue.kind !== 'month' || clue.names.length === 0) continue;
    const lenders = dated(clue.occasion).filter((o) => o.report !== report.id && clue.names.some((name) => o.sentence.includes(name)));
    const first = lenders[0];
    if (first === undefined || lenders.some(({ range }) => range.first !== first.range.first)) continue;
    const days = daysBeside(first.range, clue.side);
    const fixed = days.length === 0 ? null : datesWithin(report, clues, clue, days, lenders);
    if (fixed !== null) return fixed;
  }
  return null;
}

/** The days of the month of an occasion that lie before it or after it. */
function daysBeside({ first, last }: DayRange, side: 'later' | 'earlier'): readonly Day[] {
  const { year, month } = civilOf(side === 'later' ? first : last);
  const start = dayOf(year, month, 1);
  const days = Array.from({ length: daysInMonth(year, month) }, (_, i) => start + i);
  return days.filter((day) => (side === 'later' ? day < first : day > last));
}

function datesWithin(report: Report, clues: readonly Clue[], clue: MonthClue, days: readonly Day[], lenders: readonly DatedOccasion[]): Fixed | null {
  const lead = leadWeekday(clues);
  const running = clues.find(({ kind }) => kind === 'running');
  const sameDay = lead === null || running === undefined ? days : days.filter((day) => weekdayOf(day) === lead.weekday);
  const before = report.published === null ? null : parseEdtf(report.published);
  const left = edtfOfDays(sameDay);
  const published = left === null || before === null ? left : intersectEdtf(left, before);
  if (published === null) return null;
  const value = formatEdtf(published);
  const month = formatEdtf(edtfOfDays(days)!);
  const evidence: Evidence[] = [
    ...lenders.slice(0, 3).map((o): Evidence => ({ value: o.value, why: `the days of the ${clue.occasion} that this report puts ${clue.side} in its own month, by another report`, report: o.report, span: o.span, accepted: true })),
    { value: month, why: `in the month of the ${clue.occasion} and ${clue.side === 'later' ? 'before' : 'after'} it`, span: clue.span, accepted: true },
  ];
  if (lead === null || running === undefined) return { published: value, happened: null, evidence: { published: evidence, happened: [] } };
  const steps: Evidence[] = [
    ...evidence, { value, why: 'the days of the week that the lead names', span: lead.span, accepted: true },
    { value, why: 'the report tells of its own occasion as still going on: it is of the same day', span: running.span, accepted: true },
  ];
  return { published: value, happened: value, evidence: { published: steps, happened: steps } };
}
