/** What a saved index begins with; another mark is another way of signing texts, so that nothing in it could be compared. */
const MARK = 'stemma match index 4';

/** Arrays that bytes are made of. */
export type Section = Uint8Array | Int32Array | Uint32Array;

/**
 * Sections as one block of bytes, in the machine's byte order: the mark, then each section's length in bytes and its bytes, filled up to a multiple
 * of four.
 */
export function joinSections(sections: readonly Section[]): Uint8Array {
  const all = [new TextEncoder().encode(MARK), ...sections];
  const out = new Uint8Array(all.reduce((sum, { byteLength }) => sum + 4 + padded(byteLength), 0));
  const view = new DataView(out.buffer);
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of all) {
    view.setUint32(at, byteLength, true);
    out.set(new Uint8Array(buffer, byteOffset, byteLength), at + 4);
    at += 4 + padded(byteLength);
  }
  return out;
}

/** The sections of a block that `joinSections` made, each as bytes of its own. Throws a RangeError when it did not. */
export function splitSections(bytes: Uint8Array): Uint8Array<ArrayBuffer>[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sections: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < bytes.length;) {
    const length = at + 4 <= bytes.length ? view.getUint32(at, true) : Infinity;
    if (at + 4 + length > bytes.length) throw new RangeError(`a saved index breaks off at byte ${at} of ${bytes.length}`);
    sections.push(Uint8Array.from(bytes.subarray(at + 4, at + 4 + length)));
    at += 4 + padded(length);
  }
  const mark = new TextDecoder().decode(sections.shift());
  if (mark !== MARK) throw new RangeError('these bytes are not a match index of this version: build it again from the reports');
  return sections;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
