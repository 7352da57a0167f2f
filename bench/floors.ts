import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatted } from './figures.ts';
import type { Figures } from './figures.ts';

/** What a set reached when its floor was pinned, and the hash of the data that it was measured on. */
export interface Floor {
  /** SHA-256 of the files of the set. */
  readonly data: string;
  readonly figures: Figures;
}

/** All floors by the name of their set. */
export type Floors = Readonly<Record<string, Floor>>;

const FILE = join(import.meta.dirname, 'floors.json');

/** Figures that are better when they are lower. */
const LOWER_IS_BETTER = /^(?:days wrong|burden a pair|edges to an independent report|events that mix the paired events)$/;

/**
 * Figures without a floor: those that describe the data; precision and recall, which F1 holds together; shares of what was found, which may
 * fall as more is found; and kinds of planted differences of which there are few.
 */
const NO_FLOOR =
  /^(?:pages|days|days unknown|events in gold|events found|sentences with none|.*, of|.* planted|(?:.* )?[PR]|.*, of matched|kind right, .*|.* named rightly|(?!all )\w+ found)$/;

/** A figure may fall this far below its floor before that counts: what another processor's arithmetic may change. */
const SLACK = 0.0005;

/** The floors as they are pinned. */
export function readFloors(): Floors {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Floors;
}

/** Pins floors, sets in order of their names. */
export function writeFloors(floors: Floors): void {
  const sorted = Object.fromEntries(Object.entries(floors).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** The figures of a set that are worth a floor, to three places. */
export function pinned(figures: Figures): Figures {
  return Object.fromEntries(Object.entries(figures).filter(([name]) => !NO_FLOOR.test(name)).map(([name, value]) => [name, Math.round(value * 1000) / 1000]));
}

/** A sentence for each figure that falls short of its floor; none when all hold. */
export function shortfalls(set: string, figures: Figures, floor: Floor): readonly string[] {
  return Object.entries(floor.figures).flatMap(([name, least]) => {
    const value = figures[name];
    const short = value === undefined || (LOWER_IS_BETTER.test(name) ? value > least + SLACK : value < least - SLACK);
    return short ? [`${set}: ${name} is ${value === undefined ? 'missing' : formatted(value)}, and was ${formatted(least)} when it was pinned.`] : [];
  });
}
