import { RESTYLED_WORDS } from '../../../language/en/words/restyled-words.ts';
import { lazily } from '../../../text/lazily.ts';
import { FOLDED } from '../../../text/words/letters.ts';
import { KERNEL_BYTES } from './kernel-bytes.ts';

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
export const DESK = {
  room: 0, wanted: 1, whole: 2, other: 3, anchorCount: 4, anchors: 5, lineCount: 6, lineKeys: 7, linePlaces: 8, print: 9, passageCount: 13, passages: 14,
  postingCount: 15,
} as const;

/** Letters that there is room for at first. */
const SMALLEST = 1 << 16;
/** A text may have so many letters; what stands behind them in a longer one is not compared. */
export const MOST = 1 << 26;
/** A memory larger than this is not kept when a batch is done. */
export const LARGE = 1 << 26;

const compiled = lazily(() => new WebAssembly.Module(Buffer.from(KERNEL_BYTES, 'base64')));

/** An instance of the kernel, with views of its memory that are made again when that has grown. */
export class Machine {
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
    this.room = this.desk(DESK.room);
    this.wholeAt = this.desk(DESK.whole) >>> 0;
    this.otherAt = this.desk(DESK.other) >>> 0;
  }
}

/** Throws the error of a memory that cannot grow. */
export function outOfMemory(): never {
  throw new RangeError('there is not enough memory to compare these texts');
}

function codes(word: string): number[] {
  return Array.from(word, (letter) => letter.charCodeAt(0));
}
