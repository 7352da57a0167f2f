import { BY_AMOUNT, BY_SHARE, BY_SHARE_TO, FACTORS, MOVED, MULTIPLIED, THEN_SHARE } from '../../../language/en/figures/sums.ts';
import { arithmetic, numberOf, shown } from './finding.ts';
import type { Finding } from './finding.ts';
import { looksLikeYear } from './shape.ts';
import type { Shape, ShapeNumber } from './shape.ts';

/** Changes against the values before and after: direction, share, amount and multiple. */
export function checkChanges(shape: Shape): Finding[] {
  // Every pattern asks for two numbers and these words; most sentences are spared the patterns so.
  if (shape.numbers.length < 2 || !shape.words.includes('from ') || !shape.words.includes('to ')) return [];
  return [...direction(shape), ...share(shape), ...amount(shape), ...multiple(shape)].slice(0, 1);
}

function direction(shape: Shape): Finding[] {
  const match = MOVED.exec(shape.words);
  if (match === null) return [];
  const [from, to] = [numberOf(shape, match[3]), numberOf(shape, match[4])];
  if (unlike(from, to) || looksLikeYear(from) || from.value === to.value) return [];
  const rises = to.value > from.value;
  if (rises === (match[1] !== undefined)) return [];
  return [arithmetic([from, to], `From ${shown(from.value)} to ${shown(to.value)} is a ${rises ? 'rise' : 'fall'}, not a ${rises ? 'fall' : 'rise'}.`)];
}

function share(shape: Shape): Finding[] {
  const by = BY_SHARE.exec(shape.words);
  if (by !== null) return compareShare(numberOf(shape, by[2]), numberOf(shape, by[3]), numberOf(shape, by[1]));
  const to = BY_SHARE_TO.exec(shape.words);
  if (to !== null) return compareShare(numberOf(shape, to[3]), numberOf(shape, to[2]), numberOf(shape, to[1]));
  const then = THEN_SHARE.exec(shape.words);
  return then === null ? [] : compareShare(numberOf(shape, then[1]), numberOf(shape, then[2]), numberOf(shape, then[3]));
}

function compareShare(from: ShapeNumber, to: ShapeNumber, stated: ShapeNumber): Finding[] {
  if (from.value === 0 || unlike(from, to) || looksLikeYear(from)) return [];
  const actual = Math.abs((100 * (to.value - from.value)) / from.value);
  const rounding = (100 * (from.place / 2 + to.place / 2)) / from.value;
  const slack =
    stated.place / 2 + 0.05 + Math.min(5, rounding * (1 + actual / 100)) + (stated.hedged || from.hedged || to.hedged ? Math.max(2, actual * 0.1) : 0);
  if (Math.abs(actual - stated.value) <= slack) return [];
  return [arithmetic([from, to, stated], `From ${shown(from.value)} to ${shown(to.value)} is a change of ${shown(actual)}%, not ${shown(stated.value)}%.`)];
}

function amount(shape: Shape): Finding[] {
  const match = BY_AMOUNT.exec(shape.words);
  if (match === null) return [];
  const [by, from, to] = [numberOf(shape, match[1]), numberOf(shape, match[2]), numberOf(shape, match[3])];
  if (unlike(from, to) || unlike(by, to) || looksLikeYear(from) || by.hedged || from.hedged || to.hedged) return [];
  const actual = Math.abs(to.value - from.value);
  if (Math.abs(actual - by.value) <= (by.place + from.place + to.place) / 2 - (by.place + from.place + to.place === 3 ? 1.5 : 0) + 1e-9) return [];
  return [arithmetic([by, from, to], `From ${shown(from.value)} to ${shown(to.value)} is a change of ${shown(actual)}, not ${shown(by.value)}.`)];
}

function multiple(shape: Shape): Finding[] {
  const match = MULTIPLIED.exec(shape.words);
  if (match === null) return [];
  const [from, to] = [numberOf(shape, match[3]), numberOf(shape, match[4])];
  const factor = FACTORS[match[2]!]!;
  if (from.value === 0 || unlike(from, to) || looksLikeYear(from)) return [];
  const ratio = to.value / from.value;
  const hedge = match[1] ?? '';
  const [low, high] =
    hedge === 'more than '
      ? [factor * (factor < 1 ? 0.5 : 1), factor * (factor < 1 ? 1 : 1.75)]
      : hedge === ''
        ? [factor * 0.9, factor * 1.15]
        : [factor * 0.8, factor * 1.15];
  if (ratio >= low - 1e-9 && ratio <= high + 1e-9) return [];
  return [arithmetic([from, to], `From ${shown(from.value)} to ${shown(to.value)} is ${shown(ratio)} times, which is not \u201c${match[0].split(' ').slice(0, hedge === '' ? 1 : hedge.trim().split(' ').length + 1).join(' ')}\u201d.`)];
}

function unlike(a: ShapeNumber, b: ShapeNumber): boolean {
  return a.money !== b.money || a.percent !== b.percent || a.fraction || b.fraction;
}
