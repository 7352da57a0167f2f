/** Words that open a clause beside the main one: "while", "although", "if". */
export const SUBORDINATORS: readonly string[] = ['while', 'although', 'though', 'if', 'unless', 'when', 'whenever', 'once', 'because', 'since', 'whereas', 'until', 'before', 'after', 'as'];
