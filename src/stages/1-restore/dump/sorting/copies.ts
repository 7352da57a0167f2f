import { daysIn } from '../../signs/days.ts';
import type { Unit } from '../units/units.ts';

const HEAD = 40;
const LEAST_WORDS = 8;

/** Teasers: lines that break off and begin as a longer line does, and a first line of the body (`first`) that stands in full again. */
export function findTeasers(units: readonly Unit[], first: number, kept: (at: number) => boolean): ReadonlySet<number> {
  const byHead = new Map<string, number[]>();
  units.forEach((unit, i) => {
    const key = headOf(unit.text);
    if (key.length === HEAD && kept(i)) byHead.set(key, [...(byHead.get(key) ?? []).slice(0, 9), i]);
  });
  const teasers = new Set<number>();
  units.forEach((unit, i) => {
    const others = byHead.get(headOf(unit.text)) ?? [];
    if (
      others.some(
        (j) => j !== i && !teasers.has(j) && (breaksOff(unit.text, units[j]!.text) || (unit.text === units[j]!.text && j > i && i <= first && isLong(unit))),
      )
    ) {
      teasers.add(i);
    }
  });
  return teasers;
}

/** Heads and feet of printed pages: lines with a wide gap that stand again with other numbers, and a first line that sets a name and a day apart. */
export function findRunningHeads(units: readonly Unit[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  units.forEach(({ text }, i) => {
    if (text.length > LONGEST_HEAD || !WIDE_GAP.test(text) || !/\d/.test(text)) return;
    const key = text.replace(/\d+/g, '0').replace(/\s+/g, ' ');
    const list = places.get(key);
    if (list === undefined) places.set(key, [i]);
    else list.push(i);
  });
  const heads = new Set([...places.values()].filter((list) => list.length > 1 && new Set(list.map((i) => units[i]!.text)).size > 1).flat());
  if ([...places.values()].some(([first]) => first === 0) && daysIn(units[0]!.text, null).length > 0) heads.add(0);
  return heads;
}

const LONGEST_HEAD = 160;
const WIDE_GAP = /\S {3,}\S/;

/** Lines that stand three times and more, or twice in a row, as captions of a gallery do. */
export function findRepeated(units: readonly Unit[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  units.forEach((unit, i) => {
    const list = places.get(unit.text);
    if (list === undefined) places.set(unit.text, [i]);
    else list.push(i);
  });
  const repeated = new Set<number>();
  for (const list of places.values()) {
    if (!isLong(units[list[0]!]!)) continue;
    if (list.length >= 3 || (list.length === 2 && list[1] === list[0]! + 1)) for (const i of list) repeated.add(i);
  }
  return repeated;
}

function breaksOff(short: string, long: string): boolean {
  const bare = short.replace(/\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/, '');
  const marked = bare.length < short.length;
  if (bare.length >= long.length || !long.startsWith(bare)) return false;
  return marked || !/[.!?:;]["”’)]?$/.test(bare);
}

function isLong(unit: Unit): boolean {
  return unit.text.length >= HEAD && unit.text.split(' ', LEAST_WORDS).length >= LEAST_WORDS;
}

function headOf(text: string): string {
  return text.slice(0, HEAD);
}
