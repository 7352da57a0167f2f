/** “a spokeswoman”, “the letter”, “one blogger”: nobody is named. */
export const DESCRIBED_SPEAKER = /^(?:[Aa]n?|[Tt]he|[Oo]ne|[Ss]ome|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\b|^[\p{Ll} ]+$/u;

/** “Dunn’s lawyer”: a person, but not named. */
export const OWNED_NOUN = /['\u2019]s? \p{Ll}+$/u;

/** Somebody else speaks between a name and the words: “Dunn rose after Lee told voters that”. */
export const ANOTHER_SPEAKS = /\p{Lu}[\p{L}'\u2019-]+ (?:said|says|told|tells|added|wrote)\b/u;

/** A verb of speaking before a name: “said the mayor, Ann Lee”. */
export const SPEAKS_BEFORE = /\b(?:said|says|added|wrote|asked|continued|declared)\b/;

/** A verb of speaking right behind a name: “Ann Lee said”. */
export const SPEAKS_BEHIND = /^,? (?:said|says|told|added|wrote|asked|continued|declared)\b/;

/** All that stands between the name of a speaker, in apposition, and the words quoted: “the head of the union, Ann Lee, said: ”. */
export const SPEAKS_OPENING = /^, (?:said|says|told|added|wrote|asked|continued|declared)[:,]\s?["\u201c]\s?$/;

/** Another name before one that speaks too: “Lee and” before “Dunn”. */
export const NAME_AND_BEFORE = /(?:\p{Lu}[\p{L}'\u2019-]+ ){1,2}and $/u;

/** Another name behind one that speaks too: “and Dunn” behind “Lee”. */
export const AND_NAME_BEHIND = /^ and \p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+)?/u;

/** Between a quotation and a name: a break, another quotation, or a word by which the name does not speak (“said to Ann Lee”, “told Ann Lee”, “added on Chirper”). */
export const NOT_SPEAKER = /["\u201c\u201d\n]|[.!?]\s|\b(?:told|to|of|for)\b|\b(?:on|via|through)\s$/;

/** What goes on with words that attribute: “…, Ann Lee”, “… and Dunn”. */
export const APPOSED_BEHIND = /^(?:,\s|\sand\s)[^,.;"\u201c]*/;

/** One word that is joined on before words that attribute: “Lee and”. */
export const WORD_AND_BEFORE = /[\p{L}.'\u2019-]+ and $/u;

/** What joins two names that speak together. */
export const NAMES_JOINT = ' and ';

/** A title that goes on behind “of”: its holder may be named in what follows. */
export const HOLDS_OF = /\bof\b/;

/** A verb by which words behind a quotation say who spoke, where the closing mark is lost. A key of `wordsOf`. */
export const CREDITING_VERB = /^(?:said|says|told)$/;

/** What stands before the colon of a turn and names nobody. */
export const TURN_LABELS: readonly string[] = ['q', 'a', 'question', 'answer'];

/** Those of them that open a question. */
export const QUESTION_LABELS: readonly string[] = ['q', 'question'];

/** Verbs by which a report tells, before its questions and answers, whose answers they are: "she spoke to us at her house". */
export const INTERVIEW_VERBS: readonly string[] = ['spoke', 'speaks', 'talked', 'talks', 'sat', 'sits', 'answered', 'answers'];

/** The dateline that opens a report, its place written like any name: "Telma (RW) \u2013", "Orun, Norvath (Rook Wire) -". */
export const DATELINE_WITH_AGENCY = /^[\p{Lu}\d][\p{L}\d .,'\u2019-]{1,40} \(\p{Lu}[\p{L} .&]{1,24}\) ?[-\u2013\u2014]/u;
