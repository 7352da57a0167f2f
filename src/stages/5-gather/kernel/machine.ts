import { WEEKDAYS } from '../../../language/en/time/calendar-words.ts';
import { natsOf, type Rarity } from '../../../language/rarity.ts';
import { compiling, KernelHost, type KernelExports } from '../../../text/kernel-host.ts';
import { FOLDED } from '../../../text/words/letters.ts';
import { hashWord } from '../../../text/words/word-reader.ts';
import type { Weighted } from '../profiles/profile.ts';
import type { Vector } from '../profiles/vector.ts';
import { BY_COUNT, BY_LENGTH, BY_LEVEL } from '../profiles/weights.ts';
import { KERNEL_BYTES } from './kernel-bytes.ts';

/** What the kernel exports (`kernel/gather/index.ts`); addresses and counts are numbers of bytes and of entries. */
interface Exports extends KernelExports {
  reserve(unitRoom: number, wordRoom: number, rareRoom: number, slotRoom: number): number;
  foldedAt(): number;
  byLevelAt(): number;
  byCountAt(): number;
  byLengthAt(): number;
  natsAt(): number;
  priorSeenAt(): number;
  weekdaysAt(): number;
  apartAt(): number;
  clear(): void;
  count(length: number, countsFor: number, opening: number): number;
  weigh(hasTable: number, otherwise: number): number;
  keys(count: number, least: number): number;
  beginProduct(slots: number): void;
  lay(count: number): void;
  times(count: number): number;
  mostOfOneWord(count: number, isFirst: number): number;
  weightOf(word: number): number;
  beginGroup(profiles: number, allWords: number): number;
  share(): void;
  table(): void;
  localTable(): void;
  setApart(xs: number, ys: number): void;
  beginTree(items: number): number;
  mergeAll(least: number, byCompany: number): number;
}

/** The numbers on the kernel's desk, in its order (`Desk` of `kernel/gather/memory.ts`): rooms first, then addresses. */
export const DESK = {
  unitRoom: 0, wordRoom: 1, rareRoom: 2, slotRoom: 3, units: 4, vector: 5, keys: 6, begins: 7, rare: 8, levels: 9, weekday: 10,
  groupWords: 11, groupWeights: 12, groupMarks: 13, groupStarts: 14, table: 15, halves: 16, treeValues: 17, treeRow: 18, treeMerges: 19,
} as const;

/** What a machine may need more room for: units of a text, words of a vector or a report, words of a table of rarity, slots of a product. */
export interface Rooms {
  readonly units?: number;
  readonly words?: number;
  readonly rare?: number;
  readonly slots?: number;
}

/** What there is room for at first. */
const SMALLEST = { units: 1 << 13, words: 1 << 10, rare: 1 << 14, slots: 1 << 13 } as const;
/** The shipped rarity of words counts, in a group, for as much as this many reports of its own. */
const PRIOR = 700;
const LEVELS = 64;

const compiled = compiling(KERNEL_BYTES);

/** An instance of the kernel, with what the host has written there. */
export class Machine extends KernelHost<Exports> {
  /** The table of rarity that stands in the memory; the words of the vector that does; what the product is of; whose group it is. */
  rarity: Rarity | null = null;
  laid: Uint32Array | null = null;
  product: Vector | readonly Vector[] | null = null;
  group: readonly Weighted[] | null = null;
  /** Of how many words a vector may be. */
  wordRoom = 0;

  constructor() {
    super(compiled(), 'gather these reports', { host: { isCapital, log: Math.log } });
    this.#reserve(SMALLEST.units, SMALLEST.words, SMALLEST.rare, SMALLEST.slots);
    const { bytes, halves, words, floats } = this.views;
    halves.set(FOLDED, this.exports.foldedAt() >>> 1);
    floats.set(BY_LEVEL, this.exports.byLevelAt() >>> 3);
    floats.set(BY_COUNT, this.exports.byCountAt() >>> 3);
    bytes.set(BY_LENGTH, this.exports.byLengthAt());
    words.set(WEEKDAYS.map(hashWord), this.exports.weekdaysAt() >>> 2);
    for (let level = 0; level < LEVELS; level++) {
      floats[(this.exports.natsAt() >>> 3) + level] = natsOf(level);
      floats[(this.exports.priorSeenAt() >>> 3) + level] = PRIOR * Math.exp(-natsOf(level));
    }
  }

  /** Makes room where there is not enough; then all that was written is forgotten. */
  fit({ units = 0, words = 0, rare = 0, slots = 0 }: Rooms): void {
    const rooms = [this.desk(DESK.unitRoom), this.desk(DESK.wordRoom), this.desk(DESK.rareRoom), this.desk(DESK.slotRoom)] as const;
    if (units <= rooms[0] && words <= rooms[1] && rare <= rooms[2] && slots <= rooms[3]) return;
    this.#reserve(Math.max(units, rooms[0]), powerOfTwo(words, rooms[1]), Math.max(rare, rooms[2]), powerOfTwo(slots, rooms[3]));
  }

  /** Writes a vector on the desk, unless it stands there; there must be room for it. Gives of how many words it is. */
  lay({ words, weights }: Vector): number {
    const count = words.length;
    if (this.laid === words) return count;
    const at = this.at(DESK.vector);
    this.views.words.set(words, at >>> 2);
    this.views.halves.set(weights, (at + 4 * count) >>> 1);
    this.laid = words;
    return count;
  }

  #reserve(units: number, words: number, rare: number, slots: number): void {
    if (this.exports.reserve(units, words, rare, slots) === 0) this.refuse();
    this.rarity = this.laid = this.product = this.group = null;
    this.wordRoom = this.desk(DESK.wordRoom);
  }
}

/** The first power of two from one on that is not less than `least`. */
function powerOfTwo(least: number, from: number): number {
  let size = from;
  while (size < least) size *= 2;
  return size;
}

/** True when a unit is a letter that has a lower case. */
function isCapital(unit: number): boolean {
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}
