import { withRoom } from './kernel/arrays.ts';
import { leastCount } from './pairs/enough.ts';

/** The length of a text that no report carries any more: no other text has it. */
const GONE = -1;

/** Distinct texts in order of arrival, each with the reports that carry it. What is kept of a text: its length and a print of 16 bytes. */
export class Documents {
  count = 0;
  /** Ids of the reports with each text, in order. */
  readonly ids: string[][] = [];
  #lengths = new Int32Array(256);
  #prints = new Int32Array(1024);
  #least = new Uint8Array(256);
  #closed = 0;
  readonly #byId = new Map<string, number>();
  /** Documents, plus 1, by their prints: a table with open addressing. */
  #byPrint = new Int32Array(512);

  /** How many reports there are. */
  get reports(): number {
    return this.#byId.size;
  }

  /** The document of a report, or undefined. */
  numberOf(id: string): number | undefined {
    return this.#byId.get(id);
  }

  /** Length of a text in UTF-16 units. */
  lengthOf(document: number): number {
    return this.#lengths[document]!;
  }

  /** Of each text, how many shared anchors make a pair that holds it worth aligning. */
  get least(): Uint8Array {
    return this.#least.subarray(0, this.count);
  }

  /** How many shared anchors make this pair worth aligning. */
  leastOf(x: number, y: number): number {
    return Math.min(this.#least[x]!, this.#least[y]!);
  }

  /** A document of this length, and of the print that stands `at` a place of `numbers`, that `same` agrees to, or -1. */
  find(length: number, numbers: Int32Array, at: number, same: (document: number) => boolean): number {
    const mask = this.#byPrint.length - 1;
    for (let slot = numbers[at]! & mask; ; slot = (slot + 1) & mask) {
      const found = this.#byPrint[slot]! - 1;
      if (found < 0) return -1;
      if (this.#lengths[found] === length && this.#isPrint(found, numbers, at) && same(found)) return found;
    }
  }

  #isPrint(document: number, numbers: Int32Array, at: number): boolean {
    for (let k = 0; k < 4; k++) if (this.#prints[4 * document + k] !== numbers[at + k]) return false;
    return true;
  }

  /** Adds a text with so many anchors that no other report has yet, its print at a place of `numbers`; returns its number. */
  open(id: string, length: number, numbers: Int32Array, at: number, anchors: number): number {
    const document = this.count++;
    if (document >= this.#lengths.length) this.#makeRoom();
    this.#lengths[document] = length;
    for (let k = 0; k < 4; k++) this.#prints[4 * document + k] = numbers[at + k]!;
    this.#least[document] = leastCount(anchors);
    if (2 * this.count > this.#byPrint.length) this.#growTable();
    else this.#place(document);
    this.ids.push([id]);
    this.#byId.set(id, document);
    return document;
  }

  #makeRoom(): void {
    this.#lengths = withRoom(this.#lengths, this.count);
    this.#prints = withRoom(this.#prints, 4 * this.#lengths.length);
    this.#least = withRoom(this.#least, this.#lengths.length);
  }

  #growTable(): void {
    this.#byPrint = new Int32Array(2 * this.#byPrint.length);
    for (let document = 0; document < this.count; document++) this.#place(document);
  }

  #place(document: number): void {
    const mask = this.#byPrint.length - 1;
    let slot = this.#prints[4 * document]! & mask;
    while (this.#byPrint[slot] !== 0) slot = (slot + 1) & mask;
    this.#byPrint[slot] = document + 1;
  }

  /** Adds a report whose text is known; returns its place among those that carry it. */
  join(id: string, document: number): number {
    const ids = this.ids[document]!;
    let at = ids.length;
    while (at > 0 && ids[at - 1]! > id) at--;
    ids.splice(at, 0, id);
    this.#byId.set(id, document);
    return at;
  }

  /** Takes a report from those that carry a text; returns its place among them. */
  leave(id: string, document: number): number {
    const at = this.ids[document]!.indexOf(id);
    this.ids[document]!.splice(at, 1);
    this.#byId.delete(id);
    return at;
  }

  /** Lets a text go that no report carries any more; its number stays unused. */
  close(document: number): void {
    this.#lengths[document] = GONE;
    this.#closed++;
  }

  /** How many texts were let go. */
  get closed(): number {
    return this.#closed;
  }

  /** What numbers the texts would have without those that were let go, which have -1. */
  renumbered(): Int32Array {
    const numbers = new Int32Array(this.count).fill(-1);
    for (let document = 0, number = 0; document < this.count; document++) if (this.#lengths[document] !== GONE) numbers[document] = number++;
    return numbers;
  }

  /** The ids as JSON, the lengths and the prints, without texts that were let go. */
  save(): readonly [ids: Uint8Array, lengths: Int32Array, prints: Int32Array] {
    const ids = this.#closed === 0 ? this.ids : this.ids.filter((_, document) => this.#lengths[document] !== GONE);
    const lengths = this.#lengths.subarray(0, this.count);
    const prints = this.#prints.subarray(0, 4 * this.count);
    return [
      new TextEncoder().encode(JSON.stringify(ids)), this.#closed === 0 ? lengths : lengths.filter((length) => length !== GONE),
      this.#closed === 0 ? prints : prints.filter((_, k) => lengths[k >>> 2] !== GONE),
    ];
  }

  /** The documents that were saved; how many anchors each has is told apart. */
  static load([ids, lengths, prints]: readonly [ids: Uint8Array, lengths: Int32Array, prints: Int32Array], anchors: Int32Array): Documents {
    const documents = new Documents();
    for (const [document, [first, ...others]] of (JSON.parse(new TextDecoder().decode(ids)) as [string, ...string[]][]).entries()) {
      documents.open(first, lengths[document]!, prints, 4 * document, anchors[document]!);
      for (const id of others) documents.join(id, document);
    }
    return documents;
  }

  /** Negative when `x` comes before `y`: longer texts first, then by print, so that the order hangs on nothing but the texts. */
  order(x: number, y: number): number {
    let by = this.#lengths[y]! - this.#lengths[x]!;
    for (let k = 0; by === 0 && k < 4; k++) by = this.#prints[4 * x + k]! - this.#prints[4 * y + k]!;
    return by;
  }
}
