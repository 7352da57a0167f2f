import { DisjointSets } from '../../text/disjoint-sets.ts';
import type { Gathered } from './gathered.ts';
import { Comparer } from './likeness.ts';
import { Neighbourhood } from './neighbourhood.ts';
import type { Profile } from './profile.ts';
import { rankOf } from './rank.ts';

/** Mean likeness of two events from which they are one running story. */
const ONE_STORY = 0.16;
/** How many reports stand for an event, evenly taken. */
const SAMPLE = 6;
/** A key of more events than this tells no story by itself, but for those that lead it. */
const CROWD = 64;
const LEADERS = 16;
/** Keys that two events must share to be compared. */
const SHARED_KEYS = 3;

/** Chains events into running stories as events come and go. An event follows one that it is like, so a long story may end far from where it began. */
export class Stories {
  readonly #numbers = new Map<Gathered, number>();
  readonly #samples: (readonly Profile[])[] = [];
  readonly #comparer = new Comparer();
  readonly #chained = new Neighbourhood({ shared: SHARED_KEYS, least: ONE_STORY, crowd: CROWD, leaders: LEADERS, alike: (x, y) => this.#meanLikeness(x, y) });

  /** The stories of the events given: lists of their places, in order. Only what changed since the last call is looked at anew. */
  of(events: readonly Gathered[]): number[][] {
    const here = new Set(events);
    for (const [event, number] of this.#numbers) {
      if (here.has(event)) continue;
      this.#chained.remove(number);
      this.#samples[number] = [];
      this.#numbers.delete(event);
    }
    for (const event of events) if (!this.#numbers.has(event)) this.#add(event);
    const place = new Map(events.map((event, k) => [this.#numbers.get(event)!, k]));
    const sets = new DisjointSets(events.length);
    for (const [number, k] of place) for (const other of this.#chained.of(number).items) sets.join(k, place.get(other)!);
    return sets.sets();
  }

  #add(event: Gathered): void {
    const number = this.#samples.length;
    const { profiles } = event;
    const size = Math.min(SAMPLE, profiles.length);
    const sample = Array.from({ length: size }, (_, k) => profiles[Math.floor((k * profiles.length) / size)]!);
    this.#numbers.set(event, number);
    this.#samples.push(sample);
    this.#chained.add(number, size === 1 ? sample[0]!.keys : Uint32Array.from(new Set(sample.flatMap(({ keys }) => [...keys]))).sort(), rankOf(event.event.id));
  }

  #meanLikeness(x: number, y: number): number {
    const [xs, ys] = [this.#samples[x]!, this.#samples[y]!];
    let sum = 0;
    for (const one of xs) for (const other of ys) sum += this.#comparer.cosine(one, other);
    return sum / (xs.length * ys.length);
  }
}
