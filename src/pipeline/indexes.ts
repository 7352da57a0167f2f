/** What stages 4 and 5 keep of reports, so that those that arrive are set beside the others without making everything anew. */
export { MatchIndex } from '../stages/4-match/index.ts';
export { GatherIndex } from '../stages/5-gather/index.ts';
export type { WorkedOut } from '../stages/5-gather/index.ts';
