import { type Crowd, LEADERS } from '../pairs/crowds.ts';
import type { Run } from '../postings/run.ts';
import { DESK, Machine, MOST } from './machine.ts';

/** Numbers of 32 bits a pair that may share wording: its two documents, what it counts for, and one that means nothing. */
export const CANDIDATE = 4;
/**
 * Of a crowd, in numbers of 32 bits: where the next one stands, or 0; how many values it has, how many of them are of older documents; its leaders,
 * and its values.
 */
const [NEXT_CROWD, CROWD_COUNT, CROWD_OLD, CROWD_LEADERS, CROWD_VALUES] = [0, 1, 2, 3, 3 + LEADERS] as const;

/**
 * All that reads the letters of texts, and sorts postings: WebAssembly compiled from `kernel/match`, where it is explained. One text is signed, or
 * two are laid against each other, in a memory that is used again for the next: a report costs a few calls and no garbage. What is given stands until
 * the next call.
 *
 * The one instance of a process serves every index, since each memory takes gigabytes of addresses. Nothing in it outlives a batch.
 */
export class Kernel {
  #made: Machine | null = null;
  /** The text that the map of windows holds. */
  #mapped: string | null = null;

  get #machine(): Machine {
    if (this.#made === null || this.#made.hasRefused) this.#made = new Machine();
    return this.#made;
  }

  /** Signs a text. Of one with more than 67 million letters the rest is left out. */
  sign(text: string): void {
    const machine = this.#machine;
    this.#mapped = null;
    this.#fit(text.length);
    while (machine.exports.sign(machine.write(text, machine.wholeAt)) === 0) this.#fit(machine.desk(DESK.wanted));
  }

  /** Makes room for texts of so many letters. */
  #fit(letters: number): void {
    if (Math.min(letters, MOST) <= this.#machine.room) return;
    this.#mapped = null;
    this.#machine.makeRoom(letters);
  }

  /** 128 bits that tell the text that was signed from any other that was not made to be mistaken for it. */
  get print(): Int32Array {
    return this.#machine.onDesk(DESK.print, 4);
  }

  /** Its lines that hold letters and are not too long: of each a hash of its letters. */
  get lineKeys(): Int32Array {
    return this.#machine.list(DESK.lineKeys, this.#machine.desk(DESK.lineCount));
  }

  /** Of each of these lines start and end in UTF-16 units, without white space. */
  get linePlaces(): Int32Array {
    return this.#machine.list(DESK.linePlaces, 2 * this.#machine.desk(DESK.lineCount));
  }

  /** Its anchors in order of their places: hashes, each followed by a second one of which the upper eight bits count. */
  get anchors(): Int32Array {
    return this.#machine.list(DESK.anchors, 2 * this.#machine.desk(DESK.anchorCount));
  }

  /** How many anchors it has. */
  get anchorCount(): number {
    return this.#machine.desk(DESK.anchorCount);
  }

  /** Posts its anchors under the number of its document. */
  post(document: number): void {
    if (this.#machine.exports.post(document) === 0) this.#machine.refuse();
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
