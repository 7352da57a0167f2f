import { classOf } from '../../../language/encoding/index.ts';
import { codecTables } from './codecs.ts';
import type { CodecIndex } from './codecs.ts';
import { findPlaces } from './places.ts';
import type { Place } from './places.ts';
import { costOfNext, nextTail, tailAt } from './plausibility.ts';
import type { Home, Tail } from './plausibility.ts';
import type { Candidate } from './candidate.ts';

/** What damage by a codec costs to assume, by codec index; infinite for a codec that is not considered. */
export type Prices = readonly number[];

/** What a place is read as, how much more plausible the text is for it, and how many candidates were followed to find out. */
export interface Weighed {
  readonly chosen: readonly Candidate[];
  readonly gain: number;
  readonly steps: number;
}

/** The price of one more character in a run of one codec. */
const RUN_PRICE = 0.05;
/** The price of a second codec in one place: two accidents at one spot are seldom. */
const SWITCH_PRICE = 1.2;
/** How many readings of a place are followed side by side. */
const BEAM = 4;
/** A place that stays this implausible may be damaged twice. */
const STILL_IMPLAUSIBLE = 1.4;
/** What damage upon damage must gain over damage once. */
const DEEPER_PRICE = 0.4;
/** A reading that leaves more than this share of what was implausible explains nothing: the place is past repair. */
const MOST_LEFT = 0.6;
const WORTH_JUDGING = 12;
/** How many layers of damage are looked through at once. */
const LAYERS = 3;
/** Places longer than this are only looked through one layer at a time. */
const LONGEST_LAYERED = 400;

/** The most plausible reading of a place at these prices; nothing is chosen when the text is best as it is. */
export function weigh(text: string, place: Place, home: Home, prices: Prices, layers: number = LAYERS): Weighed {
  const asItIs = costAsItIs(text, place, home);
  const candidates = cheapest(place.candidates, prices, asItIs);
  if (candidates.length === 0) return { chosen: [], gain: 0, steps: place.candidates.length };
  const best = bestReading(text, { ...place, candidates }, home, prices);
  const deeper = layers > 1 && best.cost > STILL_IMPLAUSIBLE ? deeperReading(text, place, home, prices, layers) : null;
  const steps = place.candidates.length + (deeper?.steps ?? 0);
  if (deeper !== null && deeper.cost + DEEPER_PRICE < best.cost && deeper.cost < asItIs) return { chosen: deeper.chosen, gain: asItIs - deeper.cost, steps };
  if (asItIs > WORTH_JUDGING && best.cost > MOST_LEFT * asItIs) return { chosen: [], gain: 0, steps };
  return { chosen: chosenBy(best), gain: asItIs - best.cost, steps };
}

/** One candidate for each outcome: the one that costs least to assume, of equals the first. None when the text as it is costs less. */
function cheapest(candidates: readonly Candidate[], prices: Prices, ceiling: number): Candidate[] {
  const kept: Candidate[] = [];
  const price = (c: Candidate): number => prices[c.codec]! + c.extra;
  for (const candidate of candidates) {
    if (price(candidate) >= ceiling) continue;
    let i = kept.length - 1;
    while (i >= 0 && kept[i]!.start === candidate.start && !(kept[i]!.output === candidate.output && kept[i]!.length === candidate.length)) i--;
    if (i < 0 || kept[i]!.start !== candidate.start) kept.push(candidate);
    else if (price(candidate) < price(kept[i]!)) kept[i] = candidate;
  }
  return kept;
}

/** One way to read a place up to a position. */
interface Reading {
  readonly cost: number;
  readonly tail: Tail;
  /** The codec of the last character when it was restored, else -1. */
  readonly running: CodecIndex;
  /** The codec that was last assumed in this place, or -1. */
  readonly assumed: CodecIndex;
  readonly chosen: Candidate | null;
  readonly before: Reading | null;
}

function bestReading(text: string, place: Place, home: Home, prices: Prices): Reading {
  const last = lastOf(text, place);
  const at: Reading[][] = Array.from({ length: last - place.start + 1 }, () => []);
  at[0]!.push({ cost: 0, tail: tailAt(text, place.start), running: -1, assumed: -1, chosen: null, before: null });
  let next = 0;
  for (let i = place.start; i < last; i++) {
    const first = next;
    while (next < place.candidates.length && place.candidates[next]!.start === i) next++;
    for (const reading of prune(at[i - place.start]!)) {
      const codePoint = text.codePointAt(i)!;
      const after = Math.min(i + (codePoint > 0xffff ? 2 : 1), last);
      at[after - place.start]!.push(keep(reading, codePoint, home));
      for (let c = first; c < next; c++) {
        const candidate = place.candidates[c]!;
        at[i + candidate.length - place.start]!.push(assume(reading, candidate, home, prices));
      }
    }
    at[i - place.start] = [];
  }
  const close = (reading: Reading): number => reading.cost + costOfEnd(text, last, reading.tail, home);
  const best = at[last - place.start]!.reduce((a, b) => (close(b) < close(a) ? b : a));
  return { ...best, cost: close(best) };
}

