import { DisjointSets } from '../../text/disjoint-sets.ts';
import { likeness } from './likeness.ts';
import type { Profile } from './profile.ts';

/** Keys that two reports must share to be compared. */
const SHARED_KEYS = 2;
/** Likeness from which two reports lie in one component, and how much more is asked, step by step, where a component is too large to be worked on whole. */
const LINK = 0.15;
const STEP = 0.05;
/** At this likeness a component is one event, however large. */
const ONE_EVENT = 0.6;
/** Reports of the largest component that is worked on whole. */
const LARGEST = 800;
/** A key of more reports than this is crowded: its reports are compared with its leaders only. */
const CROWD = 96;
const LEADERS = 16;

/** Pairs of reports that are alike. */
interface Links {
  readonly x: number[];
  readonly y: number[];
  readonly likeness: number[];
}

/** A part of the reports that can be sorted into events by itself. */
export interface Component {
  readonly members: readonly number[];
  /** True when it is so large and so alike that it is one event. */
  readonly whole: boolean;
}

/** Parts the reports, which are in order of their ids, into components that share no event. A report costs no more than its neighbourhood. */
export function componentsOf(profiles: readonly Profile[]): Component[] {
  const links = linksOf(profiles);
  const all = Array.from(profiles, (_, k) => k);
  return part(all, Array.from(links.x, (_, k) => k), LINK, links);
}

function part(members: readonly number[], edges: readonly number[], least: number, links: Links): Component[] {
  const place = new Map(members.map((member, k) => [member, k]));
  const sets = new DisjointSets(members.length);
  const strong = edges.filter((edge) => links.likeness[edge]! >= least);
  for (const edge of strong) sets.join(place.get(links.x[edge]!)!, place.get(links.y[edge]!)!);
  const groups = sets.sets().map((set) => set.map((k) => members[k]!));
  if (groups.every((group) => group.length <= LARGEST)) return groups.map((group) => ({ members: group, whole: false }));
  const byRoot = new Map<number, number[]>();
  for (const edge of strong) {
    const root = sets.rootOf(place.get(links.x[edge]!)!);
    if (!byRoot.has(root)) byRoot.set(root, []);
    byRoot.get(root)!.push(edge);
  }
  return groups.flatMap((group) => {
    if (group.length <= LARGEST) return [{ members: group, whole: false }];
    if (least >= ONE_EVENT) return [{ members: group, whole: true }];
    return part(group, byRoot.get(sets.rootOf(place.get(group[0]!)!))!, least + STEP, links);
  });
}

/** The reports that hold a key, ascending, and those of them that stand for all when it is crowded. */
interface Holders {
  readonly all: number[];
  leaders: ReadonlySet<number> | null;
}

function linksOf(profiles: readonly Profile[]): Links {
  const holders = holdersOf(profiles);
  const links: Links = { x: [], y: [], likeness: [] };
  const shared = new Uint8Array(profiles.length);
  for (const [number, profile] of profiles.entries()) {
    const met: number[] = [];
    for (const key of profile.keys) {
      const { all, leaders } = holders.get(key)!;
      for (const other of leaders === null || leaders.has(number) ? all : leaders) {
        if (other >= number) break;
        if (shared[other] === 0) met.push(other);
        // A leader may share more keys than those that it leads: it is asked below.
        shared[other] = leaders === null ? shared[other]! + 1 : shared[other]! | 0x80;
      }
    }
    for (const other of met) {
      if (enough(shared[other]!, profile, profiles[other]!)) compare(number, other, profiles, links);
      shared[other] = 0;
    }
  }
  return links;
}

/** True when two reports share enough keys; `met` counts them, with the highest bit set where a crowded key was among them. */
function enough(met: number, x: Profile, y: Profile): boolean {
  const least = Math.min(SHARED_KEYS, x.keys.length, y.keys.length);
  return (met & 0x7f) >= least || (met >= 0x80 && sharedKeys(x, y) >= least);
}

function holdersOf(profiles: readonly Profile[]): ReadonlyMap<number, Holders> {
  const holders = new Map<number, Holders>();
  for (const [number, { keys }] of profiles.entries()) {
    for (const key of keys) {
      const known = holders.get(key);
      if (known === undefined) holders.set(key, { all: [number], leaders: null });
      else known.all.push(number);
    }
  }
  for (const known of holders.values()) {
    const { all } = known;
    if (all.length > CROWD) known.leaders = new Set(Array.from({ length: LEADERS }, (_, k) => all[Math.floor((k * all.length) / LEADERS)]!));
  }
  return holders;
}

function compare(x: number, y: number, profiles: readonly Profile[], links: Links): void {
  const [one, other] = [profiles[x]!, profiles[y]!];
  const alike = likeness(one, other);
  if (alike < LINK) return;
  links.x.push(x);
  links.y.push(y);
  links.likeness.push(alike);
}

function sharedKeys(x: Profile, y: Profile): number {
  let shared = 0;
  for (const key of x.keys) if (y.keys.includes(key)) shared++;
  return shared;
}
