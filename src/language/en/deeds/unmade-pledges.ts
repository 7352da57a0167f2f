/** Verbs by which somebody binds himself, in any form. */
const BIND = String.raw`(?:pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|vow(?:s|ed|ing)?|commit(?:s|ted|ting)?|undert(?:ake|akes|ook|aken|aking)|agree(?:s|d|ing)?|offer(?:s|ed|ing)?)\b`;

/** Verbs of a promise, of which it may be told that it is only expected. */
const PROMISE = String.raw`(?:pledge|promise|vow|commit|undertake|offer)\b`;

/** Words that may stand between "not" and its verb and leave it denied. */
const STILL_DENIED = String.raw`(?:(?:yet|ever|even|actually|really|formally|publicly|so far|[a-z]{3,}ly) )?`;

/** The rest of the words that a denial reaches: what another did behind ", but" or ", while" is told anew. */
const REST = String.raw`(?:(?!, (?:but|while|whereas|although)\b)[^;])*$`;

/** In the sentence before a figure, patterns under which nobody has bound himself to it. */
export const UNMADE: readonly RegExp[] = [
  // "The guidelines come as nearly 29%": what they come beside
  /\b(?:guidelines?|rules?|pledges?|targets?|limits?|recommendations?|announcements?|plans?|offers?) (?:come|comes|came|follows?|followed|arrives?|arrived) (?:\p{Ll}+ )?(?:as|after|amid|when|while|because)\b(?:(?!\b(?:pledg|promis|agre|commit|propos|offer|vow|approv|demand|set))[^;]){0,200}$/iu,
  // "did not pledge", "has never promised", "stopped short of pledging"
  new RegExp(String.raw`\b(?:not|never|cannot)\s${STILL_DENIED}${BIND}(?! (?:not|never)\b)${REST}|n['\u2019]t\s${STILL_DENIED}${BIND}${REST}|\b(?:stop(?:s|ped)?|fell|fall(?:s|ing)?) short of ${BIND}${REST}`, 'i'),
  // "failed to agree on", "were unable to commit"
  new RegExp(String.raw`\b(?:fail(?:s|ed|ing)?|unable|declin(?:e|es|ed|ing)) to ${STILL_DENIED}${BIND}${REST}`, 'i'),
  // "is considering a pledge of", "rejected a target of", "withdrew from an accord to"
  /\b(?:consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|discuss(?:es|ed|ing)?) (?:an?|making an?|whether to|new) (?:[\p{L}-]+ ){0,2}?(?:pledge|promise|offer|commitment)\b[^;]*$/iu,
  /\b(?:reject(?:s|ed|ing)?|turn(?:s|ed|ing) down|oppos(?:es|ed|ing)|vot(?:es|ed|ing) against|threw out) (?:an?|any) (?:[\p{L}-]+ ){0,2}?(?:target|goal|pledge|promise|commitment|cap|ceiling|quota)\b[^;]*$/iu,
  /\b(?:withdr(?:ew|aws?|awn)|pull(?:s|ed)? out|walk(?:s|ed)? (?:out|away)|dropp?(?:s|ed)? out)(?: (?:from|of)){1,2} (?:an?|the|its|their) (?:[\p{L}-]+ ){0,2}?(?:accord|pact|treaty|deal|agreement|scheme|compact)\b[^;]*$/iu,
  // "is expected to pledge", "may promise", "has yet to commit"
  new RegExp(
    String.raw`\b(?:may|might|could|(?<!\b(?:each|every|all|members?|countries|states|parties|towns)\b[^.;]{0,40})(?:should|ought to|must|has to|have to|needs? to)|(?:expected|likely|unlikely|ready|willing|prepared|set|due|poised|about|yet|reluctant|asked|urged|pressed|under pressure) to) (?:well |also |soon |even )?${PROMISE}${REST}`, 'i',
  ),
  // "neither Orun nor Telma pledged", "no member has promised"; who is named behind "but" or "except" did.
  new RegExp(
    String.raw`(?:^|[,;:\u2014"\u201c]\s|\b(?:that|and|but|because|while|as) )["\u201c]?(?:no|none of|nobody|no one|not (?:one|a single)|neither)\b(?:(?!\b(?:but|except|other than|apart from)\b)[^,;.]){1,90}?\b${BIND}[^;]*$`, 'i',
  ),
  // "whether it had promised", "if Orun pledges"
  new RegExp(String.raw`\b(?:whether|if|unless)\b[^,;.]{1,80}?\b${BIND}[^,;.]*$`, 'i'),
  // "falsely claimed that", "it is not true that"
  /\b(?:falsely|wrongly|incorrectly|mistakenly) (?:claim|sa(?:id|y)|report|suggest|stat|assert|told|announc|quot)|\b(?:not true|untrue|no truth|a lie|is false|was false|nonsense) that\b/i,
  // "agreed to disagree on the target of"
  /\bagree[ds]? to (?:disagree|differ)\b[^;]*$/i,
  // "backed away from its target of", "a court struck down the pledge of"
  /\b(?:scrap(?:s|ped)?|abandon(?:s|ed)?|drop(?:s|ped)?|back(?:s|ed) (?:away|out|off) (?:from|of)|back(?:s|ed) off|broke|breaks|broken|breaking|shelved?|ditch(?:es|ed)|axe[ds]?|suspend(?:s|ed)?|g(?:a|i)ve[sn]? up(?: on)?|renege[ds]? on|cancel(?:s|led|ed)?|block(?:s|ed)?|vetoe[ds]|struck down|overturn(?:s|ed)?|threw out|quash(?:es|ed)?|annul(?:s|led)?)(?: on)? (?:(?:[\p{L}'\u2019-]+ ){0,3}?)(?:offer|pledge|promise|commitment|undertaking|target|goal)\b[^;]*$/iu,
  // "hopes to pledge", "needs to commit", "Orun expects Telma to pledge"
  new RegExp(
    String.raw`\b(?:hop(?:es?|ed|ing)|plan(?:s|ned)?|intend(?:s|ed)?|aim(?:s|ed)?|tr(?:y|ies|ied)|expect(?:s|ed)?|persuad\w+|convinc\w+|forc\w+|invit\w+|tempt\w+) (?:(?:the )?(?:[\p{L}.\u2019'-]+ ){1,4})?to (?:also |soon |even )?${PROMISE}${REST}`, 'iu',
  ),
  // "Had Telma pledged"
  new RegExp(String.raw`(?:^\W*|[,;] )had (?:the |it |they |he |she )?(?:[\p{L}.\u2019'-]+ ){0,4}?${BIND}[^,;.]*$`, 'iu'),
  // "denied a pledge of", "asked Telma for a pledge of"
  /\b(?:den(?:y|ies|ied|ying)|(?:ask|press|push|appeal|call|wait|hop|plead|beg)\w*(?: (?:to |on )?(?:the )?(?:\p{Lu}[\p{L}.\u2019'-]* ?){1,4})? ?for) (?:making |any |an? |the |another |new |bigger |firm )+(?:pledge|promise|offer|commitment)\b[^;]*$/iu,
  // "rejected claims that it had promised", "refused a request to pledge"
  /\b(?:reject|dismiss|den|disput|rebut|refut|contradict|scotch|play(?:ed|s|ing)? down)\w* (?:the |any |all |these |those |such )?(?:[\p{Ll}-]+ ){0,2}(?:claims?|reports?|rumou?rs?|suggestions?|allegations?|stories|assertions?|accusations?|talk)\b[^;]*$/iu,
  /\b(?:refus|reject|declin|ignor|rebuff|resist|turn(?:ed|s|ing)? down|brush(?:ed|es)? off|dismiss)\w* (?:(?:the |an? |any |all )?(?:[\p{L}.\u2019'-]+ ){0,4}?)(?:requests?|calls?|demands?|pleas?|appeals?|pressure|bids?|proposals?) (?:from (?:[\p{L}.\u2019'-]+ ){1,4})?(?:to|for|that)\b(?:(?!,? (?:and|but) (?:\p{L}+ )?(?:pledged|promised|vowed|committed|agreed|undertook|offered)\b)[^;])*$/iu,
];

/** Before a figure, that somebody reports or claims it. */
export const TOLD_THAT = /\b(?:reports?|claims?|rumou?rs?|suggestions?|allegations?|stories|assertions?) that\b[^.;]*$/i;

/** Behind such a figure: that it is not so. */
export const IS_WRONG = /^[^.;]{0,80}?\b(?:was|were|is|are) (?:simply |plainly |completely |not )?(?:wrong|false|untrue|true|incorrect|mistaken|baseless|unfounded|denied|invented|nonsense)\b/i;

/** Before a figure that somebody is to get: the one who binds himself stands behind it, if anywhere ("Telma was promised"). */
export const IS_PROMISED = /(?:^\W*|\b(?:is|are|was|were|be|been|being) (?:also |now |already )?)(?:promised|pledged|offered|guaranteed)\b(?! (?:that|to)\b)(?:(?!\bthat\b)[^.;,]){0,60}$/i;

/** Behind such a figure, up to who gives it. */
export const GIVEN_BY = /^[^.;,]{0,60}?\bby (?:the )?(?=\p{Lu})/u;

/** Right before a name: whoever bears it gets what the figure tells ("to lend Telma more than"). */
export const GETS_IT = /\b(?:lend|lends|lent|pay|pays|paid|give|gives|gave|given|send|sends|sent|promise|promises|promised|offer|offers|offered|grant|grants|granted|owes?|owed|sell|sold|(?:payment|loan|gift|grant|aid|donation|transfer|contribution)s? to) (?:the )?$/i;

/** Right before a name: it is let off from what all others do ("all members except Telma"). */
export const ALL_BUT =
  /\b(?:all|every|each|everyone|everybody|most|members|states|countries)\b[^.;]{0,60}?\b(?:except(?: for)?|but|apart from|other than|excluding|bar|barring|save(?: for)?|aside from|(?:with )?the exception of) (?:for )?(?:the )?$/i;

/** Before a figure that is told as what nobody is to pass: "pledged not to spend", "must not run a deficit", "no member may borrow". */
export const NEVER_MORE = /(?:\b(?:not|never|cannot|nobody|no (?:member|country|state|town|party|bank|club|one)|no (?:[a-z]+ ){1,2}(?:will|would|shall|should|must|may|wait)|none (?:will|would|shall|should|must|may))\b|n['\u2019]t\b)(?! only\b)[^.;,]{0,60}$/i;

/** A change of level that somebody has promised: "pledged to raise its aid". */
export const PROMISED_CHANGE = /\b(?:pledged|promised|vowed|undertook)(?: on \p{Lu}\p{Ll}+day)? to (?:\p{L}+ly )?(?:increase|raise|lift|lower|tighten|cut|reduce|double|bring)\b/iu;

/** Behind a figure: what was agreed or planned was given up again. */
export const GIVEN_UP =
  /^[^.;]{0,60}?(?:\bbut|\bbefore|\band|,) (?:[\p{L},]+ ){0,4}?(?:then |later |has since |since )?(?:cancell?ed|cancell?ing|dropped|dropping|scrapped|scrapping|abandoned|abandoning|withdrew|withdrawing|pulled out of|backed out of|tore up|walked away from|called off|gave up) (?:the|its|that|this|their) (?:offer|pledge|promise|commitment|contribution|deal|agreement|accord|payment|plans?|target|goal|gift|idea)\b/iu;

/** Right before a figure that is known as a pledge: that it was refused or given up ("rejected the | $20 million pledge"). */
export const REFUSED_PLEDGE =
  /\b(?:reject(?:s|ed|ing)?|vot(?:es|ed|ing) (?:down|against)|threw out|block(?:s|ed)?|veto(?:es|ed)?|struck down|cancel(?:s|led|ed)?|scrap(?:s|ped)?|drop(?:s|ped)?|withdrew|withdraws?|suspend(?:s|ed)?|froze|frozen|halt(?:s|ed)?|overturn(?:s|ed)?|opposed|opposes) (?:the|its|his|her|their|that|this) $/i;

/** Before a figure, what was raised or cut by it or from it: a pledge is what it then came to ("doubled its pledge from $20 million | to"). */
export const CHANGED_PLEDGE =
  /\b(?:doubl|trebl|tripl|quadrupl|rais|increas|lift|boost|upp|rais|cut|reduc|halv|lower|widen|expand|trimm?|slash)(?:e[ds]?|ing|s|ed)? (?:(?:its|the|their|his|her|an?) )?(?:[\p{L}-]+ ){0,3}?(?:pledge|offer|commitment|promise)\b[^.;]{0,40}?\b(?:by|from) (?:(?:about|around|some|nearly|almost|an extra|another|a further) )?$/iu;

/** Between such a figure and the one that it came to. */
export const COMES_TO = /^[^.;]{0,40}?\bto (?:(?:about|around|some|nearly|almost|at least|a total of) )?$/i;

/** The whole of a share that tells of an older promise: "60 percent of promised pensions". */
export const OF_OLD_PROMISE = /^(?:the |its |their |all )?(?:promised|pledged|agreed|guaranteed)\b/i;

/** Before a figure: who had promised it is bound no more ("no longer considers itself bound by the promise to return", "released itself from"). */
export const RENOUNCES =
  /\b(?:(?:no longer|not) (?:(?:considers?|considered|feels?|felt|regards?|regarded) (?:it|him|her|them)sel(?:f|ves) (?:as )?)?bound[\u201d"]? (?:by|to)|releas(?:es|ed) (?:it|him|her|them)sel(?:f|ves) from) (?:the|its|his|her|their|that) (?:\p{Ll}+ )?(?:undertaking|promise|pledge|commitment|vow|offer) (?:to|of)\b[^.;,]*$/iu;
