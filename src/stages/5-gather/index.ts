import type { Event, Gathering, Story } from '../../model/event.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Matching } from '../../model/match.ts';
import type { Report } from '../../model/report.ts';
import { contentId } from '../../text/hash.ts';
import { decidedOf, withDecided } from './decided.ts';
import { groupIntoEvents } from './grouping.ts';
import { likeness } from './likeness.ts';
import { dateOf, titleOf } from './naming.ts';
import { monthByOccasion } from './occasion-days.ts';
import { Profiler, type Profile } from './profile.ts';
import { storiesOf } from './stories.ts';

/**
 * Gathers reports into events and events into stories; a pure function of the set, whatever its order. Events come by date, unknown last;
 * the reports of an event, and the events of a story, in order of their ids.
 */
export function gather(reports: readonly Report[], _matching: Matching, judgements: readonly Judgement[]): Gathering {
  const sorted = reports.toSorted((x, y) => compare(x.id, y.id));
  const profiler = new Profiler();
  const profiles = sorted.map((report) => profiler.profile(report));
  const decided = decidedOf(judgements, new Map(sorted.map(({ id }, k) => [id, k])));
  const dated = (members: readonly number[]): Profile[] => members.map((k) => withOccasions(k, members, sorted, profiles));
  const groups = withDecided(groupIntoEvents(profiles, dated), decided, (x, y) => likeness(profiles[x]!, profiles[y]!)).map((group) => group.toSorted((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!);
  const events = groups.map((group) => asEvent(group.map((k) => sorted[k]!), group.map((k) => profiles[k]!)));
  const stories = storiesOf(groups, profiles).map((numbers) => asStory(numbers.map((k) => events[k]!)));
  return { events: events.sort(byDate), stories: stories.sort((x, y) => compare(x.id, y.id)) };
}

/** A profile with the month that the other reports of its component give it, where it has no days of its own. */
function withOccasions(number: number, members: readonly number[], reports: readonly Report[], profiles: readonly Profile[]): Profile {
  const profile = profiles[number]!;
  if (profile.days !== null) return profile;
  const days = monthByOccasion(reports[number]!, members.filter((k) => k !== number && profiles[k]!.days !== null).map((k) => reports[k]!));
  return days === null ? profile : { ...profile, days };
}

function asEvent(members: readonly Report[], profiles: readonly Profile[]): Event {
  const ids = members.map(({ id }) => id);
  return { id: contentId('event', ...ids), title: titleOf(members, profiles), date: dateOf(members), reports: ids };
}

/** A story is called after its largest event, the earliest among equals. */
function asStory(events: readonly Event[]): Story {
  const inOrder = events.toSorted(byDate);
  const largest = inOrder.reduce((best, next) => (next.reports.length > best.reports.length ? next : best));
  const reports = events.flatMap((event) => event.reports).sort(compare);
  return { id: contentId('story', ...reports), title: largest.title, events: inOrder.map(({ id }) => id), reports };
}

function byDate(x: Event, y: Event): number {
  return compare(x.date ?? '\uffff', y.date ?? '\uffff') || compare(x.id, y.id);
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
