import { figureGrammar } from '../../../../language/en/figures/figure-grammar.ts';
import { numberWords } from '../../../../language/en/figures/number-words.ts';
import { vaguePlurals } from '../../../../language/en/figures/count-words.ts';
import { readNumeral } from '../../../../text/numbers/numerals.ts';
import { readNoun } from '../nouns.ts';
import { form, overHyphen, wordsOf, type FigureScan, type Quantity } from '../scan.ts';
import { readUnitAfter } from '../units.ts';

/** "dozens of", "tens of thousands of", "millions". */
export function readVague(scan: FigureScan, at: number): Quantity | null {
  const size = vaguePlurals.get(form(scan, at));
  if (size === undefined) return null;
  let [low, high] = size;
  let next = at + 1;
  const larger = form(scan, next) === figureGrammar.of ? vaguePlurals.get(form(scan, next + 1)) : undefined;
  if (larger !== undefined) {
    [low, high] = [low * larger[0], high * larger[0]];
    next += 2;
  }
  if (form(scan, at) === figureGrammar.scores && form(scan, next) !== figureGrammar.of) return null;
  if (form(scan, at) === figureGrammar.tens && larger === undefined) return null;
  const unit = form(scan, next) === figureGrammar.of ? readUnitAfter(scan, next + 1) : readUnitAfter(scan, next);
  const noun = unit === null ? readNoun(scan, next, false, false) : null;
  if (unit === null && noun === null && form(scan, next) === figureGrammar.of) return null;
  const end = unit?.next ?? noun?.next ?? next;
  return {
    first: at,
    number: at,
    next: end,
    value: null,
    low,
    high,
    unit: unit?.unit ?? noun?.unit ?? null,
    unitText: unit === null ? (noun?.unitText ?? null) : wordsOf(scan, unit.first, unit.next),
    share: false,
  };
}

/** "one in five", "nine out of 10": a share in two whole numbers. */
export function readOdds(scan: FigureScan, at: number): Quantity | null {
  if (!leadsToOdds(scan, at)) return null;
  const part = readNumeral(scan.lexemes, at, numberWords);
  if (part === null || part.form === 'article' || part.fraction || part.scaled || !Number.isInteger(part.value) || part.value > 99) return null;
  const out = form(scan, part.next) === figureGrammar.out && form(scan, part.next + 1) === figureGrammar.of;
  if (!out && form(scan, part.next) !== figureGrammar.in) return null;
  const start = out ? part.next + 2 : part.next + 1;
  if (scan.timeAt[start] === undefined || scan.timeAt[start]! >= 0 || scan.timeAt[at]! >= 0) return null;
  const whole = readNumeral(scan.lexemes, start, numberWords);
  if (whole === null || whole.fraction || whole.form === 'article' || !Number.isInteger(whole.value) || whole.value <= part.value || whole.value > 10_000) {
    return null;
  }
  return { first: at, number: at, next: whole.next, value: part.value / whole.value, low: null, high: null, unit: null, unitText: null, share: true };
}

/** A part below a hundred is spelt in three lexemes at most. */
function leadsToOdds(scan: FigureScan, at: number): boolean {
  for (let i = at + 1; i < at + 4; i++) if (form(scan, i) === figureGrammar.in || form(scan, i) === figureGrammar.out) return true;
  return false;
}

/** "a couple thousand", "a couple of days": two, in round figures. */
export function readCouple(scan: FigureScan, at: number): Quantity | null {
  if (form(scan, at + 1) !== figureGrammar.couple || !numberWords.articles.has(form(scan, at))) return null;
  let next = form(scan, at + 2) === figureGrammar.of ? at + 3 : at + 2;
  const scale = numberWords.scales.get(form(scan, next));
  if (scale !== undefined) next++;
  const unit = readUnitAfter(scan, next);
  const noun = unit === null ? readNoun(scan, next, false, false) : null;
  if (unit === null && noun === null) return null;
  return {
    first: at,
    number: at,
    next: unit?.next ?? noun!.next,
    value: 2 * (scale ?? 1),
    low: null,
    high: null,
    unit: unit?.unit ?? noun!.unit,
    unitText: unit === null ? noun!.unitText : wordsOf(scan, unit.first, unit.next),
    share: false,
  };
}

/** "sixfold", "10-fold": a factor. */
export function readFold(scan: FigureScan, at: number): Quantity | null {
  const word = form(scan, at);
  const own = word.endsWith(figureGrammar.fold) ? numberWords.small.get(word.slice(0, -figureGrammar.fold.length)) : undefined;
  const joined = own === undefined && form(scan, overHyphen(scan, at + 1)) === figureGrammar.fold ? readNumeral(scan.lexemes, at, numberWords) : null;
  const value = own ?? joined?.value;
  if (value === undefined) return null;
  const next = own === undefined ? overHyphen(scan, at + 1) + 1 : at + 1;
  return { first: at, number: at, next, value, low: null, high: null, unit: 'count', unitText: wordsOf(scan, next - 1, next), share: false };
}
