import { recordsIn } from '../data.ts';
import { readRecords } from '../reading.ts';
import type { GoldReport } from '../scores/stories.ts';
import type { Reported } from '../../src/stages/5-gather/profiles/profile.ts';
import { byId } from '../../src/text/order.ts';

/** How many parts a set is held out in. */
export const FOLDS = 5;

/** A report of a set, as the program reads it, with the event that it is of. */
export interface StoryReport {
  readonly report: Reported;
  readonly gold: GoldReport;
}

interface Row extends GoldReport {
  readonly title?: string;
  readonly outlet?: string;
  readonly text: string;
  readonly date?: string | null;
}

/** The reports of a story set, in order of their ids. */
export async function storySet(data: string, name: string): Promise<readonly StoryReport[]> {
  const rows = recordsIn<Row>(`${data}/stories/${name}.jsonl`);
  const read = await readRecords(rows.map(({ id, title, outlet, date, text }) => ({ id, title, outlet, date, text, plain: true })));
  return rows.map((row) => ({ report: read.get(String(row.id))!, gold: row })).sort((x, y) => byId(x.report, y.report));
}

/** The part of its set that a report is held out with: all reports of a topic (of an event, where there are no topics) are in one. */
export function foldOf({ topic, event }: GoldReport): number {
  return Number(topic ?? Number.parseInt(event.replace(/\D/g, '').slice(-3) || '0', 10)) % FOLDS;
}
