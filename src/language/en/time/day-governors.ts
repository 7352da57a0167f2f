/** Words that set what a clause tells ahead: "will be", "is scheduled for". */
export const LOOKS_AHEAD = /\b(?:will|shall|scheduled|slated|expected|due (?:back|to be|in|on|for)|set (?:for|to)|(?:is|are) to be)\b|['\u2019]ll\b/i;

/** Words that tell before its day of what had begun on another: "kept up the pressure on Sunday". */
export const GOES_ON = /\b(?:kept (?:up|on|(?:up )?the pressure)|keeps? up|continued|carried on|pressed on)\b/i;

/** Words by which a sentence says that what it tells was to be on another day. */
export const PUT_OFF_TOLD = /\b(?:(?:put|puts|putting|pushed) (?:off|back)|postpon(?:e|es|ed|ing|ement)|delay(?:ed|s|ing)|reschedul(?:ed|es|ing)|brought forward|adjourn(?:ed|s|ing))\b/i;

/** Before a day that stands in a name ("the winner of Friday's game"): what its clause tells comes on another day. */
export const TOWARDS_ANOTHER = /\b(?:(?:winners?|losers?|victors?) of|(?:advanc|progress|mov|proceed)(?:e|es|ed|ing)? (?:\p{L}+ ){0,4}(?:to|into)|qualif(?:y|ies|ied|ying) for|(?:reach|ahead of)(?:ed|es|ing)?) $/iu;

/** Words of a clause that tells ahead without "will": plans, and the present of what is held on a day ("plays on Saturday", "the trial starts Monday"). */
export const PLANNED_AHEAD =
  /\b(?:plays?|starts|begins|opens|kicks off|go(?:es)? to the polls|resumes|poised to|about to|preparing to|plans? to|ready to|on track to|may (?!have\b)\p{L}+|might (?!have\b)\p{L}+)\b/iu;

/** Right before a day: it is only the first, or the last, on which something may come ("as soon as"). */
export const BOUND_OF_DAY = /\b(?:as (?:soon|early|late) as|no (?:later|earlier|sooner) than|by|until|before|since) (?:late |early )?$/i;
