import type { Matching } from '../../model/match.ts';
import { Aligner } from './kernel/aligner.ts';
import { BatchTexts } from './batch-texts.ts';
import { candidates } from './pairs/candidates.ts';
import { countByDocument, DOCUMENT, DOCUMENT_BITS } from './pairs/crowds.ts';
import { Documents } from './documents.ts';
import { Families } from './families.ts';
import { kernel, SIGNED, SIGNED_ANCHORS, SIGNED_DOCUMENT, SIGNED_PRINT } from './kernel/kernel.ts';
import { ENOUGH } from './pairs/enough.ts';
import { KeptPairs } from './pairs/kept-pairs.ts';
import { LineIndex } from './line-index.ts';
import { matchingOf, STANDING } from './matches.ts';
import { alignCandidates } from './pairs/pairing.ts';
import { Postings } from './postings/postings.ts';
import { countRegained } from './pairs/regained.ts';
import { joinSections, splitSections } from './saved.ts';
import type { Wording } from './wording.ts';

const HIGHEST_DOCUMENT = 2 ** DOCUMENT_BITS - 1;

type Bytes = Uint8Array<ArrayBuffer>;
type SavedSections = readonly [Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes, Bytes];

/**
 * What the reports of a set that grows share. What `matching` says is a function of the set alone: the same in whatever batches and order the
 * reports came. Adding costs in proportion to the batch and to the texts that share anchors with it, and a look at the lines that many texts hold.
 *
 * Kept of a report of 3 kB: about 1.4 kB for anchors (8 bytes each), 20 bytes a line, 200 bytes for id and print; 24 bytes a pair, 16 a passage.
 * Texts are not kept: those of older reports that a batch must be laid against are asked for.
 *
 * Reports with equal text are one document: each is matched with the first eight of them by id, and those eight with at most eight of any other
 * document. Of an anchor that more than 32 documents hold, only pairs with one of the sixteen longest count. So 10,000 reports
 * that share one stretch keep at most 160,000 pairs, and 10,000 made of the same forty paragraphs kept 256,000.
 */
export class MatchIndex {
  #documents: Documents;
  #anchors: Postings;
  #kept: KeptPairs;
  #lines: LineIndex;
  #families = new Families();

  private constructor(documents: Documents, anchors: Postings, kept: KeptPairs, lines: LineIndex) {
    this.#documents = documents;
    this.#anchors = anchors;
    this.#kept = kept;
    this.#lines = lines;
    this.#families.update(kept, documents, 0);
    this.#lines.settle((one) => this.#families.of(one));
    kernel.rest();
  }

  /** An index without reports. */
  static empty(): MatchIndex {
    return new MatchIndex(new Documents(), new Postings(), new KeptPairs(), new LineIndex());
  }

  /** An index of these reports. */
  static of(reports: readonly Wording[]): MatchIndex {
    const index = MatchIndex.empty();
    index.#add(reports, notKept, null);
    return index;
  }

  /** What these reports share, for once: no anchors are kept that others could be compared with. */
  static once(reports: readonly Wording[]): Matching {
    const index = MatchIndex.empty();
    index.#add(reports, notKept, null, false);
    return index.matching();
  }

  /** How many reports there are. */
  get size(): number {
    return this.#documents.reports;
  }

  /**
   * Adds reports and returns the ids, in order, of those and of all others whose matches or house lines may no longer be what they were.
   * `textOf` gives the text of a report that was added before; only texts that share anchors with the batch are asked for. A report that is there already
   * is passed over. Throws a RangeError when an id is there with another text, and beyond 16 million texts.
   */
  add(reports: readonly Wording[], textOf: (id: string) => string = notKept): readonly string[] {
    const changed = new Set<string>();
    this.#add(reports, textOf, changed);
    return [...changed].sort();
  }

