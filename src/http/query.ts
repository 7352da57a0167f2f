import type { Context } from 'hono';
import { RequestProblem } from './problem.ts';

/** True for a day of the calendar, written YYYY-MM-DD. */
export function isDay(words: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(words) ? new Date(words) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words);
}

/** A day (YYYY-MM-DD) of the query, or empty where none is given. */
export function dayOr(c: Context, name: string): string {
  const given = c.req.query(name) ?? '';
  if (given !== '' && !isDay(given)) throw new RequestProblem(400, `"${name}" must be a day such as 2031-03-04.`);
  return given;
}

/** A whole number of the query from 0 on, or `usual` where none is given. */
export function wholeOr(c: Context, name: string, usual: number): number {
  const given = c.req.query(name) ?? '';
  if (given === '') return usual;
  if (!/^\d{1,12}$/.test(given)) throw new RequestProblem(400, `"${name}" must be a whole number.`);
  return Number(given);
}

/** A property that is there only when the words are not empty. */
export function textOr<Name extends string>(name: Name, words: string): { [K in Name]?: string } {
  return words === '' ? {} : { [name]: words } as { [K in Name]?: string };
}
