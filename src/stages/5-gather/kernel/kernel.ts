import { WEEKDAYS } from '../../../language/en/time/calendar-words.ts';
import { UNSEEN, type Rarity } from '../../../language/rarity.ts';
import { lazily } from '../../../text/lazily.ts';
import { FOLDED } from '../../../text/words/letters.ts';
import { hashWord } from '../../../text/words/word-reader.ts';
import { KERNEL_BYTES } from './kernel-bytes.ts';
import type { Slabs } from '../profiles/slabs.ts';
import type { Weighted } from '../profiles/profile.ts';
import { BY_COUNT, BY_LENGTH, BY_LEVEL } from '../profiles/weights.ts';

/** What the kernel exports (`kernel/gather/index.ts`); addresses and counts are numbers of bytes and of entries. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  reserve(unitRoom: number, wordRoom: number, rareRoom: number): number;
  foldedAt(): number;
  byLevelAt(): number;
  byCountAt(): number;
  byLengthAt(): number;
  weekdaysAt(): number;
  deskAt(): number;
  clear(): void;
  count(length: number, countsFor: number, opening: number): number;
  weigh(hasTable: number, otherwise: number): number;
  keys(count: number, least: number): number;
}

/** The numbers on the kernel's desk, in its order (`Desk` of `kernel/gather/memory.ts`). */
const [UNIT_ROOM, WORD_ROOM, RARE_ROOM, UNITS, VECTOR, KEYS, BEGINS, RARE, LEVELS, WEEKDAY] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
/** Words of a report that its opening holds, title included. */
const LEAD = 80;
/** A title's words count this often. */
const TITLE = 2;
/** Units of a text, words of a report, and words of a table of rarity that there is room for at first. */
const [SMALLEST_TEXT, SMALLEST_REPORT, SMALLEST_TABLE] = [1 << 13, 1 << 10, 1 << 14] as const;
/** A memory larger than this is not kept when a report is done. */
const LARGE = 1 << 25;

const compiled = lazily(() => new WebAssembly.Module(Buffer.from(KERNEL_BYTES, 'base64')));

/** What is read of a report to weigh its words. */
export interface Read {
  readonly title: string;
  readonly text: string;
  /** How rare words are in its language; `null` when nothing is known of it. */
  readonly rarity: Rarity | null;
}

/** What a report's words came to: its vector, and the first day of the week that its opening names, 1 to 7 from Monday; 0 when it names none. */
export interface Weighed {
  readonly vector: Weighted;
  readonly weekday: number;
}

/** An instance of the kernel, with views of its memory that are made again when that has grown. */
class Machine {
  readonly exports: Exports;
  #bytes: Buffer = Buffer.alloc(0);
  #numbers: Int32Array = new Int32Array(0);
  readonly #deskAt: number;
  /** The table of rarity that stands in the memory, and the words of the vector that does. */
  #rarity: Rarity | null = null;
  #laid: Uint32Array | null = null;

  constructor() {
    this.exports = new WebAssembly.Instance(compiled(), { host: { isCapital } }).exports as Exports;
    this.#deskAt = this.exports.deskAt() >>> 2;
    this.#reserve(SMALLEST_TEXT, SMALLEST_REPORT, SMALLEST_TABLE);
    const { buffer } = this.exports.memory;
    new Uint16Array(buffer, this.exports.foldedAt(), FOLDED.length).set(FOLDED);
    new Float64Array(buffer, this.exports.byLevelAt(), BY_LEVEL.length).set(BY_LEVEL);
    new Float64Array(buffer, this.exports.byCountAt(), BY_COUNT.length).set(BY_COUNT);
    new Uint8Array(buffer, this.exports.byLengthAt(), BY_LENGTH.length).set(BY_LENGTH);
    new Uint32Array(buffer, this.exports.weekdaysAt(), WEEKDAYS.length).set(WEEKDAYS.map(hashWord));
  }

