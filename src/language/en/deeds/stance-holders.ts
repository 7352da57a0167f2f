/** What is conceded before what is said: "while Telma won't win, ". */
export const CONCEDED_FIRST = /^(?:that )?(?:while|although|though|even though|whereas) [^,;:.\u201c\u201d"]{3,160}, (?=\p{L})/iu;

/** "We must", "you have to": a resolve or a saying, not a demand on anybody named. */
export const OWN_RESOLVE = /\b(?:i|we|you|one|it|there)(?:['\u2019]\w+)?\s+(?:\w+ly\s+|also\s+|have\s+)?$/i;

/** "Troops that would not …", "and need to …": the stance is not the speaker's, or its subject stands elsewhere. */
export const NOT_OWN_STANCE = /\b(?:that|which|who|and|or)\s+$|\b(?:they|people|critics|opponents|others|some|many)\s+(?:\w+ly\s+|also\s+)?(?:believe|think|say|feel|argue|claim)\b|\b(?:you|they)\s+(?:said|say|told)\b|\bso\s+(?:that\s+)?(?:\w+\s+){1,3}$|\bwhich\s+(?:(?!i\b|we\b)\w+\s+){1,3}$/i;

/** Several who tell what stands before, behind a comma: ", two people who were in the room said". */
export const TOLD_BY_OTHERS = /,\s+(?:an?|two|three|several|some|the|its|his|her|their) [^,;]{3,60}\bsaid(?: (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?$/iu;

/** A verb before a name that makes the name its object: "accused the council and urged …". */
export const OBJECT_OF_DEED = /\p{Ll}ed\s+(?:the\s+)?$/u;

/** A further deed of the holder's behind what a stance is on: ", wrongly claiming that …", "and went on to …", "but said that …", ", told the paper that …". */
export const FURTHER_DEED = /(?:(?:,\s+in particular)?,\s+(?:(?:he|she|it|they)\s+(?:said|explained|added)|(?:\p{L}+ly\s+)?(?:stopped short|declined|refused|failed)|told|said|says|asked|warned|added|wrote|announced|(?:\p{L}+ly\s+)?\p{L}{3,}ing)|\s+and\s+(?:went|goes|then|was|is|has|had|will|would|said|told|called|later|also)|\s+(?:and|but|yet)\s+(?:(?:also|then|later|now|instead)\s+)?(?:said|says|told|tells|offer(?:s|ed)|urge[sd]|warn(?:s|ed)|add(?:s|ed)|insist(?:s|ed)|argue[sd]|accuse[sd]|threaten(?:s|ed)|vow(?:s|ed)|announce[sd]|refuse[sd]|decline[sd])(?!\s+(?:by|in|on|at|last|this)\b))\s.*$/su;

/** A thing as the subject of what follows ("the sea will not …"), with its noun. */
export const THING_AS_SUBJECT = /\b(?:[Tt]he|[Tt]his|[Tt]hese|[Tt]hose|[Aa]n?|[Nn]o|[Ee]very|[Ee]ach|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y)\s+((?:\p{Ll}[\p{L}-]*\s+){0,2}\p{Ll}[\p{L}-]*)\s+["\u201c]?$/u;

/** A single person as the subject of a cue (the group), whom several or a body cannot mean by their own words. */
export const HE_OR_SHE = /\b(he|she)\s+["\u201c]?(?:\w+ly\s+)?$/i;

/** The same with an auxiliary between: "he will | support". */
export const HE_OR_SHE_WILL = /\b(he|she)\s+(?:will|would|can|could)\s+(?:\w+ly\s+)?$/i;

/** Who speaks for another: what "he" will not do may be either's. */
export const SPEAKS_FOR_ANOTHER = /\bspokes(?:man|woman|person)\b/i;

/** A name that is the subject of what follows, but for a word or two. */
export const SUBJECT_OF_CUE = /^\s*["\u201c]?(?:(?:also|still|now|spoke in|is in|was in)\s+)?$/;

/** The same with an auxiliary between, which leaves the verb behind it to the cue: "Telma would | veto". */
export const SUBJECT_OF_VERB = /^\s*["\u201c]?(?:(?:also|still|now)\s+)?(?:(?:would|will)\s+)?$/;

/** Who tells it, behind what is told: "…, it said". */
export const TOLD_BEHIND = /,\s+(?:he|she|it|they|the \p{Ll}+|the \p{Lu}\p{L}+)\s+(?:said|says|added)$/u;

/** Others whom a speaker tells of, right before a verb of wanting or believing: "most of them | don't want", "what the town | doesn't want". */
export const OF_OTHERS =
  /(?<!\b(?:our|my|we|us) (?:\p{L}+ )?)\b(?:them|you|people|public|majority|base|(?:most|many|some|few|all|none|half) (?:of )?(?:them|people))\s+(?:(?:also|just|still|simply|really|generally)\s+){0,2}$|\bwhat (?!we\b|i\b)[^,;.]*$|\bwho\b(?! (?:we|i)\b)[^,;.]*$/iu;

/** The same of several told by a noun, before a verb in the plural: "voters | don't want"; a name is no such noun. */
export const OF_SEVERAL =
  /(?:(?<!\b(?:[Oo]ur|[Mm]y|[Ww]e|us) (?:\p{L}+ )?)\b\p{Ll}{3,}s|^\W*(?!Those\b|This\b)\p{Lu}\p{Ll}{2,}s)\]?\s+(?:(?:also|just|still|simply|really|generally)\s+){0,2}$/u;

/** A verb in the singular. */
export const OF_ONE = /^does/i;

/** Where another clause of one who speaks is joined on. */
export const JOINED_CLAUSE = /,["\u201d]?\s+(?:and|but)\s+|;\s+/g;

/** What stands before a name that tells where: "a poll in Norvath". */
export const WHERE = /\b(?:in|on|via|at|near)\s+(?:the\s+)?$/i;

/** A pronoun that stands for who takes a stance. */
export const PRONOUN_BEFORE = /\b(?:he|she)\s+(?:also\s+|later\s+)?$/i;

/** A stance that is joined on to what its holder did before: "… and later ruled out". */
export const JOINED_BEFORE = /\b(?:and|but)\s+(?:also\s+|later\s+|now\s+|then\s+)?$/i;

/** What joins a clause to the one before it, at its beginning. */
export const CLAUSE_JOINT = /^[\s,;:\u2013\u2014-]*(?:(?:[Aa]nd|[Bb]ut|[Tt]hat said,|[Rr]ather,?|[Ii]nstead,|[Hh]owever,|[Mm]oreover,|[Aa]dditionally,|[Ii]ndeed,)\s+(?!than\b))?(?:that\s+)?(?:(?:he|she|it) (?:believes|thinks|feels) (?:that )?)?/;

/** What may stand between a holder and the verb that takes the stance: an apposition or relative pronoun, helping words, a day. */
export const HOLDER_GAP = /^(?:\s+of\s+(?:the\s+)?\p{Lu}[\p{L}-]*)?(?:,?\s+(?:who\s+)?|,[^,;:\u201c\u201d"]{1,80},\s+(?:who\s+)?)(?:(?:has|have|had|is|are|was|were|will|would|did|does|do|also|later|then|again|now|still|once|first|long|once|twice|repeatedly|in (?:his|her|their|its) (?:remarks|speech|statement|address)|\w+ly|on|in|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\s+)*$/u;

/** A name behind a preposition, perhaps with a title: no subject. */
export const BEHIND_PREPOSITION = /\b(?:under|by|of|with|for|from|to|against|than|like)\s+(?:[\p{L}.\u2019'-]+\s+){0,3}$/iu;

/** One who is spoken to just before what is told: "told the Harbour Court". */
export const SPOKEN_TO = /\b(?:told|tells|telling|warned|warning|asked|asking|reminded)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.\u2019'-]*\s+){0,2}$/u;

/** A possessive ending: who is named only tells whose. */
export const POSSESSOR = /^['\u2019](?:s\b)?\s*\p{L}/iu;

/** A clause before the main one, which ends at a comma. */
export const OPENS_SUBORDINATE = /^\W*(?:(?:shortly|soon|just|even|days|hours|weeks|months|years) )?(?:while|although|though|after|as|when|if|because|once|since)\b/i;

/** Subjects whose refusal is the speaker's own: a pronoun of the speaker, or none in a partial quotation. */
export const OWN_SUBJECT = /(?:^|\b(?:i|we|he|she|they)\s+(?:\w+ly\s+|also\s+|simply\s+|just\s+)*)["\u201c\s]*$/i;

/** Those whom a speaker speaks of, as the subject: in words given as they were said they are not the speaker. */
export const OTHERS_AS_SUBJECT = /\b(?:he|she|they)\s+(?:\w+ly\s+|also\s+|simply\s+|just\s+)*$/i;

/** A verb of speech before such a subject: "the director says she". */
export const SAID_BY_ANOTHER = /\b(?:says|said|told|tells|insists|insisted|claims|claimed|adds|added)\b[^.;]{0,40}$/i;

/** A closing mark at the end without the one that opens it. */
export const LONE_CLOSING = /(?<=^[^"\u201c]*)["\u201d]$/;

/** A relative clause that a name stands in, which is not the subject of what follows it: "Rast, who speaks for Telma, ruled out". */
export const IN_RELATIVE = /,\s+(?:who|which)\s[^,]*$/;

/** The day on which somebody said something, before what was said: "on Monday to". */
export const DAY_AND_TO = /^(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+/;

/** A clause that opens with a relative pronoun. */
export const RELATIVE_CLAUSE = /^[,\s]*(?:who|which)\b/;

/** One letter with its stop, which names nobody: what is left of "R-N.Y.". */
export const LONE_INITIAL = /^\p{Lu}\.?[.,]?$/u;

/** Several others of whom a verb behind it tells: "thirty towns | agreed to", but not "our towns". */
export const OTHERS_IN_PLURAL = /(?<!\b(?:our|we|us) )\b\p{Ll}{3,}s\s+(?:(?:have|had|all|also)\s+){0,2}$/u;

/** Right before a name: whoever bears it is set apart from those who take the stance ("Telma, but not Orun, backed"; "neither Telma nor Orun"; "unlike Orun"). */
export const SET_APART = /\b(?:not(?: even)?|neither|nor|unlike|except(?:ing)?(?: for)?|apart from|other than|with the exception of|contrary to|in contrast (?:to|with)) (?:the )?$/i;

/** A subject that is nobody: "no member of the Lakes Union". */
export const NOBODY_NAMED = /^(?:no|none|nobody|neither|few|hardly any)\b/i;

/** A clause that tells of a name between commas, up to its verb: the next comma ends it ("Rast, who opposes | the levy, met"). */
export const WHO_CLAUSE = /, (?:who|which) (?:[\p{L}'\u2019]+ ){0,3}[\p{L}'\u2019]+$/u;

/** "There is no term that we have": of what nobody took a stance on nobody does. */
export const OF_NONE_SUCH = /\b(?:there(?: is|['’]s| was| are| were| has been)|have|has|had|know of|see) (?:no|not an?|never (?:been )?an?)\b[^.;:]{1,60}?\b(?:(?:that|which|whom) )?(?:we|I|they|he|she|it)(?:['’](?:ve|d|ll|s))?(?: (?:have|has|had|ever|would|will|could|can)){0,3} ?$/iu;
