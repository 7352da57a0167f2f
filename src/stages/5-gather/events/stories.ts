import type { Story } from '../../../model/event.ts';
import { byId } from '../../../text/order.ts';
import { Chains, type Chain } from '../neighbours/chains.ts';
import { exchanged } from './exchanged.ts';
import { storyOf, type Exchange, type Gathered } from './gathered.ts';
import { kernel } from '../kernel/kernel.ts';
import { keysOf } from '../profiles/keys.ts';
import { Neighbourhood, type Item } from '../neighbours/neighbourhood.ts';
import type { Ties } from '../neighbours/tie-lists.ts';
import { WHOLE } from '../profiles/profile.ts';
import { rankOf } from '../neighbours/rank.ts';

/** Mean likeness of two events from which they are one running story. */
const ONE_STORY = 0.16;
/** What must be left of it without the word that they share most: a person in the news, or a court, is in many stories. */
const BESIDES_ONE_WORD = 0.1;
/** A key of more events than this tells no story by itself, but for those that lead it. */
const CROWD = 64;
const LEADERS = 16;
/** Keys that two events must share to be compared. */
const SHARED_KEYS = 3;

/** Chains events into running stories as events come and go. An event follows one that it is like, so a long story may end far from where it began. */
export class Stories {
  readonly #numbers = new Map<Gathered, number>();
  readonly #events: (Gathered | undefined)[] = [];
  /** Numbers that events gave up. */
  readonly #free: number[] = [];
  readonly #chained = new Neighbourhood({ shared: SHARED_KEYS, crowd: CROWD, leaders: LEADERS, strength: (x, y) => (this.#follow(x, y) ? 1 : 0) });
  readonly #chains = new Chains(this.#chained);
  readonly #stories = new Map<Chain, Story>();
  #list: readonly Story[] = [];

  /** Lets events go and takes in others. */
  exchange({ gone, come }: Exchange): void {
    for (const event of gone) {
      const number = this.#numbers.get(event)!;
      this.#chained.remove(number);
      this.#events[number] = undefined;
      this.#numbers.delete(event);
      this.#free.push(number);
    }
    for (const event of come) {
      const number = this.#free.pop() ?? this.#events.length;
      this.#numbers.set(event, number);
      this.#events[number] = event;
      this.#chained.add(number, itemOf(event));
    }
  }

  /** The stories of the events held, in order of their ids. Only those are made again of which an event changed. */
  list(): readonly Story[] {
    const { gone, come } = this.#chains.update((number) => this.#events[number] !== undefined);
    const before = gone.map((chain) => this.#stories.get(chain)!);
    for (const chain of gone) this.#stories.delete(chain);
    const made = come.map((chain) => storyOf(chain.map((number) => this.#events[number]!.event)));
    for (const [k, chain] of come.entries()) this.#stories.set(chain, made[k]!);
    return (this.#list = exchanged(this.#list, before, made, byId));
  }

  /** Which of the events held are chained, by their places in the list. */
  ties(events: readonly Gathered[]): Ties {
    return this.#chained.ties(events.map((event) => this.#numbers.get(event)!));
  }

  /** Takes in events as they were when `ties` was asked for; there may be none yet. */
  restore(events: readonly Gathered[], ties: Ties): void {
    for (const [k, event] of events.entries()) this.#numbers.set(event, k);
    for (const event of events) this.#events.push(event);
    this.#chained.restore(events.values().map(itemOf), ties);
  }

  /** True when two events are one running story. */
  #follow(x: number, y: number): boolean {
    const [{ sample: one }, { sample: other }] = [this.#events[x]!, this.#events[y]!];
    const pairs = WHOLE * WHOLE * one.length * other.length;
    const alike = kernel.dotOfSums(one, other);
    return alike >= ONE_STORY * pairs && alike - kernel.mostOfOneWord(one, other) >= BESIDES_ONE_WORD * pairs;
  }
}

/** An event by the keys of the reports that stand for it. */
function itemOf({ sample, event }: Gathered): Item {
  const rank = rankOf(event.id);
  if (sample.length === 1) return { keys: keysOf(sample[0]!), rank };
  const keys = new Set<number>();
  for (const profile of sample) for (const key of keysOf(profile)) keys.add(key);
  return { keys: Uint32Array.from(keys), rank };
}
