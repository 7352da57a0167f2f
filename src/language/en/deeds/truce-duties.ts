/** What the sides of a deal do with their guns and prisoners. */
const PULL = '(?:pull|move|draw|fall|withdraw|retreat)';
const FREE = '(?:release|free|hand over|let go|send home|withdraw|pull (?:back|out))';
const DEAL = '(?:truce|ceasefire|deal|accord|pact|agreement|swap|exchange|compact|treaty|plan)';
const OUGHT = '(?:is to|are to|must|has to|have to|agreed to|will|shall)';

/** Before a length: how far those who made peace go back ("each side is to pull back | 10 kilometres", "under the truce Orun must withdraw its guns"). */
export const PULLS_BACK = new RegExp(
  String.raw`\b(?:(?:(?:each|either) (?:side|party|army)|(?:both|the two|all) (?:sides|parties|armies)) ${OUGHT} ${PULL}|under (?:the|a|its|their|this) (?:[\w-]+ ){0,3}${DEAL}\b[^.;]{0,80}? ${OUGHT} ${PULL})\b[^.;,]{0,60}$`, 'i',
);

/** Right before a count of people: somebody is to let them go. */
export const LETS_GO = new RegExp(String.raw`\b(?:${OUGHT}|would|offered to|agrees? to|ready to) (?:then |also |first )?${FREE}(?: (?:up to|about|around|some|another|at least|nearly|almost|the|all))* $`, 'i');

/** The same where a deal binds somebody to it. */
export const MUST_LET_GO = new RegExp(String.raw`\b(?:is to|are to|must|has to|have to|agreed to|shall) (?:then |also |first )?${FREE}\b`, 'i');

/** In the sentence of such a count, before it: the deal that it belongs to. */
export const UNDER_A_DEAL = new RegExp(String.raw`\b(?:under|as part of|in line with) (?:the|a|an|its|their|this) (?:[\w-]+ ){0,3}${DEAL}\b[^.;]*$`, 'i');

/** Behind it: the deal, or what is to be done for it. */
export const FOR_A_DEAL = new RegExp(String.raw`^[^.;]{0,60}?\b(?:provided|if|once|in (?:return|exchange)|as long as|so long as|on (?:the )?condition|(?:under|as part of) (?:the|a|an|its|their|this) (?:[\w-]+ ){0,3}${DEAL})\b`, 'i');

/** Behind what was offered: those to whom it was offered would not have it, or who offered it took it back. */
export const TURNED_DOWN =
  /^[^.;]{0,60}?(?:, (?:an offer |a proposal )?(?:which|that)|,? but|, and) (?:(?!not\b|never\b)[\p{L}'\u2019-]+ ){1,4}?(?:turned down|turned (?:it|them) down|rejected|refused|declined|spurned|withdrew)(?! to\b)/iu;

/** Before the figure of a rule: a draft would set it, which nobody has decided ("would set a target of"); what somebody says he will set is another thing. */
export const WOULD_SET = /(?<!\b(?:it|he|she|they|we) )\bwould (?:then |also |again )?(?:set|fix|introduce|impose|bring in|establish)\b[^.;]{0,80}$/i;

/** Right before a name: it wrote, showed or saw a draft that would bind others. */
export const DRAFTED_BY = /\b(?:put forward|tabled|drafted|drawn up|written|proposed|submitted|presented|circulated|seen|obtained) by (?:the )?$/i;

/** Right before a name: it is told in a clause about something else ("the compact, which | Orun joined"). */
export const WHICH_BEFORE = /, (?:which|that) (?:the )?$/i;

/** Before a figure: it binds the sides of a deal, whoever else the sentence names. */
export const SIDES_OUGHT = new RegExp(String.raw`\b(?:(?:each|either) (?:side|party|army)|(?:both|the two|all) (?:sides|parties|armies)) ${OUGHT}\b[^.;]*$`, 'i');

/** What a name of something that can be guaranteed ends in. */
export const GUARANTEED_NAME = /\b(?:accord|truce|ceasefire|pact|treaty|deal|agreement|compact|convention|protocol|charter|fund|plan|settlement)$/i;

/** A phrase that tells of guaranteeing. */
export const GUARANTEES = /^guarantee/i;
