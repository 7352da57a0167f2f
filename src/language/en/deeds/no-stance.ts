/** A cue that ends in what somebody wants. */
export const WANTING = /want$/i;

/** A view that is only named, to be denied as often as not: "the idea that the state should". */
export const NAMED_VIEW = /\b(?:ideas?|notions?|suggestions?|claims?|arguments?|premise|theory|myth|assumption|narratives?|perception|impression|speculation|talk)\s+that\b[^,;.]*$/i;

/** What is set against another thing is a fact, not a demand: "While the county gains, its towns have to pay". */
export const SET_AGAINST = /^\W*(?:[Ww]hile|[Ww]hereas|That(?=\s+\p{Lu}))\b/u;

/** What stands before "need to" or "have to" that asks nothing of anybody: "the need to", "the votes they need to", "is going to have to". */
export const NO_DEMAND_BEFORE = /\b(?:the|a|any|no|to)\s+$|(?<=[a-z])(?<!\b(?:that|said|says|say|believes?|thinks?|if|when|because|and|but|so|as|what|or|maybe|perhaps))\s+they\s+$/i;

/** What is set against what somebody did instead ("passed a motto when they should be …"), or only points back ("that is what they should do"). */
export const POINTS_BACK = /\b(?:the|that|this|an?) [\p{Ll}-]{3,} (?:he|she|they|it)\s+$|\ball (?:you|anyone|anybody|we|they|he|she|one|i) $|\bwhen (?:he|she|they|it|we|you)\s+$|\b(?:this|that|it)(?:['\u2019]s| is) (?:how|what|where|who|the way)\b[^,;.]*$/iu;

/** One who is named, with a verb of speech: the demand behind it is that one's, whoever told of it. */
export const DEMANDED_BY_NAMED = /\p{Lu}\p{L}+,? (?:said|says|argued|argues|insisted|insists|rule[sd]|decide[sd]|ordered)(?: that)? [^.;]*$/u;

/** What nobody is said to say or ask: "Nobody is saying that Telma should", "I am not suggesting the port must". */
export const DENIED_SAYING =
  /(?:\b(?:nobody|no one|none|not|never|neither)\b|n['\u2019]t\b)(?: \p{L}+){0,4} (?:say|says|said|saying|suggest(?:s|ed|ing)?|claim(?:s|ed|ing)?|argu(?:e|es|ed|ing)|ask(?:s|ed|ing)?|impl(?:y|ies|ied|ying)|mean(?:s|t|ing)?|believes?|thinks?|propos(?:e|es|ed|ing))\b[^,;:.]*$/iu;

/** Why something came about, before what was agreed to: a reason is told, not a stance. */
export const AS_REASON = /\b(?:because|since|after|when)\b[^,;.]*$/i;

/** Behind a verb of wanting, what only a pronoun tells, and what it is to be: "I don't want | that to be the headline". */
export const BARE_PRONOUN_TO = /^\s+(?:that|this|it|them|him|her|you|us)\s+to\b/i;

/** Behind a verb of wanting, what one does not want for oneself or feel, which is on no matter: "I don't want | revenge". */
export const UNWANTED_FEELING =
  /^\s+(?:(?:any|your|their|his|her|people['\u2019]s|anyone['\u2019]s|anybody['\u2019]s|the|more) )?(?:revenge|vengeance|sympathy|pity|trouble|attention|fame|glory|praise|credit|charity|thanks|applause|apolog(?:y|ies)|excuses|regrets?|handouts?)\b/i;

/** Verbs by which somebody is asked to take a stance: it is a demand on them. */
export const ASKED_TO = /\b(?:urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|press(?:es|ed|ing)?|begg?(?:s|ed|ing)?|call(?:s|ed|ing)?(?: on)?|tell(?:s|ing)?|told|plead(?:s|ed|ing)?|implor(?:e|es|ed|ing)|wants?|wrote)\b/i;

/** Right before the verb of such a stance, behind whoever is asked: "the council to | reject". */
export const TO_TAKE_STANCE = /\S\s+to\s+$|^to (?:urge|ask|press|beg|implore) [^.;]*\bto\s+$/i;

/** Behind a verb of wanting, what others are not to think of somebody, which is on no matter: "I don't want | people to think". */
export const WHAT_OTHERS_THINK = /^\s+(?:\p{L}+ ){1,3}?to (?:think|believe|feel|get the (?:impression|idea)|forget|assume|misunderstand)\b/iu;

/** Verbs of knowing: what somebody does not understand is so, and nobody is against it. */
export const NOT_GRASPED = /\b(?:understand|know|realize|realise|recogni[sz]e|remember|notice|grasp|appreciate|see)\b/i;

/** The same where what is asked opens with it, behind whoever is asked: "asked the council | to reject". */
export const TO_ALONE = /^to\s+$/i;

/** Until or unless what a clause tells comes about: nobody has told that it has ("until Telma | agreed to"). */
export const UNTIL_THEN = /\b(?:until|unless)\b[^,;.]*$/i;

/** What is not thought, of a thing that only a pronoun tells: "I don't think we need to say that". */
export const OF_NOTHING_NAMED = /^[^,;]{0,40}\b(?:that|this|it)[\s.,!"\u201d]*$/i;

/** "Not" right behind a verb of what ought to be. */
export const NOT_BEHIND = /^\s+not\b/i;

/** Whom a verb of speech before a quotation that opens without a subject speaks of: "the letter says the mayor | “should …". */
export const SUBJECT_BEFORE_QUOTED = /\b(?:said|says|argued|argues|insisted|insists|added|adds)(?: that)? ((?:[\p{L}.\u2019'-]+ ){1,6})["\u201c]$/u;

/** A clause that only tells which one: what must be in it is told, not asked for ("the reserve that each of its members must hold"). */
export const IN_NOUN_CLAUSE = /\b(?:the|an?|its|their|his|her) \p{Ll}[\p{L}-]* (?:that|which) (?:each|every|all|its|the|their)\b[^,;.]*$/iu;

/** A condition behind a refusal, without which it would not hold. */
export const UNLESS = /\bunless\b/i;

/** "Only" right before what is agreed to. */
export const ONLY_BEFORE = /\bonly\s+$/i;

/** A condition that opens a sentence: what stands in it is supposed, not told. */
export const SUPPOSED = /^\W*(?:(?:of course|but|and|so|still|then|now|even|only|otherwise|in the end|indeed|however),? )?if\b[^,]*$/i;

/** A question before a verb in its own clause: what is asked whether somebody supports, nobody has told. */
export const AS_ASKED = /\b(?:asked|asking|asks|wonder(?:ed|s|ing)?|unclear|unknown|uncertain|question(?:ed)?|see|know|say|said|told|tell|clear|doubt(?:ed|s|ful)?)\b[^,;.:]{0,60}\b(?:whether|if)\b[^,;]*$/i;

/** What follows words that look like a refusal or a demand and is none: "would not say that …" (a way to deny), "should have known" (of what is past). */
export const NO_STANCE_BEHIND = /^['\u2019]?\s*(?:,?\s*ever,?\s+)?(?:(?:go so far as to\s+)?(?:say|call|describe|comment|speculate|want|bet|only|be (?:doing|kidding|joking|dreaming|feeling|getting|having|wondering)|phrase|discount|overlook|shy away|be anxious|underestimate|overestimate|put it past|hold my breath|wish|blame|overcome|bridge|iron out|narrow|hammer out|be taken with|catch up|confirm|elaborate|be \p{L}+ing (?:this|that|it|so)\b[^.;"\u201c]{0,40}? without|expect|know|mind|dream|need|assume|be (?:surprised|able|drawn|silenced|intimidated|cowed)|give (?:up|in)|back down|rest|waver|(?:\w+ly\s+)?rule out|(?:or|but) not|understand|remember|realize|realise|recogni[sz]e|be (?:considered|seen|viewed|regarded|treated)|be\W*$|let \p{L}+ down)\b|(?:not\s+)?(?:\p{L}+ly\s+)?have\s+(?:(?:already|long|never|also|always)\s+)?(?!to\b|a\b|an\b|the\b|no\b|more\b|less\b|access\b)(?:\p{L}+(?:ed|en|wn)|been|had|got|gone|done|made|said|told|let|put|kept|left|lost|paid|sent|held|heard|met|won|come|become|begun)\b|['\u2019]?ve\b)/iu;

/** Behind "should": what is foreseen, and asked of nobody ("should be back to normal by May", "should be working again soon"). */
export const FORESEEN_BEHIND =
  /^\s+(?:soon\s+|easily\s+)?(?:win|prevail|lose|suffice|come as no surprise)\b|^\s+(?:soon\s+)?be\s+(?:back (?:to normal|in service|online|up)\b|able to\b|up and running\b|(?:operating|operational|working|flowing|running|functioning|over|known|ready|available|normal)\b[^.;!?"\u201d]{0,30}?\b(?:by|within|in|before|soon|shortly|again|later|tomorrow|next)\b)/iu;

/** A denial just before words that take a stance: "could not support". */
export const DENIED = /(?:\b(?:not|never|cannot|no longer|without(?: (?:the|any))?)|n\s?['\u2019]\s?t)\s+["\u201c]?(?:\w+ly\s+|also\s+|yet\s+)?$/i;

/** A condition that what follows hangs on. */
export const OPEN_CONDITION = /\b(?:if|unless|until|only|provided)\b/i;

/** A question that is told, not a stance: "how many boats would fit". */
export const QUESTION_WORD = /^\W*(?:how|whether|what|whom|who|whose|when|where|why|which)\b/i;

/** A passive before the verb: who takes the stance is another. */
export const STANCE_PASSIVE = /\b(?:is|are|was|were|be|been|being|got)\s+(?:\w+ly\s+|also\s+)?$/i;

/** Behind such a verb: what is feared, told or asked, or the words as what it is dismissed: "dismissed concerns that", "dismissed the report as a joke". */
export const DISMISSED_TALK = /^\s+(?:(?:the|any|such|those|these|all|some|recent|earlier)\s+)?(?:concerns?|fears?|worries|rumou?rs|reports?|speculation|suspicions?|questions?|charges|lawsuit|suit|case|jury|jurors|staff|employees|talk)\b|^\s[^.;,]{1,120}\bas\s["\u201c]?(?:an?|the|mere|pure|baseless|false|fake|untrue|\p{Ll}+ly)\b/iu;

/** A verb that turns down what is claimed as often as what is planned. */
export const DISMISSES = /^dismiss/i;

/** Behind a participle that somebody else acts by, or a verb that means another thing with it: "favored by", "supported in part by", "backed it up". */
export const NO_STANCE_OBJECT = /^\s+(?:(?:\p{L}+\s+){0,3}by\b|(?:none|neither|nobody|nothing|no|but)\b|(?:\p{L}+\s+)?(?:up|off|away|down|out)\b|(?:him|her|them|it|us|me)\b|(?:more than|over|about|nearly)?\s*\d)/iu;

/** What others hold against somebody: verbs that are joined on in it are of whom it is about. */
export const ALLEGED = /\b(?:allegation|accusation|charge|claim|report|rumou?r|suspicion|suggestion)s?\s+that\b/i;

/** A fact that somebody would not tell, behind "declined to say whether": no stance is left open by it. What would or should be done leaves one open. */
export const STILL_TO_DECIDE = /\b(?:would|will|should|could|can|may|might|plan|plans|intend|intends|want|wants|support|supports|favou?rs?|oppose|opposes|is going|are going|to \p{Ll}+)\b/iu;

/** What was weighed at a time that is over: "was considering a levy earlier this year". */
export const FORMERLY = /\b(?:earlier (?:in|this)|at the time|back then|years? ago|once considered)\b/i;

/** Words that say nothing of what a stance is on. */
export const SAYS_NOTHING = /^(?:because|when|after)\b|^(?:(?:that|this|it)\s+)?(?:in (?:particular|general|fact)|anyway|at all|too|so|again|instead)?[^\p{L}]*$/iu;

/** A refusal that nobody foretells. */
export const DOUBLE_REFUSAL = /^(?:cannot and|under no)\b/i;

/** A thing that is not to be done: "troops will not be sent". */
export const NOT_TO_BE_DONE = /^["\u201d\s\u2026.]*be[\s\u2026.]+(?!(?:satisfied|surprised|interested|pleased|worried|disappointed|impressed|fooled|convinced|swayed|affected|present|content|different|independent)\b)\p{L}+(?:ed|en|un|ut|nt|ld|de)\b/u;

const COMING_ABOUT = String.raw`(?:ever |soon |again )?(?:achieve|attain|regain|reach|recover|succeed|manage|survive|win|lose|suffer|face|escape|benefit|happen|become|fail|gain|work|matter|last|expire|help|hurt|be (?:an? |the )?(?:issue|problem|enough|easy|possible|able)|affect|change anything|make (?:a|any|much) difference)\b`;

/** Behind a denial, what comes about or does not, whatever its subject wills: "Orun won't achieve its goal" refuses nothing. */
export const COMES_ABOUT = new RegExp(String.raw`^\s*${COMING_ABOUT}`, 'i');

/** The same with the denial before it. */
export const WILL_NOT_COME_ABOUT = new RegExp(String.raw`^(?:will not|won['\u2019]t|would not|wouldn['\u2019]t|will never|will no longer) ${COMING_ABOUT}`, 'i');

/** A belief about what ought to be or can be, which is a stance, not a guess. */
export const OUGHT = /\b(?:should(?! be (?:surprised|shocked|able))|must|ought|needs?|right|wise|realistic|acceptable|appropriate|best|necessary|fair|can (?:accept|allow|afford|support|back|agree|tolerate|let|go on|continue|have|be)|solution|way|(?:good|bad|great) (?:idea|thing))\b(?! now\b)/i;

/** A verb of belief. */
export const BELIEVING = /(?:believe|think)$/i;

/** What might or will be needed, or is needed only, is told, not asked for: "would first need to", "will have to". */
export const MIGHT_NEED = /(?:\b(?:would|may|might|could|will|did|do|does|not|only)|n['\u2019]t|['\u2019](?:ll|d))\s+(?:(?:\p{L}+ly|soon|first|also|only|still|now|then|yet|well|otherwise)\s+)?$|\b(?:maybe|perhaps|probably)\s+$/iu;

/** A question that is told before what ought to be: "debating whether they should", "how much work needs to". */
export const ASKED_BEFORE = /\b(?:whether|what|how (?:much|many))\b[^,;]*$|\b(?:govern|determin|decid|defin|spell|regulat|rules? on|guid(?:ance|elines) on)\w*(?: out)? (?:when|where|how|which|who)\b[^,;]*$/i;

/** "Should they ask for more": a condition, not a demand; behind the verb, who meets it. */
export const INVERTED_CONDITION = /^\s+(?:i|we|you|he|she|it|they)\b/i;

/** A condition that nobody meets, or that changes nothing: what one would not do under it is no refusal. */
export const CONTRARY_TO_FACT = /\bif [^,;.]{1,60} (?:were (?:still|not)|weren['\u2019]t|had (?:not )?been|hadn['\u2019]t)\b|\b(?:if not for|even if|if given|if i (?:was|were)\b)|^[\s"\u201c]*if (?:i|we) (?:did|had|were|was)(?:n['\u2019]t| not)\b/i;

/** A condition in whose own clause a verb stands: "if both sides agree to". */
export const UNDER_CONDITION = /\b(?:if|unless|once|whether)\b[^,;]*$/i;

/** A condition behind words that agree to something. */
export const ONLY_IF = /\b(?:only if|provided|as long as|on condition)\b/i;

/** A condition right behind a clause, with its joint: ", but only if Orun pays". */
export const CONDITION_BEHIND = /^,? (?:but )?(?:only if|only when|provided|on condition|as long as|unless)\b[^.;]*/i;

/** A plain condition, which "only" before the verb belongs to: "would only vote for it if". */
export const IF = /\bif\b/i;

/** The same at the head of the clause, before what is asked for in that case: "if a patrol is sent, it should". */
export const IF_BEFORE = /^\W*(?:that )?if\b/i;

/** A verb that denies the clause behind it: "he denied that the town had asked for". */
export const DENIED_BY_VERB = /\bden(?:y|ies|ied|ying)\b(?:(?! (?:and|but) )[^.;,"\u201c]){0,80}$/i;

/** What somebody would not say is a fact, not a stance: "would not say whether". */
export const SAYS_WHETHER = /say whether$/i;

/** The verb at the end of a cue, with the preposition that belongs to it: "only | vote for". */
export const VERB_OF_CUE = /\S+(?: for| to)?$/;

/** A condition told by turning subject and verb around: "should they ask". */
export const SHOULD = /^should$/i;

/** The words that demand whatever stands around them. */
export const OBLIGES = /\b(?:must|should)\b/i;

/** Before a readiness, what makes it one of a case that is thought of: "we would | support a levy if it were fair". */
export const WOULD_BEFORE = /\b(?:would|could|might)\s+(?:\w+ly\s+|also\s+)?["\u201c]?$/i;

/** Before a stance, that it is over: "once opposed", "used to back". */
export const OVER_BY_NOW = /\b(?:once|previously|formerly|initially|originally|at first|used to|no longer)\s+(?:\w+ly\s+)?$/i;

/** Before a stance, those whose talk it is: "critics say Quill opposes". */
export const BY_CRITICS = /\b(?:critics|opponents|rivals|detractors|some|many|others)\s+(?:\w+\s+)?(?:say|said|claim|claimed|argue|argued|fear|feared|suspect|suspected)\b[^.;]{0,60}$/i;
