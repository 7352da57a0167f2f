import { wordList } from '../words/word-list.ts';

/** Nouns before the title of a work or before a nickname in quotation marks: what stands in them is not said by anybody. */
export const WORK_NOUNS = wordList(`
album ballad book blog bestseller column comedy documentary drama episode essay film magazine memoir movie musical newsletter nickname novel opera painting play podcast poem program programme sequel
series show sitcom sketch song thriller titled entitled dubbed nicknamed track tune`);
