import { likeness } from './slots.ts';
import type { Slot } from './slots.ts';

/** Two values of two places whose sentences say the same thing. */
export interface Twin<Value> {
  readonly a: Slot<Value>;
  readonly b: Slot<Value>;
  readonly score: number;
  /** Words near both values. */
  readonly near: number;
  readonly same: boolean;
}

/** How two values stand to each other. */
export interface Standing {
  /** True when they do not clash. */
  readonly same: boolean;
  /** True when they are the very same. */
  readonly equal: boolean;
  /** How far they measure the same kind of thing (0 to 1). */
  readonly fit: number;
}

/** Sets two values against each other; `null` when they cannot be compared. */
export type Comparer<Value> = (a: Value, b: Value) => Standing | null;

/** Tells two values for the same by where they stand, however unlike the rest of their sentences. */
export type SureTwin = (a: Slot<unknown>, b: Slot<unknown>) => boolean;

/** How alike the words around two values must be. */
export interface TwinLimits {
  /** Least likeness by weight. */
  readonly likeness: number;
  /** Least share of the poorer side's words that are shared, by number. */
  readonly overlap: number;
  /** From this likeness on two shared words near both values are enough; below it takes three. */
  readonly likely: number;
  /** From this likeness on no shared word need stand near both values. */
  readonly sure: number;
}

/** A report that gives so many values of one kind is a table of them; another of its values is then no sure difference. */
const CROWD = 4;
const CROWDED = 0.6;
/** Fewest words shared. */
const FEWEST = 3;
/** The same where the values surely are told of one thing. */
const FEWEST_SURE = 2;
/** So many shared words need not stand near the values. */
const MANY = 7;

/** Only values whose surroundings are so alike clash; others merely differ, since they may tell of two things. */
export function isSurelySame(score: number, near: number): boolean {
  return near >= MANY_NEAR || (score >= SURE && near >= 2);
}

const SURE = 0.5;
const MANY_NEAR = 3;

/** Values looked up by the rarest words around them. */
const RAREST = 8;
/** A word around more values than this does not lead from one to another. */
const COMMON = 300;
/** Candidates compared for each value, those that share most rare words first. */
const MOST = 40;
/** A place that gives the same value excuses a difference when it is nearly as alike. */
const NEARLY = 0.8;

/**
 * Finds for each value its twins in the other reports: the place that speaks of the same thing. Values do not differ when the sentence of one
 * also gives the other, or when a place more alike gives the same value. Compares through an index by rare words, so that cost grows with the number of values.
 */
export function findTwins<Value>(slots: readonly Slot<Value>[], compare: Comparer<Value>, limits: TwinLimits, isSureTwin: SureTwin = () => false): Twin<Value>[] {
  const index = indexByRareWords(slots);
  const options = slots.map((_, s) => optionsOf(slots, s, candidates(slots, index, s), compare, limits, isSureTwin));
  const same = options.map((list) => bestByPage(slots, list.filter((option) => option.same)));
  const bySentence = Map.groupBy(slots, (slot) => `${slot.page} ${slot.sentence}`);
  const holds = (slot: Slot<Value>, value: Value): boolean => bySentence.get(`${slot.page} ${slot.sentence}`)!.some((other) => compare(other.value, value)?.equal === true);
  const differ = options.map((list, s) => bestByPage(slots, list.filter((option) => {
    if (option.same || holds(slots[s]!, slots[option.other]!.value) || holds(slots[option.other]!, slots[s]!.value)) return false;
    const [own, others] = [same[s]!.get(slots[option.other]!.page), same[option.other]!.get(slots[s]!.page)];
    return Math.max(own?.score ?? 0, others?.score ?? 0) < option.score;
  })));
  return [...pairsOf(slots, same, () => true), ...alsoSaid(slots, options, pairsOf(slots, differ, (score, back) => score >= back * NEARLY), compare)];
}

