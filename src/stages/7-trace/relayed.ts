import { AGENCIES } from '../../language/en/names/agencies.ts';
import { CREDITED_BEFORE, CREDITED_BEHIND, PRESS_NAME, SPEAKS_FOR_ITSELF } from '../../language/en/speech/relay-cues.ts';
import type { Borrowing, Lineage } from '../../model/descent.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import { bareOutlet, serviceOf } from './carrier.ts';

/** What is read of a report to find sentences that it credits to a wire service or an outlet. */
export type Crediting = Pick<Report, 'id' | 'text' | 'sentences' | 'agency' | 'dateline' | 'outlet' | 'entities'>;

/** A sentence that a report credits to somebody else's. */
interface Credited {
  readonly report: Crediting;
  readonly span: Span;
  /** The service's code or the outlet's bare name. */
  readonly source: string;
  readonly words: readonly string[];
}

/** Most lineages of one source, and most credited sentences, that a sentence is laid against. */
const MOST = 24;
/** Two sentences that are credited to one source tell the same when so much of the shorter one's words stands in the other. */
const ALIKE = 0.5;
/** What stands for an outlet stands for one that was credited in one of so many sentences before. */
const REACH = 3;

/**
 * Sentences that a report credits to a wire service or an outlet ("the NPA reported", "told the Quay Ledger"): where another lineage carries what that
 * one wrote, the sentence depends on it, the rest of the report does not; where none does, those that tell the same with that credit depend on the first.
 * A report borrows nothing from the service or the outlet that it comes from itself.
 */
export function relayedSentences(reports: readonly Crediting[], lineages: readonly Lineage[]): Borrowing[] {
  const lineageOf = new Map(lineages.flatMap((lineage) => lineage.reports.map((id) => [id, lineage.id] as const)));
  const carriers = new Map<string, Crediting[]>();
  for (const report of reports) {
    for (const source of sourcesOf(report)) {
      const known = carriers.get(source);
      if (known === undefined) carriers.set(source, [report]);
      else if (known.length < MOST && !known.some(({ id }) => lineageOf.get(id) === lineageOf.get(report.id))) known.push(report);
    }
  }
  const credited = reports.flatMap((report) => creditedIn(report, carriers));
  return [...Map.groupBy(credited, ({ source }) => source)].flatMap(([source, all]) => {
    const of = carriers.get(source);
    return all.flatMap((one, at): Borrowing[] => {
      const from = of === undefined ? firstAlike(one, all.slice(Math.max(0, at - MOST), at)) : nearestOf(one, of);
      const lineage = from === null ? undefined : lineageOf.get(from.id);
      return lineage === undefined || lineage === lineageOf.get(one.report.id) ? [] : [{ report: one.report.id, span: one.span, lineage }];
    });
  });
}

/** The wire services and outlets for the press that a report's sentences credit, by code and bare name; its own are not among them. */
export function relayedFrom(report: Crediting): ReadonlySet<string> {
  return new Set(creditedIn(report, new Map()).map(({ source }) => source));
}

/** The service and the outlet of a report, and the initials that this may go by: "BBC" for "BBC News". */
function sourcesOf(report: Crediting): string[] {
  const outlet = report.outlet === null ? [] : [bareOutlet(report.outlet), ...(INITIALS.exec(report.outlet)?.slice(1).map(bareOutlet) ?? [])];
  return [...new Set([serviceOf(report), ...outlet])].filter((source) => source !== null);
}

const INITIALS = /^(?:[Tt]he )?(\p{Lu}{3,5}) /u;

/** The report of a source that has most words of a sentence; the first of several. */
function nearestOf({ words }: Credited, reports: readonly Crediting[]): Crediting {
  const shares = reports.map(({ text }) => (reports.length === 1 ? 1 : words.filter((word) => text.includes(word)).length));
  return reports[shares.indexOf(Math.max(...shares))]!;
}

