/** Where a clause ends within a sentence: a semicolon, a dash between spaces, or a comma before a word that opens another clause. */
export const CLAUSE_BREAK = /;|\s[\u2013\u2014]{1,2}\s|(?<!\d)\s--?\s(?!\d)|\u2014|,\s+(?=(?:but|and|while|although|though|as|because|so|which|who|where|when|after|before|adding|saying|according)\b)|[.!?]["\u201d]\s/g;

/** What stands before a name that is no subject: "more than it did under the … government". */
export const AFTER_PREPOSITION = /\b(?:under|by|of|with|for|from|in|to|at|against|than)\s+(?:the\s+)?$/i;

/** "We must", "you have to": a resolve or a saying, not a demand on anybody named. */
export const OWN_RESOLVE = /\b(?:i|we|you|one|it|there)(?:['\u2019]\w+)?\s+(?:\w+ly\s+|also\s+|have\s+)?$/i;

/** "Troops that would not …", "and need to …": the stance is not the speaker's, or its subject stands elsewhere. */
export const NOT_OWN_STANCE = /\b(?:that|which|who|and|or)\s+$|\b(?:they|people|critics|opponents|others|some|many)\s+(?:\w+ly\s+|also\s+)?(?:believe|think|say|feel|argue|claim)\b|\b(?:you|they)\s+(?:said|say|told)\b|\bso\s+(?:that\s+)?(?:\w+\s+){1,3}$|\bwhich\s+(?:(?!i\b|we\b)\w+\s+){1,3}$/i;

/** A cue that ends in what somebody wants. */
export const WANTING = /want$/i;

/** A view that is only named, to be denied as often as not: "the idea that the state should". */
export const NAMED_VIEW = /\b(?:ideas?|notions?|suggestions?|claims?|arguments?|premise|theory|myth|assumption)\s+that\b[^,;.]*$/i;

/** What is set against another thing is a fact, not a demand: "While the county gains, its towns have to pay". */
export const SET_AGAINST = /^\W*(?:[Ww]hile|[Ww]hereas|That(?=\s+\p{Lu}))\b/u;

/** What stands before "need to" or "have to" that asks nothing of anybody: "the need to", "the votes they need to", "is going to have to". */
export const NO_DEMAND_BEFORE = /\b(?:the|a|any|no|to)\s+$|(?<=[a-z])(?<!\b(?:that|said|says|say|believes?|thinks?|if|when|because|and|but|so|as|what|or|maybe|perhaps))\s+they\s+$/i;

/** A clause that only tells which one: what must be in it is told, not asked for ("the reserve that each of its members must hold"). */
export const IN_NOUN_CLAUSE = /\b(?:the|an?|its|their|his|her) \p{Ll}[\p{L}-]* (?:that|which) (?:each|every|all|its|the|their)\b[^,;.]*$/iu;

/** A condition behind a refusal, without which it would not hold. */
export const UNLESS = /\bunless\b/i;

/** "Only" right before what is agreed to. */
export const ONLY_BEFORE = /\bonly\s+$/i;

/** Several who tell what stands before, behind a comma: ", two people who were in the room said". */
export const TOLD_BY_OTHERS = /,\s+(?:an?|two|three|several|some|the|its|his|her|their) [^,;]{3,60}\bsaid$/iu;

/** A verb before a name that makes the name its object: "accused the council and urged …". */
export const OBJECT_OF_DEED = /\p{Ll}ed\s+(?:the\s+)?$/u;

/** A condition that opens a sentence: what stands in it is supposed, not told. */
export const SUPPOSED = /^\W*if\b[^,]*$/i;

/** A question before a verb in its own clause: what is asked whether somebody supports, nobody has told. */
export const AS_ASKED = /\b(?:asked|asking|asks|wonder(?:ed|s|ing)?|unclear|unknown|uncertain|question(?:ed)?|see|know|say|said|told|tell|clear|doubt(?:ed|s|ful)?)\b[^,;.:]{0,60}\b(?:whether|if)\b[^,;]*$/i;

/** A further deed of the holder's behind what a stance is on: ", wrongly claiming that …", "and went on to …", ", told the paper that …". */
export const FURTHER_DEED = /(?:(?:,\s+in particular)?,\s+(?:(?:he|she|it|they)\s+(?:said|explained|added)|told|said|says|asked|warned|added|wrote|announced|(?:\p{L}+ly\s+)?\p{L}{3,}ing)|\s+and\s+(?:went|goes|then|was|is|has|had|will|would|said|told|called|later|also))\s.*$/su;

/** What follows words that look like a refusal or a demand and is none: "would not say that …" (a way to deny), "should have known" (of what is past). */
export const NO_STANCE_BEHIND = /^['\u2019]?\s*(?:(?:go so far as to\s+)?(?:say|call|describe|comment|speculate|confirm|elaborate|be \p{L}+ing (?:this|that|it|so)\b[^.;"\u201c]{0,40}? without|expect|know|mind|dream|need|assume|be (?:surprised|able|drawn|silenced|intimidated|cowed)|give (?:up|in)|back down|rest|waver|(?:\w+ly\s+)?rule out|(?:or|but) not|understand|remember|realize|realise|recogni[sz]e|be (?:considered|seen|viewed|regarded|treated)|be\W*$)\b|(?:not\s+)?have\s+(?!to\b|a\b|an\b|the\b|no\b|more\b|less\b|access\b)(?:\p{L}+(?:ed|en|wn)|been|had|got|gone|done|made|said|told|let|put|kept|left|lost|paid|sent|held|heard|met|won|come|become|begun)\b|['\u2019]?ve\b)/iu;

/** A thing as the subject of what follows ("the sea will not …"), with its noun. */
export const THING_AS_SUBJECT = /\b(?:[Tt]he|[Tt]his|[Tt]hese|[Tt]hose|[Aa]n?|[Nn]o|[Ee]very|[Ee]ach|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y)\s+((?:\p{Ll}[\p{L}-]*\s+){0,2}\p{Ll}[\p{L}-]*)\s+["\u201c]?$/u;

/** A single person as the subject of a cue, whom several or a body cannot mean by their own words. */
export const HE_OR_SHE = /\b(?:he|she)\s+["\u201c]?(?:\w+ly\s+)?$/i;

/** A name that is the subject of what follows, but for a word or two. */
export const SUBJECT_OF_CUE = /^\s*["\u201c]?(?:(?:also|still|now|spoke in|is in|was in)\s+)?$/;

/** The same with an auxiliary between, which leaves the verb behind it to the cue: "Telma would | veto". */
export const SUBJECT_OF_VERB = /^\s*["\u201c]?(?:(?:also|still|now)\s+)?(?:(?:would|will)\s+)?$/;

/** Who tells it, behind what is told: "…, it said". */
export const TOLD_BEHIND = /,\s+(?:he|she|it|they|the \p{Ll}+|the \p{Lu}\p{L}+)\s+(?:said|says|added)$/u;

/** A denial just before words that take a stance: "could not support". */
export const DENIED = /(?:\b(?:not|never|cannot|no longer|without(?: (?:the|any))?)|n\s?['\u2019]\s?t)\s+["\u201c]?(?:\w+ly\s+|also\s+|yet\s+)?$/i;

/** Where another clause of one who speaks is joined on. */
export const JOINED_CLAUSE = /,["\u201d]?\s+(?:and|but)\s+|;\s+/g;

/** A condition that what follows hangs on. */
export const OPEN_CONDITION = /\b(?:if|unless|until|only|provided)\b/i;

/** A question that is told, not a stance: "how many boats would fit". */
export const QUESTION_WORD = /^\W*(?:how|whether|what|whom|who|whose|when|where|why|which)\b/i;

/** "The meeting was convened to …": the subject is acted on, and who acts is not said. */
export const PASSIVE_BEFORE = /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+|first\s+)?$/i;

/** What may stand between a body and the passive that ties it: "the Group, which has been chaired by". */
export const JUST_BEFORE_PASSIVE = /^[\s,(]*(?:(?:which|that|who)\s+)?(?:(?:is|are|was|were|be|been|being|has|have|had|will|to|now|also|first|currently|jointly|then)\s+)*$/i;

/** A preposition behind which a happening is only named. */
export const NAMES_A_HAPPENING = /\b(?:anniversary of|since|following|aftermath of|because of|in response to)\s+/gi;

/** A noun behind a date that the date only tells apart: "the January flood", "Tuesday's meeting"; not a word that goes on with the sentence. */
export const NOUN_BEHIND = /^\s+(?!(?:and|or|to|in|on|at|by|for|from|with|when|while|after|before|as|but|because|since|that|to|under|over|it|he|she|they|we|was|were|is|are|had|has|have|would|will|said|than|until|through|night|morning|evening|afternoon)\b)\p{L}/u;

/** What stands before a date that only tells a thing apart: "the January flood". */
export const DETERMINER_BEFORE = /\b(?:the|a|an|that|its|his|her|their|our|another|first|second|last|\w+['\u2019]s)\s+$/i;

/** A possessive ending behind a date: "Tuesday's meeting". */
export const POSSESSIVE_BEHIND = /^['\u2019]s\s/;

/** What joins a date to the thing that it tells apart: "the flood of 9 March". */
export const OF_BEFORE = /\bof\s+$/i;

/** A verb or a break that shows a clause, not a name. */
export const VERB_BETWEEN = /[,;:]|\b(?:was|were|is|are|had|has|have|will|would|said|that|who|which)\b/i;

/** A clause that cannot be read without the one before it. */
export const LEANING_CLAUSE = /^(?:and|but|or|who|which|whose|where|that|when|while|though|although|because|as|than)\b/i;

/** Words that join another clause to the one before. Keys of `wordsOf`. */
export const JOINING: ReadonlySet<string> = new Set(['and', 'but', 'or', 'so', 'because', 'which', 'who', 'while', 'as', 'if', 'when']);

/** What stands before a name that tells where: "a poll in Norvath". */
export const WHERE = /\b(?:in|at|near)\s+(?:the\s+)?$/i;

/** A break or a word behind which another clause stands: what is before it does not reach over. */
export const CLAUSE_OPENS = /[,;:()"\u201c\u201d\u2014]| (?:and|but|or|that|which|who|after|when|while|because) /;

/** A short lead that may be left out of a quotation ("But …", "Now …"). A key of `wordsOf`. */
export const LEAD_WORD = /^(?:but|and|so|because|now|today)$/;

/** Verbs that are written short too ("she is", "she's"), in small letters. */
export const SHORTENED = / (?:has|is) /g;

/** "The past month": a stretch up to now, not a point. */
export const STRETCH_TO_NOW = /^(?:the )?(?:past|last few|past few)\b/i;

/** What stands between the day of a saying and what was said: "on Monday that". */
export const SAID_THAT = /^[^,;:]{0,40}?\bthat\s+/;

/** A pronoun that stands for who takes a stance. */
export const PRONOUN_BEFORE = /\b(?:he|she)\s+(?:also\s+|later\s+)?$/i;

/** A stance that is joined on to what its holder did before: "… and later ruled out". */
export const JOINED_BEFORE = /\b(?:and|but)\s+(?:also\s+|later\s+)?$/i;

/** What joins a clause to the one before it, at its beginning. */
export const CLAUSE_JOINT = /^[\s,;:\u2013\u2014-]*(?:(?:and|but)\s+)?(?:that\s+)?/;

/** The pronoun of a relative clause whose subject is a name: "that Ada Quill convened". */
export const RELATIVE_BEFORE = /\b(?:that|which)\s+$/i;

/** A dateline at the head of a sentence: a place in capitals, perhaps with a country and an agency behind it, before a rule. */
export const DATELINE = /^\p{Lu}[\p{Lu}'\u2019.-]+[^\u2014\u2013:;"\u201c]{0,60}?\s?(?:--|[\u2014\u2013]|-\s)/u;

/** What may stand between a holder and the verb that takes the stance: an apposition or relative pronoun, helping words, a day. */
export const HOLDER_GAP = /^(?:\s+of\s+(?:the\s+)?\p{Lu}[\p{L}-]*)?(?:,?\s+(?:who\s+)?|,[^,;:\u201c\u201d"]{1,80},\s+(?:who\s+)?)(?:(?:has|have|had|is|are|was|were|will|would|did|does|do|also|later|then|again|now|still|once|first|long|once|twice|repeatedly|in (?:his|her|their|its) (?:remarks|speech|statement|address)|\w+ly|on|in|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\s+)*$/u;

/** A passive before the verb: who takes the stance is another. */
export const STANCE_PASSIVE = /\b(?:is|are|was|were|be|been|being|got)\s+(?:\w+ly\s+|also\s+)?$/i;

/** Behind a participle that somebody else acts by, or a verb that means another thing with it: "favored by", "supported in part by", "backed it up". */
export const NO_STANCE_OBJECT = /^\s+(?:(?:\p{L}+\s+){0,3}by\b|(?:\p{L}+\s+)?(?:up|off|away|down|out)\b|(?:him|her|them|it|us|me)\b|(?:more than|over|about|nearly)?\s*\d)/iu;

/** A name behind a preposition, perhaps with a title: no subject. */
export const BEHIND_PREPOSITION = /\b(?:under|by|of|with|for|from|to|against|than|like)\s+(?:[\p{L}.\u2019'-]+\s+){0,3}$/iu;

/** One who is spoken to just before what is told: "told the Harbour Court". */
export const SPOKEN_TO = /\b(?:told|tells|telling|warned|warning|asked|asking|reminded)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.\u2019'-]*\s+){0,2}$/u;

/** What others hold against somebody: verbs that are joined on in it are of whom it is about. */
export const ALLEGED = /\b(?:allegation|accusation|charge|claim|report|rumou?r|suspicion|suggestion)s?\s+that\b/i;

/** A fact that somebody would not tell, behind "declined to say whether": no stance is left open by it. What would or should be done leaves one open. */
export const STILL_TO_DECIDE = /\b(?:would|will|should|could|can|may|might|plan|plans|intend|intends|want|wants|support|supports|favou?rs?|oppose|opposes|is going|are going|to \p{Ll}+)\b/iu;

/** What was weighed at a time that is over: "was considering a levy earlier this year". */
export const FORMERLY = /\b(?:earlier (?:in|this)|at the time|back then|years? ago|once considered)\b/i;

/** Words that say nothing of what a stance is on. */
export const SAYS_NOTHING = /^(?:because|when|after)\b|^(?:(?:that|this|it)\s+)?(?:in (?:particular|general|fact)|anyway|at all|too|so|again|instead)?[^\p{L}]*$/iu;

/** A possessive ending: who is named only tells whose. */
export const POSSESSOR = /^['\u2019](?:s\b)?\s*\p{L}/iu;

/** A clause before the main one, which ends at a comma. */
export const OPENS_SUBORDINATE = /^\W*(?:(?:shortly|soon|just|even|days|hours|weeks|months|years) )?(?:while|although|though|after|as|when|if|because|once|since)\b/i;

/** Subjects whose refusal is the speaker's own: a pronoun of the speaker, or none in a partial quotation. */
export const OWN_SUBJECT = /(?:^|\b(?:i|we|he|she|they)\s+(?:\w+ly\s+|also\s+|simply\s+|just\s+)*)["\u201c\s]*$/i;

/** A refusal that nobody foretells. */
export const DOUBLE_REFUSAL = /^(?:cannot and|under no)\b/i;

/** A thing that is not to be done: "troops will not be sent". */
export const NOT_TO_BE_DONE = /^["\u201d\s\u2026.]*be[\s\u2026.]+\p{L}+(?:ed|en|un|ut|nt|ld|de)\b/u;

/** A belief about what ought to be or can be, which is a stance, not a guess. */
export const OUGHT = /\b(?:should|must|ought|needs?|right|wise|realistic|acceptable|appropriate|best|necessary|fair|can|solution|way)\b/i;

/** A verb of belief. */
export const BELIEVING = /(?:believe|think)$/i;

/** What might or will be needed, or is needed only, is told, not asked for: "would first need to", "will have to". */
export const MIGHT_NEED = /(?:\b(?:would|may|might|could|will|did|do|does|not|only)|n['\u2019]t|['\u2019]ll)\s+(?:(?:\p{L}+ly|soon|first|also|only|still|now|then)\s+)?$/iu;

/** A question that is told before what ought to be: "debating whether they should", "how much work needs to". */
export const ASKED_BEFORE = /\b(?:whether|what|how (?:much|many))\b[^,;]*$/i;

/** "Should they ask for more": a condition, not a demand; behind the verb, who meets it. */
export const INVERTED_CONDITION = /^\s+(?:i|we|you|he|she|it|they)\b/i;

/** A condition that nobody meets, or that changes nothing: what one would not do under it is no refusal. */
export const CONTRARY_TO_FACT = /\b(?:if not for|even if|if given|if i (?:was|were)\b)|^[\s"\u201c]*if (?:i|we) (?:did|had|were|was)(?:n['\u2019]t| not)\b/i;

/** A condition in whose own clause a verb stands: "if both sides agree to". */
export const UNDER_CONDITION = /\b(?:if|unless|once|whether)\b[^,;]*$/i;

/** Those whom a speaker speaks of, as the subject: in words given as they were said they are not the speaker. */
export const OTHERS_AS_SUBJECT = /\b(?:he|she|they)\s+(?:\w+ly\s+|also\s+|simply\s+|just\s+)*$/i;

/** A verb of speech before such a subject: "the director says she". */
export const SAID_BY_ANOTHER = /\b(?:says|said|told|tells|insists|insisted|claims|claimed|adds|added)\b[^.;]{0,40}$/i;

/** A closing mark at the end without the one that opens it. */
export const LONE_CLOSING = /(?<=^[^"\u201c]*)["\u201d]$/;

/** A word that leads from one date to what comes at another: "until a special election in June". */
export const LEADS_TO = /\b(?:until|before|ahead of|pending)\s+(?=\p{L})/giu;

/** What stands before a date that is only a bound of something: "after this week", "not wait until Friday". */
export const NOT_THEN = /\b(?:after|(?:wait\p{L}*|not|n['\u2019]t)\s+(?:\p{L}+\s+){0,3}until(?:\s+at\s+least)?)\s+$/iu;

/** A day that something is only measured by: "the lowest rate since", "the first strike since". */
export const MEASURED_SINCE = /\b(?:\p{L}{2,}est|first|most|least|worst|best|record)\s[^,;.]{0,50}\bsince\s+$/iu;

/** A day of which only the earlier count is told: "71 people had died, up from 66 on Wednesday". */
export const MEASURED_FROM = /\b(?:up|down|rising|falling|risen|fallen|rose|fell)\s+from\s[^,;.]{1,40}\s$/iu;

/** A day of what something is set beside: "softer than her words on Tuesday". */
export const COMPARED_WITH = /\b(?:than|unlike|compared (?:with|to)|in contrast to)\s(?:the|those|that|his|her|its|their|\p{Lu}\p{L}*['\u2019]s?)\s(?:\p{L}[\p{L}'\u2019-]*\s){1,4}(?:on |of |in )?$/u;

/** A verb that goes on with what another did: "since leaving office". */
export const GERUND = /^\p{Ll}+ing\b/u;

/** A preposition that takes a thing, before a date that tells the thing apart: "sensitivity to Sept. 11 survivors". */
export const OBJECT_BEFORE = /\b(?:to|with|about|for|against)\s+$/i;

/** A relative clause that a name stands in, which is not the subject of what follows it: "Rast, who speaks for Telma, ruled out". */
export const IN_RELATIVE = /,\s+(?:who|which)\s[^,]*$/;

/** A condition behind words that agree to something. */
export const ONLY_IF = /\b(?:only if|provided|as long as|on condition)\b/i;

/** A plain condition, which "only" before the verb belongs to: "would only vote for it if". */
export const IF = /\bif\b/i;

/** The day on which somebody said something, before what was said: "on Monday to". */
export const DAY_AND_TO = /^(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+/;

/** A clause that opens with a relative pronoun. */
export const RELATIVE_CLAUSE = /^[,\s]*(?:who|which)\b/;

/** One letter with its stop, which names nobody: what is left of "R-N.Y.". */
export const LONE_INITIAL = /^\p{Lu}\.?[.,]?$/u;

/** Before a day: a happening that what the clause tells came after ("was charged after a shooting in Orun on"). */
export const AFTER_A_HAPPENING = /\b(?:after|following|over|in connection with|stemming from) (?:an?|the|his|her|their|its) [^,;.]{0,80}$/i;

/** Right before a month or a year: a stretch that began then and still runs, so that nothing told of it took place then ("has doubled since 2031"). */
export const RUNS_SINCE = /\bsince(?: (?:at least|early|late|about|around|the))?\s+$/i;

/** Before two days of which the second takes the place of the first: "was postponed from May 3 to". */
export const PUT_OFF = /\b(?:postponed?|postpones|put off|puts? back|pushed back|delay(?:s|ed)?|moved?|moves|shift(?:s|ed)?|rescheduled?|brought forward|extended?|extends)\b[^.;:]{0,80}$/i;

/** Right before the nearer end of a stretch: "between 2031 and 2033". */
export const STRETCH_LEADS = /\b(?:between|from)\s+$/i;

/** All that stands between its ends. */
export const STRETCH_JOINS = /^\s+(?:and|to|through|until)\s+$/i;

/** What joins a clause on to the one before: "but that", "and". */
export const JOINS_CLAUSE = /^(?:and|but|or|while|whereas|though|although|yet)?\s*(?:that\s+)?/i;

/** What only joins one quoted phrase to another: "as well as", "or even a". */
export const JOINS_NOUNS = /^(?:as well as|(?:or|and|but)?\s*(?:even|not|also|then|later|rather than|instead of)?)(?: an?| the| as an?| as the| as)?$/i;

/**
 * Before a day: it is the day of something that a noun tells of, and not of the clause: "over the amount announced on", "an update on the incident at the
 * mine on".
 */
export const DAY_OF_A_NOUN = /\b(?:over|than|under|beyond) (?:the|an?|its|their|his|her) (?:\p{L}[\p{L}-]* ){1,3}(?:announced|agreed|issued|published|released|signed|reached|filed|reported|recorded|set|made|given|held|taken) (?:on )?$|\b(?:update|statement|report|details|information|briefing|inquiry|investigation|questions?) (?:on|about|regarding|concerning|into|over) (?:an?|the|its|their|his|her) [^,;.]{0,90}\bon\s+$/iu;

/** A verb that denies the clause behind it: "he denied that the town had asked for". */
export const DENIED_BY_VERB = /\bden(?:y|ies|ied|ying)\b(?:(?! (?:and|but) )[^.;,"\u201c]){0,80}$/i;

/** Several others of whom a verb behind it tells: "thirty towns | agreed to", but not "our towns". */
export const OTHERS_IN_PLURAL = /(?<!\b(?:our|we|us) )\b\p{Ll}{3,}s\s+(?:(?:have|had|all|also)\s+){0,2}$/u;
