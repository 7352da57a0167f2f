import { desk } from './memory';

/** How many words of a report are keys, and where they stand among its words, the weightiest first. */
const KEYS: i32 = 24;
const best: usize = memory.data(96, 16);
/** The bits of a word's marks that hold its level, as in `src/stages/5-gather/profiles/profile.ts`. */
const LEVEL: u32 = 0x3f;

/** Writes the weightiest words of the vector on the desk, of `count` words, that are of `least` level or a higher one; returns how many. */
export function keys(count: i32, least: u32): i32 {
  const weights = desk.vector + (<usize>count << 2);
  const marks = weights + (<usize>count << 1);
  let found: i32 = 0;
  let lightest: u32 = 0;
  for (let k: i32 = 0; k < count; k++) {
    const weight = <u32>load<u16>(weights + (<usize>k << 1));
    if ((<u32>load<u8>(marks + <usize>k) & LEVEL) < least || (found === KEYS && weight <= lightest)) continue;
    let at = found === KEYS ? KEYS - 1 : found++;
    for (; at > 0 && weightAt(weights, at - 1) < weight; at--) store<i32>(best + (<usize>at << 2), load<i32>(best + (<usize>(at - 1) << 2)));
    store<i32>(best + (<usize>at << 2), k);
    if (found === KEYS) lightest = weightAt(weights, KEYS - 1);
  }
  for (let k: i32 = 0; k < found; k++) store<u32>(desk.keys + (<usize>k << 2), load<u32>(desk.vector + (<usize>load<i32>(best + (<usize>k << 2)) << 2)));
  return found;
}

// @ts-ignore: decorator
@inline
function weightAt(weights: usize, place: i32): u32 {
  return <u32>load<u16>(weights + (<usize>load<i32>(best + (<usize>place << 2)) << 1));
}
