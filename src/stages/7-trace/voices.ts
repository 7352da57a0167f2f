import type { Borrowing, Descent, Lineage } from '../../model/descent.ts';
import type { Report } from '../../model/report.ts';
import { bareOutlet, serviceOf } from './carrier.ts';
import { lendersOf } from './lent.ts';

/**
 * The borrowings, with those of whole reports: several lineages of one wire service, or of one outlet, are separate stories but one voice, and what they
 * agree on is told by that one alone; so are stories that one writer signs in two outlets. The first lineage of a voice, in order of the reports, stands for it.
 */
export function inOneVoice(reports: readonly Report[], lineages: readonly Lineage[], descents: readonly Descent[], borrowings: readonly Borrowing[]): Borrowing[] {
  const known = new Map(reports.map((report) => [report.id, report]));
  const made = new Set(descents.filter(({ kind }) => kind !== 'shared-source').map(({ to }) => to));
  const first = new Map<string, string>();
  const voices = new Map(lineages.map((lineage) => {
    const voice = voiceOf(lineage.reports.map((id) => known.get(id)!), made) ?? lineage.id;
    if (!first.has(voice)) first.set(voice, lineage.id);
    return [lineage.id, first.get(voice)!] as const;
  }));
  const byWriter = new Map<string, string>();
  for (const { id, reports: ids } of lineages) {
    const writers = writersOf(ids.map((report) => known.get(report)!), made);
    const [writer] = writers;
    if (writer === undefined || writers.some((name) => name !== writer)) continue;
    // Who writes for two outlets is one voice in both, and the outlets stay two.
    if (byWriter.has(writer)) voices.set(id, byWriter.get(writer)!);
    else byWriter.set(writer, voices.get(id)!);
  }
  if (new Set(voices.values()).size === lineages.length) return [...borrowings];
  const folded = lineages.filter(({ id }) => voices.get(id) !== id);
  return [
    ...borrowings.map((one) => ({ ...one, lineage: voices.get(one.lineage)! })),
    ...folded.flatMap(({ id, reports: ids }) => ids.map((report): Borrowing => ({ report, span: [0, known.get(report)!.text.length], lineage: voices.get(id)! }))),
  ];
}

/** The one wire service of a lineage's reports; else the one outlet of those of them that were made from no other; `null` where there are several or none. */
function voiceOf(reports: readonly Report[], made: ReadonlySet<string>): string | null {
  const services = new Set(reports.map((report) => serviceOf(report) ?? lenderOf(report)).filter((service) => service !== null));
  if (services.size > 0) return services.size === 1 ? `service ${[...services][0]!}` : null;
  const outlets = new Set(reports.filter(({ id }) => !made.has(id)).map(({ outlet }) => (outlet === null ? null : bareOutlet(outlet))));
  const [outlet] = outlets;
  return outlets.size === 1 && outlet != null ? `outlet ${outlet}` : null;
}

/** The one wire service that a report says it is made of, of which nobody signs that he wrote it: "With reporting by the Associated Press". */
function lenderOf(report: Report): string | null {
  const services = report.bylines.length > 0 ? [] : lendersOf(report);
  return services.length === 1 ? services[0]! : null;
}

/** The writers by their full names who signed what lineages hold that was made from nothing else; of a wire service's stories none, which desks put together. */
function writersOf(reports: readonly Report[], made: ReadonlySet<string>): readonly string[] {
  const own = reports.filter(({ id }) => !made.has(id));
  return own.every((report) => serviceOf(report) === null && report.bylines.length === 1) ? own.flatMap(({ bylines }) => bylines).filter((name) => name.includes(' ')) : [];
}
