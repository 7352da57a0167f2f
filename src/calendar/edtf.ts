import type { Edtf } from '../model/span.ts';
import { dayOf, daysInMonth, formatDay, formatYear, isDate, type Day } from './days.ts';

/** A day, a month, a year or a decade or century of years: one stretch of the calendar that has a name of its own. */
export type EdtfPoint =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'decade'; readonly decade: number };

/** From one point to another, both taken in; `null` is an open end. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly from: EdtfPoint | null;
  readonly to: EdtfPoint | null;
}

/** One of its members, which one is not known; a member may be a stretch of which any day is possible. */
export interface EdtfSet {
  readonly kind: 'set';
  readonly members: readonly (EdtfPoint | EdtfInterval)[];
}

/** A value in the part of EDTF (ISO 8601-2:2019) that Stemma writes and reads. */
export type EdtfValue = EdtfPoint | EdtfInterval | EdtfSet;

/** The value of a single day. */
export function edtfDay(day: Day): EdtfPoint {
  return { kind: 'day', day };
}

/** The value of a month; `month` counts from 1. */
export function edtfMonth(year: number, month: number): EdtfPoint {
  return { kind: 'month', year, month };
}

/** The value of a year. */
export function edtfYear(year: number): EdtfPoint {
  return { kind: 'year', year };
}

/** Reads `2025-02-12`, `2025-02`, `2025`, `202X`, `a/b` (with `..` or nothing for an open end) or `[a,b,c..d]`; `null` for anything else. */
export function parseEdtf(text: string): EdtfValue | null {
  const trimmed = text.trim();
  if (trimmed.startsWith('[') && trimmed.endsWith(']')) return parseSet(trimmed.slice(1, -1));
  return trimmed.includes('/') ? parseInterval(trimmed.split('/')) : parsePoint(trimmed);
}

/** Writes a value; `parseEdtf` reads it back to an equal one. */
export function formatEdtf(value: EdtfValue): Edtf {
  switch (value.kind) {
    case 'day': return formatDay(value.day);
    case 'month': return `${formatYear(value.year)}-${String(value.month).padStart(2, '0')}`;
    case 'year': return formatYear(value.year);
    case 'decade': return `${formatYear(value.decade * 10).slice(0, -1)}X`;
    case 'interval': return `${formatEnd(value.from)}/${formatEnd(value.to)}`;
    case 'set': return `[${value.members.map(formatMember).join(',')}]`;
  }
}

/** The day that an ISO 8601 day or time stands for in its own time zone (`2025-02-12T23:10:00Z`), or `null`. */
export function dayOfTimestamp(text: string): Day | null {
  const found = /^(\d{4})-?(\d\d)-?(\d\d)(?:$|[T ])/.exec(text.trim());
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isDate(year, month, day) ? dayOf(year, month, day) : null;
}

/** The first day of a point and its last one. */
export function boundsOfPoint(point: EdtfPoint): readonly [first: Day, last: Day] {
  switch (point.kind) {
    case 'day': return [point.day, point.day];
    case 'month': return [dayOf(point.year, point.month, 1), dayOf(point.year, point.month, daysInMonth(point.year, point.month))];
    case 'year': return [dayOf(point.year, 1, 1), dayOf(point.year, 12, 31)];
    case 'decade': return [dayOf(point.decade * 10, 1, 1), dayOf(point.decade * 10 + 9, 12, 31)];
  }
}

function parseSet(inner: string): EdtfSet | null {
  const members: (EdtfPoint | EdtfInterval)[] = [];
  for (const part of inner.split(',')) {
    const ends = part.trim().split('..');
    const member = ends.length === 2 ? parseInterval(ends) : ends.length === 1 ? parsePoint(ends[0]!) : null;
    if (member === null) return null;
    members.push(member);
  }
  return { kind: 'set', members };
}

function parseInterval(ends: readonly string[]): EdtfInterval | null {
  if (ends.length !== 2) return null;
  const [from, to] = ends.map((end) => (end === '' || end === '..' ? undefined : parsePoint(end.trim())));
  if (from === null || to === null || (from === undefined && to === undefined)) return null;
  if (from !== undefined && to !== undefined && boundsOfPoint(from)[0] > boundsOfPoint(to)[1]) return null;
  return { kind: 'interval', from: from ?? null, to: to ?? null };
}

function parsePoint(text: string): EdtfPoint | null {
  const found = /^(-?\d{3})(\d|X)(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (found === null) return null;
  if (found[2] === 'X') return found[3] === undefined ? { kind: 'decade', decade: Number(found[1]) } : null;
  const year = Number(found[1]! + found[2]!);
  if (found[3] === undefined) return { kind: 'year', year };
  const month = Number(found[3]);
  if (found[4] === undefined) return month >= 1 && month <= 12 ? { kind: 'month', year, month } : null;
  return isDate(year, month, Number(found[4])) ? edtfDay(dayOf(year, month, Number(found[4]))) : null;
}

function formatEnd(point: EdtfPoint | null): string {
  return point === null ? '..' : formatEdtf(point);
}

function formatMember(member: EdtfPoint | EdtfInterval): string {
  if (member.kind !== 'interval') return formatEdtf(member);
  return `${member.from === null ? '' : formatEdtf(member.from)}..${member.to === null ? '' : formatEdtf(member.to)}`;
}
