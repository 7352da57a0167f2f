import { LENT } from '../../language/en/page/versions.ts';
import type { Borrowing, Descent, Lineage } from '../../model/descent.ts';
import type { Report } from '../../model/report.ts';
import { bareOutlet, serviceOf } from './carrier.ts';
import { servicesIn } from './precedence.ts';

/**
 * The borrowings, with those of whole reports: several lineages of one wire service, or of one outlet, are separate stories but one voice, and what they
 * agree on is told by that one alone. The first lineage of a voice, in order of the reports, stands for it.
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
  if (first.size === lineages.length) return [...borrowings];
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

/** Longest line that says whose words a report is made of. */
const LINE = 120;

/** The one wire service that a report says it is made of, of which nobody signs that he wrote it: "With reporting by the Associated Press". */
function lenderOf({ text, paragraphs, bylines, removed }: Report): string | null {
  if (bylines.length > 0) return null;
  const ends = [...paragraphs.slice(0, 1), ...paragraphs.slice(-2)].map((span) => text.slice(...span));
  const lines = [...ends, ...removed.filter(({ kind }) => kind !== 'caption').map((line) => line.text)].filter(({ length }) => length <= LINE);
  const services = new Set(lines.filter((line) => LENT.test(line)).flatMap(servicesIn));
  return services.size === 1 ? [...services][0]! : null;
}
