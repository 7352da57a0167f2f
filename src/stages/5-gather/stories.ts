import { DisjointSets } from '../../text/disjoint-sets.ts';
import type { Gathered } from './gathered.ts';
import { Neighbourhood } from './neighbourhood.ts';
import type { Ties } from './neighbourhood.ts';
import { WHOLE } from './profile.ts';
import { rankOf } from './rank.ts';
import { Multiplier } from './vector.ts';

/** Mean likeness of two events from which they are one running story. */
const ONE_STORY = 0.16;
/** A key of more events than this tells no story by itself, but for those that lead it. */
const CROWD = 64;
const LEADERS = 16;
/** Keys that two events must share to be compared. */
const SHARED_KEYS = 3;

/** Chains events into running stories as events come and go. An event follows one that it is like, so a long story may end far from where it began. */
export class Stories {
  readonly #numbers = new Map<Gathered, number>();
  readonly #events: (Gathered | undefined)[] = [];
  readonly #multiplier = new Multiplier();
  readonly #chained = new Neighbourhood({ shared: SHARED_KEYS, least: ONE_STORY, crowd: CROWD, leaders: LEADERS, alike: (x, y) => this.#meanLikeness(x, y) });

  /** The stories of the events given: lists of their places, in order. Only what changed since the last call is looked at anew. */
  of(events: readonly Gathered[]): number[][] {
    const here = new Set(events);
    for (const [event, number] of this.#numbers) {
      if (here.has(event)) continue;
      this.#chained.remove(number);
      this.#events[number] = undefined;
      this.#numbers.delete(event);
    }
    for (const event of events) if (!this.#numbers.has(event)) this.#add(event);
    const place = new Map(events.map((event, k) => [this.#numbers.get(event)!, k]));
    const sets = new DisjointSets(events.length);
    for (const [number, k] of place) for (const other of this.#chained.of(number).items) sets.join(k, place.get(other)!);
    return sets.sets();
  }

  /** Which of the events that were last given are chained, by their places in the list. */
  ties(events: readonly Gathered[]): Ties {
    const place = new Map(events.map((event, k) => [this.#numbers.get(event)!, k]));
    return this.#chained.ties((number) => place.get(number)!);
  }

  /** Takes in events as they were when `ties` was asked for; there may be none yet. */
  restore(events: readonly Gathered[], ties: Ties): void {
    for (const [k, event] of events.entries()) this.#numbers.set(event, k);
    this.#events.push(...events);
    this.#chained.restore(events.map((event) => ({ keys: keysOf(event), rank: rankOf(event.event.id) })), ties);
  }

  #add(event: Gathered): void {
    const number = this.#events.length;
    this.#numbers.set(event, number);
    this.#events.push(event);
    this.#chained.add(number, keysOf(event), rankOf(event.event.id));
  }

  #meanLikeness(x: number, y: number): number {
    const [one, other] = [this.#events[x]!, this.#events[y]!];
    return this.#multiplier.dot(one.sum, other.sum) / (WHOLE * WHOLE * one.sample.length * other.sample.length);
  }
}

/** The keys of the reports that stand for an event, ascending. */
function keysOf({ sample }: Gathered): Uint32Array {
  if (sample.length === 1) return sample[0]!.keys;
  const keys = new Set<number>();
  for (const profile of sample) for (const key of profile.keys) keys.add(key);
  return Uint32Array.from(keys).sort();
}
