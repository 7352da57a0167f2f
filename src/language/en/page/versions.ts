/** Words in a title that announce a later version of a story. */
export const UPDATE_WORDS: readonly string[] = ['update', 'updated', 'updates', 'lead', 'writethru', 'developing'];

/** Titles, or their beginnings, that announce a short form of somebody's story. */
export const BRIEF_TITLES: readonly string[] = ['in brief', 'news in brief', 'briefs', 'news briefs', 'brief', 'roundup', 'news roundup', 'headlines', 'at a glance', 'the rundown'];

/** Phrases by which a copy points at the whole. */
export const READ_ON_PHRASES: readonly string[] = ['read the full', 'read the whole', 'read the original', 'read more', 'full story at', 'continue reading', 'the original site', 'original article', 'full article', 'click here to read'];

/** Phrases by which a sentence looks ahead to what a later version may know. */
export const AHEAD_PHRASES: readonly string[] = [
  'expected to', 'is due to', 'are due to', 'was due to', 'is set to', 'are set to', 'was set to', 'is scheduled to', 'are scheduled to', 'wait to', 'waiting to', 'awaiting',
  'has yet to', 'have yet to', 'had yet to', 'no decision', 'not yet', 'is likely to', 'are likely to', 'remains to be seen', 'later today', 'hopes to', 'hope to', 'plans to', 'planned to',
];

/** Words that open a line by which an outlet owns up to an error. */
export const CORRECTION_LABELS: readonly string[] = ['correction', 'corrections', 'corrected', 'corrects', 'clarification', 'editor\'s note'];
