import type { RemovedKind } from '../../../model/report.ts';
import { decideBody, isProse, type Decision } from './decide.ts';
import { startOfComments } from './comments.ts';
import { findRepeated, findRunningHeads, findTeasers } from './copies.ts';
import { furnitureKind, isOutletName, outletCase } from './furniture.ts';
import { daysIn } from './days.ts';
import { inlineCalls } from './inline.ts';
import { spared } from '../spare.ts';
import { liveEntries } from './live.ts';
import { bylineOf, contributorsOf, nameAlone, nameInPlace, writersIn, type Byline } from './people.ts';
import { datelineOf } from './dateline.ts';
import { mastheadOf, type Masthead } from './masthead.ts';
import type { SortedUnit } from './sorted.ts';
import { findTitle, type FoundTitle } from './title.ts';
import type { Unit } from './units.ts';

/** The units of a dump, each with what it is, and what furniture says of the report. */
export interface Sorted {
  readonly units: readonly SortedUnit[];
  readonly title: FoundTitle | null;
  /** The outlet's name: after the page's title, the first line, or the masthead. */
  readonly outlet: string | null;
  /** The line that names the outlet, where neither the page's title nor the whole first line does. */
  readonly masthead: Masthead | null;
  readonly bylines: readonly { readonly at: number; readonly byline: Byline }[];
  /** True when nothing could be told to be body, and what stays is all that is not surely furniture. */
  readonly spared: boolean;
}

/** An outlet's name stands among the first so many units. */
const HEAD = 3;
/** How far from the body, in units, a byline stands. */
const BYLINE_REACH = 16;
const NAME_REACH = 8;
/** Among how many of the last units a note on the writer stands. */
const LAST = 12;
/** A line that stands many times and is still as likely body as this is a refrain or a question, no caption. */
const SURELY_BODY = 0.6;
/** Sentences between headline and text are a standfirst, even when they look little like the text. */
const STANDFIRST_REACH = 4;
const LEAST_STANDFIRST = 0.15;

/**
 * Decides about every unit of a dump (`text`): the probabilities of a model say what is likely body, and what the words of a line prove
 * goes before.
 */
export function sortUnits(text: string, units: readonly Unit[], probabilities: readonly number[]): Sorted {
  const decisions = [...decideBody(units, probabilities)];
  const proven = units.map((unit) => furnitureKind(unit.text));
  const kinds = [...proven];
  for (const at of findRunningHeads(units)) kinds[at] ??= daysIn(units[at]!.text, null).length > 0 ? 'date-line' : 'navigation';
  for (const [i, unit] of units.entries()) if (kinds[i] === null && isProof(unit.text)) decisions[i] = 'body';
  const isBody = (i: number): boolean => decisions[i] !== 'furniture' && kinds[i] === null;
  for (const at of liveEntries(units, isBody)) if (kinds[at] === null && decisions[at] === 'furniture') decisions[at] = 'doubtful';
  for (let at = startOfComments(units, isBody); at < units.length; at++) decisions[at] = 'furniture';
  for (const at of findTeasers(units, firstOfBody(units, isBody), isBody)) kinds[at] ??= 'teaser';
  const first = firstOfBody(units, isBody);
  const opened: Sorted['bylines'] = units.flatMap((unit, at) => {
    const byline = Math.abs(at - first) <= BYLINE_REACH && kinds[at] === null ? bylineOf(unit.text) : null;
    return byline === null ? [] : [{ at, byline }];
  });
  const bylines = opened.length > 0 ? opened : namesAlone(units, first, (at) => kinds[at] === null && decisions[at] === 'furniture');
  for (const { at } of bylines) kinds[at] = 'byline';
  const head = kinds.findIndex((kind) => kind === null);
  const outlet = head >= 0 && head < Math.min(first, HEAD) && isOutletName(units[head]!.text) && (head === 0 || units[head]!.text.includes(' ')) ? units[head]!.text : null;
  if (outlet !== null) kinds[head] = 'navigation';
  const above = Math.min(first, opening(units, isBody));
  const found = findTitle(units, above, (at) => kinds[at] !== null && (at > 0 || kinds[0] !== 'teaser'), bylines[0]?.at);
  // Above a text of a few short lines a statement is one of them.
  const isShort = first === units.length;
  const title = isShort && found !== null && isStatement(units[found.at]!.text) ? null : found;
  if (isShort && units.some((_, i) => isBody(i))) {
    for (const [at, unit] of units.entries()) if (!isBody(at) && kinds[at] === null && (isStatement(unit.text) || isResult(unit.text)) && guessKind(unit.text) !== 'advertisement') decisions[at] = 'doubtful';
  }
  for (const at of title?.copies ?? []) kinds[at] = 'title';
  const masthead = outlet !== null ? (head === 0 ? null : { outlet, at: head }) : title?.outlet == null ? mastheadOf(units, title?.at ?? null, first, new Set(bylines.map(({ at }) => at))) : null;
  for (const at of findRepeated(units)) if (probabilities[at]! < SURELY_BODY) kinds[at] ??= 'caption';
  for (let at = (title?.at ?? first) + 1; title !== null && title.at > 0 && at < Math.min(first, title.at + STANDFIRST_REACH); at++) {
    if (decisions[at] === 'furniture' && probabilities[at]! >= LEAST_STANDFIRST && isProse(units[at]!.text)) decisions[at] = 'doubtful';
  }
  cutRelatedTail(units, kinds);
  for (const [at, { text }] of units.entries()) if (at > first && isBody(at) && BOX_HEADING.test(text) && at + 1 < units.length && decisions[at + 1] === 'furniture' && (kinds[at + 1] ?? guessKind(units[at + 1]!.text)) === 'advertisement') kinds[at] = 'advertisement';
  const isEmpty = !units.some((_, i) => isBody(i));
  if (isEmpty) {
    const signed = new Set(bylines.map(({ at }) => at));
    const isFurniture = (at: number): boolean => isProven(proven[at]!, units[at]!.text) || signed.has(at) || (at === head && outlet !== null);
    for (const at of sparedUnits(units, title, isFurniture)) {
      kinds[at] = null;
      decisions[at] = 'doubtful';
    }
  }
  return { units: units.map((unit, i) => sortedUnit(text, unit, decisions[i]!, kinds[i]!)), title, bylines, spared: isEmpty, masthead, outlet: title?.outlet ?? (outlet === null ? masthead?.outlet ?? null : outletCase(outlet)) };
}

