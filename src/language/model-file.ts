/** Named arrays of numbers in one file: a length, a JSON header, then the arrays, each at an offset that is a multiple of four. */
export interface ModelFile {
  readonly bytes: (name: string) => Int8Array;
  readonly words: (name: string) => Int32Array;
  /** An array of bytes, four in a number, the first the lowest: platforms are little-endian. */
  readonly bytesInWords: (name: string) => Int32Array;
  readonly scale: (name: string) => number;
}

interface Section {
  readonly type: 'i8' | 'i32';
  readonly offset: number;
  readonly length: number;
  /** What an `i8` weight is multiplied with. */
  readonly scale: number;
}

/** An array to be written to a model file. */
export interface ModelArray {
  readonly name: string;
  readonly values: Int8Array | Int32Array;
  readonly scale: number;
}

const MAGIC = 0x53544d31;

/** Packs arrays into the bytes of a model file. */
export function packModel(arrays: readonly ModelArray[]): Uint8Array {
  const sections: Record<string, Section> = {};
  let offset = 0;
  for (const { name, values, scale } of arrays) {
    sections[name] = { type: values instanceof Int8Array ? 'i8' : 'i32', offset, length: values.length, scale };
    offset += (values.byteLength + 3) & ~3;
  }
  const header = new TextEncoder().encode(JSON.stringify(sections));
  const start = (8 + header.length + 3) & ~3;
  const out = new Uint8Array(start + offset);
  new Int32Array(out.buffer, 0, 2).set([MAGIC, header.length]);
  out.set(header, 8);
  for (const { name, values } of arrays) out.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), start + sections[name]!.offset);
  return out;
}

/** Opens the bytes of a model file. Throws a RangeError when they are not one, or lack an array that is asked for. */
export function openModel(bytes: Uint8Array): ModelFile {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const head = new Int32Array(aligned.buffer, aligned.byteOffset, 2);
  if (head[0] !== MAGIC) throw new RangeError('not a model file: its first four bytes are others');
  const sections = JSON.parse(new TextDecoder().decode(aligned.subarray(8, 8 + head[1]!))) as Record<string, Section>;
  const start = aligned.byteOffset + ((8 + head[1]! + 3) & ~3);
  const find = (name: string): Section => {
    const section = sections[name];
    if (section === undefined) throw new RangeError(`the model file holds no array named ${name}`);
    return section;
  };
  return {
    bytes: (name) => new Int8Array(aligned.buffer, start + find(name).offset, find(name).length),
    words: (name) => new Int32Array(aligned.buffer, start + find(name).offset, find(name).length),
    bytesInWords: (name) => new Int32Array(aligned.buffer, start + find(name).offset, find(name).length >> 2),
    scale: (name) => find(name).scale,
  };
}
