import type { Event } from '../../src/model/event.ts';
import type { Figures } from '../figures.ts';
import { mean } from '../figures.ts';

/** A gold report of a story set. */
export interface GoldReport {
  readonly id: string;
  readonly event: string;
  readonly topic?: string | number;
}

/**
 * B-cubed over the gold reports; a report in no event is an event of its own. `key` gives the id as it was given for that of the account; where only
 * some reports are `counted`, the others still make up events.
 */
export function scoreStories(
  gold: readonly GoldReport[],
  events: readonly Pick<Event, 'id' | 'reports'>[],
  key: (id: string) => string,
  counted: (report: GoldReport) => boolean = () => true,
): Figures {
  const where = new Map(events.flatMap((event) => event.reports.map((id) => [key(id), event.id] as const)));
  const found = gold.map(({ id }) => where.get(String(id)) ?? `alone:${id}`);
  const pairs = gold.map(({ event }, i) => `${event}\u001f${found[i]!}`);
  const [inGold, inFound, inBoth] = [countsOf(gold.map(({ event }) => event)), countsOf(found), countsOf(pairs)];
  const places = [...gold.keys()].filter((i) => counted(gold[i]!));
  const precision = mean(places.map((i) => inBoth.get(pairs[i]!)! / inFound.get(found[i]!)!));
  const recall = mean(places.map((i) => inBoth.get(pairs[i]!)! / inGold.get(gold[i]!.event)!));
  return {
    P: precision, R: recall, F1: (2 * precision * recall) / (precision + recall), 'events in gold': inGold.size, 'events found': inFound.size,
    ...(gold[0]?.topic !== undefined && { 'events that mix the paired events': mixed(places.map((i) => gold[i]!), places.map((i) => found[i]!)) }),
  };
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function mixed(gold: readonly GoldReport[], found: readonly string[]): number {
  const byFound = Map.groupBy(gold, (_, i) => found[i]!);
  return [...byFound.values()].filter((reports) =>
    [...Map.groupBy(reports, ({ topic }) => topic).values()].some((alike) => new Set(alike.map(({ event }) => event)).size > 1),
  ).length;
}
