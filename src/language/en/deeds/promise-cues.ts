/** A sum that a named party says it will pay of its own will. */
export const WILL_PAY = /\b(?:will|would) (?:pay|give|contribute|donate|advance|lend|provide|set aside|put up|chip in)(?: out)? (?!for\b|(?:\w+ ){0,2}(?:fines?|penalt|damages|ransom|tax|more|less))(?:[\w-]+ ){0,3}$/i;

/** The same as a noun: "the undertaking by Telma to provide", "and by Orun to lend". */
export const UNDERTAKES_TO_PAY =
  /\b(?:(?:undertaking|pledge|promise|commitment|offer|decision|agreement)s? (?:by|of|from)|and (?:by|of)) (?:the )?\p{Lu}[\p{L}-]+ to (?:provide|advance|lend|pay|give|grant|contribute|donate) (?:[\p{L}-]+ ){0,5}$/u;

/** Words right before the first sum of a row of pledges: "Orun pledged $7 billion, Telma $3 billion". */
export const OPENS_PLEDGES = /\b(?:(?:pledged|pledges|promised|promises|committed)(?: to)?|will (?:provide|give|pay|contribute|lend|put up))(?: (?:an|another|some|about|nearly|almost|up to|over|more than|at least|extra|additional|further)){0,2} $/i;

/** Between two sums of such a row: the next party's name, and nothing else. */
export const NEXT_PLEDGE = /^,?(?: and)? (?:the )?(?:\p{Lu}[\p{L}-]+ ){1,3}(?:(?:some|about|nearly|almost|up to|over|more than|at least|another) )?$/u;

