/** Verb forms that carry the tense of another verb. Keys of `wordsOf`. */
export const AUXILIARIES: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'has', 'have', 'had', 'having', 'will', 'would', 'shall', 'does', 'do', 'did']);

/** Forms of the verb by which another is turned to the passive. */
export const FORMS_OF_BE: readonly string[] = ['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being'];

/** What may stand between a helping word and its verb. */
export const VERB_ADVERBS: readonly string[] = ['not', 'also', 'never', 'now', 'only', 'yet', 'already', 'just', 'still'];

/** What most past participles end in: "accused", "known", "taken". */
export const PAST_PARTICIPLE = /(?:ed|wn|en)$/i;
