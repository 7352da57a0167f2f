import type { Event, Gathering } from '../../model/event.ts';
import type { Judgement } from '../../model/judgement.ts';
import { byUnits } from '../../text/order.ts';
import { Chains, type Chain } from './neighbours/chains.ts';
import { decidedOf, withDecided } from './events/decided.ts';
import { exchanged } from './events/exchanged.ts';
import { byDate, gatheredOf, type Exchange, type Gathered } from './events/gathered.ts';
import { eventsOf } from './grouping/grouping.ts';
import { keysOf } from './profiles/keys.ts';
import { kernel } from './kernel/kernel.ts';
import { likeness } from './profiles/likeness.ts';
import { Namer } from './events/naming.ts';
import { Neighbourhood, type Item } from './neighbours/neighbourhood.ts';
import type { Ties } from './neighbours/tie-lists.ts';
import { partsOf, strengthFor, type Part } from './neighbours/parts.ts';
import type { Profile, Reported } from './profiles/profile.ts';
import { Profiler } from './profiles/profiler.ts';
import { rankOf } from './neighbours/rank.ts';
import { profileFrom, savedProfile } from './profiles/saved.ts';
import { Slabs } from './profiles/slabs.ts';
import { Stories } from './events/stories.ts';

/** Keys that two reports must share to be compared. */
const SHARED_KEYS = 2;
/** A key of more reports than this is crowded: its reports are compared with its leaders only. */
const CROWD = 64;
const LEADERS = 12;

/** The events of a part as they were last worked out. */
interface Kept {
  readonly members: readonly Profile[];
  readonly events: readonly Gathered[];
}

/** What was worked out across some reports; JSON can tell it. Numbers are places in `ids`, for stories places in the events of all parts. */
export interface WorkedOut {
  /** The reports, in order. */
  readonly ids: readonly string[];
  readonly links: Ties;
  /** The events of each part. */
  readonly parts: readonly (readonly (readonly number[])[])[];
  readonly stories: Ties;
}

/**
 * Reports that are gathered as they arrive. A report that comes or goes costs a look at its neighbourhood; when the gathering is asked for,
 * only the parts that changed are worked out again, and the events and stories that they hold put into the lists. What comes out is a pure function of
 * the reports held and the judgements given, byte for byte, however they came in.
 */
export class GatherIndex {
  readonly #slabs = new Slabs();
  readonly #profiler = new Profiler(this.#slabs);
  readonly #namer = new Namer();
  readonly #profiles: (Profile | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  /** Numbers that reports gave up. */
  readonly #free: number[] = [];
  readonly #links = new Neighbourhood({
    shared: SHARED_KEYS,
    crowd: CROWD,
    leaders: LEADERS,
    strength: (x, y) => strengthFor(likeness(this.#profiles[x]!, this.#profiles[y]!)),
  });
  readonly #chains = new Chains(this.#links);
  /** The parts of each chain. */
  readonly #kept = new Map<Chain, readonly Kept[]>();
  /** Parts that were restored, of chains that were not followed yet. */
  #restored: readonly Kept[] = [];
  /** The events of all parts, by date. */
  #events: readonly Event[] = [];
  readonly #stories = new Stories();
  /** What people decided of the events, as far as the stories know. */
  #decided: Exchange = { gone: [], come: [] };

  /** How many reports are held. */
  get size(): number {
    return this.#numbers.size;
  }

  /** Takes in reports; one whose id is held already takes its place. */
  add(reports: Iterable<Reported>): void {
    for (const report of reports) this.#put(this.#profiler.profile(report));
  }

  /** Takes in reports as `saved` gave them; throws a RangeError on bytes that it did not make. */
  load(saved: Iterable<Uint8Array>): void {
    for (const bytes of saved) this.#put(profileFrom(bytes, this.#slabs));
  }

