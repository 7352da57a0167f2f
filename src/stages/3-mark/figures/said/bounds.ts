import { CHANGE_STOPS, COMPARISONS, END_LEADS, figureGrammar } from '../../../../language/en/figures/figure-grammar.ts';
import type { Bound } from '../../../../model/figure.ts';
import { changeWords } from '../../../../language/en/figures/count-words.ts';
import { betweenHedgeAndNumber, hedgeEnds, hedges, hedgesAfter } from '../../../../language/en/figures/hedges.ts';
import { figureWords } from '../../../../language/en/figures/figure-words.ts';
import { form, isWord, longestPhrase, type FigureScan, type Quantity } from '../scan.ts';

/** A bound with the lexemes that say it, where they stand before the quantity. */
export interface BoundRead {
  readonly bound: Bound;
  readonly first: number;
  readonly next: number;
}

const MOST_WORDS = 5;

/** How the words about a quantity bound it; `first` takes in the words before it that do. */
export function readBound(scan: FigureScan, { first, next }: Quantity): BoundRead {
  const before = hedgeBefore(scan, first) ?? (betweenHedgeAndNumber.has(form(scan, first - 1)) ? hedgeBefore(scan, first - 1) : null);
  const after = longestPhrase(scan, next, hedgesAfter);
  if (form(scan, first + 1) === figureGrammar.couple && before === null) return { bound: 'about', first, next };
  if (before !== null && (before.bound !== 'exact' || after === null)) return { ...before, next };
  if (after !== null && isAfterBound(scan, next)) return { bound: after.value, first, next: after.next };
  return { bound: 'exact', first, next };
}

function hedgeBefore(scan: FigureScan, end: number): { bound: Bound; first: number } | null {
  let found: { bound: Bound; first: number } | null = null;
  if (!hedgeEnds.has(form(scan, end - 1)) || isOverSomething(scan, end - 1)) return null;
  let phrase = '';
  for (let at = end - 1; at >= end - MOST_WORDS && at >= 0; at--) {
    phrase = at === end - 1 ? form(scan, at) : `${form(scan, at)} ${phrase}`;
    const bound = hedges.get(phrase);
    if (bound !== undefined && (bound !== 'exact' || found === null)) found = { bound, first: at };
  }
  return found;
}

/** "Presided over two briefings": what is over them, not how many they are. */
function isOverSomething(scan: FigureScan, at: number): boolean {
  return form(scan, at) === figureGrammar.over && figureWords.beforeOver.has(form(scan, at - 1));
}

/** "plus" and "minimum" after a quantity go with it only where they end the phrase. */
function isAfterBound(scan: FigureScan, at: number): boolean {
  return form(scan, at) !== figureGrammar.plus || !isWord(scan, at + 1);
}

const REACH = 7;

/** Whether the words about a quantity say that something rose or fell by it. */
export function readDirection(scan: FigureScan, { first, next, unit }: Quantity, boundFirst: number): 'up' | 'down' | 'none' {
  const lead = form(scan, boundFirst - 1);
  if (!END_LEADS.has(lead)) {
    for (let at = boundFirst - 1; at > boundFirst - REACH && at >= 0; at--) {
      const word = form(scan, at);
      const change = changeWords.get(word);
      if (change !== undefined && isChangeHere(scan, at)) return change;
      if (CHANGE_STOPS.has(word)) break;
    }
  }
  const after = changeWords.get(form(scan, next)) ?? (form(scan, next) === figureGrammar.pay ? changeWords.get(form(scan, next + 1)) : undefined);
  if (after !== undefined && (unit === 'percentage' || unit === 'point' || COMPARISONS.has(form(scan, next)))) return after;
  return first === boundFirst && form(scan, first - 1) === '+' ? 'up' : 'none';
}

function isChangeHere(scan: FigureScan, at: number): boolean {
  // "up to 400" bounds, "down the road" does not change.
  return !(form(scan, at) === figureGrammar.up && form(scan, at + 1) === figureGrammar.to) && !figureWords.beforeUp.has(form(scan, at - 1));
}
