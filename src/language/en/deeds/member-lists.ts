const NUMBER = '\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty';

/** Members of a body that are all meant, or as many as are counted: "whose members", "all ten members", "the pact's founding members". */
export const MEMBERS = new RegExp(
  `(?:(?:(?<![\\p{L}\\d-])(?:the|its|their|whose|all|${NUMBER})|(?<=\\p{L})['\u2019]s?)`
  + `(?: (?:of|the|its|their|${NUMBER}|founding|full|permanent|current|other|remaining)){0,3} |^)members?(?: (?:states|countries|nations))?(?![\\p{L}-])`,
  'giu',
);

/**
 * Right behind members, up to the first of a list of them: "are", "of the Lakes Pact include", a dash, "were represented:". The first group is of what they
 * are members.
 */
export const LISTED_BEHIND = /^(?:( of (?:the )?[\p{L}\d+'\u2019-]+(?: [\p{L}\d+'\u2019-]+){0,4}?)?(?: (?:are|include)|,? ?[\u2014\u2013]) |[^.;:!?,\u2014\u2013\u201c\u201d"]{0,60}: (?:besides (?:\p{Lu}[\p{L}-]* ?){1,3}(?:they|these|those) (?:are|were) )?)(?:the )?/u;

/** What those do who are members no more, or not yet: "two members left:". */
export const NO_MEMBERS = /\b(?:left|leaves?|leaving|quit|quits|withdrew|withdrawn|expelled|suspended|joined|joining|applied|accepted|admitted)\b/i;

/** What a body does to those whom it is made of, up to the first of them: "comprises", "is made up of the three towns of". */
export const COMPRISES = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:(?:is|was) )?(?:made up|composed) of|comprises|comprising|includes|brings together|consists of|consisting of)(?: (?:the )?(?:(?:${NUMBER}) )?(?:member )?(?:states|countries|nations|towns|cities|members)(?: of|:| [\u2014\u2013])?)?\\s(?:the )?`,
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

/** Right behind a body's name, those who belong to it: "Lakes Pact members", "the pact's member states". */
export const MEMBERS_OF_NAME = /^(?:['\u2019]s)? (?:\p{Ll}+ )?(?:members?|member states|member countries|nations|countries|states|towns|cities)(?![\p{L}-])(?! of\b)/u;

/** Between such members and the first of a list of some of them; the group where what they did has to tell that they are members. */
export const SOME_MEMBERS = /^[^;:.\u201c\u201d"()]{0,160}?(?:(,) with|,? (?:including|such as|among them|except(?: for)?|apart from)) (?:the )?(?=\p{Lu})/u;

/** Behind some who are named beside a count of members: they are of those who did not do it. */
export const DID_NOT = /^,? (?:all |both |still |yet )?(?:falling short|falling behind|failing|missing|lagging|short|below|yet to)\b/u;

/** Of which body the others behind a name are members: "or the six other members of the". */
export const OTHERS_OF = new RegExp(
  `(?:,? (?:and|or)|,? with|,? plus) (?:the |all |its )?(?:(?:\\d{1,3}|${NUMBER}) )?other (?:members?|nations|countries|states|towns)(?: states| countries| nations)? of (?:the )?(?=\\p{Lu})`,
  'gu',
);

/** What no member did, up to the first who might have: "that no member has reached — not even". */
export const NOT_EVEN = /\bno (?:other )?members?(?: states?| country| countries| nations?)?\b[^.;:\u201c\u201d"]{0,80}?,? ?[\u2014\u2013-]?,? ?not even (?:the )?(?=\p{Lu})/u;

/** At the head of a sentence: so many of those who belong to a body did something ("Seven of them stayed", "Five of the nine trusts reached"). */
export const SO_MANY_OF_THEM = new RegExp(`^\\W*(?:${NUMBER}) of (?:them|(?:its|the|their) (?:${NUMBER}|members)(?: \\p{Ll}+)?) \\p{Ll}+`, 'iu');

/** All that stands behind those named in the next sentence, who did not: "did not.", "fell short." */
export const THESE_DID_NOT = /^ (?:(?:did|do|have|had)(?:n['\u2019]t| not)|fell short|missed it|broke it|exceeded it)(?: (?:so|yet|again|of it|last year|this year|in (?:\p{Lu}\p{Ll}+ )?\d{4}|in \p{Lu}\p{Ll}+))?\.?$/u;

/** Between those who came to a body later and the day: "Holm and Pendry joined in 2023". */
export const JOINED_THEN = /^ (?:joined|were admitted|acceded|came in|followed)(?: (?:it|later|only))? in (?:\p{Lu}\p{Ll}+ )?(?:19|20)\d\d\b/u;

/** At the head of the words before them: how many belonged to the body at first. */
export const AT_FIRST = /\b(?:(?:had|with|were|of|counted) (?:only |just )?[\p{L}\d]+ members|founding members|founded with|began with)\b/iu;
