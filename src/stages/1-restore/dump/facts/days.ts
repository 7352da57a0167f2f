import { formatDay, weekdayOf } from '../../../../calendar/days.ts';
import type { Day } from '../../../../calendar/days.ts';
import { AS_AT, COLLECTOR_PREFIX, DAY_LABEL, FILE_PHOTOGRAPH } from '../../../../language/en/page/day-lines.ts';
import { READING_TIME } from '../../../../language/en/page/furniture.ts';
import { RELEASE_MARK } from '../../../../language/en/page/headline-signs.ts';
import { weekdayName } from '../../../../language/en/time/calendar-words.ts';
import { Reason } from '../../../../language/en/time/day-reasons.ts';
import { UPDATED_WORDS } from '../../../../language/updated.ts';
import type { Evidence } from '../../../../model/report.ts';
import type { RawPlaces } from '../../../../text/mapped/mapped.ts';
import { announced, FURNITURE_KINDS } from '../../announce.ts';
import { clockBehind } from '../../signs/clock.ts';
import { daysIn, orderIn } from '../../signs/days.ts';
import { isOutletName } from '../../signs/furniture.ts';
import { dayOfSubject, isMailHead, isRelease } from '../mail.ts';
import type { Sorted } from '../sorting/sort.ts';
import type { SortedUnit } from '../sorting/sorted.ts';
import type { Unit } from '../units/units.ts';
import { copyrightYears, LAST_YEAR, yearsOfAddress, withoutYear, stampOf, dayOfAddress } from './years.ts';

/**
 * The days that lines outside the body state, the surest first. One is accepted as a candidate for the day of publication when it stands
 * by the headline, the byline or the beginning of the text, where pages have that day, or with a time of day just below any line that holds the headline
 * (the day of the visit has none); after those comes the day in the page's address.
 */
export function daysOfLines(sorted: Sorted, places: RawPlaces, url: string | null): readonly Evidence[] {
  const anchors = anchorsOf(sorted);
  const units = sorted.units.map(({ unit }) => unit);
  const order = orderIn(units, sorted.units.find(({ kind, unit }) => kind === null && unit.text.length > 80)?.unit.text ?? '');
  const years = copyrightYears(sorted.units);
  const lastYears = new Set([...copyrightYears(sorted.units, LAST_YEAR), ...yearsOfAddress(url)]);
  const found = sorted.units.flatMap(({ unit, kind }, at): Found[] => {
    if ((kind !== 'date-line' && kind !== 'caption' && kind !== 'byline') || unit.text.length > LONGEST) return [];
    const near = isByRelease(units, at) || anchors.some((anchor) => Math.abs(anchor - at) <= NEAR && isNear(sorted, at, anchor));
    const yearless = near && kind === 'date-line' ? withoutYear(unit, lastYears, places) : null;
    if (yearless !== null) return [{ at, says: saysPublished(unit.text, LABEL), evidence: yearless }];
    const stamp = stampOf(unit, places);
    if (stamp !== null) return [{ at, says: false, evidence: stamp }];
    const labelled = kind === 'date-line' && isLabelOfDay(sorted.units[at - 1]?.unit.text ?? '');
    const mailed = isMailHead(units, at);
    return daysIn(unit.text, order).flatMap(({ span, day }) => {
      const says = labelled || saysPublished(unit.text, span[0]);
      const clock = kind === 'caption' ? null : clockBehind(unit.text, span[1]);
      const named = mailed && isRelease(units, at) ? dayOfSubject(units, at, day, unit.text.slice(span[1]), places) : null;
      const nearEnough =
        near || (says && anchors.some((anchor) => Math.abs(anchor - at) <= NEAR_PUBLISHED)) || (clock !== null && sorted.units[at - 1]?.kind === 'title');
      const told = isLabelOfChange(sorted.units[at - 1]?.unit.text ?? '') && span[0] === 0 ? Reason.change : lineReason(unit.text, span[0], nearEnough);
      const why = kind === 'caption' ? captionReason(unit.text, day, years) : mailed ? Reason.mail : told;
      const raw = places.rawOf([unit.span[0] + span[0], unit.span[0] + (clock?.end ?? span[1])]);
      const accepted = why === Reason.nearLine || (why === Reason.mail && named === null && isRelease(units, at));
      const own = { at, says, evidence: { value: `${formatDay(day)}${clock?.value ?? ''}`, why, raw, accepted } };
      return named === null ? [own] : [{ at, says, evidence: named }, own];
    });
  });
  // A caption that stands eight times is one piece of evidence.
  const seen = new Set<string>();
  const distinct = surest(found, anchors.at(-1) ?? 0).filter(({ value, why }) => !seen.has(`${value} ${why}`) && seen.add(`${value} ${why}`));
  return [...distinct.filter((e) => e.accepted), ...dayOfAddress(url), ...distinct.filter((e) => !e.accepted)].slice(0, MOST);
}

/** A day in a line of a dump: at which unit, and whether words of publication stand before it. */
interface Found {
  readonly at: number;
  readonly says: boolean;
  readonly evidence: Evidence;
}

