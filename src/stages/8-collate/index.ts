import type { Collation } from '../../model/claim.ts';
import type { Tracing } from '../../model/descent.ts';
import type { Gathering } from '../../model/event.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Matching } from '../../model/match.ts';
import type { Relating } from '../../model/relation.ts';

/** Makes one claim, with its readings, of what several reports say; and types the differences between readings. */
export function collate(_relating: Relating, _gathering: Gathering, _matching: Matching, _tracing: Tracing, _judgements: readonly Judgement[]): Collation {
  return { claims: [], disputes: [] };
}