/** Behind a sum that is offered: for what good end; a price is offered for a thing. */
export const OFFERED_TO_FUND = /^ (?:to|into|towards?|for) (?:the|its|their|a|an) (?:[\p{L}\u2019'-]+ ){0,3}(?:fund|facility|pot|appeal|programme|program|recovery|relief|rescue|mission|effort)\b/iu;

/** Right before a sum: that it is offered. */
export const OFFERED = /\boffer(?:ed|s|ing)(?: to (?:pay|give|contribute|lend|provide))?(?: (?:up to|about|around|some|nearly|almost|another|a further|an extra))? $/i;

/** What is promised in all, before the list of who gives how much: "promises amount to $70 million: | $35 million from Telma". */
export const LISTS_GIVERS = /\b(?:pledges|promises|commitments|contributions|offers)\b[^.;]*:[^.;]*$/i;

/** Right behind a sum, before who gives it. */
export const FROM_GIVER = /^ from (?:the )?(?=\p{Lu})/u;

/** Behind a figure that somebody promised: the same one took it back ("…, withdrew the offer by nightfall"). */
export const TOOK_BACK = /^[^.;]{0,80}?\b(?:withdrew|took back|has withdrawn|pulled|cancell?ed|went back on|backed out of|reneged on) (?:the|its|that|this|their) (?:offer|pledge|promise|commitment|contribution)\b/i;

/** Before a figure, between the one who speaks for a country and what it will give: "Telma's minister Ada Quill | said her government". */
export const SPEAKS_FOR_OWN = /\b(?:said|says|announced|told \w+)(?: that)? (?:his|her|its|their) (?:government|country|nation|state|administration|town|city)\b/i;

/** Behind the name of a country or town: who speaks for it. */
export const OF_WHOM = /^['\u2019]s? (?:\p{L}+ ){0,4}$/u;

/** A most that is told as what may be given. */
export const UP_TO = /\bup to (?:\p{L}+ )?[\p{Sc}\d]/iu;

/** Right before a name: the decision is its own, whoever else the sentence speaks of. */
export const DECISION_OF = /\b(?:(?:decision|vote|plan|proposal|move|resolution|undertaking|pledge|promise|commitment|offer) (?:of|by)|(?<=\b(?:undertaking|pledge|promise|commitment|offer) by [^.;]{1,120})and by) (?:the )?$/i;

/** Right behind a name: a body that is not the one named ("Orun's football federation"). */
export const HAS_BODY = /^['\u2019]s? (?:\p{Ll}+ ){0,2}(?:federation|association|union|league|council|committee|panel|parliament|assembly|commission|board|court|regulator|agency)\b/u;

/** Words between a name and a figure by which the one named says it of another: "Lee said the council had pledged". */
export const SAID_OF_ANOTHER = /\b(?:said|says|told \w+)(?: that)? (?:the|its|their|his|her) \w/i;

const GIVING = '(?:send|deploy|withdraw|free|hand over|contribute|provide|supply|deliver|lend|donate|release|train|host|resettle|relocate|accept|take(?: in)?)';
const SOME = '(?: (?:up to|about|around|some|an|a|another|at least|more than|nearly|almost|as many as|additional|further|extra|(?:battalion|force|contingent|team|company|total) of))*';

const PLEDGING_COUNT =
  `\\b(?:(?:pledged|pledges|promised|promises|undertook|vowed|committed|offered|offers)(?: to ${GIVING})?|agreed to ${GIVING}|(?:will|said (?:[\\w ,]{0,24} )?(?:it|they|he|she) would) (?:send|deploy|contribute|provide|supply|deliver|donate|add)|(?:offer|pledge|promise|commitment) of|offered (?:the|its|their) \\p{Ll}+(?: \\p{Ll}+)?)${SOME} `;

/** Words right before a count by which a party binds itself to it: "pledged", "agreed to send", "will deploy", "its offer of". */
export const PLEDGES_COUNT = new RegExp(`${PLEDGING_COUNT}$`, 'iu');

/** The same with another such count between: "pledged 40 trucks and | 12 cranes". */
export const PLEDGES_COUNT_AND = new RegExp(`${PLEDGING_COUNT}[\\d,.]+(?: [\\p{Ll}-]+){1,3}(?:, [\\d,.]+(?: [\\p{Ll}-]+){1,3}){0,3}(?:,|,? and)${SOME} $`, 'iu');

/** Behind a count in a row: a verb, so that another clause has begun ("1,200 tents and 300 people | cheered"). */
export const THEN_DID = /^(?: \p{Ll}+){0,2} (?:\p{Ll}{2,}ed|were|was|are|will|had|have)\b/u;

/** Right before a figure: what somebody offers. */
export const OFFER_OF = /\b(?:offer|pledge|promise) of (?:(?:up to|about|around|some|at least|nearly) )?$/i;

/** Nouns that are counted and given; votes, days and the parties themselves are not. */
export const NOT_GIVEN = /\b(?:votes?|abstentions?|members?|countries|nations|states|parties|sides|times?|ways?|days?|weeks?|months?|years?|things?|points?|seats?|elections?|meetings?|talks|reasons?|steps?|cuts?|changes?|reforms?|chances?|games?|matches|goals?|wins?|fouls?|errors?|mistakes?|crimes?|murders?|offen[cs]es?|robberies|burglaries|attacks?|assaults?|violations?|breaches|turnovers?)$/i;

/** Behind a figure: by how much it is more or less than another, or that it is no more meant. */
export const BY_HOW_MUCH = /^(?: [\p{Ll}-]+){0,3} (?:(?:more|fewer|less|higher|lower)(?: in(?: [\p{Ll}-]+){1,6})?|above|below) than\b/u;

/** Behind a figure: the offer no longer holds. */
export const TAKEN_BACK = /^[^.;]{0,40}?\b(?:was|were|is|are|has been|have been) (?:withdrawn|taken back|scrapped|dropped|rejected|turned down|refused|thrown out|struck down|voted down|vetoed|blocked|abandoned|cancell?ed|overturned|quashed|annulled)\b/i;

/** In the clause before a figure: what a party has done of what it promised. */
export const DONE_OF_PLEDGE = /\b(?:sent|paid|delivered|gave|given|provided|contributed|shipped|released|disbursed|transferred|spent|took|taken|deployed|accepted|reached|cut|reduced|met|supplied|donated|built|achieved|stands? at|stood at)\b[^.;,]{0,40}$/i;

/** Behind a count: a party bound itself to it before ("the 1,300 tents that it pledged"). */
export const AS_PLEDGED = /^ (?:that )?(?:it|they|he|she) (?:had |has |have )?(?:first |once |originally )?(?:pledged|promised|offered|committed|undertook)\b/i;

/** Words of a promise, wherever they stand. */
export const PROMISE_WORD = /\b(?:pledg|promis|offer|commit|undert)/i;

/** Right before a figure that another takes the place of. */
export const FROM_THE = /\bfrom the $/i;

/** Right before a sum that is asked for a use, and not asked for itself: "called for the $1.2 billion to be spent at home". */
export const KNOWN_SUM = /\bfor the $/i;

/** Right before a sum: whose it is. */
export const POSSESSOR_BEFORE = /\p{L}['\u2019]s? $/u;

/** Right behind a sum: that it is promised. */
export const PROMISE_BEHIND = /^ (?:\p{L}+ ){0,2}(?:pledge|promise|offer|commitment|contribution|donation|share|gift|grant|aid)\b/u;

/** Behind a figure: who had promised it ("the $20 million that | Telma promised"). */
export const PROMISED_BY = /^ (?:that |which )?(?:the )?(?=\p{Lu})/u;

/** Behind the name there. */
export const HAD_PROMISED = /^ (?:(?:had|has|have|once|first|originally|earlier) ){0,2}(?:pledged|promised|offered|committed)\b/i;

/** In the sentence before a figure: that something is offered. */
export const OFFERED_BEFORE = /\boffer(?:ed|s|ing)?\b[^.;]*$/i;

/** Right before a figure that somebody who took too much is to bring back. */
export const WILL_GIVE_BACK = /(?<!\b(?:if|whether|unless|that nobody) [^.;,]{0,60})\b(?:will|would) (?:(?:hand|give|pay|put) back|return|repay|restore) (?:(?:all|the|about|around|some|at least|nearly) )*$/iu;