  /** What is kept of a report, some two kilobytes, to be loaded in another run without the report; `null` when it is not held. */
  saved(id: string): Uint8Array | null {
    const number = this.#numbers.get(id);
    return number === undefined ? null : savedProfile(this.#profiles[number]!);
  }

  /** What was worked out across the reports held, to be restored in another run with their profiles. */
  workedOut(): WorkedOut {
    this.gathering();
    const order = this.#inOrder([...this.#numbers.values()]);
    const ids = order.map((number) => this.#profiles[number]!.id);
    const placeOf = new Map(ids.map((id, k) => [id, k]));
    const kept = [...this.#kept.values()].flat().sort((x, y) => placeOf.get(x.members[0]!.id)! - placeOf.get(y.members[0]!.id)!);
    return {
      ids, links: this.#links.ties(order), parts: kept.map(({ events }) => events.map(({ profiles }) => profiles.map(({ id }) => placeOf.get(id)!))),
      stories: this.#stories.ties(kept.flatMap(({ events }) => events)),
    };
  }

  /**
   * Fills an empty index with what another one held when it gave `workedOut`; `saved` are the profiles of its reports, in order of the ids. Nothing
   * is worked out anew.
   */
  restore(saved: Iterable<Uint8Array>, { links, parts, stories }: WorkedOut): void {
    for (const bytes of saved) {
      const profile = profileFrom(bytes, this.#slabs);
      this.#numbers.set(profile.id, this.#profiles.length);
      this.#profiles.push(profile);
    }
    const profiles = this.#profiles as readonly Profile[];
    this.#links.restore(profiles.values().map(itemOf), links);
    this.#restored = parts.map((events) => ({
      members: events
        .flat()
        .sort((x, y) => x - y)
        .map((k) => profiles[k]!),
      events: events.map((event) =>
        gatheredOf(
          event.map((k) => profiles[k]!),
          this.#namer,
        ),
      ),
    }));
    const events = this.#restored.flatMap((part) => part.events);
    this.#events = events.map(({ event }) => event).sort(byDate);
    this.#stories.restore(events, stories);
  }

  /** Lets reports go; ids that are not held are passed over. */
  remove(ids: Iterable<string>): void {
    for (const id of ids) {
      const number = this.#numbers.get(id);
      if (number === undefined) continue;
      this.#links.remove(number);
      this.#numbers.delete(id);
      this.#profiles[number] = undefined;
      this.#free.push(number);
    }
  }

  /** The events and stories of the reports held. Events come by date, unknown last; the reports of an event, and stories, in order of their ids. */
  gathering(judgements: readonly Judgement[] = []): Gathering {
    this.#stories.exchange({ gone: this.#decided.come, come: this.#decided.gone });
    const worked = this.#workOut();
    this.#events = eventsBy(this.#events, worked);
    this.#stories.exchange(worked);
    this.#decided = this.#decidedBy(judgements);
    this.#stories.exchange(this.#decided);
    const gathering = { events: eventsBy(this.#events, this.#decided), stories: this.#stories.list() };
    kernel.rest();
    return gathering;
  }

  #put(profile: Profile): void {
    this.remove([profile.id]);
    const number = this.#free.pop() ?? this.#profiles.length;
    this.#profiles[number] = profile;
    this.#numbers.set(profile.id, number);
    this.#links.add(number, itemOf(profile));
  }

  #inOrder(numbers: readonly number[]): number[] {
    return numbers.toSorted((x, y) => byUnits(this.#profiles[x]!.id, this.#profiles[y]!.id));
  }

  /** Works out the parts that changed; one of the same reports as before is not worked out again. */
  #workOut(): Exchange {
    const change = this.#chains.update((number) => this.#profiles[number] !== undefined);
    const before = new Map([...this.#restored, ...change.gone.flatMap((chain) => this.#kept.get(chain) ?? [])].map((kept) => [kept.members[0]!.id, kept]));
    for (const chain of change.gone) this.#kept.delete(chain);
    this.#restored = [];
    const come: Gathered[] = [];
    for (const chain of change.come) {
      this.#kept.set(chain, partsOf(this.#inOrder(chain), (number) => this.#links.of(number)).map((part) => {
        const members = part.members.map((number) => this.#profiles[number]!);
        const same = before.get(members[0]!.id);
        if (same !== undefined && same.members.length === members.length && members.every((profile, k) => profile === same.members[k])) {
          before.delete(members[0]!.id);
          return same;
        }
        const kept = { members, events: worked(members, part, this.#namer) };
        come.push(...kept.events);
        return kept;
      }));
    }
    return { gone: [...before.values()].flatMap(({ events }) => events), come };
  }

  /** What becomes of events by what people decided: only those are looked at that hold a report of which something was decided. */
  #decidedBy(judgements: readonly Judgement[]): Exchange {
    const decided = decidedOf(judgements, this.#numbers);
    const events = [...new Set(decided.flatMap(({ x, y }) => [this.#eventOf(x), this.#eventOf(y)]))];
    const numberOf = (profile: Profile): number => this.#numbers.get(profile.id)!;
    const groups = withDecided(
      events.map(({ profiles }) => profiles.map(numberOf)),
      decided,
      (x, y) => likeness(this.#profiles[x]!, this.#profiles[y]!),
    );
    const made = groups.map((group) => gatheredOf(this.#inOrder(group).map((number) => this.#profiles[number]!), this.#namer));
    const [ids, madeIds] = [new Set(events.map(({ event }) => event.id)), new Set(made.map(({ event }) => event.id))];
    return { gone: events.filter(({ event }) => !madeIds.has(event.id)), come: made.filter(({ event }) => !ids.has(event.id)) };
  }

  /** The event of a report. */
  #eventOf(number: number): Gathered {
    const profile = this.#profiles[number]!;
    const { events } = this.#kept.get(this.#chains.of(number))!.find(({ members }) => members.includes(profile))!;
    return events.find(({ profiles }) => profiles.includes(profile))!;
  }
}

function itemOf(profile: Profile): Item {
  return { keys: keysOf(profile), rank: rankOf(profile.id) };
}

function eventsBy(events: readonly Event[], { gone, come }: Exchange): readonly Event[] {
  return exchanged(events, gone.map(({ event }) => event), come.map(({ event }) => event), byDate);
}

function worked(members: readonly Profile[], { whole }: Part, namer: Namer): Gathered[] {
  return (whole ? [members.keys().toArray()] : eventsOf(members)).map((event) => gatheredOf(event.map((k) => members[k]!), namer));
}
