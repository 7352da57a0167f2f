/** Between the last of several names in a row and the figure that all of them are bound to: what they did. */
export const ALL_BOUND =
  /^,? (?:(?:both|all|each|jointly|together|also|have|had|has|then|on|last|this|week|month|year|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) ){0,4}(?:agreed|met|kept|broke|fulfilled|honou?red|pledged?|promised?|committed|vowed|undertook|offered|signed up|will|would|(?:are|have|had) to(?= (?:withdraw|release|free|hand|pull|give|pay|send|cut))|must|said (?:that )?they (?:will|would))\b/;

/** Between the names and the figure: it is told of each by itself. */
export const EACH_BY_ITSELF = /\beach\b/;

/** Right behind the figure: the same. */
export const EACH_BEHIND = /^ (?:each|apiece)\b/;

/** An office in which somebody binds a country or body and not himself. */
const OFFICE = String.raw`(?:[Pp]rime |[Ff]irst |[Ff]oreign |[Ff]inance |[Dd]efen[cs]e |[Dd]eputy |[Vv]ice |[Dd]evelopment |[Ii]nterior |[Hh]ealth |[Ee]nergy |[Cc]limate |[Ee]nvironment |[Tt]rade |[Aa]cting |[Nn]ew ){0,3}(?:[Mm]inister|[Pp]remier|[Pp]resident|[Cc]hancellor|[Aa]mbassador|[Ee]nvoy|[Tt]reasurer|[Ff]oreign [Ss]ecretary|[Ss]ecretary of [Ss]tate)(?: (?:of|for) [\p{L} ]{3,30}?)?`;

/** Between the name of a country and the name of who holds an office of it: "Telma's finance minister, | Ada Quill", "Telma Prime Minister | Ada Quill". */
export const OFFICE_BEFORE_NAME = new RegExp(String.raw`^(?:['\u2019]s?)? ${OFFICE},? $`, 'u');

/** Between who holds an office and the name of the country: "Ada Quill, prime minister of | Telma". */
export const OFFICE_BEHIND_NAME = new RegExp(String.raw`^, (?:the |its )?${OFFICE} of (?:the )?$`, 'u');

/** Between who holds an office and the name of the country, where its own words stand behind: "Ada Quill, | Telma's finance minister". */
export const APPOSED = /^, (?:the )?$/;

/** Behind the name of the country there. */
export const ITS_OFFICE = new RegExp(String.raw`^['\u2019]s? ${OFFICE}(?=,| )`, 'u');

/** Right before a name: for whom somebody binds himself. */
export const ON_BEHALF_OF = /\b(?:on behalf of|in the name of) (?:the )?$/i;

/** Between the last two of a row. */
export const JOINS_LAST = /\band\b/;

/** Right before a name at the head of a sentence: it is the deal under which those behind its comma do something. */
export const UNDER_BEFORE = /(?:^|[.!?\n]\s)Under (?:the )?$/;
