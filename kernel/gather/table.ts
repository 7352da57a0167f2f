import { begins, count, ends, factors, holders, holderWeights, levels, numbers, size, spread, starts, vectors, words } from './group';
import { logOf } from './host';
import { desk, NATS, PRIOR_SEEN } from './memory';

// The holders of each word so far, and their weights, stand word after word in blocks as long as the word is spread, from `begins` to `ends`.

/** However common a word is in a part, it keeps this share of its weight. */
const LEAST_FACTOR: f64 = 0.02;
const LEVELS: i32 = 64;
const LEVEL: u32 = 0x3f;

/** What words of each level weigh that one profile alone has. */
const alone: usize = memory.data(0x200, 16);

/**
 * Fills the table of the group with products of its vectors, by weights that shift, as the part grows, from the rarity that ships to how rare a word is
 * in the part itself: the shipped rarity counts for as much as so many reports of its own.
 */
export function table(): void {
  for (let word: i32 = 0; word < count; word++) setFactor(word, factorOf(<i32>load<u8>(levels + <usize>word), <f64>load<u32>(spread + (<usize>word << 2))));
  for (let level: i32 = 0; level < LEVELS; level++) store<f64>(alone + (<usize>level << 3), level === 0 ? 0 : factorOf(level, 1));
  multiply();
}

/**
 * Fills it by words weighed again by how rare they are among these profiles: what all share says nothing about which of them are of one event, and what
 * a part of them shares says most.
 */
export function localTable(): void {
  const all = <f64>(size + 1);
  for (let word: i32 = 0; word < count; word++) setFactor(word, logOf(all / <f64>load<u32>(spread + (<usize>word << 2))));
  const most = logOf(all);
  for (let level: i32 = 0; level < LEVELS; level++) store<f64>(alone + (<usize>level << 3), most);
  multiply();
}

function factorOf(level: i32, seen: f64): f64 {
  const at = <usize>level << 3;
  // A word of level 0 is in every report that the shipped rarity counts for.
  const prior = load<f64>(PRIOR_SEEN);
  return max<f64>(LEAST_FACTOR, logOf((<f64>size + prior) / (seen + load<f64>(PRIOR_SEEN + at))) / load<f64>(NATS + at));
}

// @ts-ignore: decorator
@inline
function setFactor(word: i32, factor: f64): void {
  store<f64>(factors + (<usize>word << 3), factor);
}

/** Fills the table with the products of the vectors, each of unit length but for the words that are not shared, over the shared words. */
function multiply(): void {
  let begin: i32 = 0;
  for (let word: usize = 0; word < <usize>count << 2; word += 4) {
    store<i32>(begins + word, begin);
    store<i32>(ends + word, begin);
    begin += load<i32>(spread + word);
  }
  memory.fill(desk.table, 0, (<usize>size * <usize>size) << 3);
  for (let profile: i32 = 0; profile < size; profile++) {
    weigh(profile);
    meet(profile);
  }
}

/** Writes the weights of the shared words of a profile, each times its factor, for a vector of unit length over all its words. */
function weigh(profile: i32): void {
  const end = load<i32>(desk.groupStarts + (<usize>(profile + 1) << 2));
  let squares: f64 = 0;
  let at = vectors;
  for (let place = load<i32>(desk.groupStarts + (<usize>profile << 2)); place < end; place++) {
    const number = load<i32>(numbers + (<usize>place << 2));
    const factor = number < 0 ? alone + ((<usize>load<u8>(desk.groupMarks + <usize>place) & LEVEL) << 3) : factors + (<usize>(number >>> 1) << 3);
    const weight = <f64>load<u16>(desk.groupWeights + (<usize>place << 1)) * load<f64>(factor);
    if (number >= 0) {
      store<f64>(at, weight);
      at += 8;
    }
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (let to = vectors; to < at; to += 8) store<f64>(to, load<f64>(to) / length);
}

/** Adds to the row of a profile what it shares with those before it, and puts it among the holders of its words. */
function meet(profile: i32): void {
  const row = desk.table + ((<usize>profile * <usize>size) << 3);
  const first = load<i32>(starts + (<usize>profile << 2));
  const end = load<i32>(starts + (<usize>(profile + 1) << 2));
  for (let n = first; n < end; n++) {
    const word = <usize>(load<i32>(words + (<usize>n << 2)) >>> 1) << 2;
    const weight = load<f64>(vectors + (<usize>(n - first) << 3));
    const free = load<i32>(ends + word);
    for (let h = load<i32>(begins + word); h < free; h++) {
      const at = row + (<usize>load<i32>(holders + (<usize>h << 2)) << 3);
      store<f64>(at, load<f64>(at) + weight * load<f64>(holderWeights + (<usize>h << 3)));
    }
    store<i32>(holders + (<usize>free << 2), profile);
    store<f64>(holderWeights + (<usize>free << 3), weight);
    store<i32>(ends + word, free + 1);
  }
}
