import type { Event } from '../../model/event.ts';
import type { Report } from '../../model/report.ts';
import type { Edtf } from '../../model/span.ts';

/** The events with the days that reports fixed for each other since they were gathered: a day that was unknown, where all who know one agree. */
export function datedEvents(events: readonly Event[], reports: readonly Report[]): readonly Event[] {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return events.map((event) => (event.date === null ? { ...event, date: agreedDay(event.reports.map((id) => byId.get(id))) } : event));
}

function agreedDay(members: readonly (Report | undefined)[]): Edtf | null {
  const days = new Set(members.map((report) => report?.happened ?? null).filter((day) => day !== null));
  return days.size === 1 ? [...days][0]! : null;
}
