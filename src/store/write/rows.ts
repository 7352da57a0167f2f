import type { Insertable } from 'kysely';
import type { Account } from '../../model/account.ts';
import type { Claim, Dispute } from '../../model/claim.ts';
import type { Event } from '../../model/event.ts';
import type { ClaimTable, DisputeTable, EventTable, StoryTable } from '../db/tables.ts';
import { pack } from '../db/pack.ts';
import { firstAndLastDay } from '../days.ts';
import type { KeptComponent, NewComponent } from '../kept.ts';
import { storable } from '../storable.ts';
import { storyPart } from './story-part.ts';

/** The rows by which a component's account is looked up. */
export interface ComponentRows {
  readonly account: Uint8Array;
  readonly stories: readonly Insertable<StoryTable>[];
  readonly events: readonly Insertable<EventTable>[];
  /** Claims and disputes from the last to the first, so that those ranked first get the highest numbers. */
  readonly claims: readonly Insertable<ClaimTable>[];
  readonly disputes: readonly Insertable<DisputeTable>[];
}

/** Most readings that show in the rank of a claim. */
const READINGS = 999;

/** Makes the rows of a component. */
export function rowsOf({ key: component, account, weights }: NewComponent): ComponentRows {
  const storyOf = new Map(account.stories.flatMap(({ id, reports }) => reports.map((report) => [report, id] as const)));
  const stories = account.stories.map((story): Insertable<StoryTable> => storyRow(component, account, story, account.stories.length === 1));
  const lastDay = new Map(stories.map(({ id, last_day: day }) => [id, day]));
  const storyOfEvent = new Map(account.stories.flatMap(({ id, events }) => events.map((event) => [event, id] as const)));
  const kept: KeptComponent = { account: { ...account, reports: [] }, reports: account.reports.map(({ id }) => id), weights };
  return {
    account: pack(kept),
    stories,
    events: account.events.map((event) => eventRow(component, storyOfEvent.get(event.id)!, event)),
    claims: account.claims.map((claim, place) => claimRow(component, storyOf.get(claim.readings[0]!.evidence[0]!.report)!, place, claim)).reverse(),
    disputes: account.disputes
      .map((dispute, place) => {
        const story = storyOf.get(dispute.items[0]!.report)!;
        return disputeRow(component, { id: story, day: lastDay.get(story)! }, place, dispute);
      })
      .reverse(),
  };
}

function eventRow(component: string, story: string, { id, title, date, reports }: Event): Insertable<EventTable> {
  return { id, component, story, title: storable(title), date, day: firstAndLastDay(date)[0], reports: reports.length };
}

function claimRow(component: string, story: string, place: number, { kind, standing, lineages, readings }: Claim): Insertable<ClaimTable> {
  return { component, story, place, kind, standing, rank: lineages * (READINGS + 1) + Math.min(readings.length, READINGS) };
}

/** `story` is its story with the last day of it. */
function disputeRow(component: string, story: { id: string; day: string }, place: number, { kind, severity }: Dispute): Insertable<DisputeTable> {
  return { component, story: story.id, place, kind, severity, conflict: Number(severity === 'conflict'), day: story.day };
}

function storyRow(component: string, account: Account, story: Account['stories'][number], isWhole: boolean): Insertable<StoryTable> {
  const part = storyPart(account, story);
  const inside = new Set(story.reports);
  const dated = part.account.events.map(({ date }) => firstAndLastDay(date)).filter(([first]) => first !== '');
  const days =
    dated.length > 0
      ? dated
      : account.reports
          .filter(({ id }) => inside.has(id))
          .map(({ published }) => firstAndLastDay(published))
          .filter(([first]) => first !== '');
  const disputes = part.account.disputes;
  return {
    id: story.id,
    component,
    title: storable(story.title),
    first_day: days.map(([first]) => first).sort()[0] ?? '',
    last_day:
      days
        .map(([, last]) => last)
        .sort()
        .at(-1) ?? '',
    events: story.events.length,
    reports: story.reports.length,
    separate: part.account.lineages.length,
    conflicts: disputes.filter(({ severity }) => severity === 'conflict').length,
    disputes: disputes.length,
    account: isWhole ? null : pack(part),
  };
}
