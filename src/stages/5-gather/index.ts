import type { Event, Gathering, Story } from '../../model/event.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Matching } from '../../model/match.ts';
import type { Report } from '../../model/report.ts';
import { contentId } from '../../text/hash.ts';
import { averageLink } from './cluster.ts';
import { cosine, Profiler, type Profile } from './profile.ts';

/** Likeness from which two clusters are one event. */
const SAME_EVENT = 0.2;
/** Likeness of two events from which they are one running story. */
const SAME_STORY = 0.1;

/** Gathers reports into events and events into stories; a pure function of the set, whatever its order. */
export function gather(reports: readonly Report[], matching: Matching, _judgements: readonly Judgement[]): Gathering {
  const sorted = reports.toSorted((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0));
  const profiler = new Profiler();
  const profiles = sorted.map((report) => profiler.profile(report));
  const copies = copyShares(matching);
  const likeness = (i: number, j: number): number => Math.max(cosine(profiles[i]!, profiles[j]!), copies.get(`${sorted[j]!.id}\u001f${sorted[i]!.id}`) ?? 0);
  const clusters = averageLink(sorted.length, likeness, SAME_EVENT);
  const events = clusters.map((cluster) => asEvent(cluster.map((k) => sorted[k]!)));
  const stories = averageLink(clusters.length, (x, y) => between(clusters[x]!, clusters[y]!, profiles), SAME_STORY).map((members) => asStory(members.map((k) => events[k]!)));
  return { events, stories };
}

function copyShares(matching: Matching): ReadonlyMap<string, number> {
  return new Map(matching.matches.map(({ a, b, shareOfA, shareOfB }) => [`${a}\u001f${b}`, Math.max(shareOfA, shareOfB)]));
}

function between(xs: readonly number[], ys: readonly number[], profiles: readonly Profile[]): number {
  let sum = 0;
  for (const x of xs) for (const y of ys) sum += cosine(profiles[x]!, profiles[y]!);
  return sum / (xs.length * ys.length);
}

function asEvent(members: readonly Report[]): Event {
  const dates = members.map(({ happened, published }) => happened ?? published).filter((date) => date !== null).sort();
  const ids = members.map(({ id }) => id);
  return { id: contentId('event', ...ids), title: members.find(({ title }) => title !== null)?.title ?? members[0]!.text.slice(0, 80), date: dates[0] ?? null, reports: ids };
}

function asStory(events: readonly Event[]): Story {
  const ids = events.flatMap(({ reports }) => reports).sort();
  return { id: contentId('story', ...ids), title: events[0]!.title, events: events.map(({ id }) => id), reports: ids };
}
