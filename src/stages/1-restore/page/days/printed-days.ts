import { ENTRY_WAS } from '../../../../language/entry-was.ts';
import { UPDATED_WORDS } from '../../../../language/updated.ts';
import type { Span } from '../../../../model/span.ts';
import { announced, FURNITURE_KINDS } from '../../announce.ts';
import { printedDays } from '../../dating/printed-day.ts';
import type { NumericOrder, PrintedDay } from '../../dating/printed-day.ts';
import type { Page } from '../parts/page.ts';
import { standsInFurniture } from './stands-in-furniture.ts';
import type { DayPlace, StatedDay, Surroundings } from './stated-day.ts';

const PUBLISHED_BIT = 1 << FURNITURE_KINDS.indexOf('published');

/** Days in the text that readers see. */
export function daysInBlocks(page: Page, around: Surroundings): StatedDay[] {
  const days = allDaysInBlocks(page, around);
  const heading = around.heading < 0 ? undefined : page.blocks[around.heading]?.runs[0]!.start;
  const isAbove = ({ at }: StatedDay): boolean => heading !== undefined && at[0] < heading;
  // A page that prints its day below the heading prints that of the visit above it.
  return days.some((one) => one.place === 'printed-in-header' && !isAbove(one))
    ? days.map((one) => (one.place === 'printed-in-header' && isAbove(one) ? { ...one, place: 'printed' } : one))
    : days;
}

function allDaysInBlocks(page: Page, around: Surroundings): StatedDay[] {
  return page.blocks.flatMap((block, i): StatedDay[] => {
    if (
      block.text.length > LONGEST_LINE
      && (i < around.first || i > around.first + 2)
      && !ENTRY_WAS.test(block.text.slice(0, LONGEST_ENTRY).split(/\d/, 1)[0]!)
    ) {
      return [];
    }
    const text = block.text.slice(0, LONGEST_LINE);
    if (/©|copyright|\(c\)/i.test(text)) return [];
    const at: Span = [block.runs[0]!.start, block.runs.at(-1)!.end];
    const posted = i >= around.first && i <= around.last + POSTED_REACH ? postedDay(text, around.order) : null;
    if (posted !== null) return [{ day: posted.day, value: text.slice(...posted.span), place: 'printed-published', at }];
    return printedDays(text, around.order).flatMap((found): StatedDay[] => {
      const place = RANGE.test(text.slice(Math.max(0, found.span[0] - 12), found.span[0])) ? null : printedPlace(block.text, found.span, i, around);
      return place === null || (place === 'printed' && standsInFurniture(block.element))
        ? []
        : [{ day: found.day, value: text.slice(...found.span), place, at }];
    });
  });
}

/** The day on which a line below the entry says that it was posted. */
function postedDay(text: string, order: NumericOrder): PrintedDay | null {
  const [first] = printedDays(text.slice(0, LONGEST_ENTRY), order);
  return first !== undefined && ENTRY_WAS.test(text.slice(0, first.span[0])) && !UPDATED_WORDS.test(text.slice(0, first.span[0])) ? first : null;
}

/** How far below the last paragraph that line stands, and how much of it is read. */
const POSTED_REACH = 12;
const LONGEST_ENTRY = 120;

/** Lines longer than this are prose, whose days are those of events. */
const LONGEST_LINE = 300;
/** "14. – 20. January 2021" names the end of a stretch of days. */
const RANGE = /\d\.?\s?[-–]\s?$|(?:bis|to|until|au|al|hasta)\s(?:zum\s)?$/i;

/** True for a day that a sentence tells of: words in small letters before it, and a full stop behind. */
function isTold(text: string, [from]: Span): boolean {
  return SENTENCE_END.test(text) && (text.slice(0, from).match(/(?<!\p{L})\p{Ll}{2,}/gu)?.length ?? 0) >= LEAST_TOLD;
}

const SENTENCE_END = /[\p{L}\p{N})]{2}[.!?]["'”’»)]?$/u;
const LEAST_TOLD = 3;

function printedPlace(text: string, span: Span, i: number, around: Surroundings): DayPlace | null {
  const top = around.heading >= 0 ? Math.min(around.heading, around.first) : around.first;
  const above = i >= top - 4 && i <= Math.max(around.heading, around.first) + 1;
  const below = i >= around.last && i <= around.last + 6;
  const before = text.slice(Math.max(0, span[0] - 40), span[0]);
  if (UPDATED_WORDS.test(before)) return 'printed-modified';
  const says = ((announced(before).anywhere | announced(text.slice(span[1], span[1] + 60)).anywhere) & PUBLISHED_BIT) !== 0;
  if (text.length < 200 && says && (above || below)) return 'printed-published';
  if (isTold(text, span)) return null;
  if (above && (text.length < 120 || (span[0] === 0 && /^\s?[-–—:|]/.test(text.slice(span[1])) && i >= around.first && i < around.first + 3))) {
    return 'printed-in-header';
  }
  return text.length <= 100 && i <= around.last + 6 ? 'printed' : null;
}