  /** Reads a report and makes its vector, to stand in `slabs`. */
  weigh({ title, text, rarity }: Read, slabs: Slabs): Weighed {
    this.#fit(Math.max(title.length, text.length), rarity);
    while (!this.#countWords(title, text)) this.#reserve(this.#desk(UNIT_ROOM), 4 * this.#desk(WORD_ROOM), this.#desk(RARE_ROOM));
    if (rarity !== null) this.#put(rarity);
    const count = this.exports.weigh(rarity === null ? 0 : 1, UNSEEN);
    const vector = slabs.copied(count, this.#memory, this.#desk(VECTOR) >>> 0);
    this.#laid = vector.words;
    return { vector, weekday: this.#desk(WEEKDAY) };
  }

  /** The weightiest words of a vector that are of `least` level or a higher one, the weightiest first. */
  keys(vector: Weighted, least: number): Uint32Array {
    if (this.#laid !== vector.words) this.#lay(vector);
    const count = this.exports.keys(vector.words.length, least);
    return new Uint32Array(this.exports.memory.buffer, this.#desk(KEYS) >>> 0, count).slice();
  }

  /** True when the memory is larger than most reports need. */
  get isLarge(): boolean {
    return this.exports.memory.buffer.byteLength > LARGE;
  }

  /** The memory as bytes. A buffer that was let go, because the memory has grown, has none. */
  get #memory(): Buffer {
    if (this.#bytes.length === 0) this.#bytes = Buffer.from(this.exports.memory.buffer);
    return this.#bytes;
  }

  /** A number of the desk. */
  #desk(which: number): number {
    if (this.#numbers.length === 0) this.#numbers = new Int32Array(this.exports.memory.buffer);
    return this.#numbers[this.#deskAt + which]!;
  }

  #fit(units: number, rarity: Rarity | null): void {
    const rare = rarity?.hashes.length ?? 0;
    if (units <= this.#desk(UNIT_ROOM) && rare <= this.#desk(RARE_ROOM)) return;
    this.#reserve(Math.max(units, this.#desk(UNIT_ROOM)), this.#desk(WORD_ROOM), Math.max(rare, this.#desk(RARE_ROOM)));
  }

  /** Counts the words of a report; false when there is no room for them. */
  #countWords(title: string, text: string): boolean {
    this.exports.clear();
    const opening = this.#count(title, TITLE, LEAD);
    return opening >= 0 && this.#count(text, 1, LEAD - Math.min(LEAD, opening)) >= 0;
  }

  #count(text: string, countsFor: number, opening: number): number {
    if (text === '') return 0;
    this.#memory.write(text, this.#desk(UNITS) >>> 0, 2 * text.length, 'utf16le');
    return this.exports.count(text.length, countsFor, opening);
  }

  /** Writes a table of rarity down, unless it stands there. */
  #put(rarity: Rarity): void {
    if (this.#rarity === rarity) return;
    const { buffer } = this.exports.memory;
    new Uint32Array(buffer, this.#desk(BEGINS) >>> 0, rarity.begins.length).set(rarity.begins);
    new Uint32Array(buffer, this.#desk(RARE) >>> 0, rarity.hashes.length).set(rarity.hashes);
    new Uint8Array(buffer, this.#desk(LEVELS) >>> 0, rarity.levels.length).set(rarity.levels);
    this.#rarity = rarity;
  }

  /** Writes a vector down. */
  #lay({ words, weights, marks }: Weighted): void {
    while (words.length > this.#desk(WORD_ROOM)) this.#reserve(this.#desk(UNIT_ROOM), 4 * this.#desk(WORD_ROOM), this.#desk(RARE_ROOM));
    const memory = this.#memory;
    const at = this.#desk(VECTOR) >>> 0;
    memory.set(bytesOf(words), at);
    memory.set(bytesOf(weights), at + 4 * words.length);
    memory.set(marks, at + 6 * words.length);
    this.#laid = words;
  }

  /** Makes room; all that was written down is forgotten. */
  #reserve(units: number, words: number, rare: number): void {
    if (this.exports.reserve(units, words, rare) === 0) throw new RangeError('there is not enough memory to gather these reports');
    this.#rarity = null;
    this.#laid = null;
  }
}

/**
 * All that reads the words of reports: WebAssembly compiled from `kernel/gather`, where it is explained. It needs no warming up, which is most of what
 * a small set would cost. The one instance of a process serves every index; nothing in it outlives a call but tables of rarity.
 */
export class Kernel {
  #made: Machine | null = null;

  get #machine(): Machine {
    return this.#made ??= new Machine();
  }

  /** Reads the words of a report and weighs them; its vector will stand in `slabs`. Throws a RangeError when there is not enough memory for its words. */
  weigh(read: Read, slabs: Slabs): Weighed {
    const weighed = this.#machine.weigh(read, slabs);
    if (this.#machine.isLarge) this.#made = null;
    return weighed;
  }

  /** The weightiest words of a vector that are of `least` level or a higher one, the weightiest first. */
  keys(vector: Weighted, least: number): Uint32Array {
    return this.#machine.keys(vector, least);
  }
}

/** The kernel of this process. */
export const kernel: Kernel = new Kernel();

/** True when a unit is a letter that has a lower case. */
function isCapital(unit: number): boolean {
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array | Uint16Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
