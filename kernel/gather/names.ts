import { count, counts, levels, logs, starts, words } from './group';
import { APART, desk } from './memory';

/** A word must be of this level of rarity (2 nats) to be told by; one of the second (6 nats), or a higher one, counts in full. */
const LEAST_TOLD: u32 = 17;
const FULL: u32 = 52;

/** In how many reports of each half a word of the group stands, and in how many as a name, are kept side by side: 32 bits each. */
const COUNT: usize = 16;

/** The three highest of some numbers, none below 0. */
@unmanaged
class Highest {
  first: f64;
  second: f64;
  third: f64;
}

const strongest = changetype<Highest>(memory.data(24, 16));
const commonest = changetype<Highest>(memory.data(24, 16));

/**
 * What sets two halves of a group against each other by names, whose profiles the host wrote, of so many each: the weaker of how strongly the three most
 * telling names of either half belong to it alone, 0 to 1; then how surprising it is that names are in one half alone, by the weaker half.
 */
export function setApart(xs: i32, ys: i32): void {
  memory.fill(counts, 0, COUNT * <usize>count);
  countHalf(0, xs, 0);
  countHalf(xs, xs + ys, 8);
  const x = strengthOf(0, xs, ys);
  const surpriseOfX = surpriseOf(0, xs, ys);
  const y = strengthOf(8, ys, xs);
  const surpriseOfY = surpriseOf(8, ys, xs);
  store<f64>(APART, min(x, y));
  store<f64>(APART, min(surpriseOfX, surpriseOfY), 8);
}

function countHalf(from: i32, to: i32, half: usize): void {
  for (let k = from; k < to; k++) {
    const profile = <usize>load<i32>(desk.halves + (<usize>k << 2)) << 2;
    const end = load<i32>(starts + profile, 4);
    for (let n = load<i32>(starts + profile); n < end; n++) {
      const word = load<u32>(words + (<usize>n << 2));
      const at = counts + COUNT * <usize>(word >>> 1) + half;
      store<u32>(at, load<u32>(at) + 1);
      store<u32>(at, load<u32>(at, 4) + (word & 1), 4);
    }
  }
}

/** How strongly the three most telling names of a half, of `size` reports against `others`, belong to it alone. */
function strengthOf(half: usize, size: i32, others: i32): f64 {
  forget(strongest);
  for (let word: usize = 0; word < <usize>count; word++) {
    const at = counts + COUNT * word;
    const here = load<u32>(at + half);
    if (here === 0 || load<u32>(at + half, 4) << 1 <= here) continue;
    const level = <u32>load<u8>(levels + word);
    if (level < LEAST_TOLD) continue;
    const there = 1 - <f64>load<u32>(at + (8 - half)) / <f64>others;
    put(strongest, (<f64>here / <f64>(size + 1)) * (there * there) * (<f64>min(level, FULL) / <f64>FULL));
  }
  return (strongest.first + strongest.second + strongest.third) / 3;
}

/**
 * How surprising the names are that at least two reports of a half have and none of the other half: for each the negative logarithm of the
 * probability that a draw of so many reports takes none of the other half (hypergeometric, as in Fisher's exact test); the mean of the three highest.
 */
function surpriseOf(half: usize, size: i32, others: i32): f64 {
  // Of names in the same number of reports the surprise is the same, and more with each report.
  forget(commonest);
  for (let word: usize = 0; word < <usize>count; word++) {
    const at = counts + COUNT * word;
    const named = load<u32>(at + half, 4);
    if (named < 2 || <f64>named <= commonest.third || load<u32>(at + (8 - half), 4) !== 0 || <u32>load<u8>(levels + word) < LEAST_TOLD) continue;
    put(commonest, named);
  }
  return (surprise(<i32>commonest.first, size, others) + surprise(<i32>commonest.second, size, others) + surprise(<i32>commonest.third, size, others)) / 3;
}

function surprise(named: i32, size: i32, others: i32): f64 {
  return logOfFactorial(size + others) - logOfFactorial(size + others - named) - logOfFactorial(size) + logOfFactorial(size - named);
}

// @ts-ignore: decorator
@inline
function logOfFactorial(number: i32): f64 {
  return load<f64>(logs + (<usize>number << 3));
}

function forget(highest: Highest): void {
  highest.first = 0;
  highest.second = 0;
  highest.third = 0;
}

/** Puts a number in where it belongs. */
function put(highest: Highest, value: f64): void {
  if (value <= highest.third) return;
  highest.third = min(highest.second, value);
  highest.second = min(highest.first, max(highest.second, value));
  highest.first = max(highest.first, value);
}
