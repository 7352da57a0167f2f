import { BODY_NOUNS } from './relation-cues.ts';

const PLEDGE = String.raw`(?:pledges?|promises?|commitments?|vows?|undertakings?)`;
const GIVEN = '(?:delivered|paid|sent|provided|given|gave|disbursed|transferred|handed over|donated|supplied)';
const GIVE = '(?:deliver|pay|send|provide|give|disburse|transfer|hand over|donate|supply)';

/** Before a figure that was pledged: the pledge was kept ("met its pledge of", "has delivered the | $20 million that it promised"). */
export const PLEDGE_KEPT = new RegExp(
  String.raw`(?<!\b(?:not|never|if|hardly) |n['\u2019]t )\b(?:met|kept|fulfilled|honou?red|delivered on|made good on|lived up to) (?:its|the|their|his|her|an?|that) (?:[\w-]+ ){0,2}?${PLEDGE}\b[^.;]*$`, 'i',
);

/** The same of what was given, where the words behind tell that it had been pledged. */
export const HAS_GIVEN = new RegExp(String.raw`(?<!\b(?:not|never|if|hardly|yet|only) |n['\u2019]t )\b${GIVEN} (?:all (?:of )?)?the (?:full )?$`, 'i');

/** Before such a figure: the pledge was broken ("broke its promise of", "failed to keep its pledge to"). */
export const PLEDGE_BROKEN = new RegExp(
  String.raw`\b(?:(?:broke|broken|failed to (?:keep|meet|fulfill?|honou?r|deliver on)|went back on|(?:did not|didn['\u2019]t|never) (?:keep|kept|meet|met|honou?r(?:ed)?|fulfill?(?:ed)?)) (?:its|the|their|his|her|an?|that) (?:[\w-]+ ){0,2}?${PLEDGE}\b[^.;]*)$`, 'i',
);

/** The same of what was not given, where the words behind tell that it had been pledged; "has not yet paid" leaves it open. */
export const HAS_NOT_GIVEN = new RegExp(String.raw`\b(?:(?:failed to|did not|didn['\u2019]t) ${GIVE}|never ${GIVEN}) (?:all (?:of )?)?the (?:full )?$`, 'i');

/** Behind a figure that is told as pledged: it was given then, or (with the group) never. */
export const THEN_GIVEN = new RegExp(
  String.raw`^(?: [\p{Ll}\d]+){0,5},?(?: and| but| which it)(?: has| have)?(?: since| later| then)? (?:(never |did not |failed to )(?:${GIVEN}|${GIVE})\b(?! on\b)|${GIVEN} (?:it|them|all|that|every)\b)`, 'iu',
);

/** Behind the figure of a pledge: nothing came of it. */
export const NEVER_CAME =
  /^(?: \p{Ll}+){0,3} (?:(?:was|were|has been|have been|had been) (?:never|not) (?:kept|paid|honou?red|met|fulfill?ed|delivered)|(?:was|were) broken|never (?:came|arrived|materiali[sz]ed)|went unpaid|remains? unpaid)\b/iu;

/** What a body is yet to decide on, before or behind the figure of it: it binds nobody yet. */
export const TO_BE_DECIDED = new RegExp(
  String.raw`\b(?:(?:(?:will|would|may|might|could)|(?:is|are|was|were|remains?) (?:(?:due|expected|likely|set|scheduled|about|yet|still) )?to|(?:due|expected|set|scheduled|has|have) to)(?: still| first| soon| then)? (?:be (?:adopted|approved|ratified|passed|endorsed|voted on|decided on|put to (?:a|the) vote)|adopt|approve|ratify|endorse|vote (?:(?:on|next|this) \w+ |tomorrow )?on|decide on)`
    + String.raw`|(?<=\b(?:${[...BODY_NOUNS].join('|')}|parliament|cabinet|senate|house|members|ministers|voters|lawmakers|it|which) )votes? (?:(?:on \w+day|next \w+|this \w+|tomorrow|in \w+) )?on (?!\w+day\b)|(?:awaits?|faces?|goes to|up for) (?:a|the|its) vote)\b`, 'i',
);

/** In a question or what somebody was asked, up to a figure: nobody says that it is so. */
export const ASKED_WHETHER = /\b(?:asked|asks|asking|wonder(?:ed|s|ing)?|unclear|questioned)(?: [\w\u2019'-]+){0,3}? (?:whether|if)\b[^;.]*$/i;

/** A question that takes what it asks about for granted: "how will it reach the target of". */
export const TAKES_FOR_GRANTED = /^\W*(?:how|why|when|where|who)\b/i;

/** Before a change, that it was decided against: "decided not to | cut". */
export const DECIDED_AGAINST = /\b(?:decided|agreed|voted|resolved|chose) (?:[\w-]+ ){0,3}?(?:not to|against)\b[^.;]*$/i;

/** A sentence about a game or a player: its goals and targets bind nobody. */
export const OF_A_GAME =
  /\b(?:striker|winger|midfielder|defender|goalkeeper|half-?time|kick-?off|scor(?:ed|er|ing)|possession|equali[sz]er|free-kick|penalty area|transfer (?:fee|window|target|market)|(?:takeover|top) target|quarterback|touchdowns?|on target)\b|\b(?:beat|defeated|drew with)\b[^.;]*\b\d{1,2}[-\u2013]\d{1,2}\b/i;

/** Right behind a count of people: what they are to get ("5,000 fans | a refund"). */
export const GETS_THAT = /^ (?:an?|free|full|new|better|higher) \p{Ll}/u;

/** Right before a name: who founded or runs the one that binds itself ("the fund set up by | Telma"). */
export const RUN_BY =
  /\b(?:set up|founded|established|created|started|launched|led|run|headed|chaired|backed|owned|funded|financed|controlled|organi[sz]ed|supported|guaranteed) by (?:the )?(?:[\p{L}.\u2019'-]+ and (?:the )?)?$/iu;

/** Right before a name: it only tells where. */
export const WHERE_BEFORE = /\b(?:in|at|near|outside|around|across) (?:the )?$/i;

/** Between such a name and a figure: another binds itself there ("in Telma | the council promised", "a shop in Telma | promised"). */
export const PLEDGED_THERE = /\b(?:pledged|pledges|promised|promises|vowed|committed|offered|undertook|will (?:give|pay|provide|send|contribute|donate))\b[^.;]*$/i;

/** Between two sums that one party binds itself to: what the first is for or when, and nothing else. */
export const AND_A_SUM =
  /^(?: (?:this|next|last) \p{Ll}+| (?:in|for|by) (?:19|20)\d\d| now| (?:for|to|towards) (?:the |its |new )?\p{Ll}+(?: \p{Ll}+)?)?(?:,| and|, and)(?: (?:then|another|an extra|a further|some|about|nearly|almost))? $/u;

/** Behind the second of such sums, what shows that it is another's: "and $7 million | came from Telma". */
export const OF_ANOTHER_SUM = /^ (?:was|were|is|are|came|comes|has|had|have|from|by|will|would|went)\b/i;

/** Right before a name: where something was done that an aside tells of what binds ("The compact, signed in |"). */
export const DONE_THERE = /, (?:\p{Ll}+ly |first |also )?(?:\p{Ll}+ed|drawn up|set up|made|held|born|struck|won|begun|written) (?:in|at) (?:the )?$/u;

/** Right before a name: where those met who bound themselves ("a meeting in |"). */
export const MET_THERE = /\b(?:meetings?|summits?|talks|sessions?|conferences?|gatherings?) (?:in|at) (?:the )?$/i;
