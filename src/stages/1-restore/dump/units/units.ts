import type { Span } from '../../../../model/span.ts';
import { CUT_BEFORE_NAME } from '../../../../language/en/page/furniture.ts';
import { BYLINE_OPENINGS } from '../../../../language/en/page/writers.ts';
import { datelineOf } from '../../signs/dateline.ts';
import { ITEM_MARK, linesOf, type Line } from './lines.ts';

/** A stretch of a dump that was one paragraph, heading or label: a line, or the lines that a hard wrap made of one. */
export interface Unit {
  readonly span: Span;
  /** The words, with wraps joined. */
  readonly text: string;
  /** The places of the wraps: white space between the lines that are joined. */
  readonly wraps: readonly Span[];
  readonly afterBlank: boolean;
}

/** Widths that programs wrap at; shorter runs of lines are lists, longer lines are paragraphs. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 260;
/** How many units a full line may miss the width by: repaired characters were wider when the lines were cut. */
const SLACK = 8;
/** What a line may miss the width by where letters of unlike widths were cut. */
const UNEVEN = 60;
/** Full lines in one run that no list shows by chance. */
const MIN_RUN = 5;
/** Fewer are enough where all touching lines are full and most go on with a small letter. */
const MIN_PAIRS = 2;
/** A dump is wrapped as a whole when no line is longer than the width and this share of the touching lines is full. */
const WHOLE_SHARE = 0.6;

/** A line that fills less of the width than this was not cut at it. */
const SURELY_SHORT = 0.8;

/** Full lines of which this share goes on with a small letter are the work of a wrap, however many short lines stand among them. */
const RUN_ON_SHARE = 0.5;

/** The units of a dump: each line one, but for hard-wrapped lines, which are joined; of its first `most` lines where a limit is given. */
export function unitsOf(text: string, most?: number): readonly Unit[] {
  const lines = linesOf(text, most);
  const width = widthOfAll(lines);
  if (width !== null) return joinLines(lines, width);
  const uneven = unevenBlock(lines);
  if (uneven === null) return unitsOfLines(lines);
  const { start, end } = uneven;
  return [...unitsOfLines(lines.slice(0, start)), ...joinLines(lines.slice(start, end), uneven.width, UNEVEN), ...unitsOfLines(lines.slice(end))];
}

/** The units of lines that no one wrap made: its own runs are joined. */
function unitsOfLines(lines: readonly Line[]): readonly Unit[] {
  const runs: Run[] = [];
  for (let i = 0; i < lines.length; i = runs.at(-1)!.end) runs.push({ start: i, ...wrappedRunFrom(lines, i) });
  const near = new Set<number>();
  for (const run of runs) if (isWrap(lines, run, MIN_PAIRS)) addNear(near, run.width);
  for (const width of pairWidths(lines, runs)) addNear(near, width);
  return runs.flatMap((run) => {
    const own = lines.slice(run.start, run.end);
    const isNear = near.has(run.width);
    return isWrap(lines, run, isNear ? 1 : MIN_PAIRS) || (isNear && isCutBeforeName(lines, run)) ? joinLines(own, run.width) : own.map((line) => unitOf([line]));
  });
}

/** Adds all widths that a line cut at `width` may have. */
function addNear(near: Set<number>, width: number): void {
  for (let one = width - SLACK; one <= width + SLACK; one++) near.add(one);
}

/** So many paragraphs of two lines are the work of a wrap, where all could have been cut at one width. */
const MIN_SHORT_RUNS = 3;

/** Of them so many go on with a small letter; the others may with a name. */
const MIN_SMALL = 2;

/** The widths of runs that each go on over a line end or two in the middle of a sentence, where one wrap can have made all that do so. */
function pairWidths(lines: readonly Line[], runs: readonly Run[]): readonly number[] {
  const short = runs.filter((run) => run.width >= LEAST_WIDE && (goesOn(lines, run.start, run.end, 1) || isCutBeforeName(lines, run)));
  if (short.length < MIN_SHORT_RUNS || short.filter((run) => goesOn(lines, run.start, run.end, 1)).length < MIN_SMALL) return [];
  const reach = Math.min(...short.map(({ start }) => lines[start]!.text.length + 1 + firstWordLength(lines[start + 1]!.text)));
  return Math.max(...short.map(({ width }) => width)) < reach + SLACK ? short.map(({ width }) => width) : [];
}

