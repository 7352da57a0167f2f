const NUMBER = '\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty';

/** Members of a body that are all meant, or as many as are counted: "whose members", "all ten members", "the pact's founding members". */
export const MEMBERS = new RegExp(
  `(?:(?<![\\p{L}\\d-])(?:the|its|their|whose|all|${NUMBER})|(?<=\\p{L})['\u2019]s?)`
  + `(?: (?:of|the|its|their|${NUMBER}|founding|full|permanent|current|other|remaining)){0,3} members?(?: (?:states|countries|nations))?(?![\\p{L}-])`,
  'giu',
);

/**
 * Right behind members, up to the first of a list of them: "are", "of the Lakes Pact include", a dash, "were represented:". The first group is of what they
 * are members.
 */
export const LISTED_BEHIND = /^(?:( of (?:the )?[\p{L}\d+'\u2019-]+(?: [\p{L}\d+'\u2019-]+){0,4}?)?(?: (?:are|include)|,? ?[\u2014\u2013]) |[^.;:!?,\u2014\u2013\u201c\u201d"]{0,60}: )(?:the )?/u;

/** What those do who are members no more, or not yet: "two members left:". */
export const NO_MEMBERS = /\b(?:left|leaves?|leaving|quit|quits|withdrew|withdrawn|expelled|suspended|joined|joining|applied|accepted|admitted)\b/i;

/** What a body does to those whom it is made of, up to the first of them: "comprises", "is made up of the three towns of". */
export const COMPRISES = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:(?:is|was) )?(?:made up|composed) of|comprises|comprising|consists of|consisting of)(?: (?:the )?(?:(?:${NUMBER}) )?(?:member )?(?:states|countries|nations|towns|cities|members)(?: of|:| [\u2014\u2013])?)?\\s(?:the )?`,
  'giu',
);

/** What may stand between a body and what is said of its members: its noun (the group), a relative pronoun, a word of time. */
export const BODY_GAP = /^(?:['\u2019]s)?(?: (?!which |that |now )(\p{Ll}+))?,?(?: (?:which|that|now|currently|also)){0,2} ?$/u;

/** "Whose members" are those of what stands right before. */
export const WHOSE = /^whose\b/i;

/** A subject that was named in the sentence before. */
export const IT = /^\W*it\s+(?:now\s+|currently\s+)?$/i;

/** Between the names of a list of members. */
export const MEMBER_JOINT = /^(?:, ?|,? and )(?:the )?$/u;

/** Behind the last of a list, what shows that its name belongs to something else: "and Telma's ministers". */
export const NOT_ITSELF = /^(?:['\u2019-]|\s+(?:and|or|officials?|ministers?|lawmakers?|representatives?|delegates?)\b)/u;
