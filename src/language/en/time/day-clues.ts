import { agencyCode } from '../names/agencies.ts';
import type { ClueWords } from '../../../calendar/clues/clue-words.ts';

/** Words by which a report gives away its own day: what happens on set days, and how far from another day it is. */
export const clueWords: ClueWords = {
  occasions: new Set(['summit', 'meeting', 'conference', 'talks', 'election', 'elections', 'vote', 'referendum', 'hearing', 'trial', 'session', 'gathering', 'forum', 'visit', 'inauguration', 'congress',
    'convention', 'debate', 'tournament', 'final', 'match', 'race', 'festival', 'ceremony', 'funeral', 'launch', 'games', 'runoff', 'primary', 'assembly', 'deadline', 'parade']),
  before: ['before', 'ahead of', 'short of', 'until'],
  after: ['after', 'since', 'following'],
  countedAfter: new Set(['after', 'following']),
  lessThan: ['less than', 'fewer than', 'under', 'within', 'not quite', 'nearly', 'almost'],
  moreThan: ['more than', 'over'],
  anniversary: 'anniversary',
  later: new Set(['later']),
  earlier: new Set(['earlier']),
  expected: /\b(?:is|are) (?:widely )?(?:expected|set|due|scheduled|likely|to) ?to\b|\bwill\b/,
  oncePlanned: /\b(?:was|were|been|first|originally|initially|previously)\s+(?:planned|scheduled|due|set|slated|expected|meant|supposed|to)\b[^.;!?]{0,40}$/,
  during: /\b[Dd]uring (?:the|this|their|his|her) /,
  isService: (name) => agencyCode(name) !== null,
};
