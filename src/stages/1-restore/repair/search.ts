import { CODECS, codecTables } from './codecs.ts';
import type { CodecIndex } from './codecs.ts';
import { lineTest } from './hopeless.ts';
import { findPlaces } from './places.ts';
import type { Place } from './places.ts';
import { homeOf } from './plausibility.ts';
import type { Home } from './plausibility.ts';
import type { Candidate } from './candidate.ts';
import { weigh } from './weigh.ts';
import type { Prices } from './weigh.ts';

const FIRST_PRICES: Prices = CODECS.map(({ cost }) => cost);
/** The price of a codec that other places in the text prove. */
const CONFIRMED_PRICE = 0.25;
/** What a place must gain before it says anything for a codec. */
const SLIGHT_GAIN = 0.4;
/** How many units of damaged places are weighed to learn which codecs a text went through. */
const UNITS_TO_LEARN_FROM = 800;

/** Misread stretches of a text, in order, without overlap, the codecs that the text as a whole proves, and how many candidates were followed. */
export interface Found {
  readonly chosen: readonly Candidate[];
  readonly proven: ReadonlySet<CodecIndex>;
  readonly steps: number;
}

/** Where a search goes and how far: places that begin in a spared line are left out, and once so many candidates were followed it ends. */
export interface Bounds {
  readonly spared: ReadonlySet<number>;
  readonly steps: number;
}

/**
 * The misread stretches of a text: the choice of candidates under which the text is most plausible. Each choice pays for the codec that
 * it assumes, so that text which is ordinary as it stands is never changed. `proven` are codecs already known to have done damage here.
 */
export function findMojibake(text: string, bounds: Bounds, proven: ReadonlySet<CodecIndex> = new Set()): Found {
  const home = homeOf(text);
  if (!isSuspicious(text, home)) return { chosen: [], proven, steps: 0 };
  const prices = learnPrices(text, home, proven);
  const isSpared = lineTest(text, bounds.spared);
  const chosen: Candidate[] = [];
  let steps = 0;
  for (const place of findPlaces(text, codecTables())) {
    if (isSpared(place.start)) continue;
    const weighed = weigh(text, place, home, prices);
    for (const candidate of weighed.chosen) if (!isSpared(candidate.start)) chosen.push(candidate);
    steps += weighed.steps;
    if (steps >= bounds.steps) break;
  }
  return { chosen, proven: new Set([...prices.keys()].filter((codec) => prices[codec] === CONFIRMED_PRICE)), steps };
}

/** True when some place would gain, were its codec proven. Clean text of any language ends here. */
function isSuspicious(text: string, home: Home): boolean {
  for (const place of findPlaces(text, codecTables(), true)) if (weigh(text, place, home, CONFIRMED_PRICES).gain > 0) return true;
  return false;
}

/** First prices, but for the codecs that the text as a whole proves: the one that explains it best, then others for what is left. */
function learnPrices(text: string, home: Home, known: ReadonlySet<CodecIndex>): Prices {
  const sample = tellingPlaces(text, home);
  const explainedBy = (codecs: ReadonlySet<CodecIndex>): number => {
    const only = CODECS.map((_, codec) => (codecs.has(codec) ? CONFIRMED_PRICE : Infinity));
    return sample.reduce((sum, place) => sum + Math.max(0, weigh(text, place, home, only).gain - SLIGHT_GAIN), 0);
  };
  let proven = known;
  let explained = explainedBy(proven);
  while (proven.size < MOST_PROVEN) {
    const trials = codecsOf(sample).filter((codec) => !proven.has(codec)).map((codec) => {
      const more = explainedBy(new Set([...proven, codec]));
      return { codec, more, net: more - explained - FIRST_PRICES[codec]! };
    });
    const best = trials.reduce((a, b) => (b.net > a.net ? b : a), { codec: -1, more: 0, net: 0 });
    if (best.codec < 0) break;
    proven = new Set([...proven, best.codec]);
    explained = best.more;
  }
  return FIRST_PRICES.map((price, codec) => (proven.has(codec) ? CONFIRMED_PRICE : price));
}

/** The first places where some codec would gain. */
function tellingPlaces(text: string, home: Home): Place[] {
  const sample: Place[] = [];
  let units = 0;
  for (const place of findPlaces(text, codecTables())) {
    if (units >= UNITS_TO_LEARN_FROM) break;
    if (weigh(text, place, home, CONFIRMED_PRICES, 1).gain <= SLIGHT_GAIN) continue;
    sample.push(place);
    units += place.end - place.start;
  }
  return sample;
}

/** More accidents than these do not meet in one text. */
const MOST_PROVEN = 3;
const CONFIRMED_PRICES: Prices = CODECS.map(() => CONFIRMED_PRICE);

/** The codecs that could explain the places: those through which half as many sequences can be read as through the best. */
function codecsOf(places: readonly Place[]): CodecIndex[] {
  const counts = CODECS.map(() => 0);
  for (const place of places) {
    let last = -1;
    for (const { codec, start } of place.candidates) {
      // A codec may offer several readings of one sequence; candidates come codec by codec within a start.
      if (last !== start * CODECS.length + codec) counts[codec]!++;
      last = start * CODECS.length + codec;
    }
  }
  const most = Math.max(...counts);
  return [...counts.keys()].filter((codec) => counts[codec]! > 0 && counts[codec]! >= most * WORTH_A_TRIAL);
}

/** The share of the sequences that a codec must be able to read to be tried. */
const WORTH_A_TRIAL = 0.5;
