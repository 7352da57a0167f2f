/** Words behind the name of a wire service or an outlet that say it reported what the sentence tells: "the NPA reported". */
const RELAY_AFTER: readonly string[] = [
  'reported', 'reports', 'said', 'says', 'has reported', 'had reported', 'first reported', 'was told', 'wrote', 'is reporting', 'revealed', 'has revealed', 'disclosed',
  'has learned', 'has seen', 'has obtained', 'quoted', 'cited',
];

/** Words before the name that say so: "according to the NPA", "told the NPA". */
const RELAY_BEFORE: readonly string[] = [
  'according to', 'told', 'reported by', 'said', 'as reported by', 'reported in', 'in an interview with', 'in an interview to', 'interview in', 'seen by', 'obtained by', 'published by',
  'published in', 'report by', 'report in', 'reports by', 'reports in', 'reporting by', 'revealed by', 'revealed in', 'cited by', 'confirmed to', 'wrote', 'survey by', 'poll by', 'investigation by', 'analysis by', 'review by', 'count by', 'tally by', 'quoted by', 'quoting', 'citing', 'speaking to', 'spoke to',
];

const WORD = String.raw`[\p{Lu}\p{N}][\p{L}\p{N}&.’'-]{0,30}`;
const NAME = String.raw`((?:dpa|${WORD}(?: ${WORD}){0,4}))`;
/** What a sentence calls an outlet that was named before. */
const OUTLETS = '(?:newspaper|paper|daily|weekly|magazine|broadcaster|news agency|news site|website|outlet|channel|network)';

/** A name in the place of one that is credited, or what stands for it: the first group is the name, the second stands for one that was named before. */
export const CREDITED_BEHIND = new RegExp(String.raw`\b(?:${RELAY_BEFORE.map(atHead).join('|')}) (?:[Tt]he )?(?:${NAME}|(?<=the )(${OUTLETS})\b)`, 'gu');
/** The same where it stands before the word. */
export const CREDITED_BEFORE = new RegExp(String.raw`(?:(?<![\p{L}\p{N}])(?!The ${OUTLETS}\b)${NAME}(?: (?:newspaper|news agency|magazine|article|report))?|(?<=\b[Tt]he )(${OUTLETS})) (?:(?:also|later|earlier|first) )?(?:${RELAY_AFTER.join('|')})\b`, 'gu');

/** The end of a name with its word where it may as well say what it does itself. */
export const SPEAKS_FOR_ITSELF = / (?:said|says|wrote|has seen|disclosed|has revealed|revealed|cited)$/;

/** The last word of a name by which it is surely that of a newspaper, a channel or a service for the press. */
export const PRESS_NAME = /(?:^| )(?:Times|Post|Herald|Gazette|Courier|Chronicle|Tribune|Telegraph|Guardian|Journal|Observer|Ledger|Argus|Echo|Examiner|Inquirer|News|Wire|TV|Radio)$/u;

/** A cue at the head of a sentence, too. */
function atHead(cue: string): string {
  return `[${cue.charAt(0).toUpperCase()}${cue.charAt(0)}]${cue.slice(1)}`;
}