/** True for a paragraph of two lines of which the second goes on with a capital and ends a sentence: "said the chair of the | Council." */
function isCutBeforeName(lines: readonly Line[], { start, end }: Run): boolean {
  if (end - start !== 2 || !lines[start]!.afterBlank || lines[end]?.afterBlank === false) return false;
  const [first, last] = [lines[start]!.text, lines[start + 1]!.text];
  return /\p{Ll}$/u.test(first) && /^\p{Lu}/u.test(last) && ENDED.test(last) && (/[.!?,]["”’]? /.test(first) || CUT_BEFORE_NAME.test(first));
}

/** Touching lines that one wrap can have made. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

/**
 * The first block of touching lines that were cut at about one width, as letters of unlike widths leave them: all but the last fill most of it, and most
 * go on in the middle of a sentence. `null` where none is.
 */
function unevenBlock(lines: readonly Line[]): Run | null {
  for (let top = 0, end: number; top < lines.length; top = end) {
    end = top + 1;
    while (end < lines.length && !lines[end]!.afterBlank && !beginsAnew(lines[end]!) && isWide(lines[end - 1]!)) end++;
    const width = lines.slice(top, end).reduce((max, { text }) => Math.max(max, text.length), 0);
    let start = top;
    // A headline above it is as long as it happens to be.
    while (start < end && lines[start]!.text.length < SURELY_SHORT * width) start++;
    const full = lines.slice(start, end - 1);
    const goesOnSmall = full.filter(({ text }, i) => /[\p{Ll},]$/u.test(text) && /^\p{Ll}/u.test(lines[start + i + 1]!.text)).length;
    if (full.length >= MIN_RUN && full.every(({ text }) => text.length >= SURELY_SHORT * width) && goesOnSmall >= WHOLE_SHARE * full.length) return { start, end, width };
  }
  return null;
}

/** True for a line as long as those that a wrap leaves, and longer than entries of a list mostly are. */
function isWide({ text }: Line): boolean {
  return text.length >= LEAST_WIDE && text.length <= MAX_WIDTH;
}

const LEAST_WIDE = 60;

/** True for a run that is long, or that goes on over `pairs` line ends or a hyphen in the middle of its sentences. */
function isWrap(lines: readonly Line[], { start, end }: Run, pairs: number): boolean {
  return end - start >= MIN_RUN || (end - start > 1 && goesOn(lines, start, end, pairs));
}

/** The width that the whole dump was wrapped at, or `null`. */
function widthOfAll(lines: readonly Line[]): number | null {
  const width = lines.reduce((max, line) => Math.max(max, line.text.length), 0);
  if (width < MIN_WIDTH || width > MAX_WIDTH) return null;
  let touching = 0;
  let ended = 0;
  let full = 0;
  let runsOn = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i]!.afterBlank || isNextItem(lines[i - 1]!, lines[i]!)) continue;
    if (!isFull(lines[i - 1]!, lines[i]!, width)) {
      // Above the first wrap stand headline, byline and day.
      if (full === 0 && lines[i - 1]!.text.length < SURELY_SHORT * width) continue;
      // The last line of a paragraph is as long as it happens to be, and so is a label: where no blank lines part them, they say nothing.
      if (ENDED.test(lines[i - 1]!.text) || lines[i - 1]!.text.length < MIN_WIDTH) ended++;
      else touching++;
      continue;
    }
    touching++;
    full++;
    if (/^[\p{Ll}\d$€£]/u.test(lines[i]!.text)) runsOn++;
  }
  const enough = full >= MIN_RUN || (full >= MIN_PAIRS && full === touching + ended && runsOn >= WHOLE_SHARE * full);
  return enough && full >= WHOLE_SHARE * (runsOn >= RUN_ON_SHARE * full ? touching : touching + ended) ? width : null;
}

