/** Words that open a clause beside the main one: "while", "although", "if". */
export const SUBORDINATORS: readonly string[] = ['while', 'although', 'though', 'if', 'unless', 'when', 'whenever', 'once', 'because', 'since', 'whereas', 'until', 'before', 'after', 'as'];

/** Those of them behind which something else is told that happens: "after the mayor arrived". */
export const SIDE_HAPPENINGS: readonly string[] = ['while', 'when', 'once', 'because', 'since', 'until', 'before', 'after', 'as'];

/** Words right behind which a clause opens with its subject. */
export const CLAUSE_LINKS: readonly string[] = ['that', 'but', 'while', 'when', 'because', 'as', 'although', 'though', 'whether', 'if'];
