import type { Comparer, TwinLimits, OfOneThing, Particular, Alikeness, Standing } from './alikeness.ts';
import { indexByRareWords, candidates } from './candidates.ts';
import type { Slot } from './slots.ts';
import { likeness } from './ties.ts';

/** Two values of two places whose sentences say the same thing. */
export interface Twin<Value> {
  readonly a: Slot<Value>;
  readonly b: Slot<Value>;
  readonly score: number;
  readonly same: boolean;
  /** True when values that differ are surely told of one thing. */
  readonly sure: boolean;
}

/** A report that gives so many values of one kind is a table of them; another of its values is then no sure difference. */
const CROWD = 4;
const CROWDED = 0.6;
/** Fewest words shared. */
const FEWEST = 3;

/**
 * Sentences that share so much tell of one thing, although the report of the one gives the value of the other too, in a place more alike: it
 * contradicts itself.
 */
const MUCH = 0.5;
/** A place that gives the same value excuses a difference when it is nearly as alike. */
const NEARLY = 0.8;
/** A further place that gives a value once more is shown when it is so far as alike as the place that differs most plainly. */
const AGAIN = 0.5;

/**
 * Finds for each value its twins in the other reports: the place that speaks of the same thing. Values do not differ when the sentence of one also
 * gives the other as often, or when a place more alike gives the same value. Compares through an index by rare words, so that cost grows with the
 * number of values.
 */
export function findTwins<Value>(
  slots: readonly Slot<Value>[],
  compare: Comparer<Value>,
  limits: TwinLimits,
  ofOneThing: OfOneThing<Value>,
  isParticular: Particular<Value> = () => false,
): Twin<Value>[] {
  if (slots.every(({ page }) => page === slots[0]!.page)) return [];
  const index = indexByRareWords(slots);
  const reports = new Set(slots.map(({ page }) => page)).size;
  const options = slots.map((_, s) => optionsOf(slots, s, candidates(slots, index, s, reports), { compare, limits, ofOneThing, isParticular }));
  const same = options.map((list) => bestByPage(slots, list.filter((option) => option.same)));
  const bySentence = Map.groupBy(slots, (slot) => `${slot.page} ${slot.sentence}`);
  const timesHeld = (slot: Slot<Value>, value: Value): number =>
    bySentence.get(`${slot.page} ${slot.sentence}`)!.filter((other) => compare(other.value, value)?.equal === true).length;
  // In sentences that surely tell of one thing, a value that the one gives more often than the other is not the other's.
  const holds = (slot: Slot<Value>, other: Slot<Value>, sure: boolean): boolean => timesHeld(slot, other.value) >= (sure ? timesHeld(other, other.value) : 1);
  const areHeld = (a: Slot<Value>, b: Slot<Value>, sure: boolean): boolean => holds(a, b, sure) || holds(b, a, sure);
  const differ = options.map((list, s) => bestByPage(slots, list.filter((option) => {
    if (option.same || areHeld(slots[s]!, slots[option.other]!, option.sure)) return false;
    const [own, others] = [same[s]!.get(slots[option.other]!.page), same[option.other]!.get(slots[s]!.page)];
    if ((option.sure || option.overlap >= MUCH) && (own?.score ?? 0) < option.score) return true;
    return Math.max(own?.score ?? 0, others?.score ?? 0) < option.score;
  })));
  return [...pairsOf(slots, same, () => true), ...alsoSaid(slots, options, pairsOf(slots, differ, (score, back) => score >= back * NEARLY), compare)];
}

/** The twins that differ, with the further places of a report that give its value once more and tell of the same thing. */
function alsoSaid<Value>(
  slots: readonly Slot<Value>[],
  options: readonly (readonly Option[])[],
  twins: readonly Twin<Value>[],
  compare: Comparer<Value>,
): Twin<Value>[] {
  const numbers = new Map(slots.map((slot, s) => [slot, s]));
  const more = (own: Slot<Value>, told: Slot<Value>, least: number): Twin<Value>[] => options[numbers.get(own)!]!.flatMap(({ other, score, same, sure }) => {
    const again = slots[other]!;
    return same
      || again === told
      || again.page !== told.page
      || again.sentence === told.sentence
      || score < least
      || compare(again.value, told.value)?.equal !== true
      ? []
      : [{ a: own, b: again, score, same, sure }];
  });
  return twins.flatMap((twin) => [twin, ...more(twin.a, twin.b, twin.score * AGAIN), ...more(twin.b, twin.a, twin.score * AGAIN)]);
}

