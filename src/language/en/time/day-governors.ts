/** Words that set what a clause tells ahead: "will be", "is scheduled for". */
export const LOOKS_AHEAD = /\b(?:will|shall|scheduled|slated|expected|due (?:back|to be|in|on|for)|set (?:for|to)|(?:is|are) to be)\b|['\u2019]ll\b/i;
