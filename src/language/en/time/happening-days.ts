/** A preposition behind which a happening is only named. */
export const NAMES_A_HAPPENING = /\b(?:anniversary of|since|following|aftermath of|because of|in response to)\s+/gi;

/** A noun behind a date that the date only tells apart: "the January flood", "Tuesday's meeting"; not a word that goes on with the sentence. */
export const NOUN_BEHIND = /^\s+(?!(?:and|or|to|in|on|at|by|for|from|with|when|while|after|before|as|but|because|since|that|to|under|over|it|he|she|they|we|was|were|is|are|had|has|have|would|will|said|than|until|through|night|morning|evening|afternoon)\b)\p{L}/u;

/** What stands before a date that only tells a thing apart: "the January flood". */
export const DETERMINER_BEFORE = /\b(?:the|a|an|that|its|his|her|their|our|another|first|second|last|\w+['\u2019]s)\s+$/i;

/** A possessive ending behind a date: "Tuesday's meeting". */
export const POSSESSIVE_BEHIND = /^['\u2019]s\s/;

/** Before such a day: what its thing is about or comes behind, so that nothing told beside it took place then ("to blame for Sunday's fire"). */
export const ABOUT_BEFORE = /\b(?:for|over|about|after|following|since|behind|despite|from|than|against|prevent(?:s|ed)?|avert(?:s|ed)?|caus(?:e|es|ed))\s+$/i;

/** Right before a month or a year: what is told came before it. */
export const EARLIER_THAN = /\bbefore(?: (?:the (?:start|end) of|early|late))?\s+$/i;

/** What joins a date to the thing that it tells apart: "the flood of 9 March". */
export const OF_BEFORE = /\bof\s+$/i;

/** A verb or a break that shows a clause, not a name. */
export const VERB_BETWEEN = /[,;:]|\b(?:was|were|is|are|had|has|have|will|would|said|that|who|which)\b/i;

/** A clause on the subject that stands right before it, up to the comma that closes it, behind which the sentence goes on. */
export const CLAUSE_ON_SUBJECT = /^(?:who|which|signed|founded|created|set up|established|formed|launched|adopted|built|opened|closed|born|made|agreed|drawn up|struck|begun) [^,;:"\u201c]{1,140}(?=, \p{Ll})/u;

/** Up to a date that ends a sentence or what a comma closes: the thing that a clause of its own tells it of ("to reopen | the ward, closed in", "leaving | the pact, which Orun joined in"). */
export const THING_WITH_CLAUSE =
  /^(?:.{0,160}\s)?((?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]n?) (?:(?!(?:the|its|their|his|her|an?)\b)[\p{L}\d\u2019'-]+ ){0,6}?[\p{L}\d\u2019'-]+|(?<!\b(?:at|in|of|from|for|on|to|by|with) )(?<!\p{Lu}[\p{L}.\u2019'-]{0,30} )\p{Lu}[\p{L}\u2019'-]+(?: \p{Lu}[\p{L}\u2019'-]+){0,3}), (?:(?:which|who|where) (?:[\p{L}\d\u2019'-]+ ){1,10}?|(?:signed|founded|created|set up|established|formed|launched|adopted|built|opened|closed|born|made|agreed|drawn up|struck|begun) (?:[\p{L}\d\u2019'-]+ ){0,6}?)(?:in|on) )$/u;

/** A clause that cannot be read without the one before it. */
export const LEANING_CLAUSE = /^(?:and|but|or|who|which|whose|where|that|when|while|though|although|because|as|than)\b/i;

/** "The past month": a stretch up to now, not a point. */
export const STRETCH_TO_NOW = /^(?:the )?(?:past|last few|past few)\b/i;

/** What stands between the day of a saying and what was said: "on Monday that". */
export const SAID_THAT = /^[^,;:]{0,40}?\bthat\s+/;

/** A word that leads from one date to what comes at another: "until a special election in June". */
export const LEADS_TO = /\b(?:until|before|ahead of|pending)\s+(?=\p{L})/giu;

/** What stands before a date that is only a bound of something: "after this week", "prior to this spring", "not wait until Friday". */
export const NOT_THEN = /\b(?:after|prior to(?: the)?|(?:wait\p{L}*|not|n['\u2019]t)\s+(?:\p{L}+\s+){0,3}until(?:\s+at\s+least)?)\s+$/iu;

/** A day that something is only measured by: "the lowest rate since", "the first strike since". */
export const MEASURED_SINCE = /\b(?:\p{L}{2,}est|first|most|least|worst|best|record)\s[^,;.]{0,50}\bsince\s+$/iu;

/** A day of which only the earlier count is told: "71 people had died, up from 66 on Wednesday". */
export const MEASURED_FROM = /\b(?:up|down|rising|falling|risen|fallen|rose|fell)\s+from\s[^,;.]{1,40}\s$/iu;

/** A day of what something is set beside: "softer than her words on Tuesday". */
export const COMPARED_WITH = /\b(?:than|unlike|compared (?:with|to)|in contrast to)\s(?:the|those|that|his|her|its|their|\p{Lu}\p{L}*['\u2019]s?)\s(?:\p{L}[\p{L}'\u2019-]*\s){1,4}(?:on |of |in )?$|\bcompared (?:with|to)\s(?:[\d,.]+%?|\p{L}+)\s(?:\p{L}+\s)?(?:on |of |in )?$/u;

/** Right before a time: something is set beside it ("one more than the day before"), unless it is a bound ("no later than Friday"). */
export const MORE_THAN_THEN = /(?<!\b(?:later|earlier|sooner|other|rather)\s)\bthan\s(?:(?:on|in|at|during|over|for)\s)?(?:the\s)?$/iu;

/** Behind a day, what opens the clause that tells what was then. */
export const WHEN_BEHIND = /^,\s+when\s/;

/** A rule that a dateline has left at the head of a sentence. */
export const LEADING_RULE = /^\s*(?:--?|[\u2013\u2014])\s+/;

/** A verb that goes on with what another did: "since leaving office". */
export const GERUND = /^\p{Ll}+ing\b/u;

/** A preposition that takes a thing, before a date that tells the thing apart: "sensitivity to Sept. 11 survivors". */
export const OBJECT_BEFORE = /\b(?:to|with|about|for|against)\s+$/i;

/** Before a day: a happening that what the clause tells came after ("was charged after a shooting in Orun on"). */
export const AFTER_A_HAPPENING = /\b(?:after|following|over|in connection with|stemming from) (?:an?|the|his|her|their|its) [^,;.]{0,80}$/i;

/** Right before a month or a year: a stretch that began then and still runs, so that nothing told of it took place then ("has doubled since 2031"). */
export const RUNS_SINCE = /\bsince(?: (?:at least|early|late|about|around|the))?\s+$/i;

/** Before two days of which the second takes the place of the first: "was postponed from May 3 to". */
export const PUT_OFF = /\b(?:postponed?|postpones|put off|puts? back|pushed back|delay(?:s|ed)?|moved?|moves|shift(?:s|ed)?|rescheduled?|brought forward|extended?|extends)\b[^.;:]{0,80}$/i;

/** Right before the nearer end of a stretch: "between 2031 and 2033". */
export const STRETCH_LEADS = /\b(?:between|from)\s+$/i;

/** All that stands between two days in a row: "March 12 and 13". */
export const DAYS_JOIN = /^\s+and\s+$/i;

/** All that stands between its ends. */
export const STRETCH_JOINS = /^\s+(?:and|to|through|until)\s+$/i;

/**
 * Before a day: it is the day of something that a noun tells of, and not of the clause: "over the amount announced on", "an update on the incident at the
 * mine on".
 */
export const DAY_OF_A_NOUN = /\b(?:over|than|under|beyond) (?:the|an?|its|their|his|her) (?:\p{L}[\p{L}-]* ){1,3}(?:announced|agreed|issued|published|released|signed|reached|filed|reported|recorded|set|made|given|held|taken) (?:on )?$|\b(?:update|statement|report|details|information|briefing|inquiry|investigation|questions?) (?:on|about|regarding|concerning|into|over) (?:an?|the|its|their|his|her) [^,;.]{0,90}\bon\s+$/iu;

/** Between two days of which the first took the place of the second: "brought forward to May 3 from June 9". */
export const IN_PLACE_OF = /^\s+from\s+$/i;

/** Before the day of what is called off: "cancelled the concert due on". */
export const CALLED_OFF_DUE =
  /\b(?:cancel(?:s|led|ling)?|call(?:s|ed|ing) off|scrap(?:s|ped|ping)?|postpon(?:e|es|ed|ing)|put(?:s|ting)? off) [^,.;:]{0,80}?\b(?:due|planned|scheduled|set|slated|meant) (?:to \p{Ll}+ )?(?:on |for |in )?$/iu;

/** Before a day: something was planned for it. */
export const PLANNED_FOR = /\b(?:due|planned|scheduled|set|slated|meant)(?: to (?:\p{Ll}+ ){1,3}| to \p{Ll}+)? ?(?:on |for |in )?$/iu;

/** Behind such a day: what was planned was called off, or put off to another. */
export const CALLED_OFF_THEN =
  /^,? (?:(?:was|were|has been|have been|had been|is|are|will be) )?(?:\p{Ll}+ly )?(?:postponed|put off|put back|cancell?ed|called off|moved|delayed|scrapped|brought forward|pushed back|rescheduled)\b/u;

/** Words by which a clause denies its deed. */
export const DENIES_DEED = /\b(?:not|never|no longer|cannot|nobody|no one|neither|none|den(?:y|ies|ied|ying))\b|n['\u2019]t\b/i;

/** Words by which a clause tells its deed as wished for, threatened, doubted or supposed. */
export const SUPPOSES_DEED =
  /\b(?:may|might|could|should|ought|if|unless|whether|threat(?:en(?:s|ed|ing)?)? to|hop(?:e|es|ed|ing) (?:to|that|for)|want(?:s|ed)? to|urg(?:e|es|ed)|demand(?:s|ed)?|propos(?:e|es|ed)|call(?:s|ed)? for|fail(?:s|ed)? to|refus(?:e|es|ed) to|(?:had been|was|were) (?:due|scheduled|planned|supposed|meant|expected) to|(?:was|were) to)\b/i;

/** Right before a day: it is the one that was wrongly told ("on Monday, not Sunday"). */
export const NOT_ON = /\bnot (?:on |in )?$/i;

/** Right before the day of a thing from which another is counted: "two days after the report of March 3". */
export const COUNTED_FROM_THING = /\b(?:hours?|days?|weeks?|months?|years?) (?:after|before|since|following) (?:an?|the|its|their|his|her) (?:[\p{L}-]+ ){1,6}of $/iu;

/**
 * Behind a feast: a noun that the feast tells the kind of ("Thanksgiving turkeys", "the National Thanksgiving Turkey"), and neither a part of its day nor a verb.
 */
export const KIND_BY_FEAST = /^\s+(?!(?:Day|Eve|[Ww]eekend|[Ww]eek|holidays?|season|break|this|last|next|he|she|it|they|we|\p{L}+(?:ed|ly)|falls|comes|fell|came|saw|brought|was|were|is|are|had|has|will|would|and|or|but|to|in|on|at|by|for|from|with|when|while|after|before|as|because|since|that|morning|afternoon|evening|night)\b)\p{L}{3,}/u;

/** A feast by its name, and nothing that names a day by number or a day of the week. */
export const FEAST_NAME = /^(?:Thanksgiving|Christmas|Easter|Halloween|Passover|Ramadan|Valentine['\u2019]s|Mother['\u2019]s Day|Father['\u2019]s Day|New Year['\u2019]s)(?: Day| Eve)?$/;

/** "Change does not happen overnight": the saying, of no night. */
export const NOT_OVERNIGHT = /\b(?:not|never|n['\u2019]t|nothing|rarely|cannot)\b[^.;:"\u201d]{0,40}$/i;

/** A clause that tells only that nobody answered: nothing was done then. */
export const NO_ANSWER = /\b(?:did not|didn['\u2019]t|did n['\u2019]t|had not|hadn['\u2019]t) (?:immediately |yet |directly )?(?:return|respond|reply|answer|returned|responded|replied|answered)\b/i;

/** Before a day: the deed is told as one that did not come about ("would have opened on"); not in a clause of a thing that would do so ("a bill that would have"). */
export const UNREAL_THEN = /(?<!\b(?:that|which|who|what)\s)\b(?:would|could|might|should)(?: not|n['\u2019]t)? have \p{L}+[^,;:.]{0,60}$/iu;

/** The opening of a clause of what was not so: "Had he flown on". */
export const HAD_HE = /^\W*Had (?:he|she|it|they|the|this|that|these|those|an?|\p{Lu}\p{L}+) [^,;.?]{0,100}$/u;

/** What leads to the day of a noun within an aside on a name ("Quill, a candidate in the primary on"), without a verb; the aside ends behind the day. */
export const ASIDE_ON_NAME = /\p{Lu}[\p{L}.\u2019'-]*,\s(?:an?|the)\s(?:(?!(?:who|which|that|was|were|is|are|had|has|have|will|would|said|\p{Ll}+ed)\b)[\p{L}\u2019'-]+\s){2,10}(?:on|of|in)\s$/u;
