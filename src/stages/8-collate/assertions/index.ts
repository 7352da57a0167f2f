import type { Claim, Reading } from '../../../model/claim.ts';
import { DisjointSets } from '../../../text/disjoint-sets.ts';
import { makeClaim } from '../claim.ts';
import type { Identify } from '../identity.ts';
import type { LineageAt } from '../lineage-at.ts';
import { originsOf, oneSpeaker } from '../origins/index.ts';
import type { SourceAt } from '../origins/source-at.ts';
import type { Prepared } from '../prepared.ts';
import { saysTheSame } from './says-the-same.ts';
import type { Rarity } from '../values/slots.ts';
import { statementsOf } from './statements.ts';
import type { Statement } from './statements.ts';

/** Sentences looked up by so many of their rarest words. */
const RAREST = 6;
/** A word in more sentences than this does not lead from one to another. */
const COMMON = 60;
/** Fewest rare words by which two sentences meet, and most sentences that one is compared with. */
const MEETING = { fewest: 2, most: 20 };
/** Most claims of one event, and most wordings of one claim. */
const MOST = { claims: 40, wordings: 24 };
/** Two sentences are copies when this share of the shorter one's pairs of neighbouring words stands in the other. */
const COPIED = 0.6;

/**
 * One claim for each thing that reports of two lineages at least tell in their own prose: sentences outside of quotations that share their rare
 * words, names and deed, and contradict each other in no number, day, denial or doubt. The readings are the sentences, the fullest first. What only
 * copies share makes no claim. The strongest are kept.
 */
export function assertionClaims(pages: readonly Prepared[], rarityOf: Rarity, identify: Identify, lineageAt: LineageAt, sourceAt: SourceAt): Claim[] {
  const wordings = wordingsOf(statementsOf(pages, rarityOf, identify));
  const pairs = pairsOf(wordings, rarityOf).sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const groups = grouped(wordings, pairs);
  return groups.flatMap((members) => claimOf(pages, members.map((w) => wordings[w]!), lineageAt, sourceAt) ?? []).slice(0, MOST.claims);
}

/** One wording with every place where it stands; places of one wording are copies. */
interface Wording {
  readonly statement: Statement;
  readonly places: readonly Statement[];
}

function wordingsOf(statements: readonly Statement[]): Wording[] {
  return [...Map.groupBy(statements, ({ words }) => words.join(' ')).values()].map((places) => ({ statement: places[0]!, places }));
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** The pairs of wordings that say the same, found through an index by rare words. */
function pairsOf(wordings: readonly Wording[], rarityOf: Rarity): Pair[] {
  const index = new Map<string, number[]>();
  wordings.forEach(({ statement }, w) => {
    for (const key of statement.stems) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [w]);
      else list.push(w);
    }
  });
  return wordings.flatMap(({ statement }, w) => candidates(rarestOf(statement, index, rarityOf), index, w).flatMap((other) => {
    const another = wordings[other]!.statement;
    const score = statement.page === another.page ? 0 : saysTheSame(statement, another);
    return score === 0 ? [] : [{ a: w, b: other, score }];
  }));
}

/** The rarest words of a sentence that lead from it to others. */
function rarestOf({ stems }: Statement, index: ReadonlyMap<string, readonly number[]>, rarityOf: Rarity): readonly string[] {
  return stems.filter((key) => index.get(key)!.length <= COMMON).sort((x, y) => rarityOf(y) - rarityOf(x) || (x < y ? -1 : 1)).slice(0, RAREST);
}

/** Wordings further back that share the most rare words with one. */
function candidates(keys: readonly string[], index: ReadonlyMap<string, readonly number[]>, w: number): number[] {
  const met = new Map<number, number>();
  for (const key of keys) for (const other of index.get(key)!) if (other < w) met.set(other, (met.get(other) ?? 0) + 1);
  return [...met].filter(([, shared]) => shared >= MEETING.fewest).sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MEETING.most).map(([other]) => other);
}

/** Groups of wordings, the strongest pair first: a wording joins a group when it says the same as each member. */
function grouped(wordings: readonly Wording[], pairs: readonly Pair[]): number[][] {
  const groupOf = new Map<number, number[]>();
  for (const { a, b } of pairs) {
    const [left, right] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    if (
      left === right
      || left.length + right.length > MOST.wordings
      || !left.every((x) => right.every((y) => (x === a && y === b) || mayJoin(wordings[x]!, wordings[y]!)))
    ) {
      continue;
    }
    left.push(...right);
    for (const member of left) groupOf.set(member, left);
  }
  return [...new Set(groupOf.values())];
}

function mayJoin(a: Wording, b: Wording): boolean {
  return a.statement.page !== b.statement.page && saysTheSame(a.statement, b.statement) > 0;
}

function claimOf(pages: readonly Prepared[], wordings: readonly Wording[], lineageAt: LineageAt, sourceAt: SourceAt): Claim | null {
  const sorted = [...wordings].sort((x, y) => y.statement.told().total - x.statement.told().total || x.statement.page - y.statement.page);
  const lineages = lineagesOf(pages, sorted, lineageAt);
  if (new Set(lineages).size < 2) return null;
  const readings = sorted.map(({ places }, w): Reading => {
    const { report } = pages[places[0]!.page]!;
    return {
      text: report.text.slice(...places[0]!.span),
      evidence: places.map(({ page, span, told }) => ({ report: pages[page]!.report.id, span, lineage: lineages[w]!, attributed: told().relayed !== null })),
    };
  });
  return makeClaim('assertion', oneSpeaker(readings, sourceAt), readings, originsOf(readings, sourceAt));
}

/** The lineage of each wording; those that are copies of each other in all but a few words have one. */
function lineagesOf(pages: readonly Prepared[], wordings: readonly Wording[], lineageAt: LineageAt): string[] {
  const own = wordings.map(({ places }) => places.map(({ page, span }) => lineageAt(pages[page]!.report.id, span)));
  const sets = new DisjointSets();
  const byLineage = new Map<string, number>();
  wordings.forEach((wording, w) => {
    for (const lineage of own[w]!) sets.join(w, byLineage.get(lineage) ?? w);
    for (const lineage of own[w]!) byLineage.set(lineage, w);
    for (let v = 0; v < w; v++) if (areCopies(wordings[v]!.statement, wording.statement)) sets.join(w, v);
  });
  const least = new Map<number, string>();
  own
    .flatMap((lineages, w) => lineages.map((lineage) => [sets.rootOf(w), lineage] as const))
    .sort((x, y) => (x[1] < y[1] ? -1 : 1))
    .forEach(([root, lineage]) => {
      if (!least.has(root)) least.set(root, lineage);
    });
  return wordings.map((_, w) => least.get(sets.rootOf(w))!);
}

/** True when most pairs of neighbouring words of the shorter sentence stand in the other. */
function areCopies(a: Statement, b: Statement): boolean {
  const [short, long] = [a.words, b.words].sort((x, y) => x.length - y.length) as [readonly string[], readonly string[]];
  const known = new Set(long.map((word, w) => `${word} ${long[w + 1] ?? ''}`));
  const shared = short.filter((word, w) => w + 1 < short.length && known.has(`${word} ${short[w + 1]!}`)).length;
  return shared >= COPIED * Math.max(1, short.length - 1);
}
