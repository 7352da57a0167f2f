import type { Borrowing, Lineage } from '../../model/descent.ts';
import type { Report } from '../../model/report.ts';
import { AGENCIES } from '../../language/en/names/agencies.ts';
import { ARTICLE_BEFORE_NAME } from '../../language/en/names/name-forms.ts';
import { RELAY_AFTER, RELAY_BEFORE } from '../../language/en/speech/relay-cues.ts';
import { agencyOf } from './carrier.ts';

/** What is read of a report to find sentences that it credits to a wire service. */
export type Crediting = Pick<Report, 'id' | 'text' | 'sentences' | 'agency' | 'dateline'>;

/**
 * Sentences that a report credits to a wire service ("the NPA reported") of which another lineage carries a story: that sentence depends on that
 * lineage, the rest of the report does not. A report of the service itself, or one that carries its story, borrows nothing by that.
 */
export function relayedSentences(reports: readonly Crediting[], lineages: readonly Lineage[]): Borrowing[] {
  const lineageOf = new Map(lineages.flatMap((lineage) => lineage.reports.map((id) => [id, lineage.id] as const)));
  const carriers = new Map<string, string>();
  for (const report of reports) {
    const agency = agencyOf(report);
    // The first in order of the ids stands for the service, where two of its stories are about.
    if (agency !== null && !carriers.has(agency)) carriers.set(agency, lineageOf.get(report.id)!);
  }
  if (carriers.size === 0) return [];
  const services = AGENCIES.filter(({ code }) => carriers.has(code));
  return reports.filter((report) => agencyOf(report) === null).flatMap((report) => services.flatMap(({ code, names }) => {
    const lineage = carriers.get(code)!;
    if (lineage === lineageOf.get(report.id) || !names.some((name) => report.text.includes(name))) return [];
    return report.sentences.filter((span) => credits(report.text.slice(...span), names)).map((span) => ({ report: report.id, span, lineage }));
  }));
}

/** True when the sentence names the service beside a word that says it reported. */
function credits(sentence: string, names: readonly string[]): boolean {
  return names.some((name) => {
    for (let at = sentence.indexOf(name); at >= 0; at = sentence.indexOf(name, at + 1)) {
      const before = sentence.slice(0, at).replace(ARTICLE_BEFORE_NAME, '').trimEnd().toLowerCase();
      const after = sentence.slice(at + name.length);
      if (/^\w/.test(after) || /\w$/.test(sentence.slice(0, at))) continue;
      if (RELAY_BEFORE.some((cue) => before.endsWith(cue)) || RELAY_AFTER.some((cue) => after.trimStart().toLowerCase().startsWith(cue))) return true;
    }
    return false;
  });
}
