import { BY_COUNT, BY_LENGTH, BY_LEVEL, chosen, desk, STEPS, Word, WORD, words, wordsEnd } from './memory';

/** What a name or a word of the opening adds to the weight that a word has by its rarity and its count. Chosen on the development sets. */
const NAME_ADDS: f64 = 0.25;
const LEAD_ADDS: f64 = 1;
/** Share of a word's places with a capital from which it is a name. */
const MOSTLY: f64 = 0.7;
/** How many words a vector keeps at most: the weightiest. */
const MOST_WORDS: u32 = 192;
/** Weights are ranked by steps: so many of them, so many to a unit of weight. */
const STEP_COUNT: u32 = 1024;
const STEPS_A_UNIT: f64 = 16;
/** The weight of a vector of one word, and the mark of a name, as in `src/stages/5-gather/profiles/profile.ts`. */
const WHOLE: f64 = 16384;
const NAMED: u32 = 0x80;
/** The level of a word that a table of rarity lacks. */
let unseen: u32 = 0;

/**
 * Makes a vector of the words that were counted, where the desk says; returns of how many. `hasTable` tells that a table of rarity stands where the
 * desk says, `otherwise` the level of a word that it lacks.
 */
export function weigh(hasTable: bool, otherwise: i32): i32 {
  unseen = otherwise;
  let count = weighWords(hasTable);
  if (count > MOST_WORDS) count = keepWeightiest(count);
  writeVector(count, WHOLE / (Math.sqrt(squaresOf(count)) || 1));
  return count;
}

/** Weighs the words and puts down those that count; returns how many do. */
function weighWords(hasTable: bool): u32 {
  let count: u32 = 0;
  for (let at = words; at < wordsEnd; at += WORD) {
    const word = changetype<Word>(at);
    const level = hasTable ? levelOf(word.hash) : <u32>load<u8>(BY_LENGTH + min<usize>(10, word.length));
    const rare = load<f64>(BY_LEVEL + (<usize>level << 3));
    if (rare === 0) continue;
    const isNamed = <f64>word.capitals > MOSTLY * <f64>word.count;
    const byCount = load<f64>(BY_COUNT + (min<usize>(63, word.count) << 3));
    word.weight = <f32>(byCount * rare * (isNamed ? 1 + NAME_ADDS : 1) * (word.lead === 1 ? 1 + LEAD_ADDS : 1));
    word.marks = <u8>(level | (isNamed ? NAMED : 0));
    store<usize>(chosen + (<usize>(count++) << 2), at);
  }
  return count;
}

/** The level of a word by the table of rarity (`Rarity` of `src/language/rarity.ts`). */
function levelOf(hash: u32): u32 {
  const upper = hash >>> 8;
  const begin = desk.begins + (<usize>(upper >>> 12) << 2);
  const end = load<u32>(begin, 4);
  for (let k = load<u32>(begin); k < end; k++) if (load<u32>(desk.rare + (<usize>k << 2)) === upper) return load<u8>(desk.levels + <usize>k);
  return unseen;
}

/** Keeps those of the weightiest words, all that are as weighty as the last of them or none; returns how many. */
function keepWeightiest(count: u32): u32 {
  memory.fill(STEPS, 0, 4 * STEP_COUNT);
  for (let k: u32 = 0; k < count; k++) {
    const step = STEPS + (stepOf(wordAt(k).weight) << 2);
    store<u32>(step, load<u32>(step) + 1);
  }
  let step = STEP_COUNT - 1;
  for (let sum = ofStep(step); step > 0 && sum + ofStep(step - 1) <= MOST_WORDS;) sum += ofStep(--step);
  let kept: u32 = 0;
  for (let k: u32 = 0; k < count; k++) {
    const word = wordAt(k);
    if (stepOf(word.weight) >= step) store<usize>(chosen + (<usize>(kept++) << 2), changetype<usize>(word));
  }
  return kept;
}

function squaresOf(count: u32): f64 {
  let squares: f64 = 0;
  for (let k: u32 = 0; k < count; k++) squares += <f64>wordAt(k).weight * <f64>wordAt(k).weight;
  return squares;
}

function writeVector(count: u32, scale: f64): void {
  const weights = desk.vector + (<usize>count << 2);
  const marks = weights + (<usize>count << 1);
  for (let k: u32 = 0; k < count; k++) {
    const word = wordAt(k);
    store<u32>(desk.vector + (<usize>k << 2), word.hash);
    store<u16>(weights + (<usize>k << 1), <u16>rounded(<f64>word.weight * scale));
    store<u8>(marks + <usize>k, word.marks);
  }
}

/** The nearest whole number, the higher one of two, as `Math.round` of the host gives it. */
// @ts-ignore: decorator
@inline
function rounded(value: f64): u32 {
  const whole = Math.floor(value);
  return <u32>whole + (value - whole >= 0.5 ? 1 : 0);
}

// @ts-ignore: decorator
@inline
function wordAt(k: u32): Word {
  return changetype<Word>(load<usize>(chosen + (<usize>k << 2)));
}

// @ts-ignore: decorator
@inline
function stepOf(weight: f32): usize {
  return <usize>min<u32>(STEP_COUNT - 1, <u32>(<f64>weight * STEPS_A_UNIT));
}

// @ts-ignore: decorator
@inline
function ofStep(step: u32): u32 {
  return load<u32>(STEPS + (<usize>step << 2));
}
