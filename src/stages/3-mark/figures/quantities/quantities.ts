import { figureWords } from '../../../../language/en/figures/figure-words.ts';
import { numberWords } from '../../../../language/en/figures/number-words.ts';
import { complete } from './complete.ts';
import { isIdiom, isInDate, isInName, isListNumber, skipCode, skipScore } from './not-figures.ts';
import { readPart, startsNumber } from './parts.ts';
import { readRange } from './ranges.ts';
import { form, isNumber, type FigureScan, type Quantity } from '../scan.ts';
import { skipTelephone } from './telephone.ts';
import { readCouple, readFold, readOdds, readVague } from './vague.ts';

/** Finds the quantities of a text in order: numbers that count, measure, price or compare; not dates, names, scores, ordinals or codes. */
export function findQuantities(scan: FigureScan): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < scan.lexemes.count;) {
    const read = startsNumber(scan, at) ? readQuantity(scan, at) : null;
    if (read === null) at++;
    else {
      if (read.quantity !== null) found.push(read.quantity);
      at = Math.max(read.next, at + 1);
    }
  }
  return found;
}

/** What was read at a number: a quantity, or `null` where the lexemes up to `next` are a number of another kind. */
interface Outcome {
  readonly quantity: Quantity | null;
  readonly next: number;
}

function readQuantity(scan: FigureScan, at: number): Outcome | null {
  if (isInDate(scan, at)) return null;
  if (isNumber(scan, at) && isListNumber(scan, at)) return { quantity: null, next: at + 1 };
  const code = skipCode(scan, at);
  if (code !== null) return { quantity: null, next: code };
  const telephone = skipTelephone(scan, at);
  if (telephone !== null) return { quantity: null, next: telephone };
  const couple = readCouple(scan, at);
  if (couple !== null) return { quantity: couple, next: couple.next };
  if (isInName(scan, at) || isIdiom(scan, at)) return { quantity: null, next: at + 1 };
  if (figureWords.fewWords.has(form(scan, at - 1)) && numberWords.scales.has(form(scan, at))) return { quantity: null, next: at + 1 };
  const fold = readFold(scan, at);
  if (fold !== null) return { quantity: fold, next: fold.next };
  const odds = readOdds(scan, at);
  if (odds !== null) return { quantity: odds, next: odds.next };
  const vague = readVague(scan, at);
  if (vague !== null) return { quantity: vague, next: vague.next };
  const first = readPart(scan, at);
  if (first === null) return null;
  const score = skipScore(scan, first);
  if (score !== null) return { quantity: null, next: score };
  const range = readRange(scan, first);
  const quantity = complete(scan, range ?? first, range !== null);
  return quantity === null ? { quantity: null, next: first.numberEnd } : { quantity, next: quantity.next };
}
