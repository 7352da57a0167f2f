import type { Descent, Lineage } from '../../../model/descent.ts';
import type { Report } from '../../../model/report.ts';
import { carrierOf } from '../carrier.ts';
import type { Pair, Traced } from '../pair.ts';
import { cannotPrecede, isFartherFromWire, isRatherLater } from '../precedence.ts';
import { candidatesOf, type Teller } from './candidates.ts';
import { retelling, toldBy, type Retelling, type Told } from './retold.ts';
import { numberedMatter, tellingSentences } from './telling-sentences.ts';

/** So many reports stand for a lineage: whoever tells its story again tells one of its versions, mostly a full one. */
const TELLERS = 4;

/** One report told again by another. */
interface Found {
  readonly parent: Traced;
  readonly child: Traced;
  /** Their lineages, before. */
  readonly lineages: readonly [string, string];
  readonly told: Retelling;
}

/**
 * Reports that tell another's story again in other words, sentence after sentence, and so are no report of their own though hardly a line is copied: the
 * descents that tie them to it. A lineage is tied to one other by a report that was not copied from any, since what was copied is explained.
 */
export function retellings(
  reports: readonly Report[], lineages: readonly Lineage[], descents: readonly Descent[], pairs: readonly Pair[], read: (id: string) => Traced,
): Descent[] {
  if (lineages.length < 2) return [];
  const known = new Map(reports.map((report) => [report.id, report]));
  const matterOf = numberedMatter();
  const tellers = lineages.flatMap((lineage) => tellersOf(lineage, (id) => tellingSentences(known.get(id)!, read(id).quoted, matterOf)));
  const candidates = candidatesOf(tellers);
  const made = new Set(descents.map(({ to }) => to));
  const asked = tellers.filter(({ id }) => !made.has(id)).flatMap((child) => (candidates.get(child) ?? []).map((parent) => ({ child, parent })));
  // By parent, whose words are laid out once, and for no longer than it is looked at.
  const found = [...Map.groupBy(asked, ({ parent }) => parent)].flatMap(([parent, many]) => {
    const told = toldBy(parent.sentences);
    return many.flatMap(({ child }) => retoldBy(child, parent, told, read));
  });
  const shares = new Map(pairs.flatMap(({ a, b, match }) => [[`${a.id} ${b.id}`, match.shareOfB], [`${b.id} ${a.id}`, match.shareOfA]] as const));
  return tied(found).map((one) => {
    const tie = tieOf(one, descents);
    const { from, to } = tie;
    return { ...tie, carrier: carrierOf(known.get(from)!, known.get(to)!), share: shares.get(`${from} ${to}`) ?? 0, changes: [] };
  });
}

/** The child's story as the parent's told again; wire services send their own people, and tell none of each other's. */
function retoldBy(child: Teller, parent: Teller, words: Told<number>, read: (id: string) => Traced): Found[] {
  const [a, b] = [read(parent.id), read(child.id)];
  if (a.service !== null && b.service !== null && a.service !== b.service) return [];
  const told = retelling(child.sentences, words, a.service !== null && a.service === b.service);
  return told === null ? [] : [{ parent: a, child: b, lineages: [parent.lineage, child.lineage], told }];
}

/** What came first, and what was made of it. */
function tieOf({ parent, child, told }: Found, descents: readonly Descent[]): Pick<Descent, 'from' | 'to' | 'kind' | 'matches'> {
  const order = orderOf(parent, child);
  if (order >= 0) return { from: parent.id, to: child.id, kind: order > 0 ? 'reprint' : 'shared-source', matches: told.sentences };
  const grew = parent.service !== null && parent.service === child.service;
  if (!grew) return { from: child.id, to: parent.id, kind: 'shared-source', matches: told.sentences.map(({ from, to }) => ({ from: to, to: from })) };
  // What a wire service sent before its story is what the first version of that grew out of.
  const first = firstOf(parent.id, descents);
  return { from: child.id, to: first, kind: 'update', matches: first === parent.id ? told.sentences.map(({ from, to }) => ({ from: to, to: from })) : [] };
}

/** The first version that a report comes from, by way of its parents. */
function firstOf(report: string, descents: readonly Descent[]): string {
  const parents = new Map(descents.filter(({ kind }) => kind !== 'shared-source').map(({ from, to }) => [to, from]));
  let first = report;
  for (let up = parents.get(first); up !== undefined; up = parents.get(first)) first = up;
  return first;
}

function tellersOf({ id, reports }: Lineage, sentencesOf: (report: string) => Teller['sentences']): Teller[] {
  const tellers = reports.map((report) => ({ id: report, lineage: id, sentences: sentencesOf(report) }));
  return tellers.toSorted((x, y) => y.sentences.length - x.sentences.length || (x.id < y.id ? -1 : 1)).slice(0, TELLERS);
}

/** The retellings that tie lineages, the surest first. A lineage is tied to one other: who tells two stories again must not make one of them. */
function tied(found: readonly Found[]): Found[] {
  const ranked = found.toSorted((x, y) => surenessOf(y) - surenessOf(x) || orderOf(y.parent, y.child) - orderOf(x.parent, x.child) || byIds(x, y));
  const chosen: Found[] = [];
  const surest = new Map(ranked.toReversed().map((one) => [one.lineages.join(' '), one]));
  const within = new Map<string, string>();
  for (const one of ranked) {
    const [parent, child] = one.lineages;
    if (within.has(child) || isWithin(parent, child, within)) continue;
    within.set(child, parent);
    const other = surest.get(`${child} ${parent}`);
    // Where each tells the other, the likelier first one is the parent.
    chosen.push(other !== undefined && orderOf(one.parent, one.child) < orderOf(other.parent, other.child) ? other : one);
  }
  return chosen;
}

function isWithin(lineage: string, other: string, within: ReadonlyMap<string, string>): boolean {
  for (let up: string | undefined = lineage; up !== undefined; up = within.get(up)) if (up === other) return true;
  return false;
}

function byIds(x: Found, y: Found): number {
  if (x.child.id !== y.child.id) return x.child.id < y.child.id ? -1 : 1;
  return x.parent.id < y.parent.id ? -1 : 1;
}

/** 1 where the parent came first, -1 where it did not, 0 where nothing tells. */
function orderOf(parent: Traced, child: Traced): number {
  if (cannotPrecede(parent, child) !== cannotPrecede(child, parent)) return cannotPrecede(parent, child) ? -1 : 1;
  if (isRatherLater(parent, child) !== isRatherLater(child, parent)) return isRatherLater(parent, child) ? -1 : 1;
  return Number(isFartherFromWire(child, parent)) - Number(isFartherFromWire(parent, child));
}

/** Two who tell a wire's story again are as like each other as each is like the wire; that is what they tell. */
const OF_THE_WIRE = 1.2;

function surenessOf({ parent, child, told: { coverage, likeness } }: Found): number {
  return coverage * likeness * (isFartherFromWire(child, parent) ? OF_THE_WIRE : 1);
}