function firstAlike({ report, words }: Credited, before: readonly Credited[]): Crediting | null {
  return before.find((other) => {
    const [short, long] = words.length < other.words.length ? [words, other.words] : [other.words, words];
    return other.report !== report && short.length > 0 && short.filter((word) => long.includes(word)).length >= ALIKE * short.length;
  })?.report ?? null;
}

function creditedIn(report: Crediting, carriers: ReadonlyMap<string, unknown>): Credited[] {
  const own = sourcesOf(report);
  let named: { readonly source: string; readonly sentence: number } | null = null;
  return namesIn(report).flatMap(({ sentence, name, isBehind, span: [from, to] }): Credited[] => {
    const source: string | null = name === null ? (named !== null && sentence - named.sentence <= REACH ? named.source : null) : sourceOf(name, isBehind, carriers);
    if (source === null || (name !== null && isNoSource(report, name, report.text.slice(from, to), carriers.has(source)))) return [];
    named = { source, sentence };
    const span = report.sentences[sentence]!;
    // Who is credited, and the word that does it, are nothing that is told.
    const words = wordsOf(`${report.text.slice(span[0], from)} ${report.text.slice(to, span[1])}`);
    return own.includes(source) ? [] : [{ report, span, source, words }];
  });
}

/** A name that stands where one is credited; `null` for a word that stands for one. */
interface Named {
  readonly sentence: number;
  /** The name with the word that credits it. */
  readonly span: Span;
  readonly name: string | null;
  /** Whether it stands behind the word that credits it. */
  readonly isBehind: boolean;
}

function namesIn({ text, sentences }: Crediting): Named[] {
  const found = [CREDITED_BEHIND, CREDITED_BEFORE].flatMap((pattern) => [...text.matchAll(pattern)].map(({ index, 0: { length }, 1: name }) => ({
    span: [index, index + length] as const, name: name ?? null, isBehind: pattern === CREDITED_BEHIND,
  })));
  let sentence = 0;
  return found.sort((x, y) => x.span[1] - y.span[1]).flatMap((one) => {
    const at = one.span[1];
    while (sentence < sentences.length && sentences[sentence]![1] < at) sentence++;
    return sentence < sentences.length && sentences[sentence]![0] < at ? [{ ...one, sentence }] : [];
  });
}

/** Whom a run of capitalized words names that stands behind a cue, or ends before one; `null` where it is no service and no outlet. */
function sourceOf(run: string, isBehind: boolean, carriers: ReadonlyMap<string, unknown>): string | null {
  const words = run.split(' ').map((word) => word.replace(/(?:['’]s|[.'’-]+)$/, ''));
  for (let count = words.length; count > 0; count--) {
    const name = (isBehind ? words.slice(0, count) : words.slice(-count)).join(' ');
    const source = SERVICES.get(name) ?? (carriers.has(bareOutlet(name)) || (count > 1 && PRESS_NAME.test(name)) ? bareOutlet(name) : null);
    if (source !== null) return source;
  }
  const initials = INITIALS.exec(run)?.[1];
  return initials !== undefined && carriers.has(bareOutlet(initials)) ? bareOutlet(initials) : null;
}

const SERVICES: ReadonlyMap<string, string> = new Map(AGENCIES.flatMap(({ code, names }) => names.map((name) => [name, code] as const)));

/** True for a name that a person bears, and for an outlet or a service that is not there and may speak for itself ("the Quay Ledger said it would close"). */
function isNoSource({ entities }: Crediting, name: string, words: string, isThere: boolean): boolean {
  const bearer = name.split(' ').at(-1)!;
  return (!isThere && SPEAKS_FOR_ITSELF.test(words)) || entities.some((entity) => entity.type === 'person' && entity.name.split(' ').includes(bearer));
}

/** The words of a sentence by which it is known again. */
function wordsOf(sentence: string): string[] {
  return [...new Set(sentence.match(/\p{L}{5,}|\p{N}+/gu) ?? [])];
}
