import type { Slot } from './slots.ts';

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

/** How alike the places of two values are. */
export interface Alikeness {
  /** Weight of shared words over the weight of the poorer side (0 to 1), less where the values measure different kinds of thing. */
  readonly score: number;
  readonly fit: number;
  /** How many words are shared; how many of them near both values; their share of the poorer side's. */
  readonly shared: number;
  readonly near: number;
  readonly overlap: number;
}

/** How sure it is that two values that differ are told of one thing; where it is sure, they conflict. */
export type Sureness = 'no' | 'likely' | 'sure';

/** Which of two reports also give the other's value, elsewhere: both then belong to the story, and to two things more often than not. */
export type Known = 'neither' | 'one' | 'both';

const KNOWN: readonly Known[] = ['neither', 'one', 'both'];

/** Tells which of the reports of two slots also give the other's value; `nameOf` gives equal values one name. */
export function knownTo<Value>(slots: readonly Slot<Value>[], nameOf: (value: Value) => string): (a: Slot<Value>, b: Slot<Value>) => Known {
  const given = new Map<number, Set<string>>();
  const names = new Map<Slot<Value>, string>();
  for (const slot of slots) {
    const name = nameOf(slot.value);
    names.set(slot, name);
    given.set(slot.page, (given.get(slot.page) ?? new Set()).add(name));
  }
  const gives = ({ page }: Slot<Value>, other: Slot<Value>): boolean => given.get(page)!.has(names.get(other)!);
  return (a, b) => KNOWN[Number(gives(a, b)) + Number(gives(b, a))]!;
}

/** Tells whether two values that differ are told of one thing. */
export type OfOneThing<Value> = (a: Slot<Value>, b: Slot<Value>, alike: Alikeness) => Sureness;

/** How alike the words around two values must be that give the same. */
export interface TwinLimits {
  /** Least likeness by weight. */
  readonly likeness: number;
  /** Least share of the poorer side's words that are shared, by number. */
  readonly overlap: number;
}

/** Tells of two places that give the very same value whether the value is so particular that few words need be shared. */
export type Particular<Value> = (a: Slot<Value>, b: Slot<Value>, shared: number) => boolean;