/** The longest run of touching lines from `start` that one wrap can have made, one line when there is none. */
function wrappedRunFrom(lines: readonly Line[], start: number): { readonly end: number; readonly width: number } {
  let end = start + 1;
  let width = 0;
  let shortestReach = Infinity;
  for (; end < lines.length && !lines[end]!.afterBlank && !beginsAnew(lines[end]!) && !isNextItem(lines[end - 1]!, lines[end]!); end++) {
    const line = lines[end - 1]!.text;
    if (line.length < MIN_WIDTH || line.length > MAX_WIDTH) break;
    const reach = line.length + 1 + firstWordLength(lines[end]!.text);
    const widest = Math.max(width, line.length);
    if (widest >= Math.min(shortestReach, reach) + SLACK) break;
    width = widest;
    shortestReach = Math.min(shortestReach, reach);
  }
  // The run's own last line is short, or it would have been longer than the width.
  return width === 0 || lines[end - 1]!.text.length > width + SLACK ? { end: Math.max(end - 1, start + 1), width } : { end, width };
}

/** True when every line but the first goes on in the middle of a sentence: behind a hyphen, or with a small letter. */
function goesOn(lines: readonly Line[], start: number, end: number, pairs: number): boolean {
  let hyphens = 0;
  for (let i = start + 1; i < end; i++) {
    if (HYPHENED.test(lines[i - 1]!.text)) hyphens++;
    else if (!/^["'“‘„«(]?\p{Ll}/u.test(lines[i]!.text) || /[.!?:;]["'”’»)]?$/.test(lines[i - 1]!.text)) return false;
  }
  return hyphens > 0 || end - start > pairs;
}

const ENDED = /[.!?:]["'”’»)]{0,2}$/;
const HYPHENED = /\p{Ll}-$/u;

function joinLines(lines: readonly Line[], width: number, slack = SLACK): Unit[] {
  const units: Unit[] = [];
  let open: Line[] = [];
  lines.forEach((line, i) => {
    open.push(line);
    const next = lines[i + 1];
    if (next !== undefined && !next.afterBlank && isFull(line, next, width, slack)) return;
    units.push(unitOf(open));
    open = [];
  });
  return units;
}

/** True when the first word of the next line no longer fitted; where it may have, a dateline shows that a headline stands above it. */
function isFull(line: Line, next: Line, width: number, slack = SLACK): boolean {
  const reach = line.text.length + 1 + firstWordLength(next.text);
  return (
    line.text.length >= MIN_WIDTH
    && reach + slack > width
    && !beginsAnew(next)
    && !isNextItem(line, next)
    && !(reach <= width && !ENDED.test(line.text) && datelineOf(next.text) !== null)
  );
}

/** True for a numbered or marked item below the end of a sentence. */
function isNextItem(above: Line, { text }: Line): boolean {
  return ENDED.test(above.text) && ITEM_MARK.test(text);
}

/** True for the indented first line of a paragraph, and for a line that names the author. */
function beginsAnew({ text, indented }: Line): boolean {
  if (indented || text.length > LONGEST_BYLINE) return indented;
  const names = text.replace(BYLINE_OPENINGS, '');
  return (
    names !== text && /^\p{Lu}/u.test(text) && names.includes(' ') && names.split(' ').every((word) => word === 'and' || /^\p{Lu}[\p{L}.'’-]*,?$/u.test(word))
  );
}

const LONGEST_BYLINE = 60;

function unitOf(lines: readonly Line[]): Unit {
  const [first, last] = [lines[0]!, lines[lines.length - 1]!];
  const wraps = lines.slice(1).map((line, i): Span => [lines[i]!.span[1], line.span[0]]);
  return { span: [first.span[0], last.span[1]], text: lines.map((line) => line.text).join(' '), wraps, afterBlank: first.afterBlank };
}

function firstWordLength(text: string): number {
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
}
