/** How many entries there is room for in a list, by class of room: each up to half as many again as the one before, so that little stays unused. */
const ROOMS: readonly number[] = [0, 1, ...Array.from({ length: 28 }, (_, k) => [2 ** (k + 1), 3 * 2 ** k]).flat()];
/** What is kept of each list, side by side: where it begins, how many entries it has, its class of room. */
const [BEGIN, LENGTH, ROOM, HEAD] = [0, 1, 2, 3] as const;

/**
 * Lists of 32-bit numbers that grow and shrink, each by a number of its own, all in one block of memory: 4 bytes an entry, 12 a list, and up to half
 * as much again for growing. Room that a list gives up is used again.
 */
export class Lists {
  #entries = new Int32Array(1024);
  #heads = new Int32Array(HEAD * 256);
  #used = 0;
  /** Where rooms that were given up begin, by class. */
  readonly #free: number[][] = ROOMS.map(() => []);

  /** The entries of all lists, for loops that read: those of one stand from `begin` on. They hold until the next write. */
  get entries(): Int32Array {
    return this.#entries;
  }

  /** Where a list begins among the entries. */
  begin(list: number): number {
    return this.#heads[HEAD * list + BEGIN]!;
  }

  /** How many entries a list has. */
  length(list: number): number {
    return this.#heads[HEAD * list + LENGTH] ?? 0;
  }

  /** A view of a list, which holds until the next write. */
  of(list: number): Int32Array {
    const length = this.length(list);
    return length === 0 ? NONE : this.#entries.subarray(this.begin(list), this.begin(list) + length);
  }

  /** Adds an entry at the end of a list; gives how many it now has. */
  push(list: number, entry: number): number {
    const at = HEAD * list;
    if (at + HEAD > this.#heads.length) this.#growHeads(at + HEAD);
    const length = this.#heads[at + LENGTH]!;
    const room = this.#heads[at + ROOM]!;
    if (length === ROOMS[room]) this.#move(at, room + 1);
    this.#entries[this.#heads[at + BEGIN]! + length] = entry;
    return (this.#heads[at + LENGTH] = length + 1);
  }

  /** Makes an empty list hold these entries. */
  fill(list: number, entries: Int32Array): void {
    const at = HEAD * list;
    if (at + HEAD > this.#heads.length) this.#growHeads(at + HEAD);
    let room = 0;
    while (ROOMS[room]! < entries.length) room++;
    this.#move(at, room);
    this.#entries.set(entries, this.#heads[at + BEGIN]);
    this.#heads[at + LENGTH] = entries.length;
  }

  /** Takes the entry at a place out of a list; the last one takes its place. */
  drop(list: number, place: number): void {
    const begin = this.begin(list);
    const last = this.length(list) - 1;
    this.#entries[begin + place] = this.#entries[begin + last]!;
    this.#heads[HEAD * list + LENGTH] = last;
    if (last === 0) this.clear(list);
  }

  /** Makes a list empty. */
  clear(list: number): void {
    const at = HEAD * list;
    if (at + HEAD > this.#heads.length) return;
    this.#heads[at + LENGTH] = 0;
    this.#move(at, 0);
  }

  /** Gives the list whose head stands at `at` room of another class. */
  #move(at: number, room: number): void {
    const heads = this.#heads;
    const from = heads[at + BEGIN]!;
    const length = heads[at + LENGTH]!;
    const before = heads[at + ROOM]!;
    if (before !== 0) this.#free[before]!.push(from);
    heads[at + ROOM] = room;
    if (room === 0) return;
    const to = this.#free[room]!.pop() ?? this.#take(ROOMS[room]!);
    heads[at + BEGIN] = to;
    const entries = this.#entries;
    for (let k = 0; k < length; k++) entries[to + k] = entries[from + k]!;
  }

  #take(room: number): number {
    const at = this.#used;
    this.#used += room;
    if (this.#used > this.#entries.length) this.#entries = larger(this.#entries, this.#used);
    return at;
  }

  #growHeads(least: number): void {
    this.#heads = larger(this.#heads, least);
  }
}

const NONE = new Int32Array(0);

function larger(array: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const out = new Int32Array(Math.max(least, array.length + (array.length >>> 1)));
  out.set(array);
  return out;
}
