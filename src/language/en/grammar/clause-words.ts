/** Words that open a clause beside the main one: "while", "although", "if". */
export const SUBORDINATORS: readonly string[] = ['while', 'although', 'though', 'if', 'unless', 'when', 'whenever', 'once', 'because', 'since', 'whereas', 'until', 'before', 'after', 'as'];

/** Words right behind which a clause opens with its subject. */
export const CLAUSE_LINKS: readonly string[] = ['that', 'but', 'while', 'when', 'because', 'as', 'although', 'though', 'whether', 'if'];
