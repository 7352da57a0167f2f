/** The page and the name of a newspaper, at the head of what was printed in it, once the day is taken out: "A4 LOWELL BANNER", "Page 2A The Alder Record". */
export const PRINTED_HEAD = /^(?:(?:page )?(?:[A-Z]?\d{1,2}[A-Z]?)[ ,|—–-]+)?(\p{Lu}[\p{L}'’ -]{4,44}?)[ ,|—–-]*(?:page (?:[A-Z]?\d{1,2}[A-Z]?))?$/iu;

/** What an outlet sets behind its name in another language's edition: "Orun Daily — English edition". */
export const EDITION_BEHIND_NAME = /(?:\s[–—|-]\s|\s\(?)(?:in English|(?:the )?(?:English|International|Online|Digital|Weekend|Morning|Evening|UK|US|Asia|Europe)(?: language)? edition)\)?$/i;

/** The initials that a news agency sets behind its whole name: "Norvathian News Agency NVNA". */
export const INITIALS_OF_AGENCY = /(?<=\b(?:news|press|information|telegraph) agency) \(?\p{Lu}{2,8}\)?$/iu;

/** What a copy of a blog's entry says at its end; the first group is the headline of the entry. */
export const POST_APPEARED = /\bThe post (.{3,220}?) (?:appeared first|first appeared) on .{3,60}$/;

/** Lines that send the reader to the outlet whose article this is; the first group is its name. */
export const CREDIT_LINES: readonly RegExp[] = [
  /^the post .{3,220} (?:appeared first|first appeared) on (.{3,60}?)(?:\.(?: .{0,120})?)?$/i,
  /^via (\p{Lu}[^.!?:]{2,58})$/u,
  /^click here (?:to|for) (?:read )?more (?:articles |stories |news |coverage )?(?:from|at) (.{3,60})$/i,
  // "Read more on World News" heads a list of links.
  /^(?:read|see) (?:the )?(?:more (?:here )?(?:(?:at|from)|(?:on|in)(?= \S{3,50}\.[a-z]{2,}$))|(?:full (?:story|article|report)|original(?: story| article)?) (?:here )?(?:at|from|on|in)) (.{3,60})$/i,
  /^this (?:article|story|report) (?:was )?(?:originally|first) (?:published|appeared|posted) (?:at|by|in|on) ([^:]{3,60}): .{3,250}$/i,
  /^(?:this (?:article|story|report) )?(?:was )?(?:originally|first) (?:published|appeared|posted) (?:at|by|in|on) (.{3,60})$/i,
  /^(?:this|the) (?:article|story|report|piece) (?:is|was) (?:re)?published from (.{3,60}?) (?:under|with|by) .{3,200}$/i,
  /(?:^|[.!?] )this (?:article|story|report) (?:was )?(?:originally |first )?(?:published|appeared) (?:originally |first )?(?:at|by|in|on) ([^.]{3,60})(?:\. Read the original(?: article)?(?: here)?)?\.?$/i,
];

/** How an outlet speaks of a title of its own where it says what ran in it first: "our weekly". */
export const OWN_TITLE = /^(?:our|its|this|an?|my|their)\b/i;

/** Words by which a line tells where a report was published; a line without them may only lead elsewhere. */
export const FIRST_PUBLISHED = /\b(?:(?:re)?published|appeared)\b/i;

/** An outlet's name by itself: a few capitalised words, the last of them one that newspapers and channels are named by. */
export const OUTLET_NAME = /^(?:the )?(?:\p{Lu}[\p{L}\p{N}&.'’-]*,? (?:\d{1,2} )?){0,4}(?:news|times|post|ledger|review|bulletin|argus|echo|voice|monitor|wire|radio|television|service|agency|network|tribune|herald|gazette|journal|courier|chronicle|observer|examiner|telegraph|guardian|mail|star|sun|standard|press|record|sentinel|dispatch|independent|globe|today|daily|weekly|radio|tv|online|broadcasting|banner|inquirer|register|advocate|tidings)$/iu;