function keep(before: Reading, codePoint: number, home: Home): Reading {
  const charClass = classOf(codePoint);
  const cost = before.cost + costOfNext(before.tail, codePoint, charClass, home);
  return { cost, tail: nextTail(before.tail, codePoint, charClass), running: -1, assumed: before.assumed, chosen: null, before };
}

function assume(before: Reading, candidate: Candidate, home: Home, prices: Prices): Reading {
  const { codec } = candidate;
  let cost = before.cost + candidate.extra + (before.running === codec ? RUN_PRICE : prices[codec]!);
  if (before.assumed >= 0 && before.assumed !== codec) cost += SWITCH_PRICE;
  let { tail } = before;
  for (const character of candidate.output) {
    const codePoint = character.codePointAt(0)!;
    const charClass = classOf(codePoint);
    cost += costOfNext(tail, codePoint, charClass, home);
    tail = nextTail(tail, codePoint, charClass);
  }
  return { cost, tail, running: codec, assumed: codec, chosen: candidate, before };
}

function prune(readings: Reading[]): readonly Reading[] {
  return readings.length <= BEAM ? readings : readings.sort((a, b) => a.cost - b.cost).slice(0, BEAM);
}

function chosenBy(reading: Reading): Candidate[] {
  const chosen: Candidate[] = [];
  for (let at: Reading | null = reading; at !== null; at = at.before) if (at.chosen !== null) chosen.push(at.chosen);
  return chosen.reverse();
}

/** Two units after the place are counted too: what stands after a character weighs in its plausibility. */
function lastOf(text: string, place: { readonly end: number }): number {
  const last = Math.min(text.length, place.end + 2);
  const unit = text.charCodeAt(last - 1);
  return unit >= 0xd800 && unit < 0xdc00 && last < text.length ? last + 1 : last;
}

function costAsItIs(text: string, place: Place, home: Home): number {
  const last = lastOf(text, place);
  let tail = tailAt(text, place.start);
  let cost = 0;
  for (let i = place.start; i < last; ) {
    const codePoint = text.codePointAt(i)!;
    const charClass = classOf(codePoint);
    cost += costOfNext(tail, codePoint, charClass, home);
    tail = nextTail(tail, codePoint, charClass);
    i += codePoint > 0xffff ? 2 : 1;
  }
  return cost + costOfEnd(text, last, tail, home);
}

/** The end of a text stands like a space after its last character. */
function costOfEnd(text: string, last: number, tail: Tail, home: Home): number {
  return last === text.length ? costOfNext(tail, 0x20, classOf(0x20), home) : 0;
}

interface Deeper {
  readonly chosen: readonly Candidate[];
  readonly cost: number;
  readonly steps: number;
}

/** What a place costs if all of it went through one codec, and what then stands there is damaged in its turn. */
function deeperReading(text: string, place: Place, home: Home, prices: Prices, layers: number): Deeper | null {
  if (place.end - place.start > LONGEST_LAYERED) return null;
  let best: Deeper | null = null;
  let steps = 0;
  for (const codec of new Set(place.candidates.map((c) => c.codec))) {
    if (prices[codec] === Infinity) continue;
    const chosen = greedy(place.candidates.filter((c) => c.codec === codec));
    if (chosen.length < 2) continue;
    const extras = chosen.reduce((sum, c) => sum + c.extra, 0);
    const layer = costOfLayer(text, place, chosen, home, prices, layers);
    const cost = prices[codec]! + extras + layer.cost;
    steps += chosen.length + layer.steps;
    if (best === null || cost < best.cost) best = { chosen, cost, steps: 0 };
  }
  return best === null ? null : { ...best, steps };
}

/** The candidates one after the other, each as soon as it is reached. */
function greedy(candidates: readonly Candidate[]): Candidate[] {
  const chosen: Candidate[] = [];
  let end = 0;
  for (const candidate of candidates) {
    if (candidate.start < end) continue;
    chosen.push(candidate);
    end = candidate.start + candidate.length;
  }
  return chosen;
}

function costOfLayer(
  text: string,
  place: Place,
  chosen: readonly Candidate[],
  home: Home,
  prices: Prices,
  layers: number,
): { readonly cost: number; readonly steps: number } {
  const from = Math.max(0, place.start - 2);
  const last = lastOf(text, place);
  let inner = '';
  let at = from;
  for (const { start, length, output } of chosen) {
    inner += text.slice(at, start) + output;
    at = start + length;
  }
  inner += text.slice(at, last);
  const head = place.start - from;
  let cost = costAsItIs(inner, { start: head, end: inner.length, candidates: [] }, home);
  let steps = 0;
  for (const innerPlace of findPlaces(inner, codecTables())) {
    const weighed = weigh(inner, innerPlace, home, prices, layers - 1);
    cost -= weighed.gain;
    steps += weighed.steps;
  }
  return { cost, steps };
}
