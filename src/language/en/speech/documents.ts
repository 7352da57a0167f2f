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
