import { figureGrammar } from '../../../../language/en/figures/figure-grammar.ts';
import type { Edtf } from '../../../../model/span.ts';
import { nounStops } from '../../../../language/en/figures/count-words.ts';
import { figureWords } from '../../../../language/en/figures/figure-words.ts';
import { form, isNumber, isWord, type FigureScan, type Quantity } from '../scan.ts';

const REACH = 14;

/** As of when a figure holds: the nearest date of its own clause that is a day, a month, a year or a part of one; `null` where there is none. */
export function readAsOf(scan: FigureScan, { first, next }: Quantity, [start, end]: readonly [number, number]): Edtf | null {
  if (isDue(scan, next, Math.min(end, next + REACH))) return null;
  const after = nearest(scan, next, Math.min(end, next + REACH), 1);
  const before = nearest(scan, first - 1, Math.max(start - 1, first - 1 - REACH), -1);
  if (after === null) return before?.edtf ?? opening(scan, start, end);
  if (before === null) return after.edtf;
  return after.distance <= before.distance ? after.edtf : before.edtf;
}

/** "Reach 10% by the end of 2030": what is to be reached holds as of no day that is told before. */
function isDue(scan: FigureScan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (figureWords.due.has(scan.lexemes, at) && scan.timeAt[at + 1]! >= 0) return true;
    if (figureWords.clauseEnds.has(scan.lexemes, at) || form(scan, at) === ',' || isNumber(scan, at)) return false;
  }
  return false;
}

/** The nearest date in one direction, up to the end of the clause. */
function nearest(scan: FigureScan, from: number, to: number, step: 1 | -1): { edtf: Edtf; distance: number } | null {
  for (let at = from; at !== to && at >= 0 && at < scan.lexemes.count; at += step) {
    const word = form(scan, at);
    if (figureWords.clauseEnds.has(scan.lexemes, at) || (word === ',' && step > 0 && form(scan, at + 1) !== figureGrammar.in)) return null;
    // "Was 1.4% in 2014 and is 2.1% now": a verb of its own.
    if (step < 0 && word === figureGrammar.and && figureWords.auxiliaries.has(form(scan, at + 1))) return null;
    // "Rose 3% and in 2024 …": the day of what comes next.
    if (step > 0 && word === figureGrammar.and && (form(scan, at + 1) === figureGrammar.in || form(scan, at + 1) === figureGrammar.on)) return null;
    // A date beyond another number is that number's.
    if (step > 0 && isNumber(scan, at) && scan.timeAt[at]! < 0) return null;
    const edtf = dateAt(scan, at);
    if (edtf !== null) return { edtf, distance: Math.abs(at - from) };
  }
  return null;
}

/** "Last year, …", "In 2024, …": a date that opens the sentence holds for all of it. */
function opening(scan: FigureScan, start: number, end: number): Edtf | null {
  for (let at = start; at < Math.min(end, start + 4); at++) {
    const edtf = dateAt(scan, at);
    if (edtf !== null) return edtf;
  }
  return null;
}

/** "since 2022", "by 2030", "the 2022 invasion": dates that begin, bound or name something else. */
function isOfAnother(scan: FigureScan, at: number, index: number): boolean {
  let first = at;
  let next = at + 1;
  while (scan.timeAt[first - 1] === index) first--;
  while (scan.timeAt[next] === index) next++;
  if (figureWords.notThen.has(form(scan, first - 1)) || isBeginning(scan, first, next)) return true;
  return next === first + 1 && isNumber(scan, first) && isWord(scan, next) && !nounStops.has(form(scan, next));
}

/** "The pool, set up in 1998, …": a date between commas at which something began. */
function isBeginning(scan: FigureScan, first: number, next: number): boolean {
  if (form(scan, next) !== ',' || form(scan, first - 1) !== figureGrammar.in || !figureWords.begun.has(form(scan, first - 2))) return false;
  return form(scan, first - 3) === ',' || form(scan, first - 4) === ',';
}

function dateAt(scan: FigureScan, at: number): Edtf | null {
  const index = scan.timeAt[at];
  const time = index === undefined || index < 0 ? undefined : scan.times[index];
  if (time === undefined || time.type !== 'DATE' || isOfAnother(scan, at, index!)) return null;
  return time.edtf;
}
