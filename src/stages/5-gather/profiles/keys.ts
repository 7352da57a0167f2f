import type { Weighted } from './profile.ts';
import { levelOf } from '../../../language/rarity.ts';
import { kernel } from '../kernel/kernel.ts';

/** How rare a key must be in nats. */
const LEAST_KEY = levelOf(2.5);

/**
 * Hashes of the 24 weightiest words of a report that are rare enough: those by which reports that may be of one event find each other. Among equals the
 * one that stands first goes first. They hold until the kernel is next called.
 */
export function keysOf(vector: Weighted): Uint32Array {
  return kernel.keys(vector, LEAST_KEY);
}
