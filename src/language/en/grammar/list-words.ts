/** Words before examples of what stands before them: "firms like Merrow", "firms including Merrow"; besides them "such as". */
export const EXAMPLE_OPENERS: readonly string[] = ['like', 'including'];

/** The first word of "such as". */
export const SUCH = 'such';

/** Words behind a list by which all of it does what follows: "Merrow and Tidewell all wrote". */
export const TAKEN_TOGETHER: readonly string[] = ['all', 'both', 'each'];

/** Pairs of words by which another is set aside, the second to the first: "Osten, rather than Quill, who". */
export const SETTING_ASIDE: Readonly<Record<string, string>> = { than: 'rather', of: 'instead', to: 'opposed' };
