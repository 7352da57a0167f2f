import { CLOCK_IN_WORDS } from '../../../language/en/time/clock-units.ts';

const HALF = 12 * 60;

/** True for two ways to write one time of day: "6:41pm PST" and "18:41", "6:00 p.m." and "6 p.m.". */
export function areOneClock(a: string, b: string): boolean {
  const [x, y] = [minutesOf(a), minutesOf(b)];
  return x.some((minutes) => y.includes(minutes));
}

/** The minutes of the day that a time may be; none for words that tell no time of day. */
function minutesOf(text: string): number[] {
  const told = CLOCK_IN_WORDS.exec(text.trim());
  if (told === null || (told[2] === undefined && told[3] === undefined)) return [];
  const [hour, minute] = [Number(told[1]), Number(told[2] ?? 0)];
  if (hour > 23 || minute > 59) return [];
  if (told[3] !== undefined) return hour > 12 ? [] : [(hour % 12) * 60 + minute + (told[3].toLowerCase() === 'p' ? HALF : 0)];
  return hour < 12 && hour > 0 ? [hour * 60 + minute, hour * 60 + minute + HALF] : [hour * 60 + minute];
}