/** The heading of a box, in capitals. */
const BOX_HEADING = /^[\p{Lu}][\p{Lu} '’&!,-]{5,58}$/u;

/** The first unit that stays and opens with a dateline, however short; the number of units where there is none. */
function opening(units: readonly Unit[], isBody: (i: number) => boolean): number {
  const at = units.findIndex(({ text }, i) => isBody(i) && isStatement(text) && datelineOf(text) !== null);
  return at < 0 ? units.length : at;
}

/** The units that stay where nothing is body; the headline's other copies do not, nor the headline itself beside a statement. */
function sparedUnits(units: readonly Unit[], title: FoundTitle | null, isFurniture: (at: number) => boolean): readonly number[] {
  const copies = new Set(title?.copies);
  return spared(units.map(({ text }, at) => {
    const isCopy = at !== title?.at && copies.has(at) && !isStatement(text);
    return { text, furniture: isFurniture(at) || isCopy, title: title?.at === at };
  }));
}

/** True for a line with a full stop at its end, which headlines do not have. */
function isStatement(text: string): boolean {
  return /[.。]["”’»)]?$/.test(text);
}

/** True for a line of a table of results: a name with its share, or with a count in brackets ("Harbour List: 41% (12 seats)"). */
function isResult(text: string): boolean {
  return text.length <= LONGEST_RESULT && /^\p{Lu}[\p{L} .'’-]{1,40}: ?[^:]*\d/u.test(text) && /\d ?(?:%|per ?cent\b)|: ?\d[\d,.]* \p{Ll}{3,}|\(\d[\d,.]* \p{Ll}+\)/u.test(text);
}

const LONGEST_RESULT = 90;

/** True for a line that is furniture by its own words; sentences that end in the credit of a photograph may yet be all that a report says. */
function isProven(kind: RemovedKind | null, text: string): boolean {
  return kind !== null && !(kind === 'caption' && /[.!?]/.test(text));
}

/** Headlines under a heading of related stories, where no sentence follows any more. */
function cutRelatedTail(units: readonly Unit[], kinds: (RemovedKind | null)[]): void {
  let at = units.length - 1;
  while (at >= 0 && (kinds[at] !== null || !isProse(units[at]!.text))) at--;
  const heading = kinds.findIndex((kind, i) => i > at && kind === 'related');
  if (heading < 0) return;
  for (let i = heading + 1; i < units.length; i++) if (contributorsOf(units[i]!.text) === null) kinds[i] ??= 'related';
}

/** Names that stand alone just above the text, where no line opens with "By"; else names with a place. */
function namesAlone(units: readonly Unit[], first: number, free: (at: number) => boolean): Sorted['bylines'] {
  const writers = writersIn(units.slice(-LAST).map(({ text }) => text));
  const lines = units.slice(0, first).flatMap(({ text }, at) => (at >= first - NAME_REACH && free(at) ? [{ at, text }] : []));
  const read = (as: typeof nameInPlace): Sorted['bylines'] => lines.flatMap(({ at, text }) => {
    const byline = as(text, writers);
    return byline === null ? [] : [{ at, byline }];
  });
  const alone = read(nameAlone);
  return alone.length > 0 ? alone : read(nameInPlace);
}

function sortedUnit(text: string, unit: Unit, decision: Decision, proven: RemovedKind | null): SortedUnit {
  const kind = proven ?? (decision === 'furniture' ? guessKind(unit.text) : null);
  const calls = kind === null ? inlineCalls(text.slice(unit.span[0], unit.span[1])) : [];
  return { unit, kind, doubtful: kind === null && decision === 'doubtful', cuts: calls.map(([a, b]) => ({ span: [unit.span[0] + a, unit.span[0] + b], kind: 'related' })) };
}

/** Words that only a report has: a dateline, or thanks to those who helped with it. */
function isProof(text: string): boolean {
  return (text.length > 80 && datelineOf(text)?.agency != null) || contributorsOf(text) !== null;
}

/** The first unit of the body that is more than a heading; the number of units where there is none. */
function firstOfBody(units: readonly Unit[], isBody: (i: number) => boolean): number {
  const at = units.findIndex((unit, i) => isBody(i) && unit.text.length > 80);
  return at < 0 ? units.length : at;
}

/** What furniture most likely is that only its surroundings give away. */
function guessKind(text: string): RemovedKind {
  if (text.length <= 40) return 'navigation';
  return /\b(?:cookies?|newsletters?|subscri\w+|sign up|privacy|advertis\w+|sponsor\w*)\b/i.test(text.slice(0, 600)) ? 'advertisement' : 'related';
}
