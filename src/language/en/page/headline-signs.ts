/** The line that says of a text that it is a release, with its number: "PRESS RELEASE 12/31", "Communiqué No. 7". */
export const RELEASE_MARK =
  /^\W{0,3}(?:for (?:immediate|general) release|(?:press|news|media) (?:release|statement|communiqu[eé])|communiqu[eé])(?:(?: no\.?| number|:)? ?(?:[A-Z]{1,6}[ /-]?)?[\d/.-]{1,12})?\W{0,3}$/i;

/** What a page sets behind the headline of a live page: no line below it is the headline. */
export const LIVE_HEADLINE = /\s[–—-]\s(?:as it happened|live|live updates?)$|^live(?: updates?)?: /i;

/** An alert, as wire services send them by themselves and in briefs: a mark, then capitals and figures ("* CALDER MILLS TO CLOSE TWO WORKS"). */
export const ALERT = /^\* ?\p{Lu}\P{Ll}{15,250}$/u;

/** What wire services set before a headline that they send again or tell what it is: "UPDATE 2-", "RPT-", "WRAPUP 1-", "BRIEF-". */
const WIRE_PREFIX = /^(?:(?:UPDATE|WRAPUP) \d{1,2}|RPT|REFILE|CORRECTED|REPEAT|BRIEF)\s?[-–—]\s?(?=\p{L})/u;

/** What a machine sets before a title. */
export const TITLE_PREFIXES: readonly RegExp[] = [/^NextImg:\s?/, /^\[[a-z]{2,12}[-_:]?\d{1,8}\]\s/i, /^(?:RSS|Feed|Link|Title|Headline):\s/, /^Subject:\s(?:(?:Fwd?|Re|AW|WG):\s){0,4}/i, WIRE_PREFIX];

/** A label over the points of a story, which stand between its headline and its text; no line below it is the headline. */
export const LABEL_OF_POINTS = /^(?:(?:the )?key (?:points|events|takeaways|developments|facts)|summary|highlights|takeaways|at a glance|in (?:short|brief)|what you need to know)\s?:?$/i;
