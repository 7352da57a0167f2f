import { touchesNext } from '../../../text/words/lexemes.ts';
import type { TimeExpression } from '../expression.ts';
import { formAt, isNumberAt, type Read, type Scan } from '../scan.ts';

/** "7:15 p.m.", "5 pm EST", "17:30", "noon", "seven o'clock": a time of day without its day. */
export function readClock(scan: Scan, at: number): { readonly tod: string; readonly next: number } | null {
  const point = scan.words.dayPoints.get(formAt(scan, at));
  if (point !== undefined) return { tod: point, next: at + 1 };
  const hour = readHour(scan, at);
  if (hour === null) return null;
  const half = readHalfDay(scan, hour.next);
  const oclock = formAt(scan, hour.next) === scan.words.oclock[0] && formAt(scan, hour.next + 1) === scan.words.oclock[1];
  const zone = half === null && !oclock ? readZone(scan, hour.next) : null;
  if (half === null && !oclock && hour.minutes === null) return null;
  if (half === null && !oclock && zone === null && !isPlainClock(scan, at)) return null;
  if (half !== null && (hour.hour > 12 && hour.minutes === null)) return null;
  const value = half === null ? hour.hour : (hour.hour % 12) + (half.after ? 12 : 0);
  const next = half?.next ?? (oclock ? hour.next + 2 : hour.next);
  return { tod: `T${pad(value)}:${hour.minutes ?? '00'}`, next: readZone(scan, next) ?? next };
}

/** A clock with the day that stands after it ("5 p.m. EST Nov. 9", "noon on Saturday"), as read by `readDay`. */
export function readClockWithDay(scan: Scan, at: number, readDay: (scan: Scan, at: number) => Read | null): Read | null {
  const clock = readClock(scan, at);
  if (clock === null) return null;
  const part = readPartAfter(scan, clock.next);
  const next = part?.next ?? clock.next;
  const from = skipOtherZone(scan, next);
  const tod = part === null ? clock.tod : shiftToPart(clock.tod, part.tod);
  for (const skip of [from, formAt(scan, from) === ',' || formAt(scan, from) === scan.words.on ? from + 1 : -1]) {
    const day = skip < 0 ? null : readDay(scan, skip);
    if (day !== null && isDayLong(day.expression)) return { next: day.next, expression: { kind: 'clock', tod, on: day.expression } };
  }
  return { next, expression: { kind: 'clock', tod, on: null } };
}

/** A day with the part or time of it that stands after it: "Monday night", "yesterday afternoon", "Friday at 5 p.m.". */
export function withTimeOfDay(scan: Scan, day: Read): Read {
  if (!isDayLong(day.expression)) return day;
  const part = scan.words.dayParts.get(formAt(scan, day.next));
  if (part !== undefined) return { next: day.next + 1, expression: { kind: 'clock', tod: part, on: day.expression } };
  const { at: word } = scan.words;
  const at = formAt(scan, day.next) === ',' && formAt(scan, day.next + 1) === word ? day.next + 2 : formAt(scan, day.next) === word ? day.next + 1 : -1;
  const clock = at < 0 ? null : readClock(scan, at);
  return clock === null ? day : { next: clock.next, expression: { kind: 'clock', tod: clock.tod, on: day.expression } };
}

/** True for expressions that name a single day. */
function isDayLong(expression: TimeExpression): boolean {
  if (expression.kind === 'date') return expression.day !== null && expression.to === null;
  if (expression.kind === 'weekday' || expression.kind === 'holiday') return true;
  return (expression.kind === 'relative' || expression.kind === 'offset') && expression.unit === 'day';
}

function readHour(scan: Scan, at: number): { hour: number; minutes: string | null; next: number } | null {
  const word = scan.words.numbers.small.get(formAt(scan, at));
  if (!isNumberAt(scan, at)) return word === undefined || word < 1 || word > 12 ? null : { hour: word, minutes: null, next: at + 1 };
  const form = formAt(scan, at);
  const dotted = /^(\d{1,2})\.([0-5]\d)$/.exec(form);
  if (dotted !== null) {
    return readHalfDay(scan, at + 1) === null || Number(dotted[1]) > 23 ? null : { hour: Number(dotted[1]), minutes: dotted[2]!, next: at + 1 };
  }
  if (form.length > 2 || Number(form) > 24) return null;
  if (formAt(scan, at + 1) !== ':' || !/^[0-5]\d$/.test(formAt(scan, at + 2)) || touchesNext(scan.lexemes, at + 1) && !touchesNext(scan.lexemes, at)) {
    return { hour: Number(form), minutes: null, next: at + 1 };
  }
  const seconds = formAt(scan, at + 3) === ':' && isNumberAt(scan, at + 4) && touchesNext(scan.lexemes, at + 3);
  return { hour: Number(form), minutes: formAt(scan, at + 2), next: seconds ? at + 5 : at + 3 };
}

/** "a.m.", "pm", "p.m" after an hour. */
function readHalfDay(scan: Scan, at: number): { after: boolean; next: number } | null {
  const { halfDays } = scan.words;
  const whole = halfDays.get(formAt(scan, at));
  if (whole !== undefined) return { after: whole === 'after', next: at + 1 };
  const spelled = formAt(scan, at + 1) === '.' ? halfDays.get(formAt(scan, at) + formAt(scan, at + 2)) : undefined;
  return spelled === undefined ? null : { after: spelled === 'after', next: formAt(scan, at + 3) === '.' ? at + 4 : at + 3 };
}

function readZone(scan: Scan, at: number): number | null {
  if (!scan.words.zones.has(formAt(scan, at))) return null;
  return formAt(scan, at + 1) === scan.words.timeWord ? at + 2 : at + 1;
}

/** "(0735 GMT)", "(2:10 p.m. EST)": the same time elsewhere, where a day goes on after it; `at` itself where there is none. */
function skipOtherZone(scan: Scan, at: number): number {
  if (formAt(scan, at) !== '(') return at;
  for (let i = at + 2; i < at + 10; i++) {
    if (formAt(scan, i) === ')') return scan.words.zones.has(formAt(scan, i - 1)) ? i + 1 : at;
  }
  return at;
}

/** "in the morning" after a clock. */
function readPartAfter(scan: Scan, at: number): { tod: string; next: number } | null {
  if (formAt(scan, at) !== scan.words.in || formAt(scan, at + 1) !== scan.words.the) return null;
  const part = scan.words.dayParts.get(formAt(scan, at + 2));
  return part === undefined ? null : { tod: part, next: at + 3 };
}

function shiftToPart(tod: string, part: string): string {
  const hour = Number(tod.slice(1, 3));
  return part !== 'TMO' && hour < 12 ? `T${pad(hour + 12)}${tod.slice(3)}` : tod;
}

/** A clock without "a.m." is one after a word that times are told with, and not between marks of a score. */
function isPlainClock(scan: Scan, at: number): boolean {
  return scan.words.clockCues.has(formAt(scan, at - 1)) && formAt(scan, at + 3) !== ':';
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
