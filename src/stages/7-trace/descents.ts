import { UPDATED_LINE } from '../../language/en/page/versions.ts';
import type { Descent } from '../../model/descent.ts';
import type { Report } from '../../model/report.ts';
import { overlaps } from '../../text/span.ts';
import { DisjointSets } from '../../text/disjoint-sets.ts';
import { areOfOneHand, areOfOneHouse, carrierOf, serviceOf } from './carrier.ts';
import { changesOf } from './changes.ts';
import { makingOf, type Making } from './making.ts';
import { turned, type Pair, type Traced } from './pair.ts';
import { cannotPrecede, isFartherFromWire, isRatherLater } from './precedence.ts';
import { cheapestForest, type Arc } from './tree.ts';

/** What it costs that a report has no parent; a making that is dearer is less likely than an ancestor that nobody has. */
const ROOT = 14;
/** What it costs that a parent is rather later than its child: more than a lead that grew, less than a part that was lost. */
const RATHER_LATER = 4;
/** What it costs that a parent is farther from a wire service than its child. */
const FARTHER_FROM_WIRE = 10;

/** A way in which the second report of a pair may come from the first. */
interface Possible {
  readonly pair: Pair;
  readonly making: Making;
}

/**
 * The likeliest way in which the reports of these pairs, which depend on each other, were made of one another, and the pairs that no such way ties.
 */
export function descentsOf(ids: readonly string[], pairs: readonly Pair[], known: ReadonlyMap<string, Report>): Descent[] {
  const number = new Map(ids.map((id, k) => [id, k]));
  const possible = pairs
    .flatMap((pair) => [pair, turned(pair)])
    .filter(({ a, b }) => !cannotPrecede(a, b))
    .map((pair): Possible => ({ pair, making: ordered(makingOf(pair), pair) }));
  const arcs = possible.map(({ pair, making }): Arc => ({ from: number.get(pair.a.id)!, to: number.get(pair.b.id)!, cost: making.cost }));
  const parents = cheapestForest(ids.length, arcs, ROOT);
  const descents = possible.filter((_, k) => parents[arcs[k]!.to] === arcs[k]!.from).map(({ pair, making }) => asDescent(pair, making.kind, known));
  return [...descents, ...sharedSources(pairs, descents, known)];
}

/** Dependent reports that no descent ties together, directly or by way of others: both come from a report that nobody has. */
function sharedSources(pairs: readonly Pair[], descents: readonly Descent[], known: ReadonlyMap<string, Report>): Descent[] {
  const number = new Map([...known.keys()].map((id, k) => [id, k]));
  const sets = new DisjointSets(number.size);
  for (const { from, to } of descents) sets.join(number.get(from)!, number.get(to)!);
  const services = servicesOf(known, number, sets);
  const out: Descent[] = [];
  const ends = new Set(descents.map(({ from, to }) => `${from} ${to}`));
  const tied = pairs.filter(({ a, b }) => ends.has(`${a.id} ${b.id}`) || ends.has(`${b.id} ${a.id}`));
  for (const pair of pairs.toSorted((x, y) => y.ownWords - x.ownWords || (x.a.id < y.a.id ? -1 : x.a.id > y.a.id ? 1 : x.b.id < y.b.id ? -1 : 1))) {
    const [x, y] = [sets.rootOf(number.get(pair.a.id)!), sets.rootOf(number.get(pair.b.id)!)];
    if (x === y || areOfTwoServices(services.get(x), services.get(y)) || isOfARoundup(pair, tied)) continue;
    const both = new Set([...(services.get(x) ?? []), ...(services.get(y) ?? [])]);
    sets.join(x, y);
    services.set(sets.rootOf(x), both);
    tied.push(pair);
    const placed = inOrder(pair);
    out.push(asDescent(placed, isLaterOfOneHand(placed, known) ? 'update' : 'shared-source', known));
  }
  return out;
}

/**
 * True where the later report of a pair is a roundup: what it has from the other stands apart from what it has from a third, and those two share nothing. It
 * depends on each of them by the passage, and does not make one of them.
 */
function isOfARoundup(pair: Pair, tied: readonly Pair[]): boolean {
  return [pair, turned(pair)].some((way) => {
    const { a: source, b: roundup } = way;
    if (!cannotPrecede(roundup, source) && !isRatherLater(roundup, source)) return false;
    const others = tied.flatMap((one) => (one.b === roundup ? [one] : one.a === roundup ? [turned(one)] : []));
    return others.length > 0 && others.every((other) => isLaterToo(other) && !way.match.passages.some(({ b }) => other.match.passages.some((passage) => overlaps(b, passage.b))));
  });
}

function isLaterToo({ a, b }: Pair): boolean {
  return cannotPrecede(b, a) || isRatherLater(b, a);
}

/** The wire services of the reports of each set. */
function servicesOf(known: ReadonlyMap<string, Report>, number: ReadonlyMap<string, number>, sets: DisjointSets): Map<number, ReadonlySet<string>> {
  const services = new Map<number, Set<string>>();
  for (const [id, report] of known) {
    const service = serviceOf(report);
    if (service === null) continue;
    const root = sets.rootOf(number.get(id)!);
    services.set(root, (services.get(root) ?? new Set()).add(service));
  }
  return services;
}

/** True for stories of two wire services: what a report that splices them shares with both makes neither of the other. */
function areOfTwoServices(x: ReadonlySet<string> | undefined, y: ReadonlySet<string> | undefined): boolean {
  return x !== undefined && y !== undefined && x.isDisjointFrom(y);
}

/** A making that is dearer where the parent is rather the later of the two, or farther from a wire service. */
function ordered(making: Making, { a, b }: Pair): Making {
  return { ...making, cost: making.cost + (isRatherLater(a, b) ? RATHER_LATER : 0) + (isFartherFromWire(a, b) ? FARTHER_FROM_WIRE : 0) };
}

/** The pair with what came rather first as its first. */
function inOrder(pair: Pair): Pair {
  const { a, b } = pair;
  if (cannotPrecede(a, b) || isRatherLater(a, b)) return turned(pair);
  if (!cannotPrecede(b, a) && saysUpdated(a) && !saysUpdated(b)) return turned(pair);
  return !cannotPrecede(b, a) && !isRatherLater(b, a) && isFartherFromWire(a, b) ? turned(pair) : pair;
}

/** A writer's own later version, of which too much is new to say what was made from what. */
function isLaterOfOneHand({ a, b }: Pair, known: ReadonlyMap<string, Report>): boolean {
  const saysSo = saysUpdated(b) && !saysUpdated(a);
  if (!cannotPrecede(b, a) && !saysSo) return false;
  return areOfOneHand(known.get(a.id)!, known.get(b.id)!) || (areOfOneHouse(a, b) && (saysSo || (a.title !== null && a.title === b.title)));
}

/** True where a line of a report says that it is a later version. */
function saysUpdated({ ownLines }: Traced): boolean {
  return ownLines().some((line) => UPDATED_LINE.test(line));
}

function asDescent(pair: Pair, kind: Descent['kind'], known: ReadonlyMap<string, Report>): Descent {
  const { a, b, match } = pair;
  const child = known.get(b.id)!;
  return {
    from: a.id, to: b.id, kind, carrier: carrierOf(known.get(a.id)!, child), share: match.shareOfB,
    matches: match.passages.map((passage) => ({ from: passage.a, to: passage.b })), changes: kind === 'update' ? changesOf(pair, child.sentences) : [],
  };
}
