import type { Documents } from './documents.ts';
import { ENOUGH, type KeptPairs } from './kept-pairs.ts';
import { PairTable } from './pair-table.ts';
import type { Run } from './run.ts';
import { eachSharedKey, type SharedKey } from './shared-keys.ts';

/** Up to so many texts may share an anchor for it to say something of each pair; a more common one is crowded. */
export const CROWDED = 32;
/** How many texts, the longest, stand for all others of a crowded anchor. */
const LEADERS = 16;
/** What an anchor that is not crowded counts for; a crowded one counts 1, and only with a leader. So one rare anchor makes a pair worth aligning, a house line does not, a story that thousands carry does. */
export const RARE = 20;

/** A value of the anchors' postings: number of the document, with eight more bits of the anchor above it. */
export const DOCUMENT_BITS = 24;
/** The bits of such a value that hold the number of the document. */
export const DOCUMENT = 2 ** DOCUMENT_BITS - 1;

/** A crowded anchor of this batch. */
interface Crowd {
  readonly values: Uint32Array;
  readonly leaders: Uint32Array;
}

/**
 * Counts the anchors that new documents (those from `first` on) share with each other and with older ones. Kept pairs of older documents lose
 * what an anchor counted for that has become crowded, or that a new leader has taken from them; they never gain.
 */
export function countShared(documents: Documents, older: readonly Run[], fresh: Run, first: number, kept: KeptPairs): PairTable {
  const counts = new PairTable();
  const crowds: Crowd[] = [];
  eachSharedKey(older, fresh, 2, (shared) => {
    if (shared.count <= CROWDED) countRare(shared, counts);
    else crowds.push(crowdOf(documents, shared, kept));
  });
  if (crowds.length > 0) countCrowds(crowds, first, documents.count, counts);
  return counts;
}

function countRare({ values, count, old }: SharedKey, counts: PairTable): void {
  for (let k = old; k < count; k++) {
    const value = values[k]!;
    for (let j = 0; j < k; j++) if (shares(value, values[j]!)) counts.add(value & DOCUMENT, values[j]! & DOCUMENT, RARE);
  }
}

/** True for two documents with the same anchor, all its bits considered. */
export function shares(x: number, y: number): boolean {
  return x >>> DOCUMENT_BITS === y >>> DOCUMENT_BITS && x !== y;
}

function crowdOf(documents: Documents, shared: SharedKey, kept: KeptPairs): Crowd {
  const values = shared.values.slice(0, shared.count);
  const leaders = leadersOf(documents, values);
  if (shared.old > 1) demote(documents, values.subarray(0, shared.old), leaders, kept);
  return { values, leaders };
}

/** The values of the longest documents, the longest first. */
export function leadersOf(documents: Documents, values: Uint32Array): Uint32Array {
  const leaders = new Uint32Array(Math.min(LEADERS, values.length));
  let count = 0;
  for (let k = 0; k < values.length; k++) {
    const value = values[k]!;
    let at = count;
    while (at > 0 && documents.order(value & DOCUMENT, leaders[at - 1]! & DOCUMENT) < 0) at--;
    if (at === LEADERS) continue;
    leaders.copyWithin(at + 1, at, LEADERS - 1);
    leaders[at] = value;
    if (count < LEADERS) count++;
  }
  return leaders;
}

/** Takes from the kept pairs of `old` documents what an anchor counted for before others joined them. */
function demote(documents: Documents, old: Uint32Array, leaders: Uint32Array, kept: KeptPairs): void {
  const before = old.length > CROWDED ? new Set(leadersOf(documents, old)) : null;
  const after = new Set(leaders);
  if (before !== null && [...before].every((value) => after.has(value))) return;
  const valueOf = new Map(Array.from(old, (value) => [value & DOCUMENT, value]));
  const changed = before === null ? old : Uint32Array.from(before).filter((value) => !after.has(value));
  const seen = new Set<number>();
  for (const value of changed) {
    seen.add(value);
    kept.eachOf(value & DOCUMENT, (other, pair) => {
      const its = valueOf.get(other);
      if (its === undefined || seen.has(its) || !shares(value, its)) return;
      const counted = before === null ? RARE : 1;
      const counts = after.has(value) || after.has(its) ? 1 : 0;
      if (counts !== counted) kept.lower(pair, counted - counts);
    });
  }
}

/** Counts crowded anchors, document by document, so that all that one shares with another is added at once. */
function countCrowds(crowds: readonly Crowd[], first: number, end: number, counts: PairTable): void {
  const members = membersOf(crowds, first, end);
  const paired = new Uint8Array(end);
  counts.forEach((x, y) => { paired[x] = paired[y] = 1; });
  const shared = new SharedCounts(end);
  for (let document = first; document < end; document++) {
    const [from, to] = [members.starts[document - first]!, members.starts[document - first + 1]!];
    // A document with few crowded anchors makes no pair by them alone.
    const enough = to - from >= ENOUGH;
    if (!enough && paired[document] === 0) continue;
    for (let k = from; k < to; k++) {
      const { values, leaders } = crowds[members.crowds[k]!]!;
      const value = members.values[k]!;
      shared.count(value, leaders.includes(value) ? values : leaders);
    }
    shared.each((partner, count) => {
      if (enough) counts.add(document, partner, count);
      else if (paired[partner] === 1) counts.addIfThere(document, partner, count);
    });
  }
}

/** The crowded anchors of the documents from `first` on, one document after the other. */
interface Members {
  /** Where those of each document begin, and where the last end. */
  readonly starts: Uint32Array;
  readonly crowds: Uint32Array;
  readonly values: Uint32Array;
}

function membersOf(crowds: readonly Crowd[], first: number, end: number): Members {
  const starts = new Uint32Array(end - first + 2);
  for (const { values } of crowds) for (let k = 0; k < values.length; k++) if ((values[k]! & DOCUMENT) >= first) starts[(values[k]! & DOCUMENT) - first + 2]!++;
  for (let k = 2; k < starts.length; k++) starts[k]! += starts[k - 1]!;
  const count = starts.at(-1)!;
  const members = { starts, crowds: new Uint32Array(count), values: new Uint32Array(count) };
  for (const [number, { values }] of crowds.entries()) {
    for (let k = 0; k < values.length; k++) {
      const document = (values[k]! & DOCUMENT) - first;
      if (document < 0) continue;
      const at = starts[document + 1]!++;
      members.crowds[at] = number;
      members.values[at] = values[k]!;
    }
  }
  return members;
}

/** How many crowded anchors one document shares with each that came before it: a pair is counted at the newer of the two. */
class SharedCounts {
  readonly #counts: Int32Array;
  readonly #partners: number[] = [];

  constructor(documents: number) {
    this.#counts = new Int32Array(documents);
  }

  /** Counts an anchor of a document with those of `partners` that are the same in all their bits. */
  count(value: number, partners: Uint32Array): void {
    const [counts, document, check] = [this.#counts, value & DOCUMENT, value >>> DOCUMENT_BITS];
    for (let k = 0; k < partners.length; k++) {
      const partner = partners[k]!;
      const its = partner & DOCUMENT;
      if (its >= document || partner >>> DOCUMENT_BITS !== check) continue;
      if (counts[its]!++ === 0) this.#partners.push(its);
    }
  }

  /** Calls `visit` for every partner, and forgets them. */
  each(visit: (partner: number, count: number) => void): void {
    for (const partner of this.#partners) {
      visit(partner, this.#counts[partner]!);
      this.#counts[partner] = 0;
    }
    this.#partners.length = 0;
  }
}
