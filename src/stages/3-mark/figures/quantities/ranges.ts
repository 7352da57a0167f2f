import { BEHIND_OR, CHANGE_LEADS, MINUS, RANGE_JOINERS, RANGE_LEADS, figureGrammar } from '../../../../language/en/figures/figure-grammar.ts';
import { changeWords } from '../../../../language/en/figures/count-words.ts';
import { figureWords } from '../../../../language/en/figures/figure-words.ts';
import { isInDate } from './not-figures.ts';
import { readPart, startsNumber, type Part } from './parts.ts';
import { form, isCapital, isWord, type FigureScan } from '../scan.ts';

/** "15-22 miles", "from $1 to $2", "between 20 and 30", "two or three": two numbers that bound one quantity. */
export function readRange(scan: FigureScan, first: Part): Part | null {
  const mark = form(scan, first.next);
  const dash = mark === '-' || mark === '\u2013' || mark === '\u2014' || mark === '~' || (mark === '/' && first.before !== null);
  if (!dash && !RANGE_JOINERS.has(mark)) return null;
  let at = first.next + 1;
  if (mark === figureGrammar.to && form(scan, at) === '-') at++;
  if (mark === figureGrammar.or && BEHIND_OR.has(form(scan, at))) at++;
  while (at < first.next + 5 && !startsNumber(scan, at) && (currencyMark(scan, at) || form(scan, at) === MINUS)) at++;
  if (!startsNumber(scan, at) || scan.timeAt[at]! >= 0 && isInDate(scan, at)) return null;
  const second = readPart(scan, at);
  if (second === null || second.fraction !== first.fraction && second.fraction) return null;
  if (second.first > first.next + 1 + (at - first.next - 1) || !joins(scan, first, second, mark, dash)) return null;
  const value = scaledLike(first, second);
  const [low, high] = [Math.min(value, second.value), Math.max(value, second.value)];
  if (low === high) return null;
  const ends = mark === figureGrammar.to && value > second.value ? [value, second.value] : [low, high];
  return {
    ...second,
    first: first.first,
    number: first.number,
    before: second.before ?? first.before,
    after: second.after ?? first.after,
    low: Math.min(...(ends as [number, number])),
    high: Math.max(...(ends as [number, number])),
  };
}

function currencyMark(scan: FigureScan, at: number): boolean {
  return figureWords.currencyMarks.has(form(scan, at)) && (isCapital(scan, at) || !isWord(scan, at));
}

/** "89 to $93 billion": the scale of the second number counts for a small first one too. */
function scaledLike(first: Part, second: Part): number {
  const plain = first.numberEnd === first.number + 1 && first.digits;
  const ratio = second.numberEnd > second.number + 1 ? second.value : 0;
  if (!plain || ratio < 1000 || Math.abs(first.value) >= 1000) return first.value;
  const scale = 10 ** (3 * Math.floor(Math.log10(ratio) / 3));
  return first.value * scale;
}

function joins(scan: FigureScan, first: Part, second: Part, mark: string, dash: boolean): boolean {
  const a = (first.before ?? first.after)?.unit ?? null;
  const b = (second.before ?? second.after)?.unit ?? null;
  // "Led with 40% to 39%", "outraised her $5.4 million to $200,000": a score, each the figure of another.
  const ofTwo = a === b && (a === 'percentage' || (first.before !== null && second.before !== null));
  if (mark === figureGrammar.to && ofTwo && scaledLike(first, second) > second.value && !CHANGE_LEADS.has(form(scan, first.first - 1))) return false;
  if (a !== null && b !== null && a !== b && !b.startsWith(`${a} per `)) return false;
  if (a !== null && b === null && mark !== '~' && !dash && !(first.before !== null && form(scan, first.first - 1) === figureGrammar.between)) return false;
  const lead = [form(scan, first.first - 1), form(scan, first.first - 2)];
  const between = lead.includes(figureGrammar.between);
  if (mark === figureGrammar.and) return between;
  if (mark === figureGrammar.or) {
    return (
      a === null
      && first.before === null
      && second.before === null
      && second.value > first.value
      && (second.value - first.value <= 1 || (second.value <= 2 * first.value && second.value <= 100))
      && first.numberEnd - first.number === 1
    );
  }
  if (dash) return first.value < second.value || first.before !== null || a !== null;
  if (lead[0] === figureGrammar.by && changeBefore(scan, first.first - 1)) return second.value <= 3 * first.value;
  return RANGE_LEADS.some((word) => lead.includes(word)) || !changeBefore(scan, first.first);
}

/** "rose 18 cents to $2.50": after a verb of change the second number is where it ended, not the end of a range. */
function changeBefore(scan: FigureScan, at: number): boolean {
  for (let i = at - 1; i > at - 4 && i >= 0; i--) {
    if (changeWords.has(form(scan, i))) return true;
    if (!isWord(scan, i)) return false;
  }
  return false;
}
