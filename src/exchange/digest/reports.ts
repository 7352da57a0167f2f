import type { Account } from '../../model/account.ts';
import type { Report } from '../../model/report.ts';
import { WORDS, count, dayInWords } from './words.ts';

/** One report in the list of reports. */
export interface ReportLine {
  readonly number: number;
  readonly id: string;
  /** Outlet, credit, wire service or origin: whatever names it best. */
  readonly name: string;
  readonly title: string;
  /** The day of publication, or of what it reports, in words. */
  readonly day: string;
  /** "Later version of 1; both carry one wire story", or "separate report". */
  readonly standing: string;
}

/** How many reports there are, how many of them are separate, and why. */
export interface Independence {
  readonly reports: number;
  readonly separate: number;
  readonly lines: readonly ReportLine[];
}

/** The part of an account that tells which of its reports are separate. */
interface Standing extends Pick<Account, 'descents' | 'lineages'> {
  readonly reports: readonly Pick<Report, 'id'>[];
}

/** Lists the reports of an account with what makes each separate or not. */
export function independenceOf(account: Account): Independence {
  const standings = standingsOf(account);
  return {
    reports: account.reports.length,
    separate: account.lineages.length,
    lines: account.reports.map((report, i) => ({
      number: i + 1, id: report.id, name: nameOf(report), title: titleOf(report), day: dayOf(report),
      standing: standings.get(report.id)!,
    })),
  };
}

/** What makes each report of an account separate or not, by its id; the others are named by their places among the reports, from 1. */
export function standingsOf({ reports, descents, lineages }: Standing): ReadonlyMap<string, string> {
  const numbers = new Map(reports.map(({ id }, i) => [id, i + 1]));
  const standings = new Map<string, string>();
  for (const { from, to, kind, carrier } of descents) {
    const how = [`${WORDS.descent[kind]} ${numbers.get(from) ?? '?'}`, WORDS.carrier[carrier]].filter((w) => w !== '').join('; ');
    standings.set(to, standings.has(to) ? `${standings.get(to)}; ${how}` : how);
  }
  for (const { reports: together } of lineages) {
    if (together.length < 2) continue;
    for (const id of together) {
      if (standings.has(id)) continue;
      const others = together.filter((r) => r !== id).map((r) => numbers.get(r) ?? 0).sort((a, b) => a - b);
      standings.set(id, `not separate from ${shortList(others)}`);
    }
  }
  return new Map(reports.map(({ id }) => [id, standings.get(id) ?? 'separate report']));
}

function shortList(numbers: readonly number[]): string {
  return numbers.length > 6 ? `${numbers.slice(0, 5).join(', ')} and ${count(numbers.length - 5, 'other')}` : numbers.join(', ');
}

/** What a report is called in a list: its outlet, else the outlet it credits, else its wire service, else where it came from. */
export function nameOf(report: Report): string {
  if (report.outlet !== null) return report.outlet;
  if (report.credit !== null) return `copy from ${report.credit}`;
  if (report.agency !== null) return `wire service ${report.agency}`;
  return report.origin.split('/').findLast((part) => part !== '') ?? report.origin;
}

/** The title, or the first words of the text where no title is known. */
export function titleOf({ title, text }: Report): string {
  if (title !== null && title !== '') return title;
  const first = text.split('\n', 1)[0]!;
  return first.length > 90 ? `${first.slice(0, first.lastIndexOf(' ', 90))}…` : first;
}

function dayOf({ published, happened }: Report): string {
  if (published !== null) return dayInWords(published);
  return happened === null ? 'day unknown' : `on what happened ${dayInWords(happened)}`;
}
