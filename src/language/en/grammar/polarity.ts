import { wordList } from '../words/word-list.ts';

/** Words that turn what they govern into its denial. */
export const NEGATORS = wordList("not n't never no neither nor hardly scarcely cannot can't won't nobody no-one none nothing nowhere");

/** Verbs that deny what they govern, by their forms. */
export const DENYING_VERBS = wordList(`
deny denies denied denying reject rejects rejected rejecting refuse refuses refused refusing decline declines declined declining dispute disputes disputed disputing doubt doubts doubted doubting dismiss dismisses dismissed dismissing
disavow disavowed disavows disown disowned rebut rebutted refute refuted contradict contradicted avoid avoids avoided avoiding disagree disagrees disagreed disagreeing oppose opposes opposed opposing hesitate hesitates hesitated hesitating ridicule ridicules ridiculed ridiculing deride derides derided deriding debunk debunks debunked debunking`);

/** Words by which a whole sentence is told to deny something, whatever in it they govern; besides them, words that end in “n't”. */
export const DENIALS: ReadonlySet<string> = new Set([...NEGATORS, ...DENYING_VERBS, 'without']);

/** Verbs that ask. */
export const ASKING_VERBS = wordList('ask asks asked asking wonder wonders wondered wondering question questions questioned questioning inquire inquired inquires enquire enquired query queried quiz quizzed pressed press');

/** Words by which a question is reported after a verb that asks. */
export const QUESTION_WORDS = wordList('whether if how what why who where when which about');

/** Words that make what they govern hang on something. */
export const CONDITIONS = wordList('if unless provided providing assuming supposing otherwise');

/** Words that make a condition behind "only": "only when the books are open". */
export const CONDITIONS_AFTER_ONLY = wordList('when once after where');

/** Words by which the clause behind "that" is held to be so: "it is not true that". */
export const TRUTH_WORDS = wordList('true case fact');

/** Nouns whose absence denies the clause behind "that": "there is no evidence that". */
export const PROOF_WORDS = wordList('evidence proof sign signs indication indications reason idea knowledge record hint confirmation guarantee assurance recollection');

/** Nouns whose absence makes what follows the surer: "made no secret that", "lost no time in saying". */
export const NO_SUCH_THING = wordList('secret bones mistake apology apologies wonder surprise coincidence accident question doubt hesitation qualms trouble difficulty time');

/** Words behind a denial by which it is none of the saying: "not the first to say", "not alone in saying", "never tires of saying". */
export const LONE_WORDS = wordList('first only last alone afraid shy ashamed reluctant hesitant slow coy miss misses missed tire tires tired tiring');

/** Verbs that end the doing behind them: "stopped saying". */
export const STOPPING_VERBS = wordList('stop stops stopped stopping cease ceases ceased quit quits');

/** Words that part the clause behind them from what stands before, so that a "not" before does not reach over. */
export const CLAUSE_BREAKS = wordList('because since although though while whereas but who which whose where so yet and or when after before until as once then however instead rather despite');

/** Words after "not" that undo it: "not only", "not just", "not least". */
export const NOT_BUT = wordList('only just merely simply least surprisingly unexpectedly coincidentally');

/** Words behind "not long" that make it a time: "not long ago". */
export const NOT_LONG_AGO = wordList('ago after before');

/** Words behind "no" or "nothing" that undo it, with "than" behind them: "nothing less than", "none other than". */
export const NO_LESS_THAN = wordList('less fewer other more');

/** Words that deny the phrase behind them and nothing further: “without “a hearing””, “a lack of “courage””. */
export const LACKS = wordList('without lack lacks lacked lacking absence devoid');

/** The second words of denying pairs that deny the phrase behind them and nothing further: "instead of a fine, there will be …". */
export const PHRASE_PAIRS = wordList('of than from');

/** Words before "few" that make it some: "a few". */
export const SOME_FEW = wordList('a the first last next past other these those every some');

/** Verbs whose denial says that what they lead to holds: "did not hide that". */
export const HELD_TRUE = wordList('hide hides hid hidden hiding conceal conceals concealed concealing disguise disguised forget forgets forgot forgotten regret regrets regretted mind minds minded care cares cared');

/** Verbs after which "that" carries the denial on: "does not believe that". */
export const OPINION_VERBS = wordList(`
believe believes believed think thinks thought say says said suggest suggests suggested mean means meant claim claims claimed expect expects expected feel feels felt see sees saw consider considers considered accept accepts accepted
agree agrees agreed argue argues argued assume assumes assumed imply implies implied admit admits admitted acknowledge acknowledges acknowledged concede concedes conceded support supports supported intend intends intended
want wants wanted plan plans planned promise promises promised know knows knew regard regards regarded find finds found call calls called commit commits committed rule rules ruled confirm confirms confirmed guarantee guarantees guaranteed`);

