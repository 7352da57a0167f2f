import { RESTYLED_WORDS } from '../../../language/en/words/restyled-words.ts';
import { lazily } from '../../../text/lazily.ts';
import { FOLDED } from '../../../text/words/letters.ts';
import { type Crowd, LEADERS } from '../pairs/crowds.ts';
import { KERNEL_BYTES } from './kernel-bytes.ts';
import type { Run } from '../postings/run.ts';

/** What the kernel exports (`kernel/match/index.ts`); addresses and counts are numbers of bytes and of entries. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  begin(letters: number): number;
  reserve(letters: number): number;
  foldedAt(): number;
  restyledAt(): number;
  deskAt(): number;
  sign(length: number): number;
  post(document: number): number;
  readWhole(length: number): number;
  readOther(length: number): number;
  clear(): void;
  stagedAt(): number;
  mostStaged(): number;
  postStaged(count: number): number;
  beginParts(): number;
  takePart(part: number): number;
  apartAt(): number;
  beginShared(): number;
  countPart(part: number, first: number): number;
  crowdsAt(): number;
  countCrowds(first: number, end: number): number;
  takeShared(): number;
  pairsAt(): number;
}

/** The numbers on the kernel's desk, in its order (`Desk` of `kernel/match/memory.ts`). */
const [ROOM, WANTED, WHOLE, OTHER, ANCHOR_COUNT, ANCHORS, LINE_COUNT, LINE_KEYS, LINE_PLACES, PRINT] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const [PASSAGE_COUNT, PASSAGES, POSTING_COUNT] = [13, 14, 15] as const;
/** Numbers of 32 bits a pair that may share wording: its two documents, what it counts for, and one that means nothing. */
export const CANDIDATE = 4;
/**
 * Of a crowd, in numbers of 32 bits: where the next one stands, or 0; how many values it has, how many of them are of older documents; its leaders,
 * and its values.
 */
const [NEXT_CROWD, CROWD_COUNT, CROWD_OLD, CROWD_LEADERS, CROWD_VALUES] = [0, 1, 2, 3, 3 + LEADERS] as const;

/** Letters that there is room for at first. */
const SMALLEST = 1 << 16;
/** A text may have so many letters; what stands behind them in a longer one is not compared. */
const MOST = 1 << 26;
/** A memory larger than this is not kept when a batch is done. */
const LARGE = 1 << 26;

const compiled = lazily(() => new WebAssembly.Module(Buffer.from(KERNEL_BYTES, 'base64')));

/** An instance of the kernel, with views of its memory that are made again when that has grown. */
class Machine {
  readonly exports: Exports;
  #bytes: Buffer = Buffer.alloc(0);
  #numbers: Int32Array = new Int32Array(0);
  readonly #deskAt: number;
  /** How many letters there is room for in a text. */
  room = 0;
  /** Where the units of the whole text are written, and those of the other. */
  wholeAt = 0;
  otherAt = 0;

  constructor() {
    this.exports = new WebAssembly.Instance(compiled()).exports as Exports;
    if (this.exports.begin(SMALLEST) === 0) outOfMemory();
    const { buffer } = this.exports.memory;
    new Uint16Array(buffer, this.exports.foldedAt(), FOLDED.length).set(FOLDED);
    const restyled = RESTYLED_WORDS.flatMap(([word, as]) => [
      [word, as],
      [as, word],
    ]).flatMap(([word, as]) => [word!.length, as!.length, ...codes(word!), ...codes(as!)]);
    new Uint16Array(buffer, this.exports.restyledAt(), restyled.length).set(restyled);
    this.#deskAt = this.exports.deskAt() >>> 2;
    this.#look();
  }

