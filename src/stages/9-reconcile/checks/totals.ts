import {
  BEFORE_YEAR, EACH, GOES_ON, MADE_UP, NO_SUM, SOME_PARTS, TIME_BEHIND, TOTAL_AFTER, TOTAL_SUFFIX, TWO_KINDS, WHOLE_BEHIND,
} from '../../../language/en/figures/sums.ts';
import { arithmetic, numberOf, shown } from './finding.ts';
import type { Finding } from './finding.ts';
import { looksLikeYear } from './shape.ts';
import type { Shape, ShapeNumber } from './shape.ts';

/** Parts against the total that they are given with, and prices against their sum. */
export function checkTotals(shape: Shape): Finding[] {
  return [...each(shape), ...twoKinds(shape), ...partsThenTotal(shape), ...totalThenParts(shape)].slice(0, 1);
}

function partsThenTotal(shape: Shape): Finding[] {
  const match = TOTAL_AFTER.exec(shape.words) ?? TOTAL_SUFFIX.exec(shape.words);
  if (match === null || NO_SUM.test(shape.words)) return [];
  const total = numberOf(shape, match[1]);
  const clause = shape.words.slice(Math.max(shape.words.lastIndexOf(';', match.index), shape.words.lastIndexOf(': ', match.index)) + 1, match.index);
  return compareSum(partsIn(shape, clause), total);
}

function totalThenParts(shape: Shape): Finding[] {
  const match = MADE_UP.exec(shape.words);
  if (match === null || SOME_PARTS.test(match[0]) || GOES_ON.test(shape.words.slice(match.index + match[0].length))) return [];
  return compareSum(partsIn(shape, match[2]!), numberOf(shape, match[1]));
}

/** The plain numbers of a clause; none at all when one of them is not a part (a share, a fraction, a hedged number). */
function partsIn(shape: Shape, clause: string): ShapeNumber[] {
  const parts: ShapeNumber[] = [];
  for (const match of clause.matchAll(/#(\d+)(%?)/g)) {
    const number = numberOf(shape, match[1]);
    const rest = clause.slice(match.index + match[0].length);
    if (TIME_BEHIND.test(rest) || (looksLikeYear(number) && BEFORE_YEAR.test(clause.slice(0, match.index)))) continue;
    if (number.percent || number.fraction || number.hedged || WHOLE_BEHIND.test(rest)) return [];
    parts.push(number);
  }
  return parts;
}

function compareSum(parts: readonly ShapeNumber[], total: ShapeNumber): Finding[] {
  if (parts.length < 2 || total.hedged || total.percent || total.fraction || parts.some((part) => part.money !== total.money)) return [];
  const sum = parts.reduce((all, part) => all + part.value, 0);
  const slack =
    Math.max(...parts.map(({ place }) => place), total.place) > 1 || total.place < 1 ? (parts.reduce((all, { place }) => all + place, 0) + total.place) / 2 : 0;
  if (Math.abs(sum - total.value) <= slack + 1e-9) return [];
  return [arithmetic([...parts, total], `${parts.map((part) => shown(part.value)).join(' + ')} = ${shown(sum)}, not ${shown(total.value)}.`)];
}

function twoKinds(shape: Shape): Finding[] {
  const match = TWO_KINDS.exec(shape.words);
  if (match === null) return [];
  const [whole, a, b] = [numberOf(shape, match[1]), numberOf(shape, match[3]), numberOf(shape, match[4])];
  if (whole.hedged || a.hedged || b.hedged) return [];
  const sum = a.value + b.value;
  if (sum === whole.value || (match[2] !== undefined && sum < whole.value)) return [];
  return [arithmetic([whole, a, b], `${shown(a.value)} + ${shown(b.value)} = ${shown(sum)}, not ${shown(whole.value)}.`)];
}

function each(shape: Shape): Finding[] {
  const match = EACH.exec(shape.words);
  if (match === null) return [];
  const [count, price, total] = [numberOf(shape, match[1]), numberOf(shape, match[2]), numberOf(shape, match[3])];
  if (count.hedged || price.hedged || total.hedged) return [];
  const product = count.value * price.value;
  if (Math.abs(product - total.value) <= (count.value * price.place + total.place) / 2) return [];
  return [arithmetic([count, price, total], `${shown(count.value)} \u00d7 ${shown(price.value)} = ${shown(product)}, not ${shown(total.value)}.`)];
}
