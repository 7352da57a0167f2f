import type { Event, Story } from '../../model/event.ts';
import { contentId } from '../../text/hash.ts';
import { dateOf, titleOf } from './naming.ts';
import type { Profile } from './profile.ts';

/** An event with the profiles of its reports, in order of their ids. */
export interface Gathered {
  readonly event: Event;
  readonly profiles: readonly Profile[];
}

/** The event of some reports, whose profiles are in order of their ids. */
export function gatheredOf(profiles: readonly Profile[]): Gathered {
  const ids = profiles.map(({ id }) => id);
  return { event: { id: contentId('event', ...ids), title: titleOf(profiles), date: dateOf(profiles), reports: ids }, profiles };
}

/** The running story of some events. It is called after its largest event, the earliest among equals. */
export function storyOf(events: readonly Event[]): Story {
  const inOrder = events.toSorted(byDate);
  const largest = inOrder.reduce((best, next) => (next.reports.length > best.reports.length ? next : best));
  const reports = events.flatMap((event) => event.reports).sort(byText);
  return { id: contentId('story', ...reports), title: largest.title, events: inOrder.map(({ id }) => id), reports };
}

/** Events by date, unknown last. */
export function byDate(x: Event, y: Event): number {
  return byText(x.date ?? '\uffff', y.date ?? '\uffff') || byText(x.id, y.id);
}

/** Strings in order of their UTF-16 units. */
export function byText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
