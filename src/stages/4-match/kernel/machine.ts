import { RESTYLED_WORDS } from '../../../language/en/words/restyled-words.ts';
import { compiling, KernelHost, type KernelExports } from '../../../text/kernel-host.ts';
import { FOLDED } from '../../../text/words/letters.ts';
import { KERNEL_BYTES } from './kernel-bytes.ts';

/** What the kernel exports (`kernel/match/index.ts`); addresses and counts are numbers of bytes and of entries. */
interface Exports extends KernelExports {
  begin(letters: number): number;
  reserve(letters: number): number;
  foldedAt(): number;
  restyledAt(): number;
  signedAt(): number;
  mostSigned(): number;
  signAll(count: number): number;
  postAll(count: number): number;
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
  layCrowds(first: number, end: number): number;
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
const compiled = compiling(KERNEL_BYTES);

/** An instance of the kernel, with what the host has written there. */
export class Machine extends KernelHost<Exports> {
  /** How many letters there is room for in a text. */
  room = 0;
  /** Where the units of the whole text are written, and those of the other. */
  wholeAt = 0;
  otherAt = 0;

  constructor() {
    super(compiled(), 'compare these texts');
    if (this.exports.begin(SMALLEST) === 0) this.refuse();
    const { halves } = this.views;
    halves.set(FOLDED, this.exports.foldedAt() >>> 1);
    const restyled = RESTYLED_WORDS.flatMap(([word, as]) => [
      [word, as],
      [as, word],
    ]).flatMap(([word, as]) => [word!.length, as!.length, ...codes(word!), ...codes(as!)]);
    halves.set(restyled, this.exports.restyledAt() >>> 1);
    this.#look();
  }

  /** `count` numbers from the address on that stands on the desk. */
  list(which: number, count: number): Int32Array {
    const from = this.at(which) >>> 2;
    return this.views.numbers.subarray(from, from + count);
  }

  /** Writes the units of a text to an address; returns how many there are. */
  write(text: string, at: number): number {
    const length = Math.min(text.length, MOST);
    this.views.bytes.write(text, at, 2 * length, 'utf16le');
    return length;
  }

  /** Makes room for so many letters and more. What was read is forgotten. */
  makeRoom(letters: number): void {
    if (this.exports.reserve(Math.min(MOST, Math.max(letters, 2 * this.room))) === 0) this.refuse();
    this.#look();
  }

  #look(): void {
    this.room = this.desk(DESK.room);
    this.wholeAt = this.at(DESK.whole);
    this.otherAt = this.at(DESK.other);
  }
}

function codes(word: string): number[] {
  return Array.from(word, (letter) => letter.charCodeAt(0));
}
