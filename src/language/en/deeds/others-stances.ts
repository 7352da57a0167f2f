// What around words for a stance shows that they are somebody else's, or nobody's.

/** Before a verb in "-ing", by which somebody leaves it off or never did it: "edged away from | demanding", "stopped short of", "without". */
export const LEAVES_OFF = /\b(?:from|off|of|than|without|stop(?:s|ped)?|quits?|ceased?|avoid(?:s|ed)?|den(?:ies|ied)|gave up|give up)\s+(?:\p{Ll}+ly\s+|publicly\s+)?$/iu;

/** A verb in "-ing" as the words for a stance. */
export const ING = /ing(?: out| for| on)?$/i;

/** Before a stance, that it is claimed of somebody, whoever claims it where and when: "his claim in May that Telma | opposes". */
export const CLAIMED_THAT =
  /\b(?:reports?|rumou?rs?|claims?|suggestions?|allegations?|accusations?|speculation|assertions?|insinuations?|the (?:idea|notion|impression|belief|myth|perception))(?: (?:by|from|of|in|on|at|last|this|made|put|first|earlier)\b[^,;.]{0,50}?)? that\b[^,;.]*$/i;

/** The same where somebody charges another with it: "warned that Osten | opposes". */
export const CHARGED_THAT = /\b(?:claim(?:s|ed|ing)?|warn(?:s|ed|ing)?|charg(?:es|ed|ing)|alleg(?:es|ed|ing)|complain(?:s|ed|ing)?|insinuat(?:es|ed|ing)|suspect(?:s|ed|ing)?)(?: (?:on )?\p{Lu}\p{Ll}+day)? that\b[^,;.]*$/iu;

/** Before a demand, that it is only talked of: "speculation on the harbour that Telma | needs to". */
export const TALKED_OF = /\b(?:reports?|rumou?rs?|speculation)(?: (?:by|from|in|on|at|last|this)\b[^,;.]{0,50}?)? that\b[^,;.]*$/i;

/** Before a stance, that somebody only guesses at it: "Perhaps Orun will | oppose", "is expected to | back". */
export const GUESSED =
  /^\W*(?:perhaps|maybe|possibly|presumably)\b[^,;]*$|\b(?:may|might|could|perhaps|probably|presumably|likely|unlikely|expected|bound|sure|poised|set)\s+(?:to\s+)?(?:(?:also|still|even|well|soon|yet|\p{Ll}+ly)\s+)?$/iu;

