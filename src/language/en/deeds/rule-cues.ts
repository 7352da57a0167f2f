import { BODY_NOUNS } from './relation-cues.ts';

/** A target that parties are held to, and nobody who "was the target of" something. */
export const TARGET = String.raw`(?:targets?(?! of\b)|(?<!\b(?:was|were|been|became|become|is|are) (?:also |once |often )?(?:the|a) )targets? of)`;

/** A benchmark that parties are held to, and no price or index of a market that is called one. */
export const BENCHMARK = String.raw`(?<!\b(?:international|global|world|world's|market|oil|crude|regional|european|american|u\.s\.|us|stock|price|bond) )benchmarks?\b(?! (?:(?!(?:of|for|is|was|set|at|rate|by)\b)[\w.\u2019'-]+ ){0,3}?(?:brent|index|indexes|indices|prices?|crude|oil|contract|futures?|stock|share|bond|treasury|lending|interest|yields?|rates?|10-year|west texas)\b)`;

/** The words that open a list of what a body has decided; the points follow, each in a line of its own. */
export const RESOLUTION = /\b(?:decided|agreed|resolved|voted)\b[^.:;\n]{0,60}:\s*$/i;

/** The mark of a point of such a list, with the rest of its line. */
export const POINT_LINE = /^\s*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|[-\u2022\u2013*])\s[^\n]*$/i;

/** Words before a whole that leave it what it is: "its average annual harvest", "a normal harvest". */
export const WHOLE_USUAL = /^(?:(?:average|annual|yearly|normal|usual|typical|mean|total|overall|own|entire|whole|national) )+(?=\p{L})/iu;

/** Words for one whole by which reports tell it apart no more than by their taste. */
export const SAME_WHOLES: ReadonlyMap<string, string> = new Map([
  ['turnover', 'revenue'], ['revenues', 'revenue'], ['takings', 'revenue'], ['economic output', 'gdp'], ['national output', 'gdp'], ['economy', 'gdp'],
]);

/** Words behind a whole that only tell when: "81% of children last year". */
export const WHOLE_WHEN = /\s+(?:last|this|next|that|in) (?:year|month|week|season|\d{4})$/i;

/** What each of several must do: "the reserve that each of its members must hold". */
export const BINDS_MEMBERS = /\b(?:each|every|all) (?:of (?:the|its|their) )?(?:\w+ ){0,2}(?:members?|countries|country|states?|towns?|part(?:y|ies)|banks?|clubs?) (?:must|has to|have to)\b|\beach (?:must|has to)\b/i;

/** A change that is wished for or planned, up to the level that it starts from: "to lift its share | from 4% to 6%". */
export const WISHED_CHANGE = /\b(?:to|should|must|would|could|may|might) (?:\w+ly )?(?:increase|raise|lift|lower|tighten|cut|reduce)\b[^.;,]*$/i;

/** The same of a body's own rule: "pressed the Pact to lift its share". */
export const BODY_TO_CHANGE =
  new RegExp(String.raw`\b(?:the|its|their) (?:[\w-]+ ){0,3}?(?:${[...BODY_NOUNS].join('|')}) to (?:\w+ly )?(?:increase|raise|lift|lower|tighten|cut|reduce) (?:its|their|the)\b[^.;,]*$`, 'i');

/** Behind a number of days: since or until when it is counted, so that nothing lasts as long. */
export const COUNTED_FROM = /^ (?:after|before|ago|since|earlier|later|ahead|into|from)\b/i;

/** Behind a figure, what it falls below: the figure is what was reached, not the rule ("150 million, short of the 200 million"). */
export const FALLS_BELOW = /^(?:short of|below the)\b/i;

/** Words for falling short of a rule. */
export const SHORT_OF = /\b(?:fell|falls?|falling) short\b|\bmissed\b/i;

/** A noun for a rule that a figure sets. */
export const RULE_NOUN =
  new RegExp(String.raw`\b(?:${TARGET}|guidelines?|${BENCHMARK}|thresholds?|(?<!\b(?:city|speed|age|time|off|weight|market|ice|small|large)[ -])(?:ceiling|limit|cap)(?= (?:on|is|was|stands|stood|lowered|raised|from|to)\b))\b`, 'i');

