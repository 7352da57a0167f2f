import { fillLetterTables } from './letters';
import { desk, FOLDED, reserve } from './memory';
import { clear } from './postings';
import { RESTYLED } from './stretches';
import { fillGears } from './windows';

export { reserve };
export { mostSigned, postAll, signAll, signedAt } from './batch';
export { readOther, readWhole } from './passages';
export { pairsAt } from './pairs';
export { apartAt, beginParts, clear, mostStaged, postStaged, stagedAt, takePart } from './postings';
export { beginShared, countCrowds, countPart, crowdsAt, layCrowds, takeShared } from './shared';

/** Makes the tables, and room for texts of so many letters. False when there is not so much memory. */
export function begin(letters: i32): bool {
  fillLetterTables();
  fillGears();
  clear();
  return reserve(letters);
}

/** Where the host writes how units fold. */
export function foldedAt(): usize {
  return FOLDED;
}

/** Where the host writes words that are restylings of another. */
export function restyledAt(): usize {
  return RESTYLED;
}

/** Where kernel and host tell each other what there is. */
export function deskAt(): usize {
  return changetype<usize>(desk);
}
