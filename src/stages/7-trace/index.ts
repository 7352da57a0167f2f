import type { Descent, Tracing } from '../../model/descent.ts';
import type { Match, Matching } from '../../model/match.ts';
import type { Report } from '../../model/report.ts';
import { DisjointSets } from '../../text/disjoint-sets.ts';
import { lazily } from '../../text/lazily.ts';
import { areOfOneHand, carrierOf, credits } from './carrier.ts';
import { changesOf } from './changes.ts';
import { correctionsIn } from './corrections.ts';
import { borrowingsOf, lineagesOf } from './lineages.ts';
import { announcesUpdate, makingOf, type Making } from './making.ts';
import { compared, turned, type Pair, type Traced } from './pair.ts';
import { publishedWithin } from './published.ts';
import { quotedSpans } from './quoted.ts';
import { relayedSentences } from './relayed.ts';
import { retellings } from './retelling/index.ts';
import { cheapestForest, type Arc } from './tree.ts';

/** Units of shared wording outside quotations below which two reports are independent but for a passage. */
const LEAST_OWN_WORDS = 250;
/** Share of either report's wording outside quotations that must stand in the other. */
const LEAST_OWN_SHARE = 0.3;
/** A short report is dependent with fewer units, when they are more of it. */
const LEAST_OF_SHORT = { words: 100, share: 0.5 } as const;
/** From this share on the number of units does not matter. */
const NEARLY_ALL = 0.8;
/** What it costs that a report has no parent; a making that is dearer is less likely than an ancestor that nobody has. */
const ROOT = 14;
/** What it costs that a parent's possible days of publication lie rather behind its child's: more than a lead that grew, less than a part that was lost. */
const RATHER_LATER = 4;

/** Says who copied whom and which version came first: descents, lineages, and borrowed passages. A pure function of the set, in order of the ids. */
export function trace(reports: readonly Report[], matching: Matching): Tracing {
  const sorted = reports.toSorted((x, y) => (x.id < y.id ? -1 : 1));
  const known = new Map(sorted.map((report) => [report.id, report]));
  const traced = new Map<string, Traced>();
  const read = (id: string): Traced => {
    const before = traced.get(id);
    if (before !== undefined) return before;
    const report = known.get(id)!;
    const fresh = {
      id,
      text: report.text,
      title: report.title,
      paragraphs: report.paragraphs,
      quoted: quotedSpans(report),
      published: publishedWithin(report),
      corrections: lazily(() => correctionsIn(report)),
      isUpdate: lazily(() => announcesUpdate(report.title)),
    };
    traced.set(id, fresh);
    return fresh;
  };
  const pairs = matching.matches.filter(({ a, b }) => known.has(a) && known.has(b)).map((match: Match) => compared(match, read(match.a), read(match.b)));
  const isDependent = (pair: Pair): boolean => dependent(pair) || (pair.ownWords >= LEAST_OF_SHORT.words && areOfOneHand(known.get(pair.a.id)!, known.get(pair.b.id)!));
  const ids = sorted.map(({ id }) => id);
  const copied = descentsOf(ids, pairs.filter(isDependent), known);
  const retold = retellings(sorted, lineagesOf(ids, copied), copied, (id) => read(id).quoted);
  const descents = [...copied, ...retold].sort(byPlace);
  const lineages = lineagesOf(ids, descents);
  return { descents, lineages, borrowings: [...borrowingsOf(pairs, lineages), ...relayedSentences(sorted, lineages)] };
}

/** True when two reports share so much wording of their own that one is made from the other, or both from a third. */
function dependent({ ownWords, ownShareA, ownShareB }: Pair): boolean {
  const share = Math.max(ownShareA, ownShareB);
  return (
    (ownWords >= LEAST_OWN_WORDS && share >= LEAST_OWN_SHARE) || (ownWords >= LEAST_OF_SHORT.words && share >= LEAST_OF_SHORT.share) || share >= NEARLY_ALL
  );
}

/** A way in which the second report of a pair may come from the first. */
interface Possible {
  readonly pair: Pair;
  readonly making: Making;
}

function descentsOf(ids: readonly string[], pairs: readonly Pair[], known: ReadonlyMap<string, Report>): Descent[] {
  const number = new Map(ids.map((id, k) => [id, k]));
  const possible = pairs
    .flatMap((pair) => [pair, turned(pair)])
    .filter(({ a, b }) => !laterThan(a, b) && !credits(known.get(a.id)!, known.get(b.id)!))
    .map((pair): Possible => ({ pair, making: dated(makingOf(pair), pair) }));
  const arcs = possible.map(({ pair, making }): Arc => ({ from: number.get(pair.a.id)!, to: number.get(pair.b.id)!, cost: making.cost }));
  const parents = cheapestForest(ids.length, arcs, ROOT);
  const descents = possible.filter((_, k) => parents[arcs[k]!.to] === arcs[k]!.from).map(({ pair, making }) => asDescent(pair, making.kind, known));
  return [...descents, ...sharedSources(pairs, descents, known)];
}

function byPlace(x: Descent, y: Descent): number {
  return x.from < y.from ? -1 : x.from > y.from ? 1 : x.to < y.to ? -1 : 1;
}

/** Dependent reports that no descent ties together, directly or by way of others: both come from a report that nobody has. */
function sharedSources(pairs: readonly Pair[], descents: readonly Descent[], known: ReadonlyMap<string, Report>): Descent[] {
  const number = new Map([...known.keys()].map((id, k) => [id, k]));
  const sets = new DisjointSets(number.size);
  for (const { from, to } of descents) sets.join(number.get(from)!, number.get(to)!);
  const out: Descent[] = [];
  for (const pair of pairs.toSorted((x, y) => y.ownWords - x.ownWords || (x.a.id < y.a.id ? -1 : x.a.id > y.a.id ? 1 : x.b.id < y.b.id ? -1 : 1))) {
    if (sets.join(number.get(pair.a.id)!, number.get(pair.b.id)!)) {
      out.push(asDescent(laterThan(pair.a, pair.b) || credits(known.get(pair.a.id)!, known.get(pair.b.id)!) ? turned(pair) : pair, 'shared-source', known));
    }
  }
  return out;
}

function laterThan(a: Traced, b: Traced): boolean {
  return a.published !== null && b.published !== null && a.published[0] > b.published[1];
}

/** A making that is dearer where the parent's days, of which several are possible, lie rather behind those of the child. */
function dated(making: Making, { a, b }: Pair): Making {
  return ratherLater(a.published, b.published) ? { ...making, cost: making.cost + RATHER_LATER } : making;
}

/** True when neither end of the first stretch of time lies before that of the second, and one lies behind it. */
function ratherLater(a: Traced['published'], b: Traced['published']): boolean {
  return a !== null && b !== null && a[0] >= b[0] && a[1] >= b[1] && a[0] + a[1] > b[0] + b[1];
}

function asDescent(pair: Pair, kind: Descent['kind'], known: ReadonlyMap<string, Report>): Descent {
  const { a, b, match } = pair;
  const child = known.get(b.id)!;
  return {
    from: a.id, to: b.id, kind, carrier: carrierOf(known.get(a.id)!, child), share: match.shareOfB,
    matches: match.passages.map((passage) => ({ from: passage.a, to: passage.b })), changes: kind === 'update' ? changesOf(pair, child.sentences) : [],
  };
}
