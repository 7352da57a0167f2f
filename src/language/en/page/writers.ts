/** A line that tells how to reach the writer, who is the first group or the second: "Reach reporter Ann Lee at …", "Ann Lee can be reached at …". */
export const WRITER_CONTACT =
  /^(?:(?:[Rr]each|[Cc]ontact|[Ee]-?mail|[Ff]ollow) (?:(?:[\p{L}&-]{2,20} ){0,4}(?:reporter|writer|editor|correspondent|columnist|journalist) )?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})|(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}) (?:can|may) be (?:reached|contacted))[ ,:]+(?:at|on|by|via)\b(?=.{0,60}(?:@|\d{3}|Twitter|X\b)).{1,200}$/u;

/** Behind a writer's surname: how to reach them. */
export const REACHED_AT = /^ (?:can|may) be (?:reached|contacted) (?:at|on|by|via)\b/;

/** How a deck ends that names the writer: no headline does. */
export const DECK_SIGNED = /, (?:writes|reports) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** A writer's handle, with whatever stands behind it in a byline. */
export const HANDLE_BEHIND = /\s@[A-Za-z0-9_]{2,30}(?:\s.{0,60})?$/;

/** Where a byline names the service behind the outlet itself: "By Coast & Tide with AFP". */
export const WITH_SERVICE = /\swith\s([\p{L} ]{2,30})\)?$/u;

/** Names in capitals with a small "and" between them: writers, and no headline. */
export const NAMES_IN_CAPITALS = /^\p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){1,3}(?:, \p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){1,3}){0,4},? and \p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){1,3}$/u;

/** What an outlet says of its writer at the end: "Ann Lee is coast editor", "Ann Lee reports on health". */
export const WRITER_NOTE = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}) (?:is|was|reports|writes|covers|reported)\b/u;

/** Words that open a byline; what follows is names. */
export const BYLINE_OPENINGS = /^(?:by|(?:written|reported|posted|exclusive) by|(?:story|words|text|interview|report|analysis|review|commentary) by|from)\s?:?\s+/i;

/** What stands behind a name in a byline, to say who it writes for: "By Ann Lee of the Mirror staff". */
export const BODY_BEHIND_NAME = /(?<=^(?!The )[^,;|/]{3,60}) (?:of|for|from) (?:[Tt]he )?\p{Lu}[^,;|]{1,60}$/u;

/** An office before a name in a byline: "By coast reporter Ann Lee". */
export const OFFICE_BEFORE_NAME = /^(?:[\p{Ll}&’'-]{2,20} ){0,3}(?:correspondent|reporter|editor|writer|columnist|journalist) (?=\p{Lu})/u;

/** The outlet's name behind the author's with nothing between them: "By Ann Lee Coast News". */
export const OUTLET_GLUED = /(?<=^\p{Lu}[\p{L}.'’-]* \p{Lu}[\p{L}.'’-]*) (?:\p{Lu}[\p{L}]* ){1,2}News(?: Digital| Online)?$/u;

/** An author, the outlet and the day in one line: "Ann Lee · Coast News · Posted: Mar 3, 2031"; the first group is the author. */
export const AUTHOR_OUTLET_DAY = /^([^·|]{4,60}?) [·|] ([^·|]{3,40}) [·|] (?:Posted|Published|Updated)\b/u;

/** A line that says what somebody writes as, and nothing else: "Transport Correspondent", "Senior staff writer". */
export const OFFICE_LINE = /^(?:[\p{L}&’'-]{2,20} ){0,4}(?:correspondent|reporter|editor|writer|columnist|journalist)$/iu;

/** Lines that thank those who helped with a report; the first group is who they are. They belong to the report. */
export const CONTRIBUTOR_LINES: readonly RegExp[] = [
  /^(?:[-–—]{1,2} ?)?with (?:assistance|reporting|contributions|help|files) (?:from|by) (\p{Lu}[^;)]{2,200}?)\.?$/iu,
  /^\(?reporting by [^)]{3,200}; ?(?:additional|further) reporting by ([^;)]{3,200})/iu,
  /^(\p{Lu}.{3,200}?) (?:also )?contributed (?:to this (?:report|story|article)|(?:additional )?reporting|research)\b/u,
  /[.!?…]["”’»)]? ?[–—-] ?.{0,80}\bwith additional reporting by (\p{Lu}[^.;)]{2,120})\.?$/u,
  /^\(?(?:reporting|additional reporting|writing|editing) (?:was contributed )?by ([^;)]{3,200})/iu,
];

/** What stands before the names of contributors: their outlet and office. */
export const CONTRIBUTOR_OFFICE = /^(?:.{0,60}?\b(?:[Ww]riters?|[Rr]eporters?|[Jj]ournalists?|[Cc]orrespondents?|[Ss]taff)(?: (?:[Ww]riters?|[Rr]eporters?|[Jj]ournalists?|[Cc]orrespondents?))?\s+|\p{Lu}\S{1,30}['’]s (?=\p{Lu}))/u;

/** A name of three words at the most, an article before them besides. */
export const SHORT_NAME = /^(?:the )?\S+(?: \S+){0,2}$/i;

/** Where a writer is, behind the name: "Ann Lee in Telma". */
export const WRITER_PLACE = /,? in \p{Lu}[\p{L}'’ -]{1,30}$/u;

/** Words that are all capitalized but for those of grammar, as names of writers and outlets are: "Ada Quill in Telma". */
export const CAPITALIZED_WORDS = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|in|of|the|at|from|for|and))*$/u;

/** A byline that names no person: "By NPW", "By our correspondent", "By Ledger reporters". */
export const BODY_BYLINE = /^(?:By|BY) (?:[A-Z]{2,6}|(?:[\p{L}.&'’-]{1,30} ){0,3}(?:[Rr]eporters?|[Ss]taff|[Cc]orrespondents?|[Ww]riters?|[Nn]ewsroom|[Aa]gencies|STAFF|REPORTERS?))$/u;

/** What somebody writes as before the name, and perhaps where from: "Health correspondent Ann Lee", "Our correspondent Ann Lee reports from the coast"; the group is the name. */
export const WRITER_BEHIND_OFFICE =
  /^(?!Former\b|Ex-)(?:Our|From our|\p{Lu}[\p{L}&'’-]{1,20}) (?:[\p{Ll}&'’-]{2,20} ){0,2}(?:correspondent|reporter|editor|writer|columnist),? (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2})(?:,? (?:reports|writes)(?: (?:from|on|in) [^.;:!?]{2,60})?|,? in \p{Lu}[\p{L}'’ -]{1,30})?$/u;
