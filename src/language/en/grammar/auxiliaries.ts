/** Verb forms that carry the tense of another verb. Keys of `wordsOf`. */
export const AUXILIARIES: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'has', 'have', 'had', 'having', 'will', 'would', 'shall', 'does', 'do', 'did']);

/** Forms of the verb by which another is turned to the passive. */
export const FORMS_OF_BE: readonly string[] = ['am', 'is', 'are', 'was', 'were', 'be', 'been', 'being'];

/** What may stand between a helping word and its verb. */
export const VERB_ADVERBS: readonly string[] = ['not', 'also', 'never', 'now', 'only', 'yet', 'already', 'just', 'still'];

/** What most past participles end in: "accused", "known", "taken". */
export const PAST_PARTICIPLE = /(?:ed|wn|en)$/i;

/** Helping words of what is so now, is to come or ought to be: no past verb is joined to the one that they help. */
export const PRESENT_AUXILIARIES: readonly string[] = ['is', 'are', 'am', "'re", 'will', 'would', 'should', 'must', 'can', 'could', 'may', 'might', 'shall', 'does', 'do', "wo", 'cannot'];

/** Past forms of "be". */
export const PAST_FORMS_OF_BE: readonly string[] = ['was', 'were'];
