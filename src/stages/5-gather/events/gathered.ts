import type { Event, Story } from '../../../model/event.ts';
import { contentId } from '../../../text/hash.ts';
import { dateOf, type Namer } from './naming.ts';
import type { Profile } from '../profiles/profile.ts';
import { byUnits } from '../../../text/order.ts';

/** How many reports stand for an event, evenly taken. */
const SAMPLE = 8;

/** An event with what it is compared with others by. */
export interface Gathered {
  readonly event: Event;
  /** The profiles of its reports, in order of their ids. */
  readonly profiles: readonly Profile[];
  /** Those that stand for all. */
  readonly sample: readonly Profile[];
}

/** Events that take the place of others. */
export interface Exchange {
  readonly gone: readonly Gathered[];
  readonly come: readonly Gathered[];
}

/** The event of some reports, whose profiles are in order of their ids. */
export function gatheredOf(profiles: readonly Profile[], namer: Namer): Gathered {
  const size = Math.min(SAMPLE, profiles.length);
  const sample = Array.from({ length: size }, (_, k) => profiles[Math.floor((k * profiles.length) / size)]!);
  const ids = profiles.map(({ id }) => id);
  return { event: { id: contentId('event', ...ids), title: namer.titleOf(sample), date: dateOf(profiles), reports: ids }, profiles, sample };
}

/** The running story of some events. It is called after its largest event, the earliest among equals. */
export function storyOf(events: readonly Event[]): Story {
  const inOrder = events.toSorted(byDate);
  const largest = inOrder.reduce((best, next) => (next.reports.length > best.reports.length ? next : best));
  const reports = events.flatMap((event) => event.reports).sort(byUnits);
  return { id: contentId('story', ...reports), title: largest.title, events: inOrder.map(({ id }) => id), reports };
}

/** Events by date, unknown last. */
export function byDate(x: Event, y: Event): number {
  return byUnits(x.date ?? '\uffff', y.date ?? '\uffff') || byUnits(x.id, y.id);
}
