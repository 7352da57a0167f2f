import { type Crowd, LEADERS } from '../pairs/crowds.ts';
import type { Run } from '../postings/run.ts';
import type { Wording } from '../wording.ts';
import { DESK, Machine, MOST } from './machine.ts';

/** Numbers of 32 bits a text that was signed: its length, its document, how many anchors and lines there are up to its end, and its print. */
export const SIGNED = 8;
export const [SIGNED_DOCUMENT, SIGNED_ANCHORS, SIGNED_LINES, SIGNED_PRINT] = [1, 2, 3, 4] as const;

/** Numbers of 32 bits a pair that may share wording: its two documents, what it counts for, and one that means nothing. */
export const CANDIDATE = 4;
/**
 * Of a crowd, in numbers of 32 bits: where the next one stands, or 0; how many values it has, how many of them are of older documents; its leaders,
 * and its values.
 */
const [NEXT_CROWD, CROWD_COUNT, CROWD_OLD, CROWD_LEADERS, CROWD_VALUES] = [0, 1, 2, 3, 3 + LEADERS] as const;

/**
 * All that reads the letters of texts, and sorts postings: WebAssembly compiled from `kernel/match`, where it is explained. Texts are
 * signed, or two are laid against each other, in a memory that is used again for the next: what costs a fresh process dearest is calls that JavaScript
 * makes for every report, since all that it runs often is compiled anew. What is given stands until
 * the next call.
 *
 * The one instance of a process serves every index, since each memory takes gigabytes of addresses. Nothing in it outlives a batch.
 */
export class Kernel {
  #made: Machine | null = null;
  /** The text that the map of windows holds. */
  #mapped: string | null = null;
  /** How many texts were signed by the last call. */
  #signedCount = 0;

  get #machine(): Machine {
    if (this.#made === null || this.#made.hasRefused) this.#made = new Machine();
    return this.#made;
  }

  /**
   * Signs the text `from` and, by the same call, some of those behind it; returns how many. Of one with more than 67 million letters the rest is left out.
   */
  sign(texts: readonly Wording[], from: number): number {
    const machine = this.#machine;
    this.#mapped = null;
    this.#fit(texts[from]!.text.length);
    for (;;) {
      this.#signedCount = machine.exports.signAll(this.#stage(texts, from));
      if (this.#signedCount > 0) return this.#signedCount;
      this.#fit(machine.desk(DESK.wanted));
    }
  }

  /** Writes texts down to be signed: the first, and those that are sure to fit beside it unless most of their units are percent signs; returns how many. */
  #stage(texts: readonly Wording[], from: number): number {
    const machine = this.#machine;
    const { numbers } = machine.views;
    const signed = machine.exports.signedAt() >>> 2;
    const end = Math.min(texts.length, from + machine.exports.mostSigned());
    let units = 0;
    let k = from;
    for (; k < end; k++) {
      const { text } = texts[k]!;
      if (k > from && 2 * (units + text.length) > machine.room) break;
      numbers[signed + SIGNED * (k - from)] = Math.min(text.length, MOST);
      numbers[signed + SIGNED * (k - from) + SIGNED_DOCUMENT] = -1;
      machine.write(text, machine.wholeAt + 2 * units);
      units += text.length;
    }
    return k - from;
  }

  /** The texts that were signed, `SIGNED` numbers each. A number that is written at `SIGNED_DOCUMENT` is that of its document. */
  get signed(): Int32Array {
    const from = this.#machine.exports.signedAt() >>> 2;
    return this.#machine.views.numbers.subarray(from, from + SIGNED * this.#signedCount);
  }

  /** Makes room for texts of so many letters. */
  #fit(letters: number): void {
    if (Math.min(letters, MOST) <= this.#machine.room) return;
    this.#mapped = null;
    this.#machine.makeRoom(letters);
  }

  /** 128 bits that tell the last text that was signed from any other that was not made to be mistaken for it. */
  get print(): Int32Array {
    return this.#machine.onDesk(DESK.print, 4);
  }

  /** The lines of all of them that hold letters and are not too long: of each a hash of its letters. */
  get lineKeys(): Int32Array {
    return this.#machine.list(DESK.lineKeys, this.#machine.desk(DESK.lineCount));
  }

  /** Of each of these lines start and end in UTF-16 units, without white space. */
  get linePlaces(): Int32Array {
    return this.#machine.list(DESK.linePlaces, 2 * this.#machine.desk(DESK.lineCount));
  }

  /** How many lines there are up to the end of each of those that were posted. */
  lineEnds(): readonly number[] {
    const { signed } = this;
    const ends: number[] = [];
    for (let at = 0; at < signed.length; at += SIGNED) if (signed[at + SIGNED_DOCUMENT]! >= 0) ends.push(signed[at + SIGNED_LINES]!);
    return ends;
  }

  /** The anchors of all of them, in order of their places: hashes, each followed by a second one of which the upper eight bits count. */
  get anchors(): Int32Array {
    return this.#machine.list(DESK.anchors, 2 * this.#machine.desk(DESK.anchorCount));
  }

