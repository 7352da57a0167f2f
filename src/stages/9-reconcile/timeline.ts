import { hullOf } from '../../calendar/edtf-days.ts';
import { parseEdtf } from '../../calendar/edtf.ts';
import type { TimelineEntry } from '../../model/account.ts';
import type { Report } from '../../model/report.ts';
import { happeningsOf, type Happening } from './happenings.ts';

/** Two clauses with the same day say the same when this share of the shorter one's words stands in the other. */
const ALIKE = 0.5;

/** What happened when: each time with the clause it governs, earliest first; the same happening of several reports is one entry. */
export function timelineOf(reports: readonly Report[]): TimelineEntry[] {
  const byDate = new Map<string, Happening[][]>();
  for (const happening of [...reports].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap(happeningsOf)) {
    const groups = byDate.get(happening.date) ?? [];
    const group = groups.find((members) => alike(members[0]!, happening));
    if (group === undefined) groups.push([happening]);
    else group.push(happening);
    byDate.set(happening.date, groups);
  }
  return [...byDate].flatMap(([date, groups]) => groups.map((group) => entryOf(date, group))).sort(byDay);
}

function alike(a: Happening, b: Happening): boolean {
  let shared = 0;
  for (const key of a.stems) if (b.stems.has(key)) shared++;
  return shared >= ALIKE * Math.min(a.stems.size, b.stems.size) && shared >= 2;
}

function entryOf(date: string, group: readonly Happening[]): TimelineEntry {
  return { date, what: group[0]!.what, evidence: group.map(({ report, span }) => ({ report, span })) };
}

/** The order of a timeline: earliest first. */
export function byDay(a: TimelineEntry, b: TimelineEntry): number {
  const [x, y] = [hullOf(parseEdtf(a.date)!), hullOf(parseEdtf(b.date)!)];
  return x.first - y.first || x.last - y.last || b.evidence.length - a.evidence.length || (a.what < b.what ? -1 : 1);
}
