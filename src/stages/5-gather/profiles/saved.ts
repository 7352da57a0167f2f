import type { Profile } from './profile.ts';
import type { Slabs } from './slabs.ts';

/** Changes when bytes made before can no longer be read, or a profile of the same report would come out otherwise. */
const VERSION = 7;
/** Version, count of words, length of the rest: 32 bits each, little-endian, before words, weights, marks and the rest as JSON. */
const HEAD = 12;

/** A profile as bytes. */
export function savedProfile({ words, weights, marks, ...rest }: Profile): Uint8Array {
  const json = Buffer.from(JSON.stringify(rest));
  const bytes = new Uint8Array(HEAD + 7 * words.length + json.length);
  const view = new DataView(bytes.buffer);
  for (const [k, value] of [VERSION, words.length, json.length].entries()) view.setUint32(4 * k, value, true);
  let at = HEAD;
  for (const word of words) { view.setUint32(at, word, true); at += 4; }
  for (const weight of weights) { view.setUint16(at, weight, true); at += 2; }
  bytes.set(marks, at);
  bytes.set(json, at + marks.length);
  return bytes;
}

/** The profile that was saved as these bytes, to stand in `slabs`; throws a RangeError when they are of another version or not whole. */
export function profileFrom(bytes: Uint8Array, slabs: Slabs): Profile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [version, count, rest] = bytes.length < HEAD ? [0, 0, 0] : [0, 4, 8].map((at) => view.getUint32(at, true)) as [number, number, number];
  if (version !== VERSION) {
    throw new RangeError(`a saved profile of version ${version} cannot be read, only of version ${VERSION}: make it again from the report`);
  }
  if (bytes.length !== HEAD + 7 * count + rest) throw new RangeError(`a saved profile of ${count} words has not ${bytes.length} bytes`);
  const { words, weights, marks } = slabs.take(count);
  let at = HEAD;
  for (let k = 0; k < count; k++, at += 4) words[k] = view.getUint32(at, true);
  for (let k = 0; k < count; k++, at += 2) weights[k] = view.getUint16(at, true);
  marks.set(bytes.subarray(at, at + count));
  return {
    ...(JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset + at + count, rest).toString()) as Omit<Profile, 'words' | 'weights' | 'marks'>),
    words,
    weights,
    marks,
  };
}
