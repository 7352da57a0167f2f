import { wordHash } from '../../../text/words/tokens.ts';

// Single words and marks that the readers of names and quotations look for, each by its hash and by what it does for them.

/** Parts a clause, an apposition or an inserted attribution from its sentence. */
export const COMMA = wordHash(',');

/** Announces what is said. */
export const COLON = wordHash(':');

/** Opens what is said: "said that …". */
export const THAT = wordHash('that');

/** Opens what is vowed, denied or asked for: "vowed to …"; before whom words are spoken to. */
export const TO = wordHash('to');

/** Ties a name, an office or an occasion to what it is of. */
export const OF = wordHash('of');

/** Ties an office to its body: "spokesman for". */
export const FOR = wordHash('for');

/** Before whose a text or deed is: "a letter from", "filed by". */
export const FROM = wordHash('from');
/** See {@link FROM}. */
export const BY = wordHash('by');

/** Before the text in which something is said. */
export const IN = wordHash('in');

/** The definite article. */
export const THE = wordHash('the');

/** Joins two names, or the parts of one. */
export const AND = wordHash('and');

/** Goes on about the person named before it. */
export const WHO = wordHash('who');

/** The hash of “which”. */
export const WHICH = wordHash('which');

/** Before who is spoken with, or who is amid a crowd. */
export const WITH = wordHash('with');

/** The first word of "according to". */
export const ACCORDING = wordHash('according');

/** Sets a clause against the one before it. */
export const BUT = wordHash('but');

/** Opens a condition, or what is asked. */
export const IF = wordHash('if');

/** Opens what is asked. */
export const WHETHER = wordHash('whether');

/** Opens what somebody calls a thing: "what she called". */
export const WHAT = wordHash('what');

/** Opens a condition that denies. */
export const UNLESS = wordHash('unless');

/** Before "if": no condition, since it holds either way. */
export const EVEN = wordHash('even');

/** Before "if": the condition alone. */
export const ONLY = wordHash('only');

/** Opens a comparison ("as if"), or how a verb is meant ("quoted as saying"). */
export const AS = wordHash('as');

/** The words of "so long as" and "as long as", which open a condition. */
export const SO = wordHash('so');
/** See {@link SO}. */
export const LONG = wordHash('long');

/** Opens a condition where it stands before its subject: "should they refuse". */
export const SHOULD = wordHash('should');

/** Opens a letter: who is addressed does not speak. */
export const DEAR = wordHash('dear');

/** Before a name whose thing is set beside others: "comments like Quill's". */
export const LIKE = wordHash('like');

/** Names whom a report goes by: "per the ministry". */
export const PER = wordHash('per');

/** The noun of "in the words of". */
export const WORDS = wordHash('words');

/** Makes a bound of a figure: "at least". */
export const AT = wordHash('at');

/** Denies a noun behind it; alone, an answer. */
export const NO = wordHash('no');

/** Opens a denied clause whose subject stands behind its verb: "Nor was it". */
export const NOR = wordHash('nor');

/** Denies the two verbs that "nor" joins: "would neither confirm nor deny". */
export const NEITHER = wordHash('neither');

/** Right behind "not", a reason that is denied: "not because". */
export const BECAUSE = wordHash('because');

/** By itself, hardly any: "few think". */
export const FEW = wordHash('few');

/** Denies what stands behind it; before "but", the first of two. */
export const NOT = wordHash('not');

/** Behind "less", "more", "rather": what is set beside. */
export const THAN = wordHash('than');

/** Before "not", a set phrase that denies nothing: "like it or not". */
export const OR = wordHash('or');

/** The first word of "short of": what is not done. */
export const SHORT = wordHash('short');

/** Before an adjective and "to", what cannot be: "too weak to hold". */
export const TOO = wordHash('too');

/** Opens a sentence that picks somebody out: "it was not the mayor who". */
export const IT = wordHash('it');

/** Denies together with "rule": "ruled out". */
export const OUT = wordHash('out');

/** Behind "not", a time from which on something holds: "not until May did she say". */
export const UNTIL = wordHash('until');

/** Behind "no", what was so and is not any more. */
export const LONGER = wordHash('longer');

/** Of "it goes without saying", which says it. */
export const GOES = wordHash('goes');

/** Before what a committee, a report or a vote is about. */
export const ON = wordHash('on');

/** Opens the tense of what came before: "had found the fault and told". */
export const HAD = wordHash('had');

/** Denies together with "warned", and with "out" behind "spoke". */
export const AGAINST = wordHash('against');

/** Opens a clause on a time: "on Monday, when he spoke". */
export const WHEN = wordHash('when');

/** Ends a phrase of how often: "for the first time". */
export const TIME = wordHash('time');

/** Leads to what words are on: "said about Quill". */
export const ABOUT = wordHash('about');

/** Opens a clause on somebody whom another does something to: "the mayor whom nobody knew". */
export const WHOM = wordHash('whom');

/** What is cast on a claim: "cast doubt on reports that". */
export const DOUBT = wordHash('doubt');

/** The verb of "as the minister put it". */
export const PUT = wordHash('put');
/** See {@link PUT}. */
export const PUTS = wordHash('puts');
