import type { Gathering } from '../../model/event.ts';
import type { Judgement } from '../../model/judgement.ts';
import { decidedOf, withDecided } from './decided.ts';
import { byDate, gatheredOf, storyOf, type Gathered } from './gathered.ts';
import { eventsOf } from './grouping.ts';
import { likeness } from './likeness.ts';
import { Neighbourhood } from './neighbourhood.ts';
import type { Ties } from './neighbourhood.ts';
import { partsOf, type Part } from './parts.ts';
import type { Profile, Reported } from './profile.ts';
import { Profiler } from './profiler.ts';
import { rankOf } from './rank.ts';
import { profileFrom, savedProfile } from './saved.ts';
import { Stories } from './stories.ts';
import { Multiplier } from './vector.ts';
import { byUnits } from '../../text/order.ts';

/** Keys that two reports must share to be compared. */
const SHARED_KEYS = 2;
/** Likeness from which two reports lie in one part. */
const LINK = 0.15;
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
 * only the parts that changed are worked out again. What comes out is a pure function of the reports held and the judgements given, byte
 * for byte, however they came in.
 */
export class GatherIndex {
  readonly #profiler = new Profiler();
  readonly #multiplier = new Multiplier();
  readonly #profiles: (Profile | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #links = new Neighbourhood({ shared: SHARED_KEYS, least: LINK, crowd: CROWD, leaders: LEADERS, alike: (x, y) => likeness(this.#profiles[x]!, this.#profiles[y]!, this.#multiplier) });
  /** The parts that were worked out, by the id of their first report. */
  #kept = new Map<string, Kept>();
  readonly #stories = new Stories();
  /** Numbers of the reports held, in order of their ids; `null` when reports came or went since. */
  #order: readonly number[] | null = [];

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
    for (const bytes of saved) this.#put(profileFrom(bytes));
  }

  /** What is kept of a report, some two kilobytes, to be loaded in another run without the report; `null` when it is not held. */
  saved(id: string): Uint8Array | null {
    const number = this.#numbers.get(id);
    return number === undefined ? null : savedProfile(this.#profiles[number]!);
  }

  /** What was worked out across the reports held, to be restored in another run with their profiles. */
  workedOut(): WorkedOut {
    this.gathering();
    const order = this.#order!;
    const ids = order.map((number) => this.#profiles[number]!.id);
    const place = new Map(order.map((number, k) => [number, k]));
    const placeOf = new Map(ids.map((id, k) => [id, k]));
    const kept = [...this.#kept.values()];
    return {
      ids, links: this.#links.ties((number) => place.get(number)!), parts: kept.map(({ events }) => events.map(({ profiles }) => profiles.map(({ id }) => placeOf.get(id)!))),
      stories: this.#stories.ties(kept.flatMap(({ events }) => events)),
    };
  }

  /** Fills an empty index with what another one held when it gave `workedOut`; `saved` are the profiles of its reports, in order of the ids. Nothing is worked out anew. */
  restore(saved: Iterable<Uint8Array>, { links, parts, stories }: WorkedOut): void {
    for (const bytes of saved) {
      const profile = profileFrom(bytes);
      this.#numbers.set(profile.id, this.#profiles.length);
      this.#profiles.push(profile);
    }
    const profiles = this.#profiles as readonly Profile[];
    this.#order = profiles.map((_, k) => k);
    this.#links.restore(profiles.map(({ id, keys }) => ({ keys, rank: rankOf(id) })), links);
    for (const events of parts) {
      const members = events.flat().sort((x, y) => x - y).map((k) => profiles[k]!);
      this.#kept.set(members[0]!.id, { members, events: events.map((event) => gatheredOf(event.map((k) => profiles[k]!), this.#multiplier)) });
    }
    this.#stories.restore([...this.#kept.values()].flatMap(({ events }) => events), stories);
  }

  /** Lets reports go; ids that are not held are passed over. */
  remove(ids: Iterable<string>): void {
    for (const id of ids) {
      const number = this.#numbers.get(id);
      if (number === undefined) continue;
      this.#links.remove(number);
      this.#numbers.delete(id);
      this.#profiles[number] = undefined;
      this.#order = null;
    }
  }

  /** The events and stories of the reports held. Events come by date, unknown last; the reports of an event, and stories, in order of their ids. */
  gathering(judgements: readonly Judgement[] = []): Gathering {
    const order = this.#order ??= [...this.#numbers.values()].sort((x, y) => byUnits(this.#profiles[x]!.id, this.#profiles[y]!.id));
    const gathered = this.#decided(this.#worked(order), judgements);
    const stories = this.#stories.of(gathered).map((places) => storyOf(places.map((k) => gathered[k]!.event)));
    return { events: gathered.map(({ event }) => event).sort(byDate), stories: stories.sort((x, y) => byUnits(x.id, y.id)) };
  }

  #put(profile: Profile): void {
    this.remove([profile.id]);
    const number = this.#profiles.length;
    this.#profiles.push(profile);
    this.#numbers.set(profile.id, number);
    this.#order = null;
    this.#links.add(number, profile.keys, rankOf(profile.id));
  }

  /** The events of all parts; a part of the same reports as before is not worked out again. */
  #worked(order: readonly number[]): readonly Gathered[] {
    const place = new Int32Array(this.#profiles.length);
    for (const [k, number] of order.entries()) place[number] = k;
    const parts = partsOf(order.length, (k) => {
      const { items, alike } = this.#links.of(order[k]!);
      return { items: items.map((number) => place[number]!), alike };
    });
    const kept = new Map<string, Kept>();
    for (const part of parts) {
      const members = part.members.map((k) => this.#profiles[order[k]!]!);
      const before = this.#kept.get(members[0]!.id);
      const same = before !== undefined && before.members.length === members.length && members.every((profile, k) => profile === before.members[k]);
      kept.set(members[0]!.id, same ? before : { members, events: worked(members, part, this.#multiplier) });
    }
    this.#kept = kept;
    return [...kept.values()].flatMap(({ events }) => events);
  }

  /** The events as people decided them. */
  #decided(gathered: readonly Gathered[], judgements: readonly Judgement[]): readonly Gathered[] {
    const profiles = gathered.flatMap((one) => one.profiles).sort((x, y) => byUnits(x.id, y.id));
    const decided = decidedOf(judgements, new Map(profiles.map(({ id }, k) => [id, k])));
    if (decided.length === 0) return gathered;
    const known = new Map(gathered.map((one) => [one.event.id, one]));
    const place = new Map(profiles.map((profile, k) => [profile, k]));
    const groups = withDecided(gathered.map((one) => one.profiles.map((profile) => place.get(profile)!)), decided, (x, y) => likeness(profiles[x]!, profiles[y]!, this.#multiplier));
    return groups.map((group) => {
      const made = gatheredOf(group.toSorted((x, y) => x - y).map((k) => profiles[k]!), this.#multiplier);
      return known.get(made.event.id) ?? made;
    });
  }
}

function worked(members: readonly Profile[], { whole }: Part, multiplier: Multiplier): Gathered[] {
  return (whole ? [members.keys().toArray()] : eventsOf(members)).map((event) => gatheredOf(event.map((k) => members[k]!), multiplier));
}
