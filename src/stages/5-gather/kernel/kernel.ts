import { UNSEEN, type Rarity } from '../../../language/rarity.ts';
import type { Weighted } from '../profiles/profile.ts';
import type { Slabs } from '../profiles/slabs.ts';
import type { Vector } from '../profiles/vector.ts';
import { DESK, Machine } from './machine.ts';

/** Words of a report that its opening holds, title included. */
const LEAD = 80;
/** A title's words count this often. */
const TITLE = 2;
/** Slots of the table of a product that there are at least, and for a word at least, so that looking for one that is not there mostly ends at once. */
const LEAST_SLOTS = 1024;
const SLOTS_A_WORD = 3;

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

/** A group that another one is merged into, each told by its lowest item. */
export interface Merge {
  readonly into: number;
  readonly from: number;
  readonly likeness: number;
}

/**
 * All that reads and multiplies the words of reports: WebAssembly compiled from `kernel/gather`, where it is explained. It needs no warming up, which is
 * most of what a small set would cost. The one instance of a process serves every index: what stands in its memory is written anew where it is not what a
 * call is about. Every call throws a RangeError when there is not enough memory.
 */
export class Kernel {
  #made: Machine | null = null;

  get #machine(): Machine {
    if (this.#made === null || this.#made.hasRefused) this.#made = new Machine();
    return this.#made;
  }

  /** Reads the words of a report and weighs them; its vector will stand in `slabs`. */
  weigh({ title, text, rarity }: Read, slabs: Slabs): Weighed {
    const machine = this.#machine;
    machine.fit({ units: Math.max(title.length, text.length), rare: rarity?.hashes.length ?? 0 });
    while (!countWords(machine, title, text)) machine.fit({ words: 4 * machine.desk(DESK.wordRoom) });
    if (rarity !== null) putRarity(machine, rarity);
    machine.laid = null;
    const count = machine.exports.weigh(rarity === null ? 0 : 1, UNSEEN);
    const vector = slabs.copied(count, machine.views.bytes, machine.at(DESK.vector));
    machine.laid = vector.words;
    const weekday = machine.desk(DESK.weekday);
    this.rest();
    return { vector, weekday };
  }

  /** The weightiest words of a vector that are of `least` level or a higher one, the weightiest first; they hold until the next call. */
  keys(vector: Weighted, least: number): Uint32Array {
    const machine = this.#roomy(vector.words.length);
    const count = machine.lay(vector);
    machine.views.bytes.set(vector.marks, machine.at(DESK.vector) + 6 * count);
    const found = machine.exports.keys(count, least);
    const from = machine.at(DESK.keys) >>> 2;
    return machine.views.words.subarray(from, from + found);
  }

  /** The sum of products of the weights of words that both have; quick when `x` is that of the last call. */
  dot(x: Vector, y: Vector): number {
    const machine = this.#roomy(Math.max(x.words.length, y.words.length));
    if (machine.product !== x) {
      beginProduct(machine, x, x.words.length);
      machine.exports.lay(machine.lay(x));
    }
    return machine.exports.times(machine.lay(y));
  }

  /** The same of the sum of some vectors and the sum of others. */
  dotOfSums(xs: readonly Vector[], ys: readonly Vector[]): number {
    const machine = this.#sum(xs, ys);
    let sum = 0;
    for (const y of ys) sum += machine.exports.times(machine.lay(y));
    return sum;
  }

  /** How much of `dotOfSums` comes of the one word that it has most from. */
  mostOfOneWord(xs: readonly Vector[], ys: readonly Vector[]): number {
    const machine = this.#sum(xs, ys);
    let most = 0;
    for (let k = 0; k < ys.length; k++) most = Math.max(most, machine.exports.mostOfOneWord(machine.lay(ys[k]!), k === 0 ? 1 : 0));
    return most;
  }

  /** The weight of a word in the sum of some vectors; 0 when none has it. */
  weightIn(xs: readonly Vector[], word: number): number {
    const machine = this.#machine.product === xs ? this.#machine : this.#sum(xs, []);
    return machine.exports.weightOf(word) >>> 0;
  }

  /**
   * Products of the vectors of a group, each with those before it, row after row: by weights that shift, as the group grows, from the rarity that ships to
   * how rare a word is in it. What lies on and above the diagonal means nothing.
   */
  table(group: readonly Weighted[]): Float64Array {
    return this.#tableOf(group, (machine) => { machine.exports.table(); });
  }

  /** The same by how rare words are in the group alone. */
  localTable(group: readonly Weighted[]): Float64Array {
    return this.#tableOf(group, (machine) => { machine.exports.localTable(); });
  }

  /** What names set two halves of a group against each other (`kernel/gather/names.ts`): two numbers, which hold until the next call. */
  apart(group: readonly Weighted[], xs: readonly number[], ys: readonly number[]): Float64Array {
    const machine = this.#shared(group);
    const at = machine.at(DESK.halves) >>> 2;
    machine.views.numbers.set(xs, at);
    machine.views.numbers.set(ys, at + xs.length);
    machine.exports.setApart(xs.length, ys.length);
    const from = machine.exports.apartAt() >>> 3;
    return machine.views.floats.subarray(from, from + 2);
  }

