import { wordList } from '../words/word-list.ts';

/** Texts by which whoever issues them speaks; reports, polls and studies are not among them, which tell what somebody found. */
export const UTTERED_TEXTS = wordList(`
affidavit announcement brief communique communiqué complaint declaration email e-mail filing lawsuit letter memo memorandum message motion note notice op-ed petition post posting release statement submission suit testimony text tweet`);

/** Words for one and the same paper before a court. */
export const LEGAL_TEXTS = wordList('affidavit brief complaint filing lawsuit motion petition submission suit');

/** Verbs whose subject speaks by the text that is their object. */
export const ISSUING_VERBS = wordList(`
circulated drafted emailed e-mailed filed issued issues penned posted posts published publishes released releases sent sends shared signed submitted tweeted wrote writes`);

/** What whoever did not write a paper does to it: "a memo leaked by Quill". */
export const PASSED_ON_FORMS = wordList('leaked obtained seen read reviewed viewed received cited quoted');

/** What somebody may have from another, besides texts: "a call from Quill". */
export const CALLS_FROM = wordList('call video clip phone voicemail cable telegram fax');

/** Verbs by which a text of another is passed on: "shared a post that said". */
export const SHARING_VERBS = wordList('shared shares sharing retweeted retweets retweeting reposted reposts reposting liked likes forwarded forwards forwarding circulated circulates reshared boosted');

/** Verbs whose subject has a text from another: "got a letter from Quill". */
export const RECEIVING_VERBS = wordList('received receives receiving got gets getting forwarded published printed leaked found obtained opened kept shared retweeted liked reposted');

/** Participles of what somebody does with words that are another's: "was ignored by Quill". */
export const MET_WITH_FORMS = wordList('ignored overlooked received obtained forgotten destroyed deleted leaked');

/** Verbs of whoever answers a text in words: what follows is said by that one. */
export const REPLYING_TO_VERBS = wordList('replied replies replying answered answers answering rejected dismissed wrote said sent issued signed posted released penned drafted');

/** Verbs by which somebody turns to another with something to say: "called the office to complain". */
export const CONTACTING_VERBS = wordList('contacted contacts contacting called calls calling phoned phones phoning telephoned rang emailed e-mailed texted wrote writes writing approached');

/** Further participles by which what a text says is told: "a letter from Quill, reporting that". */
export const TELLING_PARTICIPLES = wordList('reporting announcing suggesting arguing accusing');
