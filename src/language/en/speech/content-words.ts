import { WEEKDAYS } from '../time/calendar-words.ts';
import { wordList } from '../words/word-list.ts';

/** Words that may open what a verb of speech governs: "said that", "spoke of", "warned against". */
export const CONTENT_STARTERS = wordList('that whether if how what why who where when to for about as of against on with by in over from like than at into');

/** Days on which somebody said what stands before, as wires set them behind the verb: "…, the mayor said Monday, as …". */
export const DAYS_OF_SAYING: readonly string[] = [...WEEKDAYS, 'today', 'yesterday'];

/** Conjunctions by which a clause is governed: "said that", "asked whether". */
export const CLAUSE_CONJUNCTIONS = wordList('that whether if');

/** Pronouns whose clause stands behind the phrase that speaks: "the clerk who said". */
export const SUBJECT_RELATIVES = wordList('who which that');

/** Words that open a relative clause or one set against the sentence's own: an insertion, which governs nothing outside. */
export const INSERTION_OPENERS = wordList('which who whose where while though although');

/** Words that deny the verb right behind them. */
export const VERB_NEGATORS = wordList("not n't never");

/** Words that open a clause or a question told, or a purpose: what follows may be words or a thought. */
export const CLAUSE_LEADS = wordList('that whether if how why what who where when which to');

/** Words by which a participle tells what somebody did besides: “…” before leaving the hall. */
export const DEED_LINKS = wordList('before after while');

/** Pronouns by which a text speaks for itself: much of them is comment, not report. */
export const OWN_VOICE = wordList('i we');

/** Words that go on with the name of a body, place or role: "the Institute for Tides", "the mayor of Kest". */
export const PHRASE_LINKS = wordList('of for at from with in on');

/** What a clause behind somebody's words calls them ("a claim that prosecutors called …"): what follows is another's. */
export const CLAIM_NOUNS: readonly string[] = ['claim', 'charge', 'allegation', 'assertion', 'accusation', 'suggestion', 'argument', 'account', 'characterization', 'characterisation', 'statement', 'comment', 'remark', 'denial', 'version', 'idea', 'notion'];

/** What others do to such words. */
export const JUDGED_FORMS: readonly string[] = ['called', 'described', 'dismissed', 'denied', 'denies', 'rejected', 'rejects', 'disputed', 'disputes', 'labelled', 'labeled', 'branded', 'termed', 'ridiculed', 'mocked', 'calls', 'dismisses'];

/** What "at" makes a bound of: "at least 40". */
export const BOUND_WORDS: readonly string[] = ['least', 'most'];