  /** The memory as bytes. A buffer that was let go, because the memory has grown, has none. */
  get bytes(): Buffer {
    if (this.#bytes.length === 0) this.#bytes = Buffer.from(this.exports.memory.buffer);
    return this.#bytes;
  }

  /** The memory as numbers of 32 bits. */
  get numbers(): Int32Array {
    if (this.#numbers.length === 0) this.#numbers = new Int32Array(this.exports.memory.buffer);
    return this.#numbers;
  }

  /** A number of the desk. */
  desk(which: number): number {
    return this.numbers[this.#deskAt + which]!;
  }

  /** `count` numbers of the desk. */
  onDesk(which: number, count: number): Int32Array {
    return this.numbers.subarray(this.#deskAt + which, this.#deskAt + which + count);
  }

  /** `count` numbers from the address on that stands on the desk. */
  list(which: number, count: number): Int32Array {
    const from = this.desk(which) >>> 2;
    return this.numbers.subarray(from, from + count);
  }

  /** Writes the units of a text to an address; returns how many there are. */
  write(text: string, at: number): number {
    const length = Math.min(text.length, MOST);
    this.bytes.write(text, at, 2 * length, 'utf16le');
    return length;
  }

  /** Makes room for so many letters and more. What was read is forgotten. */
  makeRoom(letters: number): void {
    if (this.exports.reserve(Math.min(MOST, Math.max(letters, 2 * this.room))) === 0) outOfMemory();
    this.#look();
  }

  #look(): void {
    this.room = this.desk(ROOM);
    this.wholeAt = this.desk(WHOLE) >>> 0;
    this.otherAt = this.desk(OTHER) >>> 0;
  }
}

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
    return this.#made ??= new Machine();
  }

  /** Signs a text. Of one with more than 67 million letters the rest is left out. */
  sign(text: string): void {
    const machine = this.#machine;
    this.#mapped = null;
    this.#fit(text.length);
    while (machine.exports.sign(machine.write(text, machine.wholeAt)) === 0) this.#fit(machine.desk(WANTED));
  }

  /** Makes room for texts of so many letters. */
  #fit(letters: number): void {
    if (Math.min(letters, MOST) <= this.#machine.room) return;
    this.#mapped = null;
    this.#machine.makeRoom(letters);
  }

  /** 128 bits that tell the text that was signed from any other that was not made to be mistaken for it. */
  get print(): Int32Array {
    return this.#machine.onDesk(PRINT, 4);
  }

  /** Its lines that hold letters and are not too long: of each a hash of its letters. */
  get lineKeys(): Int32Array {
    return this.#machine.list(LINE_KEYS, this.#machine.desk(LINE_COUNT));
  }

  /** Of each of these lines start and end in UTF-16 units, without white space. */
  get linePlaces(): Int32Array {
    return this.#machine.list(LINE_PLACES, 2 * this.#machine.desk(LINE_COUNT));
  }

  /** Its anchors in order of their places: hashes, each followed by a second one of which the upper eight bits count. */
  get anchors(): Int32Array {
    return this.#machine.list(ANCHORS, 2 * this.#machine.desk(ANCHOR_COUNT));
  }

  /** Posts its anchors under the number of its document. */
  post(document: number): void {
    if (this.#machine.exports.post(document) === 0) outOfMemory();
  }

  /** All that was posted, in order of the keys, equal keys as they came. It stays with the kernel, for `countShared`. */
  takePosted(): Run {
    const { exports } = this.#machine;
    const all = this.#machine.desk(POSTING_COUNT);
    const run = { keys: new Uint32Array(all), values: new Uint32Array(all) };
    const parts = exports.beginParts();
    if (parts < 0) outOfMemory();
    for (let part = 0, at = 0; part < parts; part++) {
      const count = exports.takePart(part);
      const from = exports.apartAt() >>> 2;
      run.keys.set(this.#machine.numbers.subarray(from, from + count), at);
      run.values.set(this.#machine.numbers.subarray(from + count, from + 2 * count), at);
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
      const { numbers } = this.#machine;
      numbers.set(staged, to);
      numbers.set(values.subarray(at, at + most), to + most);
      if (exports.postStaged(staged.length) === 0) outOfMemory();
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
   * Pairs of documents that share enough of what was posted, of which one is `first` or a later one, up to `end`: higher number, lower number, what
   * they count for, and one that means nothing. Postings are used up. Of each crowded anchor, with its values, the leaders are asked for.
   */
  countShared(first: number, end: number, leadersOf: (crowd: Crowd) => Uint32Array): Int32Array {
    const { exports } = this.#machine;
    const parts = exports.beginShared();
    if (parts < 0) outOfMemory();
    for (let part = 0; part < parts; part++) if (exports.countPart(part, first) === 0) outOfMemory();
    const crowds = exports.crowdsAt() >>> 2;
    for (let crowd = crowds; crowd !== 0;) crowd = this.#lead(crowd, leadersOf);
    if (crowds !== 0 && exports.countCrowds(first, end) === 0) outOfMemory();
    const pairs = exports.takeShared();
    const taken = new Int32Array(exports.memory.buffer, exports.pairsAt() >>> 0, CANDIDATE * pairs).slice();
    exports.clear();
    return taken;
  }

  /** Writes down who leads a crowd, by its place in numbers of 32 bits; returns that of the next one, or 0. */
  #lead(crowd: number, leadersOf: (crowd: Crowd) => Uint32Array): number {
    const { numbers } = this.#machine;
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
    while (!this.#lay(whole, other)) this.#fit(machine.desk(WANTED));
    return machine.list(PASSAGES, 4 * machine.desk(PASSAGE_COUNT));
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
    if (this.#made.exports.memory.buffer.byteLength > LARGE) this.#made = null;
    else this.#made.exports.clear();
  }
}

/** The kernel of this process. */
export const kernel: Kernel = new Kernel();

function codes(word: string): number[] {
  return Array.from(word, (letter) => letter.charCodeAt(0));
}

function outOfMemory(): never {
  throw new RangeError('there is not enough memory to compare these texts');
}
