const ABOUT = String.raw`(?:(?:about|around|some|nearly|almost|only|just|over|under|above|below|more than|less than|at least|up to|as much as|an? (?:extra|additional|estimated)|another) ){0,2}`;

/** Right before a sum: it has been spent, given or got already ("spent $3 million of his own money on ads"), whatever is proposed beside it. */
export const ALREADY_SPENT =
  new RegExp(String.raw`(?<!\b(?:be|being|get|gets|getting|or) )\b(?:spent|paid|raised|earned|lost|received|contributed|donated|gave|accepted|won|collected) ["\u201c]?${ABOUT}$`, 'i');

/** Right before a share: a group of people or firms is told by it ("the top 1%"). */
export const SHARE_AS_GROUP = /\b(?:top|bottom|richest|wealthiest|poorest|highest-(?:paid|earning)|lowest-(?:paid|earning)) $/i;

/** Right behind a share: how many thought or said so ("65% of members backed the call"). */
export const SHARE_OF_OPINION =
  /^ of (?:[\p{L}\u2019'-]+ ){0,4}?(?:\p{L}{3,}s|people|men|women|those) (?:(?:surveyed|polled|asked|questioned) )?(?:support|approve|disapprove|back|favou?r|oppose|reject|believe|want|say|think)(?:ed|d|s)?\b|^ of (?:[\p{L}\u2019'-]+ ){0,4}?(?:\p{L}{3,}s|people|men|women|those) [^.;]{0,60}\b(?:approved|disapproved)\b/iu;

/** Right before a sum: what somebody earns, by which those whom a rule concerns are told ("those earning over $80,000"). */
export const EARNED_BEFORE = new RegExp(
  String.raw`\b(?:earn(?:s|ed|ing)?|incomes?(?: (?:of|up to|exceeding))?|(?:households?|families|couples|individuals) (?:with|making)|(?:those|anyone|people) making) ${ABOUT}$`, 'i',
);

/** Right behind a sum: the same ("$1 million in income"). */
export const OF_INCOME = /^ (?:in|of) (?:annual |yearly |taxable |household |personal )?(?:incomes?|earnings)\b/i;

/** Right behind a sum: a firm is to change hands for it, which binds nobody to a rule ("proposed $10 billion sale to"). */
export const OF_A_SALE = /^[- ](?:\p{Ll}[\p{L}-]* ){0,2}(?:sale|merger|takeover|acquisition|buyout)\b/iu;

/** Before a figure, a clause in whose case only something else is so: "until Telma agreed to pay", "unless the mill drops its | $2 million". */
export const UNTIL_THEN = /\b(?:unless|until)\b [^,;.\d]{3,90}$/i;

/** Before a figure, the clause of a condition that it stands in ("If it is cut by | a tonne"), with no deed of its own. */
export const IN_IF_CLAUSE = /(?:^\W*|\b(?:that|said|says) )if\b (?:(?!\b(?:will|would|must|should|could|can|may)\b)[^,;:.])*$/i;