/** The pairs of best matches; of a match that is best one way only, those that `keeps` holds for. */
function pairsOf<Value>(
  slots: readonly Slot<Value>[],
  best: readonly ReadonlyMap<number, Option>[],
  keeps: (score: number, back: number) => boolean,
): Twin<Value>[] {
  const twins: Twin<Value>[] = [];
  best.forEach((pages, s) => {
    for (const { other, score, same, sure } of pages.values()) {
      const back = best[other]!.get(slots[s]!.page);
      if (back?.other === s && other < s) continue;
      if (back === undefined || keeps(score, back.score)) twins.push({ a: slots[s]!, b: slots[other]!, score, same, sure });
    }
  });
  return twins;
}

interface Option {
  readonly other: number;
  readonly score: number;
  readonly overlap: number;
  readonly same: boolean;
  /** True when values that differ are surely told of one thing. */
  readonly sure: boolean;
}

/** What tells of two values whether they are twins. */
interface Judges<Value> {
  readonly compare: Comparer<Value>;
  readonly limits: TwinLimits;
  readonly ofOneThing: OfOneThing<Value>;
  readonly isParticular: Particular<Value>;
}

function optionsOf<Value>(
  slots: readonly Slot<Value>[],
  s: number,
  others: readonly number[],
  { compare, limits, ofOneThing, isParticular }: Judges<Value>,
): Option[] {
  const met = others.flatMap((other): Met[] => {
    const standing = compare(slots[s]!.value, slots[other]!.value);
    return standing === null ? [] : [{ other, same: standing.same, equal: standing.equal, ...alikenessOf(slots[s]!, slots[other]!, standing) }];
  });
  const isTwin = ({ other, same, equal, score, shared, overlap }: Met): boolean =>
    same && ((shared >= FEWEST && score >= limits.likeness && overlap >= limits.overlap) || (equal && isParticular(slots[s]!, slots[other]!, shared)));
  // Where a report gives the same in a place far more alike, its other places are not looked at: to tell whether they are of one thing is dear.
  const best = bestByPage(slots, met.filter(isTwin));
  return met.flatMap((one): Option[] => {
    const { other, score, overlap, same } = one;
    if (same) return isTwin(one) ? [{ other, score, overlap, same, sure: false }] : [];
    if (score < AGAIN * (best.get(slots[other]!.page)?.score ?? 0)) return [];
    const sureness = ofOneThing(slots[s]!, slots[other]!, one);
    return sureness === 'no' ? [] : [{ other, score, overlap, same, sure: sureness === 'sure' }];
  });
}

/** A place that may be a twin of another. */
interface Met extends Alikeness {
  readonly other: number;
  readonly same: boolean;
  readonly equal: boolean;
}

function alikenessOf<Value>(a: Slot<Value>, b: Slot<Value>, { same, fit }: Standing): Alikeness {
  const { score, shared, near } = likeness(a, b);
  const crowded = !same && Math.max(a.crowd, b.crowd) >= CROWD ? CROWDED : 1;
  return { score: score * fit * crowded, fit, shared, near, overlap: shared / Math.max(1, Math.min(a.context.size, b.context.size)) };
}

function bestByPage<One extends Pick<Option, 'other' | 'score'>>(slots: readonly Slot<unknown>[], options: readonly One[]): Map<number, One> {
  const pages = new Map<number, One>();
  for (const option of options) {
    const { page } = slots[option.other]!;
    const known = pages.get(page);
    if (known === undefined || option.score > known.score) pages.set(page, option);
  }
  return pages;
}