  /** Posts the anchors of those that have a number, and leaves out the lines of the others. */
  post(): void {
    if (this.#machine.exports.postAll(this.#signedCount) === 0) this.#machine.refuse();
  }

  /** All that was posted, in order of the keys, equal keys as they came. It stays with the kernel, for `countShared`. */
  takePosted(): Run {
    const { exports } = this.#machine;
    const all = this.#machine.desk(DESK.postingCount);
    const run = { keys: new Uint32Array(all), values: new Uint32Array(all) };
    const parts = exports.beginParts();
    if (parts < 0) this.#machine.refuse();
    for (let part = 0, at = 0; part < parts; part++) {
      const count = exports.takePart(part);
      const from = exports.apartAt() >>> 2;
      run.keys.set(this.#machine.views.numbers.subarray(from, from + count), at);
      run.values.set(this.#machine.views.numbers.subarray(from + count, from + 2 * count), at);
      at += count;
    }
    return run;
  }

  /** Posts keys and values, run after run, instead of all that was posted. */
  putRuns(runs: readonly Run[]): void {
    this.#machine.exports.clear();
    for (const run of runs) this.#putRun(run);
  }

  #putRun({ keys, values }: Run): void {
    const { exports } = this.#machine;
    const [to, most] = [exports.stagedAt() >>> 2, exports.mostStaged()];
    for (let at = 0; at < keys.length; at += most) {
      const staged = keys.subarray(at, at + most);
      // Posting makes the memory grow, so that a view of it holds for one round.
      const { numbers } = this.#machine.views;
      numbers.set(staged, to);
      numbers.set(values.subarray(at, at + most), to + most);
      if (exports.postStaged(staged.length) === 0) this.#machine.refuse();
    }
  }

  /** The first `count` keys and values in order of the keys, equal keys as they came. */
  sorted(keys: Uint32Array, values: Uint32Array, count: number): Run {
    // An empty index, which every store begins with, needs no kernel.
    if (count === 0) return { keys: new Uint32Array(0), values: new Uint32Array(0) };
    this.putRuns([{ keys: keys.subarray(0, count), values: values.subarray(0, count) }]);
    const run = this.takePosted();
    this.#machine.exports.clear();
    return run;
  }

  /**
   * Pairs of documents that share enough of what was posted, of which one is `first` or a later one: higher number, lower number, what they count for, and
   * one that means nothing. `least` says of each document how much a pair that holds it must count for. Postings are used up. Of each crowded anchor, with
   * its values, the leaders are asked for.
   */
  countShared(first: number, least: Uint8Array, leadersOf: (crowd: Crowd) => Uint32Array): Int32Array {
    const { exports } = this.#machine;
    const parts = exports.beginShared();
    if (parts < 0) this.#machine.refuse();
    for (let part = 0; part < parts; part++) if (exports.countPart(part, first) === 0) this.#machine.refuse();
    const crowds = exports.crowdsAt() >>> 2;
    for (let crowd = crowds; crowd !== 0;) crowd = this.#lead(crowd, leadersOf);
    if (crowds !== 0) this.#countCrowds(first, least);
    const pairs = exports.takeShared();
    const taken = new Int32Array(exports.memory.buffer, exports.pairsAt() >>> 0, CANDIDATE * pairs).slice();
    exports.clear();
    return taken;
  }

  #countCrowds(first: number, least: Uint8Array): void {
    const { exports } = this.#machine;
    const at = exports.layCrowds(first, least.length);
    if (at === 0) this.#machine.refuse();
    this.#machine.views.bytes.set(least, at >>> 0);
    if (exports.countCrowds(first, least.length) === 0) this.#machine.refuse();
  }

  /** Writes down who leads a crowd, by its place in numbers of 32 bits; returns that of the next one, or 0. */
  #lead(crowd: number, leadersOf: (crowd: Crowd) => Uint32Array): number {
    const { numbers } = this.#machine.views;
    const from = crowd + CROWD_VALUES;
    const values = Uint32Array.from(numbers.subarray(from, from + numbers[crowd + CROWD_COUNT]!));
    numbers.set(leadersOf({ values, old: numbers[crowd + CROWD_OLD]! }), crowd + CROWD_LEADERS);
    return numbers[crowd + NEXT_CROWD]! >>> 2;
  }

  /**
   * The passages that two texts share: start and end in `whole`, start and end in `other`, in order of `whole`. Fastest when calls with one `whole`
   * follow each other.
   */
  align(whole: string, other: string): Int32Array {
    const machine = this.#machine;
    this.#fit(Math.max(whole.length, other.length));
    while (!this.#lay(whole, other)) this.#fit(machine.desk(DESK.wanted));
    return machine.list(DESK.passages, 4 * machine.desk(DESK.passageCount));
  }

  /** Lays the texts against each other; false when there is no room for the letters of one. */
  #lay(whole: string, other: string): boolean {
    const machine = this.#machine;
    if (this.#mapped !== whole) {
      this.#mapped = null;
      if (machine.exports.readWhole(machine.write(whole, machine.wholeAt)) === 0) return false;
      this.#mapped = whole;
    }
    return machine.exports.readOther(machine.write(other, machine.otherAt)) !== 0;
  }

  /** Ends a batch: lets go of the last text, of what was posted and not taken, and of a large memory. */
  rest(): void {
    this.#mapped = null;
    if (this.#made === null) return;
    if (this.#made.isLarge) this.#made = null;
    else this.#made.exports.clear();
  }
}

/** The kernel of this process. */
export const kernel: Kernel = new Kernel();
