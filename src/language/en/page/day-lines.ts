/** The line at the head of a mail that says when it was sent. */
export const MAIL_SENT = /^(?:date|sent):\s/i;

/** The subject of a mail, the first group; one that somebody passes on or answers is none. */
export const MAIL_SUBJECT = /^subject:\s(?!\s?(?:fwd?|fw|wg|re|aw|tr)\s?:)\s?(.{1,300})/i;

/** The subject of a mail by which a body publishes what it has to say: it is published when it is sent. */
export const RELEASE_SUBJECT = /\b(?:(?:press|news|media) (?:release|statement|advisory|notice)|communiqu[e\u00e9]|newsletter|for immediate release)|^(?:\p{L}+ )?(?:statements?|decisions?|announcement|declaration)\b/iu;

/** Who sends a mail, the first group: a name before an address, or a name alone. */
export const MAIL_SENDER = /^from:\s+"?([^<>"@]{2,80}?)"?(?:\s+<[^<>\s]{3,120}>)?$/i;

/** Whom a mail is sent to that nobody gets alone: "To: Distribution list", "To: Subscribers". */
export const TO_MANY = /^to:\s.{0,80}\b(?:lists?|subscribers|recipients|media|press|editors|newsdesks?|readers|journalists|correspondents|all)\b/i;

/** A sender that sends out what a body says to the press: an office, or its address. */
export const PRESS_SENDER = /^from:\s.{0,80}(?:\b(?:press|media|news) (?:office|service|team|desk|relations)\b|(?:^|[\s<])(?:press|media|presse|newsroom|communications?)@)/i;

/** The other lines at the head of a mail. */
export const MAIL_HEAD = /^(?:from|to|cc|subject):\s/i;

/** A day that a collector's program set before the text of a page. */
export const COLLECTOR_PREFIX = /^(?:date|crawled|fetched|retrieved|scraped|accessed|downloaded|collected)\s*:?\s+\d{4}-\d\d-\d\d/i;

/** A caption of a photograph from the archive; services also set "File" at the end of the credit: "(Rook Photo/Ines Morrow, File)". */
export const FILE_PHOTOGRAPH = /^file\b|\bfile (?:photo|image|picture|photograph)\b|\barchives?\b|[,/|(] ?file ?(?:[.)]|$)/i;

/** Words that such lines hold beside the day. */
export const POSTING_WORDS: ReadonlySet<string> = new Set(['updated', 'posted', 'published', 'last', 'release', 'released', 'first', 'modified', 'revised']);

/** Words right before a day that say when a page was posted or changed. */
export const POSTED = /\b(?:updated|posted|published|modified|revised|released)(?: on)?:? ?$/i;

/** One word with its "on", alone in its line or behind a stop: what a posting line holds before its day. */
export const POSTED_ALONE = /(?:^|[\n|.:)])\s*\p{Lu}?\p{L}+(?: on)?:? ?$/u;

/** A note on when an article is printed or was changed, which is nothing that happened. */
export const PRINT_NOTICE = /\bappear(?:s|ed) in print\b|^\W*(?:correction|clarification|editor['\u2019]s note|update)\b|\b(?:an?|the) (?:earlier|previous) version of (?:this|the|our)\b|\b(?:this|the) (?:article|story|report|page|item) (?:was|has been) (?:last |first |originally )?(?:amended|updated|corrected|changed|modified|published)\b/i;

/** Time zones and the word before a clock: what a posting line holds beside its day. Keys of `wordsOf`. */
export const ZONES: ReadonlySet<string> = new Set(['at', 'on', 'by', 'gmt', 'bst', 'utc', 'cet', 'cest', 'et', 'est', 'edt', 'ct', 'cst', 'cdt', 'mt', 'pt', 'pst', 'pdt', 'ist', 'a.m', 'p.m', 'am', 'pm']);

/** Words before a day that figures stand for: "Data as at 10 April 2031". */
export const AS_AT = /\b(?:data|figures|numbers|situation|information|cases) (?:\w{1,12} )?as (?:at|of|on):?\s*$/i;

/** Right behind a day: the clock and the mark of a posting line ("11:41 am | Updated"). */
export const POSTED_BEHIND = /^,? ?(?:at )?(?:\d{1,2}[:.] ?\d\d ?(?:[ap]\.? ?m\.? ?)?)?\| ?/i;

/** Right before a day: where and that a page was posted ("posted in Harbour Accidents on", "| Updated on"). */
export const POSTED_IN = /\bposted in [^.;,\n]{1,30} on $|\| Updated (?:on )?$/i;

/** Words that open a line with a day, and are no place. */
export const OPENS_DAY_LINE = /^(?:(?:In|On|By|From|At|Since|Until|Before|After|Dated?|Posted|Published|Updated|Issued|Last|The)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/;

/** A line that names what the line below it is: the day of a release. */
export const DAY_LABEL = /^(?:date|(?:release|publication|publish(?:ed)?|issue) date|date (?:published|released|issued|posted|of (?:publication|release|issue)))\s*:?$/i;

/** A day of the week at the end of what stands before a day. */
export const WEEKDAY_END = /[ ,|—–-]*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ?$/i;

/** Zones beside an hour, in lines that set the day before the month where they write both in numbers. */
export const DAY_FIRST_ZONE = /\b(?:(?:GMT|UTC) ?[+-]\d|(?:BST|CES?T|EES?T|MSK|SAST|[EWC]AT|IST|PKT|SGT|HKT|MYT|PHT|WIB|A[EW]S?[DS]T|NZ[DS]T)\b)/;
/** Zones beside an hour, in lines that set the month first. */
export const MONTH_FIRST_ZONE = /\b(?:[ECMP][DS]T|ET|PT)\b(?! ?[+-]\d)/;