/** Words that insist on a thing, and the channel or day on which somebody insisted that something is so: "insisted on | Harbour Radio that". */
export const INSISTS_ON = /^insist(?:s|ed) on$/i;
/** Behind them. */
export const CHANNEL_BEHIND = /^ (?:the )?\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*){0,3},? (?:that\b|["\u201c])/u;

/** Before "wants to", what somebody wants to do it with: "the campaign she | wants to run" tells of the campaign. */
export const THING_WANTED = /\b(?:the|that|this|an?|any|every|what|whatever) (?:\p{Ll}[\p{L}-]* ){1,3}(?:he|she|they|it)\s+$/iu;
/** The words for such a wish. */
export const WANTS_TO = /^wants to$/i;

/** A name within an aside that tells what another does beside it, before the comma that ends it: "Quill, echoing | Osten,". */
export const IN_ASIDE = /,\s+(?:\p{Ll}+ly\s+)?(?:\p{Ll}{2,}ing|joined|flanked|accompanied|followed)\s+(?:(?:with|to|by|from|for|at|only)\s+){0,2}(?:(?:the|his|her|its)\s+)?(?:\p{Lu}[\p{L}.\u2019'-]*\s+){0,3}$/u;

/** Right before a name: those whom an example tells of ("people such as | Ada Quill"). */
export const AS_EXAMPLE = /\bsuch as\s+(?:\p{Lu}[\p{L}.\u2019'-]*,?\s+|and\s+){0,5}$/u;

/** Right before a name: a clause of its own begins with it, of equal rank. */
export const OPENS_EQUAL = /(?:,? (?:and|but)|;) (?:the )?(?:\p{Lu}[\p{L}]*\.? ){0,3}$/u;
/** The same of a side clause, so that a verb joined on may be of either subject. */
export const OPENS_SIDE = /\b(?:that|while|whereas|as|because|since|when|after|before|until|though|although|which|whom) (?:the )?(?:\p{Lu}[\p{L}]*\.? ){0,3}$/u;
/** Behind such a name: its verb. */
export const ITS_VERB =
  /^ (?:(?:has|have|had|is|are|was|were|will|would|does|did|could|can|also|now|later|then)\b|[\p{Ll}-]{2,}(?:ed|[^s\W]s)\b|(?:broke|said|took|won|lost|made|went|came|gave|got|held|met|left|began|saw|told|put|led|kept|spoke|ran|sent|paid|built|brought|stood|found|fell|rose|wrote|grew|chose)\b)/u;

/** A denied verb of saying: what somebody has not said he is for or asks for is no stance, neither way. */
export const NOT_SAID = /(?:\b(?:not|never)\b|n['\u2019]t\b)[^.;]*\b(?:say|said|tell|told|mention(?:ed)?|suggest(?:ed)?|claim(?:ed)?|argued?|announced?|indicated?|stated?)$/i;

/** A denied verb of telling a fact: what it would have told takes no side at all. */
export const NOT_TOLD = /(?:\b(?:not|never)\b|n['\u2019]t\b|\b(?:refus|declin)\w+ to\b)[^.;]*\b(?:reveal(?:ed)?|disclosed?|discuss(?:ed)?|specif(?:y|ied)|divulged?)$/i;

/** Right before a verb of saying: a share of some, who are not all ("about two-thirds | say"). */
export const SHARE_BEFORE = /(?:\d ?(?:%|per ?cent)|\b(?:thirds?|half|quarters?|fifths?|majority|minority|most|many|some|few))\)?,?\s+(?:of (?:them|those|these)\s+)?$/i;

/** A share of some as who speaks: "two-thirds of voters". */
export const NAMES_SHARE = /^(?:(?:about|some|around|nearly|almost|over|more than|an?|the) ){0,2}(?:(?:[\d.]+|one|two|three|four|large|small|clear|vast|slim|narrow|bare)[ -]?)?(?:%|(?:per ?cent|thirds?|half|quarters?|fifths?|tenths?|majority|plurality)\b)/i;

/** Before a demand in somebody's own words, that another says it: "by flipping his words, | saying the fight really". */
export const SAID_BY_ANOTHER_THERE =
  /(?<!\b(?:I|we|I['\u2019]m|been|keep|kept|am|are|not|of us|myself|ourselves) )\b(?:saying|claiming|arguing|insisting|suggesting|pretending)(?: that)? [^.;,]*$|\b(?:he|she|they|people|critics)(?: \w+ly)? (?:says?|claims?|argues?|insists?|keeps? saying|thinks?|believes?)(?: that)? [^.;,]*$/i;

/** Before a denial of what is to come: somebody only thinks that it will not be ("which he | estimates"). */
export const FORESEES = /\b(?:estimates?|estimated|expects?|expected|predict(?:s|ed)?|forecasts?|fears?|feared|reckons?|reckoned|guess(?:es|ed)?|doubts?|suspects?)\s+(?:that\s+)?(?:it\s+|they\s+)?$/i;

/** Right before a refusal: several, whom one who tells of them is not. */
export const SEVERAL_THERE = /\bthey\s+(?:\p{Ll}+ly\s+)?$/iu;

/** The names of several who speak as one. */
export const OF_SEVERAL_NAMES = / and |,/;

/** Between a name and "agreed to": helping words, so that it is the one named who agreed. */
export const HAS_AGREED = /^\s+(?:(?:has|have|had|also|already|now|both|all|finally|since)\s+){0,3}$/;

/** Right before "should" where it turns a condition around: ", | should the council keep". */
export const BEFORE_CONDITION = /(?:^|[,;:\u2014\u2013-])\s*(?:and |but |or )?$/;
/** Behind it: a subject with its own article or name. */
export const SUBJECT_OF_CONDITION = /^\s+(?:(?:the|an?|any|his|her|their|its|our|this|that|those|anyone|anybody|someone|somebody|something|anything|everything)\b|\p{Lu})/u;

/** Behind a refusal, what does not follow from a will: "wouldn't | matter". */
export const OF_NO_WILL = /^\s*(?:matter|hurt|help|work|last|expire|happen|surprise|shock|bother|win|pass|survive|succeed|be (?:so|as|very|too|more|less)\b)/i;

/** In the words by which somebody says that something will not be done: others, whose refusal it is ("added that some | would say they"). */
export const OF_OTHERS_TOLD = /\b(?:they|people|voters|some|many|others|several)\b/i;

/** A word that denies. */
export const DENIAL = /\b(?:not|never|no|nobody|none|neither|nor|cannot|without|den(?:y|ies|ied)|reject(?:s|ed)?|refus\w+|declin\w+|disput\w+|fail(?:s|ed)?)\b|n['\u2019]t\b/i;

/** Right before a name: another is named before it who agreed with it ("he and | Osten had agreed"). */
export const AND_BEFORE = /\band (?:(?:the )?\p{Lu}[\p{L}.]*\s+){0,4}(?:\p{Ll}+\s+)?$/u;

/** Behind a refusal, what no subject wills, be it a body's: "his campaign won't | affect". */
export const IS_ONLY_SO =
  /^\s*(?:affect|matter|expire|happen|be (?:so|very|too|more|less) \p{L}|be (?:an? |the )?(?:issue|problem|difference|same|(?:\p{L}+ ){0,2}(?:nominee|winner|loser|last|first|only one)))\b/iu;

/** Before a refusal: it is only hoped for, or tells why something is so ("maybe that's why I | wouldn't"). */
export const HOPED_OR_WHY = /\b(?:hopefully|that['\u2019]s why|which is why|the reason (?:why )?)\b[^,;.]*$/i;

/** A refusal that refuses nothing: "won't rule out". */
export const WONT_REFUSE = /^(?:will not|won['\u2019]t|would not|wouldn['\u2019]t|will no longer|will never|would never)\s+(?:rule out|exclude|oppose|object|block|veto|stand in|say no)\b/i;

/** In the words by which somebody is told to say that something will not be: it is a thing of somebody's ("said Osten's move | won't"). */
export const OF_A_THING = /['\u2019]s? \p{Ll}/u;

/** Before a stance, a condition that it stands in: "needs an answer if he | doesn't want". */
export const IN_CONDITION = /\b(?:if|unless|whether|lest|in case)\b[^,;]*$/i;

/** Right before a stance, what it is on: "something she | opposed", "what Telma | wants". */
export const ON_THING_BEFORE = /\bwhat (?:the )?(?:[\p{L}.\u2019'-]+ ){1,3}$|\b(?:something|anything|everything|what|whatever) (?:he|she|they|it) (?:(?:once|has|had|long|also|still) )*$/iu;

/** Who tells what many think: no stance of its own. */
export const NAMES_POLL = /\b(?:polls?|surveys?|studies|study)$/i;

/** Right before a verb that opposes: another is to do so ("we call on the council to | reject", "Telma should | reject"). */
export const IS_TO_OPPOSE =
  /\b(?:call(?:ing)? (?:on|upon)|urg(?:e|ing)|ask(?:ing)?|appeal(?:ing)? to|beg|implore|want) [^.;]{1,80} to (?:\p{Ll}+ly )?$|(?<!\b(?:I|[Ww]e|you|they|he|she|it) )\b(?:should|must|ought to|ha(?:s|ve) to|needs? to) (?:\p{Ll}+ly )?$/u;

/** Right before what somebody does not want, in words given as they were said: another, who may be a thing. */
export const OTHERS_OR_IT = /\b(?:he|she|they|it)\s+(?:\w+ly\s+|also\s+|simply\s+|just\s+)*$/i;

/** Right before "undecided" or its like in somebody's own words: it is the speaker who is. */
export const I_AM = /(?:^|[,;:.\u2014-]\s*|\b(?:and|but|that|so|because|say|honestly|still)\s+)["\u201c]?(?:I|we)['\u2019]?\s*$/i;
/** The words for being undecided. */
export const UNDECIDED_CUE = /undecided$/i;

/** What stands between a group and what only some of it do: "members who | refused". */
export const ONLY_THOSE_WHO = /^\s+who\b/i;
/** Right before a stance, a helping verb that only several take: "are | considering". */
export const SEVERAL_DO = /(?<!\b(?:would|could|should|might|may|must|will|to) )\b(?:are|were|have)\s+(?:\p{Ll}+\s+)?$/u;
/** The same as the first word of the stance. */
export const SEVERAL_ARE = /^(?:are|were)\b/;

/** Right before what is told: it was not said, in more words ("didn't come out and say | that"). */
export const CAME_SHORT_OF_SAYING =
  /(?:\b(?:not|never)\b|n['\u2019]t\b)(?! (?:only|hesitate|help|wait|resist)\b)(?: \p{L}+){0,5} (?:say|suggest|claim|argue|call|ask|demand)(?: for)?(?: that)? ?$/iu;

/** Before what has to be, that somebody minds it: "frustrated that she | has to". */
export const MINDS_THAT =
  /\b(?:frustrated|angry|furious|upset|annoyed|worried|afraid|concerned|unhappy|dismayed|disappointed|sad|sorry|(?:complain|lament|regret|fear|resent|bemoan|bristl)(?:s|ed|t?ed|ing|es|e)?)(?: (?:about|at) (?:the fact|having))?(?: that)? [^,;.]*$/i;
