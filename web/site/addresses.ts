import { type Anchor, anchorOf, findAnchor } from '../../src/text/align/anchor.ts';
import type { Span } from '../../src/model/span.ts';

/** Passages longer than this, in UTF-16 units, are remembered by their first and last words. */
const LONG = 180;
/** Units of the last words of a long passage, and of its surroundings, that an address keeps. */
const TAIL = 48;
const AROUND = 24;
/** A long passage ends within so many units of its beginning. */
const REACH = 20_000;

/** What an address remembers of a passage: quotation, prefix, suffix and position, so that it is found again when the report is scraped anew. */
export interface PassageQuery {
  readonly q: string;
  /** Last words of a long passage. */
  readonly to?: string | undefined;
  readonly p?: string | undefined;
  readonly s?: string | undefined;
  /** `start-end`; a hint only. */
  readonly at?: string | undefined;
}

/** The addresses of the pages. */
export const ADDRESS = {
  home: '/', stories: '/stories', search: '/search', judgements: '/judgements', add: '/add', signIn: '/sign-in', style: '/style.css',
  story: (id: string): string => `/stories/${encodeURIComponent(id)}`,
  part: (id: string, part: string, page: number): string => `/stories/${encodeURIComponent(id)}/parts/${part}${page === 1 ? '' : `?page=${page}`}`,
  event: (id: string): string => `/events/${encodeURIComponent(id)}`,
  report: (id: string): string => `/reports/${encodeURIComponent(id)}`,
  claim: (story: string, id: string): string => `/stories/${encodeURIComponent(story)}/claims/${encodeURIComponent(id)}`,
  dispute: (story: string, id: string): string => `/stories/${encodeURIComponent(story)}/disputes/${encodeURIComponent(id)}`,
  raw: (id: string, at: number, to?: number): string => `/reports/${encodeURIComponent(id)}/raw?at=${at}${to === undefined ? '' : `&to=${to}#here`}`,
  compare: (earlier: string, later: string): string => `/compare?${new URLSearchParams({ a: earlier, b: later }).toString()}`,
  passage: (report: string, text: string, span: Span): string => `/reports/${encodeURIComponent(report)}?${passageQuery(text, span)}#passage`,
} as const;

/** The passage at a span as the query of an address. */
export function passageQuery(text: string, span: Span): string {
  const { exact, prefix, suffix } = anchorOf(text, span);
  const long = exact.length > LONG;
  const q = long ? `q=${part(exact.slice(0, LONG - TAIL))}&to=${part(exact.slice(-TAIL))}` : `q=${part(exact)}`;
  return `${q}&p=${part(prefix.slice(-AROUND))}&s=${part(suffix.slice(0, AROUND))}&at=${span[0]}-${span[1]}`;
}

/** Finds the passage that an address remembers, in a text that may have changed since; `null` when it is gone. */
export function findPassage(text: string, { q, to, p = '', s = '', at = '' }: PassageQuery): Span | null {
  const [start, end] = at.split('-').map(Number);
  const hint = Number.isSafeInteger(start) && Number.isSafeInteger(end) ? { span: [start!, end!] as Span } : {};
  const anchor: Anchor = { ...hint, exact: q, prefix: p, suffix: to === undefined ? s : '' };
  const head = findAnchor(text, anchor);
  if (head === null || to === undefined || to === '') return head;
  const tail = findAnchor(text.slice(head[1], head[1] + REACH), { exact: to, prefix: '', suffix: s });
  return tail === null ? head : [head[0], head[1] + tail[1]];
}

/**
 * Words as a part of an address, without half a character at either end, which no address can hold, and with plus signs for spaces, which people read
 * more easily.
 */
function part(words: string): string {
  const whole = /[\ud800-\udfff]/.test(words) ? words.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '').toWellFormed() : words;
  return encodeURIComponent(whole).replaceAll('%20', '+');
}
