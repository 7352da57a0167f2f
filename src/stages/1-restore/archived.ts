import { dayOf, isDate, type Day } from '../../calendar/days.ts';

/** The address of a copy in an archive of the web: the moment of the capture in figures, then the address of the page ("…/web/20310504101500/https://…"). */
const ARCHIVED = /^https?:\/\/[^/]{3,100}\/(?:[\w-]{1,30}\/){0,3}((?:19|20)\d\d)(\d\d)(\d\d)\d{0,6}(?:[a-z]{2}_)?\/(?=https?:\/)/i;

/** The address of the page itself where the one given is that of a copy in an archive. */
export function originalAddress(address: string): string {
  return address.replace(ARCHIVED, '');
}

/** The day on which an archive captured the page, by the address of its copy; `null` for any other address. */
export function dayOfCapture(address: string): Day | null {
  const [year, month, day] = (ARCHIVED.exec(address)?.slice(1, 4) ?? []).map(Number);
  return year === undefined || !isDate(year, month!, day!) ? null : dayOf(year, month!, day!);
}
