import { wordList } from '../words/word-list.ts';

/** Last words of names of companies, by whose first word alone they are called again: "Halden Holdings … Halden". */
export const COMPANY_FORMS: ReadonlySet<string> = new Set(wordList(`
group holdings corp corporation inc incorporated ltd limited plc llc gmbh company co partners pharma telecom telecoms logistics enterprises industries systems technologies airlines airways motors foods stores breweries
pharmaceuticals laboratories resources`));

/** The end of the name of a business, in lower case. */
export const LEGAL_FORMS = /\b(?:inc|incorporated|ltd|limited|plc|llc|gmbh|corp|corporation|co|company|holdings|airlines|airways|motors|pharmaceuticals|breweries)\.?$/;

/** Verbs that lead from a name to what it names: "Halden is a mining company". */
export const TOLD_AS_KIND: readonly string[] = ['is', 'was'];

/** Nouns of what a company has, and of who acts for it: "Halden shares", "Halden’s shareholders", "a Halden spokesman". */
export const COMPANY_BELONGINGS: readonly string[] = wordList(`
share shares stock shareholder shareholders investor investors board headquarters subsidiary subsidiaries unit division executive executives spokesman spokeswoman spokesperson employee employees worker workers staff crew pilot
pilots driver drivers plant plants factory factories store stores branch branches customer customers product products brand fleet bid takeover merger profits sales revenue management`);

/** What stands before "of" and the name of a company: "12 percent of Halden", "the chief executive of Halden". */
export const PARTS_OF_COMPANY: readonly string[] = wordList(`
percent cent % stake share shares owner owners control takeover purchase sale acquisition chair chairman chairwoman chairperson executive president director founder board head part half`);

/** Before "in" and the name of a company, so that it is no place: "a stake in Halden". */
export const INVESTED: readonly string[] = wordList('stake stakes share shares holding holdings interest invest invested investing investment investments confidence faith trust');

/** Prepositions behind which a name alone is a place's. */
export const PLACED_BY: readonly string[] = ['in', 'near', 'outside', 'across', 'around', 'throughout'];

/** Kinds of body that stand before a name of theirs: "the Orla company Quill Marine", "the pension fund Quill Mutual". */
export const BODY_KINDS: readonly string[] = wordList(`
company firm airline carrier operator retailer carmaker lender manufacturer insurer bank fund group agency union charity party newspaper magazine broadcaster outlet publisher consultancy contractor supplier shipyard brewer miner
watchdog regulator nonprofit startup start-up think-tank`);

/** Kinds of thing that stand before a name of theirs: "the trawler Ada Quill". */
export const THING_KINDS: readonly string[] = wordList(`
ship vessel trawler frigate destroyer ferry tanker freighter tug submarine warship cruiser corvette yacht schooner lifeboat dredger barge boat hurricane cyclone typhoon storm satellite rocket spacecraft probe rover racehorse
novel film musical opera album single play series`);