/** Noun phrases for what is measured, with up to two words that say which. */
export const MEASURE = /(?:\b(?!(?:not|never|and|or|million|billion|trillion|thousand|percent|cent|cut|cuts|cutting|reduce|reducing|lower|lowering|lift|lifting|help|helps|shift|advocates|advocate|backs?|favou?rs?|that|which|this|these|those|his|her|our|more|less|some|any|all|from|at|by|with|as|is|are|was|were|of|to|will|would|could|should|must|can|may|might|the|their|its|on|in|for|and|keep|increase|increased|raise|raised|hiked|higher|new|spend|spending|significantly|a|an)\b)[a-z-]+\s+)?\b(?<!\b(?:will|would|to|must|should|could|can|may|might|not|never|help|helped) )(?:spending|budgets?|rate|tax|tariffs?|pay|wages?|emissions|aid|funding|deficit|prices?|growth|contributions?|savings|investment|debt|output|production|catch|catches|landings|quotas?|vaccinations?|coverage|warheads|stockpiles?)\b/gi;

/** Nouns that a figure is said of without being what it measures: whoever is held to it, and the rule itself. */
export const NO_MEASURE = /\b(?:chairs?|chairman|chairwoman|ministers?|presidents?|premiers?|mayors?|secretary|officials?|groups?|blocs?|alliances?|unions?|clubs?|pacts?|members?|leaders?|countr(?:y|ies)|nations?|states?|provinces?|regions?|districts?|compan(?:y|ies)|firms?|banks?|agenc(?:y|ies)|administrations?|departments?|ministr(?:y|ies)|towns?|cities|councils?|governments?|allies|parties|plans?|proposals?|marks?|targets?|guidelines?|benchmarks?|thresholds?|goals?|rules?|pledges?|promises?|offers?|commitments?|asks|figures?)$/i;

/** How many of those held to it: no measure of what they do ("six of the nine trusts"). */
export const SOME_OF_ALL = /^[\w-]+ of (?:the|its|their|all)\b/i;

/** Between a rule and a figure behind it: the figure is another's that something else is told of ("the higher target only if others paid 300 million"). */
export const APART_FROM_RULE = /\b(?:only if|provided|unless|until|if|because)\b|,\s+which (?:he|she|it|they)\b/i;

/** Right before a rule: it is what something else is to serve ("to hit its long-term | target, the levy must rise by 10%"). */
export const IN_ORDER_TO_MEET = /\bto (?:hit|meet|reach|achieve|keep to) (?:its|their|the|his|her|our) (?:[\w-]+ ){0,3}$/i;