  /** Adds reports, whose anchors are kept for others that may come; `changed`, if that is wanted, receives the ids of all that are no longer what they were. */
  #add(reports: readonly Wording[], textOf: (id: string) => string, changed: Set<string> | null, keeps = true): void {
    const texts = new BatchTexts(this.#documents, textOf);
    const from = this.#kept.count;
    try {
      const aligner = new Aligner((document) => texts.of(document));
      for (let k = 0; k < reports.length;) k += this.#signSome(reports, k, texts, aligner, changed);
      const fresh = keeps ? kernel.takePosted() : null;
      const pairs = candidates(this.#documents, this.#anchors.runs, fresh, texts.first, this.#kept);
      if (fresh !== null) this.#anchors.add(fresh);
      alignCandidates(pairs, this.#documents, aligner, this.#kept);
      this.#bringUpToDate(from, changed);
    } finally {
      kernel.rest();
    }
  }

  /**
   * Takes reports out, as if they had never been there; ids that are not there are passed over. Returns the ids, in order, of all others whose matches or house
   * lines may no longer be what they were. Costs a walk over the index; `textOf` is asked for the texts of reports that are left, where a pair of them counts
   * for more without those that went.
   */
  remove(ids: Iterable<string>, textOf: (id: string) => string = notKept): readonly string[] {
    const changed = new Set<string>();
    const from = this.#kept.count;
    const [left, gone] = [new Set(ids), new Set<number>()];
    for (const id of left) {
      const document = this.#documents.numberOf(id);
      if (document === undefined) continue;
      this.#leave(id, document, changed);
      if (this.#documents.ids[document]!.length === 0) gone.add(document);
    }
    try {
      if (gone.size > 0) this.#forget(gone, textOf);
      this.#bringUpToDate(from, changed);
    } finally {
      kernel.rest();
    }
    if (2 * this.#documents.closed > this.#documents.count) this.#compact();
    return [...changed].filter((id) => !left.has(id)).sort();
  }

  /** What the reports share, in order of the ids. */
  matching(): Matching {
    return matchingOf(this.#documents, this.#kept, this.#lines);
  }

  /** The index as bytes, which hang on the order in which reports came. */
  save(): Uint8Array {
    const { keys, values } = this.#anchors.whole();
    const numbers = this.#documents.renumbered();
    const lines = this.#lines.save(numbers);
    const renumbered = this.#documents.closed === 0 ? values : values.map((value) => (value & ~DOCUMENT) | numbers[value & DOCUMENT]!);
    return joinSections([...this.#documents.save(), keys, renumbered, this.#kept.save(numbers), lines.keys, lines.places, lines.first]);
  }

  /**
   * The index that was saved; what it says and how it grows is the same. Throws a RangeError for other bytes, or those of a version that signed texts
   * in another way.
   */
  static load(bytes: Uint8Array): MatchIndex {
    const [ids, lengths, prints, keys, values, pairs, lines, places, first] = splitSections(bytes) as unknown as SavedSections;
    const posted = { keys: new Uint32Array(keys.buffer), values: new Uint32Array(values.buffer) };
    const documents = Documents.load([ids, new Int32Array(lengths.buffer), new Int32Array(prints.buffer)], countByDocument(posted.values, lengths.length / 4));
    return new MatchIndex(documents, Postings.of(posted), KeptPairs.load(new Int32Array(pairs.buffer)),
      LineIndex.load({ keys: new Uint32Array(lines.buffer), places: new Int32Array(places.buffer), first: new Int32Array(first.buffer) }));
  }

  /** Signs a report and some behind it, opens documents for new texts and posts their anchors; returns how many reports that were. */
  #signSome(reports: readonly Wording[], from: number, texts: BatchTexts, aligner: Aligner, changed: Set<string> | null): number {
    const count = kernel.sign(reports, from);
    const { signed } = kernel;
    const twice: number[] = [];
    try {
      for (let k = 0; k < count; k++) this.#enter(reports[from + k]!, signed, k, texts, twice, changed);
    } finally {
      kernel.post();
      this.#lines.add(kernel.lineKeys, kernel.linePlaces, kernel.lineEnds());
    }
    for (let k = 0; k < twice.length; k++) {
      const passages = aligner.align(twice[k]!, twice[k]!);
      if (passages.length > 0) this.#kept.add(twice[k]!, twice[k]!, ENOUGH, passages);
    }
    return count;
  }

  /** Enters report `k` of those that were signed; to `twice` goes a text that is met for the second time. */
  #enter({ id, text }: Wording, signed: Int32Array, k: number, texts: BatchTexts, twice: number[], changed: Set<string> | null): void {
    const at = SIGNED * k;
    const twin = this.#documents.find(text.length, signed, at + SIGNED_PRINT, (document) => texts.of(document) === text);
    const known = this.#documents.numberOf(id);
    if (known !== undefined && twin !== known) throw new RangeError(`report ${id} was added before, with another text`);
    if (known !== undefined) return;
    changed?.add(id);
    if (twin >= 0) {
      if (this.#documents.ids[twin]!.length === 1) twice.push(twin);
      const place = this.#documents.join(id, twin);
      if (changed !== null) this.#touch(twin, place, changed);
      return;
    }
    const anchors = signed[at + SIGNED_ANCHORS]! - (k === 0 ? 0 : signed[at - SIGNED + SIGNED_ANCHORS]!);
    const document = this.#documents.open(id, text.length, signed, at + SIGNED_PRINT, anchors);
    if (document >= HIGHEST_DOCUMENT) throw new RangeError(`an index holds at most ${HIGHEST_DOCUMENT} texts`);
    texts.fresh.push(text);
    signed[at + SIGNED_DOCUMENT] = document;
  }

  /** Takes a report from its text; a text that only one report carries now is no longer laid against itself, and one that none does against no other. */
  #leave(id: string, document: number, changed: Set<string>): void {
    const at = this.#documents.ids[document]!.indexOf(id);
    this.#touch(document, at, changed);
    this.#documents.leave(id, document);
    const left = this.#documents.ids[document]!.length;
    if (left < 2) this.#kept.eachOf(document, (other, pair) => { if (left === 0 || other === document) this.#kept.drop(pair); });
  }

  /** Names the reports that are concerned when one comes or goes at a place among those of its text. */
  #touch(document: number, at: number, changed: Set<string>): void {
    const { ids } = this.#documents;
    const partners = new Set([document]);
    if (at < STANDING) this.#kept.eachOf(document, (other) => { partners.add(other); });
    for (const one of partners) for (const other of one === document && at < STANDING ? ids[one]! : ids[one]!.slice(0, STANDING)) changed.add(other);
  }

  /** Lets texts go that no report carries, and keeps the pairs that count for more without them. */
  #forget(gone: ReadonlySet<number>, textOf: (id: string) => string): void {
    const isGone = new Uint8Array(this.#documents.count);
    for (const document of gone) isGone[document] = 1;
    const removed = this.#anchors.drop(isGone, DOCUMENT);
    const regained = countRegained(this.#documents, this.#anchors.runs, removed);
    for (const document of gone) this.#documents.close(document);
    this.#lines.remove(isGone);
    const lacking: number[] = [];
    regained.forEach((x, y, count) => { if (count >= this.#documents.leastOf(x, y) && !this.#kept.recount(x, y, count)) lacking.push(x, y, count, 0); });
    alignCandidates(lacking, this.#documents, new Aligner((document) => textOf(this.#documents.ids[document]![0]!)), this.#kept);
  }

  /** Goes on with an index of what is left alone. */
  #compact(): void {
    const whole = MatchIndex.load(this.save());
    [this.#documents, this.#anchors, this.#kept, this.#lines, this.#families] = [whole.#documents, whole.#anchors, whole.#kept, whole.#lines, whole.#families];
  }

  /** Brings families and house lines up to what pairs are kept now, of which those since `from` are new; names the reports that are concerned. */
  #bringUpToDate(from: number, changed: Set<string> | null): void {
    const { ids } = this.#documents;
    if (changed !== null) for (const document of this.#changedPairs(from)) for (const id of ids[document]!.slice(0, STANDING)) changed.add(id);
    this.#families.update(this.#kept, this.#documents, from);
    const isChanged = this.#lines.settle((one) => this.#families.of(one));
    if (changed === null) return;
    for (let document = isChanged.indexOf(1); document >= 0; document = isChanged.indexOf(1, document + 1)) for (const id of ids[document]!) changed.add(id);
  }

  /** Documents of the pairs that are new since `from` or were dropped. */
  #changedPairs(from: number): Set<number> {
    const documents = new Set(this.#kept.dropped.flatMap((pair) => this.#kept.documentsOf(pair)));
    for (let pair = from; pair < this.#kept.count; pair++) for (const document of this.#kept.documentsOf(pair)) documents.add(document);
    return documents;
  }
}

function notKept(id: string): never {
  throw new RangeError(`the text of report ${id} is asked for: adding to an index that holds reports needs a way to their texts`);
}
