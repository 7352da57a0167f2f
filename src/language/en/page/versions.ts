/** Words in a title that announce a later version of a story. */
export const UPDATE_WORDS: readonly string[] = ['update', 'updated', 'updates', 'lead', 'writethru', 'developing'];

/** A point of the summary that a wire service sets above an update: "* Ministers end talks". */
export const SUMMARY_POINT = /^[*\u2022]\s/;

/** Words of a short line by which a wire service announces the first word of an event, before it has a story. */
export const ALERT_WORDS: readonly string[] = ['alert', 'newsalert', 'urgent', 'flash', 'bulletin', 'snap'];

/** Titles, or their beginnings, that announce a short form of somebody's story. */
export const BRIEF_TITLES: readonly string[] = ['in brief', 'news in brief', 'briefs', 'news briefs', 'brief', 'roundup', 'news roundup', 'headlines', 'at a glance', 'the rundown'];

/** Phrases by which a copy points at the whole. */
export const READ_ON_PHRASES: readonly string[] = ['read the full', 'read the whole', 'read the original', 'read more', 'full story at', 'continue reading', 'the original site', 'original article', 'full article', 'click here to read'];

/** Phrases by which a sentence looks ahead to what a later version may know. */
export const AHEAD_PHRASES: readonly string[] = [
  'expected to', 'is due to', 'are due to', 'was due to', 'is set to', 'are set to', 'was set to', 'is scheduled to', 'are scheduled to', 'wait to', 'waiting to', 'awaiting',
  'has yet to', 'have yet to', 'had yet to', 'no decision', 'not yet', 'is likely to', 'are likely to', 'remains to be seen', 'later today', 'hopes to', 'hope to', 'plans to', 'planned to',
];

/** Words that open a line by which an outlet owns up to an error. */
export const CORRECTION_LABELS: readonly string[] = ['correction', 'corrections', 'corrected', 'corrects', 'clarification', 'editor\'s note'];

/** How a line owns up to an error that no label announces: "This story has been corrected to show …", "An earlier version of this article …". */
export const CORRECTION_OPENING =
  /^(?:(?:this|our) (?:[\p{L}-]+ )?(?:story|article|report|piece|post|page|headline|item|version|dispatch) (?:has been|was|is) (?:corrected|amended|updated to correct|edited to correct|changed to correct)\b|(?:an?|the) (?:earlier|previous|original|initial|prior) versions? of (?:this|the|our) (?:[\p{L}-]+ )?(?:story|article|report|piece|post|page|headline|item|dispatch)\b|we (?:have )?corrected (?:this|the|an?)\b)/iu;

/** How a line opens that says whose a story is: "By Ina Holm, Sarn Gazette", "First published in the Sarn Gazette". */
export const OPENS_CREDIT = /^\W{0,3}(?:by|from|source|via|courtesy of|copyright|story by|report(?:ing)? by|(?:originally|first) (?:published|appeared|printed)|this (?:story|article|report) (?:(?:was )?(?:originally|first) )?(?:published|appeared|comes|came|is from))\b/iu;

/** A line by which a report says that it is a later version: "This story has been updated." */
export const UPDATED_LINE =
  /^\W{0,3}(?:(?:this|our) (?:[\p{L}-]+ )?(?:story|article|report|piece|page) (?:has been|was|is being) updated\b(?! to correct)|this is an? updated (?:version|story|report)\b|(?:an?|the) (?:updated|later) version of (?:this|our|an?) )/iu;

/** Lines by which a body sends out its own words: nothing that others print is where they come from. In lower case. */
export const RELEASE_LINES: readonly string[] = [
  'for immediate release', 'for release', 'embargoed until', 'press release', 'media release', 'news release', 'press statement', 'media statement', 'statement to the press',
  'press contact', 'press contacts', 'media contact', 'media contacts', 'contact for the press', 'contact for media', 'media inquiries', 'media enquiries', 'press office', 'notes to editors', 'note to editors',
  'safety notice', 'safety alert', 'public notice',
];

/** Words that open the title of a notice by which an outlet takes a story back. In lower case. */
export const WITHDRAWAL_LABELS: readonly string[] = ['kill', 'bulletin kill', 'story kill', 'mandatory kill', 'withdrawal', 'withdrawn', 'retraction', 'retracted', 'advisory'];

/** How a notice about another story opens: "In a story published March 8 about …", "In some versions of an article of May 3 …". */
export const ABOUT_A_STORY = /\b(?:in|on) (?:(?:an?|its|our|the|some|earlier|previous) (?:[\p{L}\d.,'’-]+ ){0,5}?)?(?:versions? of (?:an?|its|our|the) (?:[\p{L}\d.,'’-]+ ){0,4}?)?(?:stor(?:y|ies)|articles?|reports?|items?|dispatch(?:es)?|news alerts?|photo captions?)\b/iu;

/** What such a notice owns up to. */
export const OWNS_UP = /\b(?:erroneously|incorrectly|wrongly|mistakenly|in error|misstated|misidentified|misspelled|misreported|misquoted|should have said|should have read|(?:has been|have been|was|is) corrected|corrects? (?:an?|the) error)\b/i;

/** Words that take a story back: "is withdrawn", "has been killed", "should not be used". */
export const TAKEN_BACK = /\b(?:story|item|article|report|dispatch|headlined)\b[^.;]{0,160}\b(?:(?:is|are|has been|have been|was|were) (?:withdrawn|killed|retracted)|should not be (?:used|published))\b/i;

/** Right before a day: it is that of a story that is spoken of ("in a story published on", "the item of"). */
export const STORY_OF = /\b(?:stor(?:y|ies)|articles?|items?|dispatch(?:es)?|versions?)(?: (?:that was|which was))? (?:published|posted|printed|moved|sent|dated|filed|of|from|on)(?: on)? $/i;

/** The same where the day stands before it: what is right before ("In a") and right behind ("story headlined"). */
export const DAY_OF_STORY = { before: /\b(?:in|on|to|from) (?:an?|its|our|the|his|her|their) $/i, behind: /^,? (?:stor(?:y|ies)|articles?|items?|dispatch(?:es)?|editions?|versions?)\b/i } as const;

/** How a line at the head or the foot says that a report is made of others' words beside its own: "With reporting by the Associated Press". */
export const LENT = /\b(?:contributed (?:reporting )?(?:to|for)|contributed reporting|with (?:reporting|inputs?|files|material|information|reports?) (?:by|from|of)|(?:material|information|reporting|reports?|inputs?) (?:by|from)|additional reporting (?:by|from))\b/i;
