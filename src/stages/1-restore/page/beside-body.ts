import { FIRST_PUBLISHED } from '../../../language/en/page/outlets.ts';
import type { Dateline } from '../../../model/report.ts';
import { datelineOf } from '../signs/dateline.ts';
import { creditOf } from '../signs/furniture.ts';
import { fold } from './head/title.ts';
import type { Page } from './parts/page.ts';

/** How far from the text a line stands that says whose article this is. */
const CREDIT_REACH = 4;

/** The other outlet that a line above or below the text names as the one where the report was published first. */
export function creditNear({ blocks }: Page, kept: readonly number[], own: readonly string[]): string | null {
  const [first, last] = [kept[0] ?? 0, kept.at(-1) ?? -1];
  const names = new Set(own.map(fold));
  for (let at = Math.max(0, first - CREDIT_REACH); at < Math.min(blocks.length, last + 1 + CREDIT_REACH); at++) {
    const { hidden, text } = blocks[at]!;
    const credit = hidden || !FIRST_PUBLISHED.test(text) ? null : creditOf(text);
    if (credit !== null && /^\p{Lu}\P{N}*$/u.test(credit) && !names.has(fold(credit))) return credit;
  }
  return null;
}

/** How many paragraphs may come before a dateline: a standfirst, a correction. */
const DATELINE_REACH = 3;

/** A dateline, and the block that it opens. */
export interface Datelined {
  readonly dateline: Dateline;
  readonly at: number;
}

/** The dateline of the first paragraph that has one, and its block. */
export function datelined(page: Page, kept: readonly number[], title: string | null): Datelined | null {
  for (const at of kept.slice(0, DATELINE_REACH)) {
    const dateline = datelineOf(page.blocks[at]!.text);
    if (dateline !== null && !(title !== null && fold(title) === fold(dateline.place))) return { dateline, at };
  }
  return null;
}
