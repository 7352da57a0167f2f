import type { Matching } from '../../model/match.ts';
import { MatchIndex } from './match-index.ts';
import type { Wording } from './wording.ts';

export type { Wording } from './wording.ts';
export { MatchIndex } from './match-index.ts';

/** Finds every pair of reports that share wording, with the passages that they share. In order of the ids, whatever the order of the reports. */
export function match(reports: readonly Wording[]): Matching {
  return MatchIndex.once(reports);
}
