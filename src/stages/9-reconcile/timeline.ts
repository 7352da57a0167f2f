import { hullOf } from '../../calendar/edtf-days.ts';
import { parseEdtf } from '../../calendar/edtf.ts';
import type { TimelineEntry } from '../../model/account.ts';
import type { Figure } from '../../model/figure.ts';
import type { Report } from '../../model/report.ts';
import { compareFigures } from '../../quantity/compare.ts';
import { happeningsOf, type Happening } from './happenings.ts';

/** Two clauses with the same day say the same when this share of the shorter one's words stands in the other, and more than a name. */
const ALIKE = 0.5;

/**
 * What happened when: each time with the clause it governs, earliest first; the same happening of several reports is one entry. Reports that count
 * it differently have entries of their own, since the words of one would say what the other does not.
 */
export function timelineOf(reports: readonly Report[]): TimelineEntry[] {
  const byDate = new Map<string, Happening[][]>();
  for (const happening of [...reports].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap(happeningsOf)) {
    const groups = byDate.get(happening.date) ?? [];
    const group = groups.find((members) => alike(members[0]!, happening) && !members.some((member) => countsOtherwise(member, happening)));
    if (group === undefined) groups.push([happening]);
    else group.push(happening);
    byDate.set(happening.date, groups);
  }
  return [...byDate].flatMap(([date, groups]) => groups.map((group) => entryOf(date, group))).sort(byDay);
}

function alike(a: Happening, b: Happening): boolean {
  let shared = 0;
  for (const key of a.stems) if (b.stems.has(key)) shared++;
  return shared >= ALIKE * Math.min(a.stems.size, b.stems.size) && shared >= 2 && (a.deeds.size === 0 || b.deeds.size === 0 || [...a.deeds].some((key) => b.deeds.has(key)));
}

/** True when a figure of one differs from every figure of the other that measures the same, or the other dates that they name are all others. */
function countsOtherwise(a: Happening, b: Happening): boolean {
  return hasOther(a.figures, b.figures) || hasOther(b.figures, a.figures) || (a.dates.length > 0 && b.dates.length > 0 && !a.dates.some((date) => b.dates.includes(date)));
}

function hasOther(figures: readonly Figure[], others: readonly Figure[]): boolean {
  return figures.some((figure) => {
    const compared = others.map((other) => ({ other, ...compareFigures(figure, other, { sameSubject: true }) })).filter(({ relation }) => relation !== 'incomparable');
    // "At least 41" and "at least 58" can both be right, and are not the same.
    return compared.length > 0 && compared.every(({ other, relation, difference }) => relation === 'differ' || (isOpen(figure) && isOpen(other) && difference !== 0));
  });
}

function isOpen({ bound }: Figure): boolean {
  return bound !== 'exact' && bound !== 'about';
}

function entryOf(date: string, group: readonly Happening[]): TimelineEntry {
  return { date, what: group[0]!.what, evidence: group.map(({ report, span }) => ({ report, span })) };
}

/** The order of a timeline: earliest first. */
export function byDay(a: TimelineEntry, b: TimelineEntry): number {
  const [x, y] = [hullOf(parseEdtf(a.date)!), hullOf(parseEdtf(b.date)!)];
  return x.first - y.first || x.last - y.last || b.evidence.length - a.evidence.length || (a.what < b.what ? -1 : 1);
}
