import { DisjointSets } from '../../text/disjoint-sets.ts';
import { cosine } from './likeness.ts';
import type { Profile } from './profile.ts';

/** Mean likeness of two events from which they are one running story. */
const ONE_STORY = 0.16;
/** How many reports stand for an event, evenly taken. */
const SAMPLE = 6;
/** A key of more events than this tells no story by itself. */
const CROWD = 64;
/** Keys that two events must share to be compared. */
const SHARED_KEYS = 3;

/** Chains events (each a list of report numbers) into running stories: lists of event numbers, in order. An event follows one that it is like, so a long story may end far from where it began. */
export function storiesOf(events: readonly (readonly number[])[], profiles: readonly Profile[]): number[][] {
  const samples = events.map((event) => Array.from({ length: Math.min(SAMPLE, event.length) }, (_, k) => profiles[event[Math.floor((k * event.length) / Math.min(SAMPLE, event.length))]!]!));
  const sets = new DisjointSets(events.length);
  for (const [x, y] of meetings(samples)) if (!sets.together(x, y) && meanLikeness(samples[x]!, samples[y]!) >= ONE_STORY) sets.join(x, y);
  return sets.sets();
}

/** Pairs of events that share enough keys, in order. */
function meetings(samples: readonly (readonly Profile[])[]): (readonly [number, number])[] {
  const holders = new Map<number, number[]>();
  const pairs: (readonly [number, number])[] = [];
  for (const [event, sample] of samples.entries()) {
    const met = new Map<number, number>();
    for (const key of new Set(sample.flatMap(({ keys }) => [...keys]))) {
      const known = holders.get(key);
      if (known === undefined) { holders.set(key, [event]); continue; }
      if (known.length <= CROWD) for (const other of known) met.set(other, (met.get(other) ?? 0) + 1);
      known.push(event);
    }
    for (const [other, shared] of met) if (shared >= SHARED_KEYS) pairs.push([other, event]);
  }
  return pairs;
}

function meanLikeness(xs: readonly Profile[], ys: readonly Profile[]): number {
  let sum = 0;
  for (const x of xs) for (const y of ys) sum += cosine(x, y);
  return sum / (xs.length * ys.length);
}