/** The evidence, where accepted days differ without those that stand in worse places: without words of publication, or below the first paragraph. */
function surest(found: readonly Found[], first: number): readonly Evidence[] {
  const accepted = found.filter(({ evidence }) => evidence.accepted);
  const isOne = (some: readonly Found[]): boolean => new Set(some.map(({ evidence }) => dayIn(evidence))).size === 1;
  const better = [accepted.filter(({ says }) => says), accepted.filter(({ at }) => at < first)].find(isOne);
  if (better === undefined || isOne(accepted)) return found.map(({ evidence }) => evidence);
  const day = dayIn(better[0]!.evidence);
  return found.map(({ evidence }) =>
    evidence.accepted && dayIn(evidence) !== day ? { ...evidence, why: `${evidence.why}; another line says more surely`, accepted: false } : evidence,
  );
}

/** The day of a piece of evidence without the time of day. */
function dayIn({ value }: Evidence): string {
  return value.slice(0, 10);
}

/** True when words of publication stand just before a day. */
function saysPublished(text: string, start: number): boolean {
  return (announced(text.slice(Math.max(0, start - LABEL), start)).anywhere & PUBLISHED) !== 0;
}

/** True for a line that says of the one below it that it is the day of publication, and nothing else. */
function isLabelOfDay(text: string): boolean {
  return text.length <= LABEL && (DAY_LABEL.test(text) || (/^[^\d]*$/.test(text) && saysPublished(text, text.length) && !isLabelOfChange(text)));
}

/** True for a line that says of the one below it that it is the day of a change, and nothing else. */
function isLabelOfChange(text: string): boolean {
  return text.length <= LABEL && /^[^\d]*$/.test(text) && text.split(' ').length <= LABEL_WORDS && UPDATED_WORDS.test(text);
}

const LABEL_WORDS = 3;

const PUBLISHED = 1 << FURNITURE_KINDS.indexOf('published');

const LONGEST = 1500;
const MOST = 40;
/** How many lines from the headline or the text a page sets its day, and how many where words of publication stand before it. */
const NEAR = 4;
const NEAR_PUBLISHED = 8;

/** True for the day just below or above the line that says of a text that it is a release, in the head of the text. */
function isByRelease(units: readonly Unit[], at: number): boolean {
  return at <= HEAD_OF_RELEASE && [at - 1, at + 1].some((by) => RELEASE_MARK.test(units[by]?.text ?? ''));
}

const HEAD_OF_RELEASE = 8;
const LONGEST_SECTION = 25;

function anchorsOf({ units, title, bylines }: Sorted): readonly number[] {
  const first = units.findIndex(({ kind, unit }) => kind === null && unit.text.length > 80);
  return [...(title === null ? [] : [title.at]), ...bylines.map(({ at }) => at), ...(first < 0 ? [] : [first])];
}

/** Below a headline or byline other lines may come between; below the first line of all, which may be the page's title, and above, none may. */
function isNear({ units }: Sorted, at: number, anchor: number): boolean {
  if (anchor > at) return isClear(units.slice(at + 1, anchor));
  return anchor > 0 || isClear(units.slice(1, at));
}

/** True when nothing of a page's head lies between: a day above the menu is the day of the visit. */
function isClear(between: readonly SortedUnit[]): boolean {
  // The name of a section is not a menu.
  if (between.length === 1 && between[0]!.kind === 'navigation' && between[0]!.unit.text.length <= LONGEST_SECTION) return true;
  return between.every(
    ({ kind, unit }) =>
      kind === null || kind === 'title' || kind === 'byline' || kind === 'date-line' || kind === 'caption' || kind === 'rule' || kind === 'share' || isOutletName(unit.text)
      || !/\p{L}{2}/u.test(unit.text) || READING_TIME.test(unit.text),
  );
}

/** What a line with a day at `start` says of it. */
function lineReason(text: string, start: number, near: boolean): string {
  if (COLLECTOR_PREFIX.test(text)) return Reason.prefix;
  if (!near) return Reason.farLine;
  const label = text.slice(Math.max(0, start - LABEL), start);
  if (AS_AT.test(label)) return Reason.asAt;
  return UPDATED_WORDS.test(label) ? Reason.change : Reason.nearLine;
}

/** How far before a day the words stand that say what it is the day of. */
const LABEL = 30;

/**
 * What the day in a caption is. A photograph of the event is captioned with the day of the week beside the date, or is of the year in the copyright line;
 * one that shows neither may be years old, and by chance of the day of the week that the lead names.
 */
function captionReason(text: string, day: Day, years: ReadonlySet<number>): string {
  if (FILE_PHOTOGRAPH.test(text)) return Reason.fileCaption;
  const named = text.toLowerCase().includes(weekdayName(weekdayOf(day)).slice(0, 3).toLowerCase());
  return named || years.has(Number(formatDay(day).slice(0, 4))) ? Reason.caption : Reason.bareCaption;
}
