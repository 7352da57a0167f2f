import { desk, productParts, productWeights, productWords } from './memory';

/** One less than how many slots of the table are in use: a power of two. */
let mask: u32 = 0;

/** Begins the sum of some vectors, in so many slots of the table; twice as many as words at least, so that looking for one that is not there ends soon. */
export function beginProduct(slots: i32): void {
  mask = slots - 1;
  memory.fill(productWords, 0, <usize>slots << 2);
}

/** Adds the vector on the desk, of `count` words, to the sum. */
export function lay(count: i32): void {
  const weights = desk.vector + (<usize>count << 2);
  for (let k: i32 = 0; k < count; k++) {
    const word = wordAt(k);
    const at = slotOf(word);
    const weight = <u32>load<u16>(weights + (<usize>k << 1));
    const known = load<u32>(productWords + at) !== 0;
    store<u32>(productWords + at, word);
    store<u32>(productWeights + at, known ? load<u32>(productWeights + at) + weight : weight);
  }
}

/** The sum of products of the weights of words that the sum and the vector on the desk both have: exact. */
export function times(count: i32): f64 {
  const weights = desk.vector + (<usize>count << 2);
  let sum: u64 = 0;
  for (let k: i32 = 0; k < count; k++) {
    const at = slotOf(wordAt(k));
    if (load<u32>(productWords + at) !== 0) sum += <u64>load<u32>(productWeights + at) * <u64>load<u16>(weights + (<usize>k << 1));
  }
  return <f64>sum;
}

/** Adds to what each word brings with the vector on the desk, of none before when `isFirst`; gives the most that any of its words has brought. */
export function mostOfOneWord(count: i32, isFirst: bool): f64 {
  if (isFirst) memory.fill(productParts, 0, (<usize>mask + 1) << 3);
  const weights = desk.vector + (<usize>count << 2);
  let most: u64 = 0;
  for (let k: i32 = 0; k < count; k++) {
    const at = slotOf(wordAt(k));
    if (load<u32>(productWords + at) === 0) continue;
    const part = load<u64>(productParts + (at << 1)) + <u64>load<u32>(productWeights + at) * <u64>load<u16>(weights + (<usize>k << 1));
    store<u64>(productParts + (at << 1), part);
    most = max(most, part);
  }
  return <f64>most;
}

/** The weight of a word in the sum; 0 when it is not there. */
export function weightOf(word: u32): u32 {
  const at = slotOf(word || 1);
  return load<u32>(productWords + at) === 0 ? 0 : load<u32>(productWeights + at);
}

/** A word of the vector on the desk; one whose hash is 0 stands as 1. */
// @ts-ignore: decorator
@inline
function wordAt(k: i32): u32 {
  return load<u32>(desk.vector + (<usize>k << 2)) || 1;
}

/** Four times the slot where a word stands, or would. */
// @ts-ignore: decorator
@inline
function slotOf(word: u32): usize {
  let slot = word & mask;
  let here = load<u32>(productWords + (<usize>slot << 2));
  while (here !== word && here !== 0) {
    slot = (slot + 1) & mask;
    here = load<u32>(productWords + (<usize>slot << 2));
  }
  return <usize>slot << 2;
}
