import { APART, BY_COUNT, BY_LENGTH, BY_LEVEL, desk, FOLDED, NATS, PRIOR_SEEN, WEEKDAYS } from './memory';

export { clear, reserve } from './memory';
export { count } from './read';
export { weigh } from './weigh';
export { keys } from './keys';
export { beginProduct, lay, mostOfOneWord, times, weightOf } from './product';
export { beginGroup, share } from './group';
export { localTable, table } from './table';
export { setApart } from './names';
export { beginTree, mergeAll } from './tree';

/** Where the host writes how units fold. */
export function foldedAt(): usize {
  return FOLDED;
}

/** Where it writes the nats of levels, and how many reports the shipped rarity counts for at each. */
export function natsAt(): usize {
  return NATS;
}

export function priorSeenAt(): usize {
  return PRIOR_SEEN;
}

/** Where it reads what sets two halves apart. */
export function apartAt(): usize {
  return APART;
}

/** Where it writes what levels and counts do to a weight, how rare words are by their length, and the days of the week. */
export function byLevelAt(): usize {
  return BY_LEVEL;
}

export function byCountAt(): usize {
  return BY_COUNT;
}

export function byLengthAt(): usize {
  return BY_LENGTH;
}

export function weekdaysAt(): usize {
  return WEEKDAYS;
}

/** Where kernel and host tell each other what there is. */
export function deskAt(): usize {
  return changetype<usize>(desk);
}
