import { hullOf } from '../../calendar/edtf-days.ts';
import { parseEdtf } from '../../calendar/edtf.ts';
import type { TimelineEntry } from '../../model/account.ts';
import type { Figure } from '../../model/figure.ts';
import type { Report } from '../../model/report.ts';
import { compareFigures } from '../../quantity/compare.ts';
import { happeningsOf, type Happening } from './happenings/happenings.ts';

/** Two clauses with the same day say the same when this share of the shorter one's words stands in the other, and more than a name. */
const ALIKE = 0.5;

/** Of the happenings of one day a further one is set beside so many of them at most, and beside those that count the same. */
const MOST_OF_A_DAY = 100;

/** One happening, as all who tell of it. */
interface Told {
  readonly members: Happening[];
  /** One of them for each way of counting it, the first. */
  readonly counts: Map<string, Happening>;
}

/** What is told of one day. */
interface Day {
  readonly told: Told[];
  /** By how they are counted, each under its first count. */
  readonly byCount: Map<string, Told[]>;
}

/**
 * What happened when: each time with the clause it governs, earliest first; the same happening of several reports is one entry. Reports that count
 * it differently, or of which one denies what the other tells, have entries of their own, since the words of one would say what the other does not. What copies tell in the same words is
 * compared once.
 */
export function timelineOf(reports: readonly Report[]): TimelineEntry[] {
  const byDate = new Map<string, Day>();
  const byWording = new Map<string, Told>();
  for (const happening of [...reports].sort((a, b) => (a.id < b.id ? -1 : 1)).flatMap(happeningsOf)) {
    const wording = wordingOf(happening);
    const known = byWording.get(wording);
    if (known !== undefined) known.members.push(happening);
    else byWording.set(wording, placed(happening, byDate));
  }
  return [...byDate].flatMap(([date, { told }]) => told.map(({ members }) => entryOf(date, members))).sort(byDay);
}

/** Puts a happening to the first that it tells too, or makes it one of its own. */
function placed(happening: Happening, byDate: Map<string, Day>): Told {
  const day = byDate.get(happening.date) ?? { told: [], byCount: new Map<string, Told[]>() };
  byDate.set(happening.date, day);
  const count = countOf(happening);
  const counted = day.byCount.get(count) ?? [];
  day.byCount.set(count, counted);
  const tellsSame = ({ members, counts }: Told): boolean =>
    members[0]!.mood === happening.mood && alike(members[0]!, happening) && !counts.values().some((other) => countsOtherwise(other, happening));
  const same = [...day.told.slice(0, MOST_OF_A_DAY), ...counted.slice(0, MOST_OF_A_DAY)].find(tellsSame);
  if (same === undefined) {
    const told = { members: [happening], counts: new Map([[count, happening]]) };
    day.told.push(told);
    counted.push(told);
    return told;
  }
  same.members.push(happening);
  if (!same.counts.has(count)) same.counts.set(count, happening);
  return same;
}

/** The words of a happening with all that decides what it is the same as. */
function wordingOf(happening: Happening): string {
  const { date, what, stems, deeds } = happening;
  return JSON.stringify([date, what, [...stems], [...deeds], countOf(happening)]);
}

/** The figures and the other dates of a happening. */
function countOf({ figures, dates }: Happening): string {
  const counts = figures.map(({ value, low, high, bound, unit, dimension, of, asOf, direction }) => [
    value,
    low,
    high,
    bound,
    unit,
    dimension,
    of,
    asOf,
    direction,
  ]);
  return JSON.stringify([counts, dates]);
}

function alike(a: Happening, b: Happening): boolean {
  let shared = 0;
  for (const key of a.stems) if (b.stems.has(key)) shared++;
  return (
    shared >= ALIKE * Math.min(a.stems.size, b.stems.size)
    && shared >= 2
    && (a.deeds.size === 0 || b.deeds.size === 0 || [...a.deeds].some((key) => b.deeds.has(key)))
  );
}

/** True when a figure of one differs from every figure of the other that measures the same, or the other dates that they name are all others. */
function countsOtherwise(a: Happening, b: Happening): boolean {
  return (
    hasOther(a.figures, b.figures)
    || hasOther(b.figures, a.figures)
    || (a.dates.length > 0 && b.dates.length > 0 && !a.dates.some((date) => b.dates.includes(date)))
  );
}

function hasOther(figures: readonly Figure[], others: readonly Figure[]): boolean {
  return figures.some((figure) => {
    const compared = others
      .map((other) => ({ other, ...compareFigures(figure, other, { sameSubject: true }) }))
      .filter(({ relation }) => relation !== 'incomparable');
    // "At least 41" and "at least 58" can both be right, and are not the same.
    return (
      compared.length > 0
      && compared.every(({ other, relation, difference }) => relation === 'differ' || (isOpen(figure) && isOpen(other) && difference !== 0))
    );
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