  /**
   * The merges of average-link clustering over a full table of likenesses of `count` items, until no two groups are as alike as `least`: of each merge the
   * lowest items of either group, the lower first, and how alike the groups were. `byCompany` makes likenesses count also how alike the company is that two
   * items keep (`kernel/gather/company.ts`).
   */
  merges(values: Float64Array, count: number, least: number, byCompany: boolean): Merge[] {
    const machine = this.#machine;
    if (machine.exports.beginTree(count) === 0) machine.refuse();
    const { floats, numbers } = machine.views;
    const [to, row] = [machine.at(DESK.treeValues) >>> 3, machine.at(DESK.treeRow) >>> 3];
    for (let k = 0; k < count; k++) floats.set(values.subarray(k * count, k * count + count), to + k * row);
    const all = machine.exports.mergeAll(least, byCompany ? 1 : 0);
    const from = machine.at(DESK.treeMerges);
    return Array.from({ length: all }, (_, k) => {
      const at = from + 16 * k;
      return { into: numbers[at >>> 2]!, from: numbers[(at >>> 2) + 1]!, likeness: floats[(at >>> 3) + 1]! };
    });
  }

  /** Lets a memory go that is larger than most sets need. */
  rest(): void {
    if (this.#made?.isLarge === true) this.#made = null;
  }

  /** The machine with room for a vector of so many words. */
  #roomy(words: number): Machine {
    const machine = this.#machine;
    if (words > machine.wordRoom) machine.fit({ words });
    return machine;
  }

  /** The machine with the sum of some vectors in its table, and room for others. */
  #sum(xs: readonly Vector[], ys: readonly Vector[]): Machine {
    let most = 0;
    let all = 0;
    for (const { words } of xs) {
      most = Math.max(most, words.length);
      all += words.length;
    }
    for (const { words } of ys) most = Math.max(most, words.length);
    const machine = this.#roomy(most);
    if (machine.product === xs) return machine;
    beginProduct(machine, xs, all);
    for (const x of xs) machine.exports.lay(machine.lay(x));
    return machine;
  }

  #tableOf(group: readonly Weighted[], fill: (machine: Machine) => void): Float64Array {
    const machine = this.#shared(group);
    fill(machine);
    const from = machine.at(DESK.table) >>> 3;
    return machine.views.floats.slice(from, from + group.length ** 2);
  }

  /** The machine with the words of a group numbered in it. */
  #shared(group: readonly Weighted[]): Machine {
    const machine = this.#machine;
    if (machine.group === group) return machine;
    let words = 0;
    for (const one of group) words += one.words.length;
    machine.group = null;
    if (machine.exports.beginGroup(group.length, words) === 0) machine.refuse();
    putGroup(machine, group);
    machine.exports.share();
    machine.group = group;
    return machine;
  }
}

/** The kernel of this process. */
export const kernel: Kernel = new Kernel();

/** Counts the words of a report; false when there is no room for them. */
function countWords(machine: Machine, title: string, text: string): boolean {
  machine.exports.clear();
  const opening = count(machine, title, TITLE, LEAD);
  return opening >= 0 && count(machine, text, 1, LEAD - Math.min(LEAD, opening)) >= 0;
}

function count(machine: Machine, text: string, countsFor: number, opening: number): number {
  if (text === '') return 0;
  machine.views.bytes.write(text, machine.at(DESK.units), 2 * text.length, 'utf16le');
  return machine.exports.count(text.length, countsFor, opening);
}

/** Writes a table of rarity down, unless it stands there. */
function putRarity(machine: Machine, rarity: Rarity): void {
  if (machine.rarity === rarity) return;
  const { words, bytes } = machine.views;
  words.set(rarity.begins, machine.at(DESK.begins) >>> 2);
  words.set(rarity.hashes, machine.at(DESK.rare) >>> 2);
  bytes.set(rarity.levels, machine.at(DESK.levels));
  machine.rarity = rarity;
}

/** Begins a product of `what`, of so many words in all. */
function beginProduct(machine: Machine, what: Vector | readonly Vector[], words: number): void {
  let slots = LEAST_SLOTS;
  while (slots < SLOTS_A_WORD * words) slots *= 2;
  machine.fit({ slots });
  machine.exports.beginProduct(slots);
  machine.product = what;
}

/** Writes the vectors of a group down. */
function putGroup(machine: Machine, group: readonly Weighted[]): void {
  const { bytes, halves, words, numbers } = machine.views;
  const [wordsAt, weightsAt, marksAt] = [machine.at(DESK.groupWords) >>> 2, machine.at(DESK.groupWeights) >>> 1, machine.at(DESK.groupMarks)];
  const starts = machine.at(DESK.groupStarts) >>> 2;
  let at = 0;
  for (let k = 0; k < group.length; k++) {
    const one = group[k]!;
    numbers[starts + k] = at;
    words.set(one.words, wordsAt + at);
    halves.set(one.weights, weightsAt + at);
    bytes.set(one.marks, marksAt + at);
    at += one.words.length;
  }
  numbers[starts + group.length] = at;
}
