/** A finished answer. */
interface Kept {
  readonly revision: number;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** An answer of this part of all that is kept, or a larger one, is not kept. */
const LARGE = 1 / 8;

/** Answers as they were made, in bytes, by their address, as long as the store stands at the revision that they were made at; the longest unused goes first. */
export class KeptPages {
  readonly #most: number;
  readonly #kept = new Map<string, Kept>();
  readonly #underWay = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  #bytes = 0;

  /** Holds at most `most` bytes. */
  constructor(most: number) {
    this.#most = most;
  }

  /** The answer of this address at this revision: the kept one, the one under way, or one that is made now. */
  answer(address: string, revision: number, make: () => Promise<string | Uint8Array<ArrayBuffer>>): Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>> {
    const kept = this.get(address, revision);
    if (kept !== undefined) return kept;
    const name = `${revision} ${address}`;
    const known = this.#underWay.get(name);
    if (known !== undefined) return known;
    const started = make().then((made) => {
      const body = typeof made === 'string' ? new TextEncoder().encode(made) : made;
      this.set(address, revision, body);
      return body;
    }).finally(() => this.#underWay.delete(name));
    this.#underWay.set(name, started);
    return started;
  }

  /** The kept answer of this address at this revision, or `undefined`. */
  get(address: string, revision: number): Uint8Array<ArrayBuffer> | undefined {
    const kept = this.#kept.get(address);
    if (kept === undefined) return undefined;
    this.#drop(address, kept);
    if (kept.revision !== revision) return undefined;
    this.#put(address, kept);
    return kept.body;
  }

  /** Keeps an answer; a large one is not kept. */
  set(address: string, revision: number, body: Uint8Array<ArrayBuffer>): void {
    const known = this.#kept.get(address);
    if (known !== undefined) this.#drop(address, known);
    if (body.length > this.#most * LARGE) return;
    this.#put(address, { revision, body });
    for (const [oldest, kept] of this.#kept) {
      if (this.#bytes <= this.#most) return;
      this.#drop(oldest, kept);
    }
  }

  #put(address: string, kept: Kept): void {
    this.#kept.set(address, kept);
    this.#bytes += kept.body.length;
  }

  #drop(address: string, kept: Kept): void {
    this.#kept.delete(address);
    this.#bytes -= kept.body.length;
  }
}
