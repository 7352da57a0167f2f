import { LEVEL, type Profile } from './profile.ts';
import { levelOf } from '../../../language/rarity.ts';

/** How many words of a report are keys, and how rare a key must be in nats. */
const KEYS = 24;
const LEAST_KEY = levelOf(2.5);

/**
 * Hashes of the weightiest words of a report that are rare enough: those by which reports that may be of one event find each other. Among equals the
 * one that stands first goes first.
 */
export function keysOf({ words, weights, marks }: Pick<Profile, 'words' | 'weights' | 'marks'>): Uint32Array {
  const best = new Int32Array(KEYS);
  let count = 0;
  for (let k = 0; k < words.length; k++) {
    if ((marks[k]! & LEVEL) < LEAST_KEY || (count === KEYS && weights[k]! <= weights[best[KEYS - 1]!]!)) continue;
    let at = count === KEYS ? KEYS - 1 : count++;
    for (; at > 0 && weights[best[at - 1]!]! < weights[k]!; at--) best[at] = best[at - 1]!;
    best[at] = k;
  }
  const keys = new Uint32Array(count);
  for (let k = 0; k < count; k++) keys[k] = words[best[k]!]!;
  return keys;
}
