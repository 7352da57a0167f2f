import { size, valueAt } from './likenesses';

/** How many others an item keeps company with. */
const COMPANIONS: i32 = 6;
/** An item no more like the others than this keeps no company. */
const LEAST: f64 = 0.03;
/** How much of a likeness is that of the company. */
const SHARE: f64 = 0.5;

/** One that an item keeps company with: its number, what it counts, and the next of those that keep company with the same one. */
@unmanaged
class Companion {
  weight: f64;
  item: i32;
  keeper: i32;
  next: usize;
}

const COMPANION: usize = 24;
/** Bytes of an item's company: one that keeps it company more than its companions, itself. */
const COMPANY: usize = COMPANION * (<usize>COMPANIONS + 1);

/** Bytes that the company of so many items takes. */
export function companyBytes(items: usize): usize {
  return items * (COMPANY + 8 + 8);
}

/** The companies, item after item; those that keep company with each item, as a list; a row of what an item shares. */
let companies: usize = 0;
let keepers: usize = 0;
let row: usize = 0;

/**
 * Makes likenesses count also how alike the company is that two items keep: two reports of one event may share few words, but both are like a
 * third (a shared-neighbour likeness: Jarvis and Patrick 1973). The company of an item is the six that are most like it and itself, each
 * counted by the square of its likeness. There are `companyBytes` of room at `at`.
 */
export function countCompany(at: usize): void {
  companies = at;
  row = companies + COMPANY * <usize>size;
  keepers = row + 8 * <usize>size;
  memory.fill(keepers, 0, 8 * <usize>size);
  for (let i: i32 = 0; i < size; i++) choose(i);
  for (let i: i32 = 0; i < size; i++) {
    memory.fill(row, 0, 8 * <usize>i);
    share(i);
    for (let j: i32 = 0; j < i; j++) {
      const alike = (1 - SHARE) * load<f64>(valueAt(i, j)) + SHARE * load<f64>(row + (<usize>j << 3));
      store<f64>(valueAt(i, j), alike);
      store<f64>(valueAt(j, i), alike);
    }
  }
}

/** Chooses the company of an item, in order of its companions' numbers; their weights are of unit length. An item of 0 weight ends it. */
function choose(item: i32): void {
  const company = companies + COMPANY * <usize>item;
  const others = mostAlike(item, company);
  // It keeps itself company as its nearest does.
  const own = others === 0 ? 1 : companion(company, 0).weight;
  set(companion(company, others), item, own);
  let squares: f64 = 0;
  for (let k: i32 = 0; k <= others; k++) squares += companion(company, k).weight * companion(company, k).weight;
  const length = Math.sqrt(squares);
  for (let k: i32 = 0; k <= others; k++) companion(company, k).weight /= length;
  if (others < COMPANIONS) companion(company, others + 1).item = -1;
  sortByItem(company, others + 1);
}

/** Writes down who is most like an item, the nearest first; returns how many there are. */
function mostAlike(item: i32, company: usize): i32 {
  let count: i32 = 0;
  for (let other: i32 = 0; other < size; other++) {
    const value = load<f64>(valueAt(item, other));
    if (other === item || value <= LEAST || (count === COMPANIONS && value <= companion(company, COMPANIONS - 1).weight)) continue;
    let at = count === COMPANIONS ? COMPANIONS - 1 : count++;
    for (; at > 0 && value > companion(company, at - 1).weight; at--) set(companion(company, at), companion(company, at - 1).item, companion(company, at - 1).weight);
    set(companion(company, at), other, value);
  }
  return count;
}

function sortByItem(company: usize, count: i32): void {
  for (let k: i32 = 1; k < count; k++) {
    const item = companion(company, k).item;
    const weight = companion(company, k).weight;
    let at = k;
    for (; at > 0 && companion(company, at - 1).item > item; at--) set(companion(company, at), companion(company, at - 1).item, companion(company, at - 1).weight);
    set(companion(company, at), item, weight);
  }
}

/** Adds to the row what the company of an item shares with that of each item before it, and puts it among the keepers of its companions. */
function share(item: i32): void {
  const company = companies + COMPANY * <usize>item;
  for (let n: i32 = 0; n <= COMPANIONS && companion(company, n).item >= 0; n++) {
    const one = companion(company, n);
    const first = keepers + (<usize>one.item << 3);
    for (let at = load<usize>(first); at !== 0; at = changetype<Companion>(at).next) {
      const keeper = changetype<Companion>(at);
      const to = row + (<usize>keeper.keeper << 3);
      store<f64>(to, load<f64>(to) + one.weight * keeper.weight);
    }
    one.keeper = item;
    one.next = load<usize>(first);
    store<usize>(first, changetype<usize>(one));
  }
}

// @ts-ignore: decorator
@inline
function companion(company: usize, place: i32): Companion {
  return changetype<Companion>(company + COMPANION * <usize>place);
}

// @ts-ignore: decorator
@inline
function set(one: Companion, item: i32, weight: f64): void {
  one.item = item;
  one.weight = weight;
}