/** Words that deny what they govern only with the word behind them: "failed to", "ruled out", "yet to", "short of", "rather than", "anything but". */
export const DENYING_PAIRS: Readonly<Record<string, readonly string[]>> = {
  to: ['fail', 'fails', 'failed', 'failing', 'yet', 'unable', 'unwilling', 'forget', 'forgets', 'forgot', 'forgotten', 'omit', 'omits', 'omitted', 'neglect', 'neglects', 'neglected', 'cease', 'ceases', 'ceased', 'ceasing'], out: ['rule', 'rules', 'ruled', 'ruling'], of: ['short', 'instead'], than: ['rather'], from: ['far', 'refrain', 'refrains', 'refrained', 'refraining'], but: ['anything'], back: ['push', 'pushes', 'pushed', 'pushing'], being: ['stop', 'stops', 'stopped', 'stopping'],
  against: ['warn', 'warns', 'warned', 'warning', 'caution', 'cautions', 'cautioned', 'cautioning', 'advise', 'advises', 'advised', 'advising', 'argue', 'argues', 'argued', 'arguing'],
};

/** Verbs that deny what they govern with "out against": "spoke out against the law". */
export const SPEAKING_OUT = wordList('speak speaks spoke spoken speaking come comes came coming');

/** Verbs by which something is held to be impossible; what is not excluded is left open. */
export const EXCLUDING_VERBS = wordList('exclude excludes excluded excluding');

/** The verb of denying: who refuses to deny leaves open. */
export const DENY_FORMS = wordList('deny denies denied denying');

/** The same as to exclude, with "out". */
export const RULING_VERBS = wordList('rule rules ruled ruling');

/** Words after which "if" asks: "want to know if". */
export const ASKING_LEADS = wordList('know knows knew known see sees saw unclear unsure sure certain determine decide check learn tell wonder wondered asked ask asks say said');

/** Adjectives and nouns that deny a claim: "the idea that … is false", "wrong to call". */
export const DENYING_WORDS = wordList('false wrong untrue absurd nonsense ridiculous baseless unfounded unfair incorrect mistaken laughable preposterous ludicrous fiction myth lie lies fabrication unthinkable impossible unlikely improbable mistake error premature');

/** Nouns that hold a claim up to be judged: "the idea that". */
export const CLAIM_NOUNS = wordList('idea notion claim claims suggestion suggestions allegation allegations assertion view charge accusation accusations belief rumor rumors rumour rumours report reports');

/** Verbs that set a claim in doubt which is their object; of a person or a thing they deny nothing ("challenged the mayor to say"). */
export const CONTESTING_VERBS = wordList('challenge challenges challenged challenging contest contests contested contesting question questions questioned questioning cast casts casting');

/** Nouns that a claim lacks that is denied: "there is no truth in reports that". */
export const BASIS_WORDS = wordList('truth substance basis foundation merit validity grounds ground credence justification fact');

/** What stands between such a noun and the claim. */
export const BASIS_PREPOSITIONS = wordList('in to for behind of');

/** That something was said is hearsay: from the first verb up to that of speech ("is supposed to have called"). */
export const HEARSAY = /\b(?:is|are|was|were) (?:widely |often |sometimes )?(?:said|supposed|alleged|reported|rumou?red|claimed|believed|thought) to have (?:\p{L}+ly )?/iu;

/** How a sentence opens that takes back what the one before told as hearsay. */
export const TAKES_BACK = /^(?:in fact,? |but )?(?:he|she|they|it) (?:did not|didn['\u2019]t|never did|did no such thing|had not|hadn['\u2019]t|has not|hasn['\u2019]t|did nothing of the (?:kind|sort))(?=[.;,\u2014\u2013!]| ?\u2014)/i;

/** Verbs that begin a condition when they open a clause: "Should the bank fail". */
export const INVERTED_CONDITIONS = wordList('should were had');

/** Words that set a clause against the one before, so that a denial in that one ends: not “a tax” but “an investment”. */
export const CONTRASTS = wordList('but though although while whereas yet instead rather');

/** Verbs that deny a thing by what they call it: dismissed it as “fiction”. */
export const JUDGING_VERBS = wordList('dispute disputes disputed disputing dismiss dismisses dismissed dismissing reject rejects rejected rejecting disavow disavowed ridicule ridicules ridiculed ridiculing deride derides derided deriding');

/** Verbs behind which "as" tells what somebody or something was, not what the claim is called: "the claim that he had worked as a spy". */
export const AS_ROLE_VERBS = wordList('work works worked working serve serves served serving act acts acted acting pose posed posing use used using know known see seen treat treated regard regarded describe described present presented role position job post reputation');

/** Verbs that ask where somebody wants to do it and a question follows: "wanted to know whether". */
export const LEARNING_VERBS = wordList('know learn');

/** The ending of a contraction that denies: "wouldn't". */
export const CONTRACTED_NOT = /n['\u2019]t$/i;

/** Words before why something is refused: "declined over", "rejected it amid". */
export const REASON_LINKS = wordList('over amid citing despite');

/** The same before "of": "because of", "out of", "for fear of". */
export const REASON_LINKS_WITH_OF = wordList('because out fear account view light');

/** The same before "to": "due to", "owing to". */
export const REASON_LINKS_WITH_TO = wordList('due owing');

/** Nouns for why something is refused, behind the words that tell it: on “fair” grounds. */
export const REASON_NOUNS = wordList('grounds ground reason reasons basis pretext principle principles');
