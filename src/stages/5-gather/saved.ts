import type { Profile } from './profile.ts';

/** Changes when bytes made before can no longer be read, or a profile of the same report would come out otherwise. */
const VERSION = 1;
/** Version, count of words, count of keys, length of the rest: 32 bits each, little-endian, before words, keys, weights, marks and the rest as JSON. */
const HEAD = 16;

/** A profile as bytes. */
export function savedProfile({ words, weights, marks, keys, ...rest }: Profile): Uint8Array {
  const json = Buffer.from(JSON.stringify(rest));
  const bytes = new Uint8Array(HEAD + 7 * words.length + 4 * keys.length + json.length);
  const view = new DataView(bytes.buffer);
  for (const [k, value] of [VERSION, words.length, keys.length, json.length].entries()) view.setUint32(4 * k, value, true);
  let at = HEAD;
  for (const word of words) { view.setUint32(at, word, true); at += 4; }
  for (const key of keys) { view.setUint32(at, key, true); at += 4; }
  for (const weight of weights) { view.setUint16(at, weight, true); at += 2; }
  bytes.set(marks, at);
  bytes.set(json, at + marks.length);
  return bytes;
}

/** The profile that was saved as these bytes; throws a RangeError when they are of another version or not whole. */
export function profileFrom(bytes: Uint8Array): Profile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [version, count, keyed, rest] = bytes.length < HEAD ? [0, 0, 0, 0] : [0, 4, 8, 12].map((at) => view.getUint32(at, true)) as [number, number, number, number];
  if (version !== VERSION) throw new RangeError(`a saved profile of version ${version} cannot be read, only of version ${VERSION}: make it again from the report`);
  if (bytes.length !== HEAD + 7 * count + 4 * keyed + rest) throw new RangeError(`a saved profile of ${count} words and ${keyed} keys has not ${bytes.length} bytes`);
  const block = new ArrayBuffer(7 * count);
  const [words, weights, marks, keys] = [new Uint32Array(block, 0, count), new Uint16Array(block, 4 * count, count), new Uint8Array(block, 6 * count, count), new Uint32Array(keyed)];
  let at = HEAD;
  for (let k = 0; k < count; k++, at += 4) words[k] = view.getUint32(at, true);
  for (let k = 0; k < keyed; k++, at += 4) keys[k] = view.getUint32(at, true);
  for (let k = 0; k < count; k++, at += 2) weights[k] = view.getUint16(at, true);
  marks.set(bytes.subarray(at, at + count));
  return { ...(JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset + at + count, rest).toString()) as Omit<Profile, 'words' | 'weights' | 'marks' | 'keys'>), words, weights, marks, keys };
}
