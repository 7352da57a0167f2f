/** How many entries there is room for in a list, by class of room: each up to half as many again as the one before, so that little stays unused. */
const ROOMS: readonly number[] = [0, ...Array.from({ length: 29 }, (_, k) => [2 ** k, 3 * 2 ** k]).flat().sort((x, y) => x - y).slice(0, 56)];

/**
 * Lists of 32-bit numbers that grow and shrink, each by a number of its own, all in one block of memory: 4 bytes an entry, 9 a list, and up to half
 * as much again for growing. Room that a list gives up is used again. `entries`, `begin` and `length` are for loops that read; they change with every write.
 */
export class Lists {
  /** The entries of list `n` are those from `begin[n]`, `length[n]` of them. */
  entries = new Int32Array(1024);
  begin = new Int32Array(256);
  length = new Int32Array(256);
  #rooms = new Uint8Array(256);
  #used = 0;
  /** Where rooms that were given up begin, by class. */
  readonly #free: number[][] = ROOMS.map(() => []);

  /** A view of a list, which holds until the next write. */
  of(list: number): Int32Array {
    return this.entries.subarray(this.begin[list]!, this.begin[list]! + this.length[list]!);
  }

  /** Adds an entry at the end of a list; gives how many it now has. */
  push(list: number, entry: number): number {
    if (list >= this.begin.length) this.#growLists(list + 1);
    const length = this.length[list]!;
    if (length === ROOMS[this.#rooms[list]!]) this.#move(list, this.#rooms[list]! + 1);
    this.entries[this.begin[list]! + length] = entry;
    return (this.length[list] = length + 1);
  }

  /** Makes an empty list hold these entries. */
  fill(list: number, entries: Int32Array): void {
    if (list >= this.begin.length) this.#growLists(list + 1);
    let room = 0;
    while (ROOMS[room]! < entries.length) room++;
    this.#move(list, room);
    this.entries.set(entries, this.begin[list]);
    this.length[list] = entries.length;
  }

  /** Takes the entry at a place out of a list; the last one takes its place. */
  drop(list: number, place: number): void {
    const last = --this.length[list]!;
    this.entries[this.begin[list]! + place] = this.entries[this.begin[list]! + last]!;
    if (last === 0) this.clear(list);
  }

  /** Makes a list empty. */
  clear(list: number): void {
    if (list >= this.begin.length) return;
    this.length[list] = 0;
    this.#move(list, 0);
  }

  /** Gives a list room of another class. */
  #move(list: number, room: number): void {
    const [from, before, length] = [this.begin[list]!, this.#rooms[list]!, this.length[list]!];
    if (before !== 0) this.#free[before]!.push(from);
    this.#rooms[list] = room;
    if (room === 0) return;
    const to = (this.begin[list] = this.#free[room]!.pop() ?? this.#take(ROOMS[room]!));
    if (to !== from) this.entries.copyWithin(to, from, from + length);
  }

  #take(room: number): number {
    const at = this.#used;
    this.#used += room;
    if (this.#used > this.entries.length) {
      const entries = new Int32Array(Math.max(this.#used, this.entries.length + (this.entries.length >>> 1)));
      entries.set(this.entries);
      this.entries = entries;
    }
    return at;
  }

  #growLists(least: number): void {
    const size = Math.max(least, this.begin.length + (this.begin.length >>> 1));
    const [begin, length, rooms] = [new Int32Array(size), new Int32Array(size), new Uint8Array(size)];
    begin.set(this.begin);
    length.set(this.length);
    rooms.set(this.#rooms);
    [this.begin, this.length, this.#rooms] = [begin, length, rooms];
  }
}
