import { FUNCTION_WORDS } from '../../language/en/grammar/function-words.ts';
import { LENT } from '../../language/en/page/versions.ts';
import type { Borrowing, Lineage } from '../../model/descent.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { overlaps } from '../../text/span.ts';
import { wordsOf } from '../../text/words/words.ts';
import { serviceOf } from './carrier.ts';
import { servicesIn } from './precedence.ts';
import { quotedSpans } from './quoted.ts';

/** Longest line that says whose words a report is made of. */
const LINE = 120;
/** More reports that a service lent to are not laid against each other. */
const MOST = 24;
/** Two sentences tell the same when so much of the poorer one's words of matter stands in the other, and so many. */
const ALIKE = { share: 0.6, words: 3 } as const;

/** The wire services that a report says it is made of beside its own: "With files from The Canadian Press". */
export function lendersOf({ text, paragraphs, removed }: Report): readonly string[] {
  const ends = [...paragraphs.slice(0, 1), ...paragraphs.slice(-2)].map((span) => text.slice(...span));
  const lines = [...ends, ...removed.filter(({ kind }) => kind !== 'caption').map((line) => line.text)].filter(({ length }) => length <= LINE);
  return [...new Set(lines.filter((line) => LENT.test(line)).flatMap(servicesIn))];
}

/** A sentence with its words of matter. */
interface Told {
  readonly span: Span;
  readonly words: ReadonlySet<string>;
}

/**
 * Sentences that two reports tell alike, of which one says that a wire service lent to it and the other that too, or is that service's: what each has of
 * its own nobody else tells, so what both tell is the service's. They belong to the service's lineage, where it is there, else to that of the first.
 */
export function lentSentences(reports: readonly Report[], lineages: readonly Lineage[]): Borrowing[] {
  const lineageOf = new Map(lineages.flatMap((lineage) => lineage.reports.map((id) => [id, lineage.id] as const)));
  const lent = reports.flatMap((report) => lendersOf(report).map((service) => ({ report, service })));
  const told = new Map<Report, readonly Told[]>();
  const tellingOf = (report: Report): readonly Told[] => {
    const known = told.get(report) ?? sentencesOf(report);
    told.set(report, known);
    return known;
  };
  return [...Map.groupBy(lent, ({ service }) => service)].flatMap(([service, all]) => {
    const own = reports.filter((report) => serviceOf(report) === service).slice(0, MOST);
    const borrowers = all.map(({ report }) => report).filter((report) => serviceOf(report) !== service).slice(0, MOST);
    return borrowers.flatMap((report, at) => [...own, ...borrowers.slice(0, at)].flatMap((other): Borrowing[] => {
      const lineage = lineageOf.get(other.id)!;
      if (lineage === lineageOf.get(report.id)) return [];
      const others = tellingOf(other);
      return tellingOf(report).filter((one) => others.some((two) => tellTheSame(one.words, two.words))).map(({ span }) => ({ report: report.id, span, lineage }));
    }));
  });
}

function sentencesOf(report: Report): Told[] {
  const quoted = quotedSpans(report);
  const tells = (span: Span): boolean => !quoted.some((one) => overlaps(one, span)) && !LENT.test(report.text.slice(...span));
  return report.sentences.filter(tells).map((span) => ({
    span, words: new Set(wordsOf(report.text.slice(...span)).map(({ key }) => key).filter((key) => !FUNCTION_WORDS.has(key))),
  }));
}

function tellTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= ALIKE.words && shared >= ALIKE.share * Math.min(a.size, b.size);
}