/** The twins that differ, with the further places of a report that give its value once more, about as much like the other side. */
function alsoSaid<Value>(slots: readonly Slot<Value>[], options: readonly (readonly Option[])[], twins: readonly Twin<Value>[], compare: Comparer<Value>): Twin<Value>[] {
  const numbers = new Map(slots.map((slot, s) => [slot, s]));
  const more = (own: Slot<Value>, told: Slot<Value>, least: number): Twin<Value>[] => options[numbers.get(own)!]!.flatMap(({ other, score, near, same }) => {
    const again = slots[other]!;
    return same || again === told || again.page !== told.page || score < least || compare(again.value, told.value)?.equal !== true ? [] : [{ a: own, b: again, score, near, same }];
  });
  return twins.flatMap((twin) => [twin, ...more(twin.a, twin.b, twin.score * NEARLY), ...more(twin.b, twin.a, twin.score * NEARLY)]);
}

/** The pairs of best matches; of a match that is best one way only, those that `keeps` holds for. */
function pairsOf<Value>(slots: readonly Slot<Value>[], best: readonly ReadonlyMap<number, Option>[], keeps: (score: number, back: number) => boolean): Twin<Value>[] {
  const twins: Twin<Value>[] = [];
  best.forEach((pages, s) => {
    for (const { other, score, near, same } of pages.values()) {
      const back = best[other]!.get(slots[s]!.page);
      if (back?.other === s && other < s) continue;
      if (back === undefined || keeps(score, back.score)) twins.push({ a: slots[s]!, b: slots[other]!, score, near, same });
    }
  });
  return twins;
}

interface Option {
  readonly other: number;
  readonly score: number;
  readonly near: number;
  readonly same: boolean;
}

function indexByRareWords(slots: readonly Slot<unknown>[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  slots.forEach((slot, s) => {
    for (const key of slot.context.keys()) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [s]);
      else list.push(s);
    }
  });
  return index;
}

function candidates(slots: readonly Slot<unknown>[], index: ReadonlyMap<string, readonly number[]>, s: number): number[] {
  const weights = new Map<number, number>();
  const rarest = [...slots[s]!.context].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, RAREST);
  for (const [key, weight] of rarest) {
    const list = index.get(key)!;
    if (list.length > COMMON) continue;
    for (const other of list) if (slots[other]!.page !== slots[s]!.page) weights.set(other, (weights.get(other) ?? 0) + weight);
  }
  return [...weights].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MOST).map(([other]) => other);
}

function optionsOf<Value>(slots: readonly Slot<Value>[], s: number, others: readonly number[], compare: Comparer<Value>, limits: TwinLimits, isSureTwin: SureTwin): Option[] {
  return others.flatMap((other) => {
    const [a, b] = [slots[s]!, slots[other]!];
    const standing = compare(a.value, b.value);
    if (standing === null) return [];
    const { score, shared, near } = likeness(a, b);
    const crowded = !standing.same && Math.max(a.crowd, b.crowd) >= CROWD ? CROWDED : 1;
    const sure = shared >= FEWEST_SURE && isSureTwin(a, b);
    const option = { other, score: sure ? Math.max(score, SURE) : score * standing.fit * crowded, near, same: standing.same };
    const ease = standing.same ? NEARLY : 1;
    const overlap = shared / Math.min(a.context.size, b.context.size);
    const alike = option.score >= limits.likeness * ease && overlap >= limits.overlap * ease && shared >= FEWEST;
    return sure || (alike && (standing.same || near >= (option.score >= limits.likely ? 2 : MANY_NEAR) || option.score >= limits.sure || shared >= MANY)) ? [option] : [];
  });
}

function bestByPage(slots: readonly Slot<unknown>[], options: readonly Option[]): Map<number, Option> {
  const pages = new Map<number, Option>();
  for (const option of options) {
    const { page } = slots[option.other]!;
    const known = pages.get(page);
    if (known === undefined || option.score > known.score) pages.set(page, option);
  }
  return pages;
}