/** Before a figure, what did not come about: "would have meant a minimum of", "could have paid". */
export const WOULD_HAVE = /\b(?:would|could|might)(?: not|n['\u2019]t)? have (?:\p{Ll}+ly )?\p{Ll}+(?:ed|en|nt|ld|id|ut|de|st)\b[^.;]*$/iu;

/** Before a figure, an aside that tells how things are: "the levy (which is | 5%)". */
export const ASIDE_OF_NOW = /\([^)]*\b(?:is|was|are|were|now|currently)\b[^)]*$/i;

/** Right behind a length: a circle is told by it. */
export const OF_A_RADIUS = /^[- ](?:\p{L}+[- ]){0,2}(?:radius|perimeter)\b/iu;

/** Right before a number of days or weeks: they are only those to come or gone by, and nothing is kept for them. */
export const COMING_DAYS = /\b(?:next|last|past|coming|first|final|previous) $/i;

/** Right behind "100 percent": a way to say "wholly". */
export const WHOLLY = /^ (?:\p{L}+ly )?(?:committed|sure|certain|behind|confident|right|true|opposed|in favou?r|with (?:him|her|them|you|us))\b/iu;

/** Before a sum by which a thing is known that somebody means to be rid of: "promised to end the wasteful | $18 million scheme". */
export const TO_BE_ENDED =
  /\bto (?:\p{Ll}+ly )?(?:end|scrap|repeal|abolish|kill|undo|reverse|dismantle|block|stop|halt) ["\u201c]?(?:the|its|his|her|their|this|that|an?) ["\u201c]?(?:[\p{L}-]+ ){0,3}$/iu;

/** Right before a figure from which another has moved: "dropped from | 600,000 crowns to just 75,000 pledged". */
export const MOVED_FROM =
  new RegExp(String.raw`\b(?:dropped|dropping|fell|falling|rose|rising|grew|climbed|declined|down|up|jumped|slipped|increased|decreased|shrank) (?:\p{Ll}+ly )?from ${ABOUT}$`, 'iu');

/** Before the level that something has now: "to cut the top rate of | 39% to 10%". */
export const LEVEL_NOW = /\b(?:cut|cutting|reduce|raise|raising|lower|lift|increase|bring) (?:the|its|their|his|her) [^.;,]{0,50}\bof $/i;

/** Right behind it: what it is to become. */
export const TO_BECOME = /^ (?:down |up )?to (?:\p{Ll}+ ){0,3}[\p{Sc}\d]/u;

/** Right before a sum that one may give, and nobody asks for. */
export const COULD_GIVE =
  new RegExp(String.raw`\b(?:can|could|may) (?:shell out|give|donate|spend|contribute|pay|earn|receive|get|write a cheque for|write a check for) ${ABOUT}$`, 'i');

/** Right before a sum: what a thing costs or is thought to cost, whoever proposes it. */
export const COSTS = new RegExp(String.raw`\b(?:(?:a|the|its|their|total|estimated) costs? of|costing|costs?|estimated at) ${ABOUT}$`, 'i');

/** Right before a number in brackets: by how much something is more or less than it was ("the ports (up | 5%)"). */
export const MORE_IN_BRACKETS = new RegExp(String.raw`\((?:up|down|an? (?:increase|rise|cut) of) ${ABOUT}$`, 'i');

/** Right before a figure: what a thing that is only proposed may come to. */
export const MIGHT_COME_TO = new RegExp(String.raw`\b(?:might|may|could) (?:\p{Ll}+ly )?(?:be|reach|cost|total|come to|run to|amount to) ${ABOUT}$`, 'iu');

/** Right behind a figure that something falls short of: it was only asked for or foreseen. */
export const ONLY_ASKED = /^[- ](?:\p{Ll}+ )?(?:requests?|asks?|demands?|wish(?:es)?|bids?|estimates?|forecasts?|expectations?|hopes?)\b/u;

/** Right behind a figure: another sought it, so that nobody has come to it ("the 22 million tonnes | that Orun had sought"). */
export const SOUGHT_BY =
  /^(?: \p{Ll}+)? (?:that |which )?(?:the )?(?:\p{Lu}[\p{L}.\u2019'-]* ){1,4}(?:(?:had|has|have) )?(?:originally |once |first )?(?:sought|wanted|asked for|requested|demanded|called for|proposed|recommended)\b/u;

/** Between a promise and a rate behind it: another verb tells something else of the rate ("pledged to be fair and cast doubt on the rate of"). */
export const AND_DID_ELSE = /\band (?:cast|casts|said|says|told|questioned|criticis|criticiz|noted|blamed|called|accused|disputed|dismissed|mocked|complained)/i;

/** Before a sum, that a bill or plan of another's was voted on: "approved Osten's". */
export const PASSED_ANOTHERS =
  /\b(?:approved?|approves|approving|adopted|adopts|pass(?:es|ed|ing)?|ratif(?:y|ied)|enact(?:s|ed)?|vot(?:e|ed|es|ing) (?:for|on|against|down)|reject(?:s|ed)?|back(?:s|ed)?|endorse[sd]?)\b[^.;]*$/i;

/** Right behind a sum: the bill or plan that is known by it. */
export const PLAN_BEHIND =
  /^[- ](?:[\p{L}\d-]+ ){0,4}?(?:bills?|packages?|plans?|budgets?|proposals?|laws?|acts?|measures?|programmes?|programs?|schemes?|stimulus|requests?|resolutions?)\b/iu;

/** Right before a name: an item of a list ("a wider | Harvest Credit, and $40 a week"). */
export const AN_ITEM = /\b(?:an?) (?:\p{Ll}[\p{L}-]* )?$/u;

/** Right behind such a name. */
export const NEXT_ITEM = /^(?:,| and an? | as well as )/i;

/** Right behind a name that only tells of what kind somebody is: "the Alder nominee", "Union supporters". */
export const ONLY_OF_KIND =
  /^ (?:presidential |likely |former )?(?:nominees?|candidates?|hopefuls?|contenders?|front-?runners?|supporters?|voters?|donors?|fans?|insiders?|strategists?|fundraisers?)\b/i;

/** Right behind a place, alone or in a row: those in it are told of ("workers in Orun and Telma who asked"). */
export const THOSE_WHO = /^(?:,? (?:and |or )?\p{Lu}[\p{L} -]{2,40}?)?,? who\b/u;

/** Between a name and a figure: who bears it is against a thing for what that falls short of. */
export const OPPOSED_BECAUSE = /\b(?:opposed|rejected|criticised|criticized|denounced|voted against)\b[^.;]* because (?:it|the)\b/i;
