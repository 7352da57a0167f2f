import { wordList } from '../words/word-list.ts';

/** Nouns before the title of a work or before a nickname in quotation marks: what stands in them is not said by anybody. */
export const WORK_NOUNS = wordList(`
album ballad book blog bestseller column comedy documentary drama episode essay film magazine memoir movie musical newsletter nickname novel opera painting play podcast poem program programme sequel
series show sitcom sketch song thriller titled entitled dubbed nicknamed track tune`);

/** Verbs of deeds that lead to the name of a day, a law, a work or an undertaking: marked “Harvest Sunday”. */
export const NAMING_DEEDS = wordList(`
attended attends began begins called celebrate celebrated celebrates celebrating attending co-hosted directed directs dubbed enacted hosted hosting hosts joined launched launches mark marked marking marks observed organized organised passed performed played
plays produced repealed sang screened signed sings staged starred watched watching won wrote`);

/** Small words before marks that lead to what is cried or meant as often as to a name: to “Lock Them Up”, of “Crooked Quill”. */
export const LINKS_TO_CRIES = wordList('to of with by as like than about for from into against');

/** Right before a name in marks: that it is the name of a work ("a story called “", "on Tidewatch's “", "in the film “"). */
export const LEADS_TO_WORK = new RegExp(`(?:\\b(?:called|${WORK_NOUNS.join('|')})|\\p{Lu}\\S{0,20}['\u2019]s?) ["\u201c'\u2018]$`, 'iu');
