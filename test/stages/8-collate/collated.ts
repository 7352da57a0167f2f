import type { Collation } from '../../../src/model/claim.ts';
import type { Descent } from '../../../src/model/descent.ts';
import { readReport } from '../../../src/pipeline.ts';
import { relate } from '../../../src/stages/6-relate/index.ts';
import { lineagesOf } from '../../../src/stages/7-trace/lineages.ts';
import { collate } from '../../../src/stages/8-collate/index.ts';

/** A text, or a text with the day on which it was published. */
export type Told = string | readonly [text: string, published: string];

/** What stage 8 makes of reports of one event, each its own lineage; they are named `r0`, `r1` … */
export async function collated(...told: readonly Told[]): Promise<Collation> {
  return collatedWith([], ...told);
}

/** The same where some reports were made from others: a lineage for each set of reports that descents tie together. */
export async function collatedWith(descents: readonly Descent[], ...told: readonly Told[]): Promise<Collation> {
  const reports = await Promise.all(told.map((one, i) => {
    const [text, published] = typeof one === 'string' ? [one, '2031-05-15'] : one;
    return readReport({
      bytes: new TextEncoder().encode(text), origin: `r${i}`, mediaType: 'text/plain', charset: 'utf-8', captured: null, plain: true,
      given: { id: `r${i}`, title: null, outlet: null, url: null, published },
    });
  }));
  const gathering = { events: [{ id: 'e', title: '', date: null, reports: reports.map(({ id }) => id) }], stories: [] };
  return collate(relate(reports, { gathering, matching: { matches: [], boilerplate: [] } }, []), gathering, { descents, lineages: lineagesOf(reports.map(({ id }) => id), descents), borrowings: [] }, []);
}

/** A descent that says no more than what was made from what. */
export function descent(from: string, to: string, kind: Descent['kind'], carrier: Descent['carrier'] = 'both-carry-one-wire'): Descent {
  return { from, to, kind, carrier, share: 0.8, matches: [], changes: [] };
}

/** The disputes of reports of one event: kind and readings, in the order of the reports. */
export async function disputes(...told: readonly Told[]): Promise<readonly { kind: string; readings: string[] }[]> {
  return (await collated(...told)).disputes.map(({ kind, items }) => ({ kind, readings: items.map(({ reading }) => reading) }));
}

/** The same as one line each: `date conflict: Monday | Tuesday`. */
export async function disputeLines(...told: readonly Told[]): Promise<readonly string[]> {
  return (await collated(...told)).disputes.map(({ kind, severity, items }) => `${kind} ${severity}: ${items.map(({ reading }) => reading).join(' | ')}`);
}
