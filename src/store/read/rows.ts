import { sql } from 'kysely';
import type { Selectable } from 'kysely';
import type { EventTable, StoryTable } from '../db/tables.ts';
import { contentId } from '../../text/hash.ts';
import type { EventRow, ReportRow, StoryRow } from '../store.ts';

/** The columns of a report that lists show: all but what is packed. */
export const REPORT_COLUMNS = [
  'report.number', 'report.id', 'report.address', 'report.origin', 'report.title', 'report.outlet', 'report.agency', 'report.published', 'report.happened',
  'report.day', 'report.language', 'report.captured', 'report.length', 'report.sha256', 'report.event', 'report.story',
] as const;

/** How many versions the address of a row has. */
export const VERSIONS = sql<number>`(select count(*) from report as other where other.address = report.address)`.as('versions');

/** What a list selects of a report. */
export interface ListedReport extends Omit<ReportRow, 'versions'> {
  readonly number: number;
  readonly day: string;
  readonly versions: number;
}

/** A report as lists show it. */
export function reportRow(row: ListedReport): ReportRow {
  const { id, address, origin, title, outlet, agency, published, happened, language, captured, length, sha256, event, story, versions } = row;
  return { id, address, origin, title, outlet, agency, published, happened, language, captured, length, sha256, event, story, versions };
}

/** The columns of a story that lists show. */
export const STORY_COLUMNS = ['id', 'component', 'title', 'first_day', 'last_day', 'events', 'reports', 'separate', 'conflicts', 'disputes'] as const;

/** A story as lists show it. Its version is made of all that its component depends on, by which the account is kept too. */
export function storyRow(row: Omit<Selectable<StoryTable>, 'account'>): StoryRow {
  const { id, title, events, reports, separate, conflicts, disputes } = row;
  return {
    id,
    title,
    firstDay: known(row.first_day),
    lastDay: known(row.last_day),
    events,
    reports,
    separate,
    conflicts,
    disputes,
    version: contentId(row.component, id),
  };
}

/** An event as lists show it. */
export function eventRow({ id, title, date, story, reports }: Selectable<EventTable>): EventRow {
  return { id, title, date, story, reports };
}

function known(day: string): string | null {
  return day === '' ? null : day;
}
