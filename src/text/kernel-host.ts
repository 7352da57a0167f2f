import { lazily } from './lazily.ts';

/** What every kernel exports: its memory, and the address in it of the desk, numbers of 32 bits that kernel and host tell each other. */
export interface KernelExports {
  readonly memory: WebAssembly.Memory;
  deskAt(): number;
}

/** The memory of a kernel as bytes and numbers. */
export interface Views {
  readonly bytes: Buffer;
  readonly halves: Uint16Array;
  readonly words: Uint32Array;
  readonly numbers: Int32Array;
  readonly floats: Float64Array;
}

/** A memory of more bytes than this is not kept when the work is done. */
const LARGE = 1 << 26;

/** What compiles, at the first call, the kernel that is given in base 64. */
export function compiling(bytes: string): () => WebAssembly.Module {
  return lazily(() => new WebAssembly.Module(Buffer.from(bytes, 'base64')));
}

/** An instance of a kernel, with views of its memory that are made again when that has grown. */
export class KernelHost<Exports extends KernelExports> {
  readonly exports: Exports;
  #views: Views;
  readonly #deskAt: number;
  readonly #purpose: string;
  #hasRefused = false;

  /** Starts a kernel; `purpose` says what its memory is for, in the error of one that cannot grow. */
  constructor(kernel: WebAssembly.Module, purpose: string, imports?: Readonly<Record<string, object>>) {
    this.exports = new WebAssembly.Instance(kernel, imports).exports as Exports;
    this.#views = viewsOf(this.exports.memory.buffer);
    this.#deskAt = this.exports.deskAt() >>> 2;
    this.#purpose = purpose;
  }

  /** The memory, until the next call that may need more of it. */
  get views(): Views {
    // A buffer that was let go, because the memory has grown, has no bytes.
    if (this.#views.bytes.length === 0) this.#views = viewsOf(this.exports.memory.buffer);
    return this.#views;
  }

  /** A number of the desk. */
  desk(which: number): number {
    return this.views.numbers[this.#deskAt + which]!;
  }

  /** An address of the desk, in bytes. */
  at(which: number): number {
    return this.desk(which) >>> 0;
  }

  /** `count` numbers of the desk. */
  onDesk(which: number, count: number): Int32Array {
    return this.views.numbers.subarray(this.#deskAt + which, this.#deskAt + which + count);
  }

  /** True when the memory is larger than most sets need. */
  get isLarge(): boolean {
    return this.exports.memory.buffer.byteLength > LARGE;
  }

  /** True when memory did not suffice: what lies where in it is not known from then on, and another host has to be made. */
  get hasRefused(): boolean {
    return this.#hasRefused;
  }

  /** Throws a RangeError that the memory does not suffice. */
  refuse(): never {
    this.#hasRefused = true;
    throw new RangeError(`there is not enough memory to ${this.#purpose}`);
  }
}

function viewsOf(buffer: ArrayBuffer): Views {
  return {
    bytes: Buffer.from(buffer), halves: new Uint16Array(buffer), words: new Uint32Array(buffer), numbers: new Int32Array(buffer),
    floats: new Float64Array(buffer),
  };
}
