import { TITLE_PREFIXES } from '../../../language/en/furniture.ts';
import { tokensOf } from './tokens.ts';
import type { Unit } from './units.ts';

/** The headline of a dump. */
export interface FoundTitle {
  readonly title: string;
  /** Index of the unit that it was taken from. */
  readonly at: number;
  readonly why: string;
  /** The outlet's name where the page's title ends in it. */
  readonly outlet: string | null;
  /** All units that hold the headline and nothing else. */
  readonly copies: readonly number[];
}

const LONGEST = 300;
const FAR = 60;
const LEAST_ALIKE = 0.4;

/**
 * The headline: the line before the body that says most of what the page's title says (the first line of a dump), else the page's title
 * itself without the outlet's name. `first` is the index of the first unit of the body; units that are
 * `taken` are known to be something else. `null` when no line looks like one.
 */
export function findTitle(units: readonly Unit[], first: number, taken: (at: number) => boolean): FoundTitle | null {
  const page = taken(0) ? null : pageTitle(units, first);
  const marked = units.slice(0, first).findIndex(({ text }) => text.length <= LONGEST && stripPrefix(text) !== text);
  const heading = marked >= 0 ? marked : page === null ? firstHeading(units, first, taken) : bestHeading(units, first, page, taken);
  const at = heading ?? (page === null ? null : 0);
  if (at === null) return null;
  const title = heading === null ? page!.title : stripPrefix(units[at]!.text);
  const whole = page === null ? title : page.title;
  const copies = units.flatMap((unit, i) => (unit.text.length <= LONGEST && isCopy(stripPrefix(unit.text), title, whole, i === 0 && page !== null ? page.whole : null) ? [i] : []));
  return { title, at, outlet: page?.outlet ?? null, copies, why: heading === null ? 'the title of the page, without the outlet\'s name' : page === null ? 'the line above the text' : 'the line above the text that the title of the page agrees with' };
}

interface PageTitle {
  readonly title: string;
  readonly whole: string;
  readonly outlet: string | null;
}

/** The first line as a page's title: headline, then a separator and the outlet's name. */
function pageTitle(units: readonly Unit[], first: number): PageTitle | null {
  const whole = units[0] === undefined || first === 0 ? '' : stripPrefix(units[0].text);
  if (whole.length > LONGEST || tokensOf(whole).length < 3) return null;
  const bars = whole.split(/\s+[|·•»]\s+|\s+::\s+/);
  if (bars.length > 1 && tokensOf(bars[0]!).length >= 3) return { whole, title: bars[0]!.trim(), outlet: bars[bars.length - 1]!.trim() };
  const dash = Math.max(whole.lastIndexOf(' - '), whole.lastIndexOf(' – '), whole.lastIndexOf(' — '));
  const tail = whole.slice(dash + 3).trim();
  if (dash > 0 && tokensOf(whole.slice(0, dash)).length >= 3 && tokensOf(tail).length <= 4 && /^\p{Lu}|^\p{Lo}|^\p{Ll}+\.\p{Ll}+$/u.test(tail)) return { whole, title: whole.slice(0, dash).trim(), outlet: tail };
  return { whole, title: whole, outlet: null };
}

/** The unit before the body that shares most words with the page's title; nearer to the body is better. */
function bestHeading(units: readonly Unit[], first: number, page: PageTitle, taken: (at: number) => boolean): number | null {
  const want = new Set(tokensOf(page.title));
  let best = 0;
  let found: number | null = null;
  for (let i = 1; i < Math.min(units.length, first + 3); i++) {
    const text = units[i]!.text;
    if (text.length > LONGEST || taken(i) || (isSentence(text) && !isSentence(page.title))) continue;
    const tokens = new Set(tokensOf(text));
    if (tokens.size < 3) continue;
    let shared = 0;
    for (const token of tokens) if (want.has(token)) shared++;
    const alike = (2 * shared) / (tokens.size + want.size);
    if (alike < LEAST_ALIKE) continue;
    const score = text === page.title || text === page.whole ? 2 : alike + 0.2 * (1 - Math.min(FAR, Math.abs(first - i)) / FAR);
    if (score > best) {
      best = score;
      found = i;
    }
  }
  return found;
}

/** Without a page's title: the first line before the body that is long enough for a headline and ends like none of a text. */
function firstHeading(units: readonly Unit[], first: number, taken: (at: number) => boolean): number | null {
  for (let i = first - 1; i >= Math.max(0, first - FAR); i--) {
    const { text } = units[i]!;
    const words = tokensOf(text).length;
    if (words >= 3 && words <= 30 && text.length <= LONGEST && !taken(i) && !/[.:,;…]$/.test(text)) return i;
  }
  return null;
}

function isSentence(text: string): boolean {
  return /[.…]$/.test(text);
}

function isCopy(text: string, title: string, pageTitle: string, page: string | null): boolean {
  const bare = foldTitle(text);
  return bare === foldTitle(title) || bare === foldTitle(pageTitle) || (page !== null && bare === foldTitle(page));
}

function foldTitle(text: string): string {
  return tokensOf(text).join(' ');
}

/** Takes off what a machine set before the title. */
function stripPrefix(text: string): string {
  for (const prefix of TITLE_PREFIXES) {
    const bare = text.replace(prefix, '');
    if (bare !== text && bare.trim() !== '') return bare.trim();
  }
  return text;
}