/** Right before a figure: the rule that it sets, behind the mark of whose it is ("Telma's | stated goal of"). */
export const OWNED_RULE = /['\u2019]s? (?:(?:own|new|old|declared|stated|official|long-term|current|original|ambitious|self-set|annual|national) ){0,2}(?:goal|target|guideline|limit|cap|threshold|quota|ceiling)s? of (?:(?:about|around|some|nearly|at least) )?$/i;

/** Between a figure and a rule behind it: how far off the rule somebody is ("kept 9%, are the furthest from the guideline"). */
export const OFF_THE_RULE = /[,;]|\b(?:from|below|above|beyond|short of|than|towards?|nearer|closer|off)\b/i;

/** Between a rule that somebody met and a figure behind it: what they came to ("reached the target, with 94%"). */
export const MET_WITH = /\b(?:met|meets?|reached|reaches|hit|exceeded|exceeds?|surpassed|kept to)\s+(?:the|its|their|that|this)\s[^.;]{0,40}?,?\s+(?:with|at)\s(?:[^\s,.;]+\s){0,4}$/iu;

/** Between words for falling short and a figure behind them that is no rule: a verb that tells something else of those who do. */
export const TELLS_ELSE = /[,;:]|\b(?:would|will|is|are|was|were|has|have|had|cost|costs|pay|pays|paid|owes?|need|needs)\b/i;

/** Right behind a figure: the rule that asks for it ("the 0.8% that its treaty asks for"). */
export const ASKED_BY_RULE = /^ (?:that|which) (?:its|the|their|his|her) (?:\w+ )?\w+ (?:asks? for|requires?|calls? for|demands?|sets?|prescribes?|obliges?)\b/i;

/** Whose rule it is, before a figure that it sets for those it binds: "under the federation's code, a club may". */
export const RULE_OF = /\b(?:under|according to) (?:the|its|their) \p{L}+['\u2019]s (?=(?:accord|treaty|pact|agreement|rules?|convention|charter|code|statutes?|terms)\b)/iu;

/** Before the figure that another is raised or lowered to. */
export const TO_BEFORE = /\bto\s+$/i;

/** Before the figure that it is raised or lowered from. */
export const FROM_BEFORE = /\bfrom\s+$/i;

/** Between the two numbers of such a change, where both were read as one range: what leads to the second. */
export const CHANGES_TO = /\bto\s/i;

/** Before the day that a commitment sets: "by 2035", "before the end of 2035". */
export const DUE_BEFORE = /\b(?:by|before|until|from|deadline (?:of|at|on|in))\s+(?:the (?:end|start) of\s+)?$/i;

/** Nouns of what is kept in hand, of which a rule may ask so many days. */
export const KEPT_IN_HAND = /\b(?:stockpil\w+|stocks|reserves?|storage|inventor(?:y|ies))\b/i;

/** In the sentence of a number of days: they are days that what is kept lasts. */
export const LASTS = /\b(?:stock\w*|reserves?|hold|holds|held|keeps?|kept|covers?|covered|worth|consumption|imports|demand|supply|storage|stores?|targets?|benchmark|threshold|guideline|short|leads the list)\b/i;

/** Right before a figure that falls short of, or meets, the rule that it sets: "short of the 90-day threshold". */
export const TESTED_BY = /\b(?:short of|below|under|above|miss(?:es|ed)?|meets?|met|hits?|reach(?:es|ed)?|pass(?:es|ed)?|exceed(?:s|ed)?|surpass(?:es|ed)?) (?:the|its|their) $/i;

/** Right behind such a figure. */
export const RULE_BEHIND = /^(?:[- ]\p{Ll}+){0,2}? (?:targets?|standards?|guidelines?|benchmarks?|thresholds?|goals?|requirements?|quotas?|floors?|minimum)\b/u;

/** Before a figure: with how much somebody thinks to meet a rule ("believes it can reach its targets with 2%"); the figure is no rule, and not reached. */
export const THOUGHT_ENOUGH =
  /\b(?:can|could|may|might|will|would|able to|hopes? to|aims? to|wants? to|plans? to) (?:reach|meet|achieve|fulfil+|hit|honou?r) (?:its|their|the|those|these|all) (?:[\p{L}-]+ ){0,4}(?:targets?|goals?|commitments?|obligations?|requirements?|promises|pledges|needs)\b[^.;,]{0,30} (?:with|by|at|on)(?: spending)?(?: (?:only|just|about|around|some|as little as))? $/iu;

/** Right before a figure: the rule is one that somebody is let off, and not that one's own ("excluded from the 5% target"). */
export const LET_OFF = /\b(?:(?:excluded|exempt(?:ed)?|exemptions?|opt(?:ed|ing)?[- ]outs?|carve-?outs?|released|spared|excused|freed) (?:from|of)|(?:not|no longer|n['\u2019]t) (?:bound|covered|held) (?:by|to)|(?:not|n['\u2019]t) have to (?:meet|reach|keep to|follow|observe)|need not (?:meet|reach|keep to|follow|observe)) (?:the|its|their|that|this|any) (?:[\p{Ll}'\u2019-]+ ){0,4}$/iu;

/** Before a figure that is named beside a rule: what the rule ought to be, in somebody's eyes ("the target should be | 4%"). */
export const WISHED_RULE =
  /\b(?:targets?|guidelines?|benchmarks?|thresholds?|goals?|quotas?|limits?|caps?|ceilings?|minimum|requirement)\b[^.;,]{0,40}?\b(?:should|ought to|must|needs? to|has to|could|would|might) (?:\w+ly )?(?:be|rise|go|stand|climb|fall|drop|become|come|grow)\b[^.;]{0,30}$/i;

/** Right before a rule's figure, whose rule it is ("Alder League's | 2% guideline"). */
export const OWNER_OF_RULE = /^['\u2019]s? (?:(?:own|new|old|current|present|minimum|stated|official|so-called) )?$/i;

/** Right before a name: it is a body of whose members something is told. */
export const MEMBERS_OF = /\bmembers?(?: states?| countries| nations)? of (?:the )?$/i;

/** At the head of a sentence: a rule of the body that was told of before. */
export const ITS_RULE = /^\W*(?:its|their|the) (?:[\w-]+ ){0,2}?(?:guidelines?|targets?|benchmarks?|thresholds?|rules?|requirements?|standards?|charter|code|statutes?)\b/i;

/** Right before a length of time: it is how long somebody waits. */
export const WAITS = /\b(?:waits?|waited|waiting|queues?|queued)(?: for)? $/i;

/** The same where a report tells of waiting: the length is what a rule or promise allows. */
export const RULE_OF_WAITING = /\b(?:targets?|limits?|ceilings?|standards?|promises?|pledges?)(?: of|,| is| was) $/i;

/** Words of a report on waiting. */
export const TELLS_OF_WAITING = /\bwait(?:s|ed|ing)?\b/i;
