import { levelOf, natsOf } from '../../../language/rarity.ts';

// What words weigh, by tables that the kernel reads; how they are put together is in `kernel/gather/weigh.ts`.

/** A word must be this rare, in nats, to count at all. */
const LEAST_RARE = 0.5;
/** The weight of a word is its rarity to this power. Chosen on the development sets. */
const RARITY_POWER = 0.8;
/** Levels of rarity, and counts that are told apart. */
const LEVELS = 64;
const COUNTS = 64;
/** Units of a word by which its rarity is told where there is no table; a longer one is as rare as one of so many. */
const LONGEST = 10;

/** What a level of rarity does to the weight of a word; 0 for one that does not count. */
export const BY_LEVEL: Float64Array = Float64Array.from({ length: LEVELS }, (_, level) => (natsOf(level) < LEAST_RARE ? 0 : natsOf(level) ** RARITY_POWER));

/** What it does that the word stands there so many times; more are as many as the last. */
export const BY_COUNT: Float64Array = Float64Array.from({ length: COUNTS }, (_, count) => 1 + Math.log(Math.max(1, count)));

/**
 * How rare a word of so many units is likely to be in a language of which no table is at hand: the longer the rarer (Zipf 1935). One or two units are
 * a word of a script without spaces or a particle.
 */
export const BY_LENGTH: Uint8Array = Uint8Array.from({ length: LONGEST + 1 }, (_, units) => levelOf(Math.min(7, 0.7 * units + 0.3)));
