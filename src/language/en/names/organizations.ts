import { wordList } from '../words/word-list.ts';

/** Last or telling words of the names of bodies. */
export const ORGANIZATION_WORDS = wordList(`
rail railways telecom telecoms pharma logistics agency alliance academy administration airlines airways army assembly associates association authority bank board brigade broadcasting brothers bureau cabinet caucus center centers centre centres chamber church city-council club coalition college
command commission committee company confederation conference congress consortium convention cooperative corp corporation corps council court department directorate division duma embassy enterprises federation fellowship
fleet force forces foundation front fund government group guard guild headquarters hospital house inc industries initiative institute institutes institution intelligence international knesset laboratories laboratory league legislature
library ltd ministry mission mosque motors movement museum nations navy network news observatory office organisation organization orchestra pac panel parliament partners partnership party patrol pentagon police post press
project publishers registry reserve school secretariat senate service services society staff stock-exchange store studios superpac synagogue syndicate systems taskforce team technologies telegraph television temple tribunal
tribune troupe trust union university watch works workers times journal herald gazette globe magazine review chronicle guardian observer daily mail examiner kremlin plc gmbh asa oyj llc llp holdings resources`);

/** Words for people by which a body is named, with a capital within a sentence and "of" or "for" behind them: "the Friends of the Marsh". */
export const COMPANIONS = wordList('friends sons daughters guardians keepers mothers fathers families doctors lawyers voices knights citizens heirs survivors');

/** Bodies that are named by whose they are: "the Skippers’ Union". */
export const OWNED_BODIES = wordList('union list party association federation alliance front league guild society club fund trust council congress assembly');

/** Bodies that are named by their fields, of which there may be several: "the Department of Roads and Ferries". */
export const BODIES_OF_FIELDS = wordList(`
department ministry bureau office agency center centers centre centres committee subcommittee commission institute institutes school faculty council division directorate administration board college secretariat panel conference`);

/** Last words of the fields of bodies, behind "and" or a comma: "Control and Prevention", "Health and Human Services". */
export const FIELD_WORDS = wordList(`
affairs aging agriculture antiquities arts atmosphere aviation banking border borders budget business children climate commerce communication communications community communities competition conservation consumers control cooperation
crime crimes culture customs defence defense delivery democracy design development disability diseases drainage drugs economics economy education emergencies employment energy enforcement engineering environment ethics evaluation
explosives exports families family farming ferries fertilizers finance firearms fisheries fishing food forestry forests gas gaming gender geology harbors harbours health heritage highways history holidays homelands housing humanities hygiene
immigration imports industries industry information infrastructure innovation inspection institutions insurance integration investment irrigation justice knights labor labour lakes land lands law litigation livestock logistics
management manpower maps markets materials means medicine metallurgy metrology migration mines mining minorities monuments museums naturalization navigation nutrition oceans oil operations oversight parks pensions petroleum planning policy
ports power prevention prisons procurement production productivity productions promotion prosecutions protection racing railways reconstruction reconciliation recreation recovery reform refugees regulation rehabilitation relations relief
religion research resettlement resilience resources response revenue rights rivers roads safety sanitation science sciences security services settlement shipping skills space sport sports standards statistics strategy studies
supply surveillance sustainability taxation taxes technology telecommunications textiles timber tobacco tourism trade traditions traffic training transit transport transportation treasures treatment tribes tunnels urbanism veterans
vocation waste water waterways ways welfare wetlands wildlife women works youth`);

/** Last words of bodies that every state has, so that without it the one that was told of before is meant. */
export const STATE_BODIES: ReadonlySet<string> = new Set(['ministry', 'department', 'parliament', 'court', 'army', 'navy', 'embassy', 'treasury']);

/** Bodies that are on something: "the Committee on Ways and Means". */
export const BODIES_ON_FIELDS = wordList('committee subcommittee commission council panel conference board');

/** Last words of names of things, places and times, which are no surnames: "Executive Branch", "Key Bridge". */
export const THING_WORDS = wordList(`
act airport amendment arena avenue award awards bay bill branch bridge bowl boulevard building canal city county cup dam day district festival games gulf harbor harbour highway island islands lake medal mountain ocean
palace park peninsula plan prize province river road room sea session square stadium station strait street summit tower treaty valley village week`);

/** Last words of names of agreements, which nobody bears as a surname: "Martin Accord". */
export const AGREEMENT_WORDS = wordList('treaty accord accords agreement pact protocol bloc compact declaration');

/** Seats of government that stand for it, in lower case. */
export const SEATS_OF_POWER = wordList('kremlin pentagon downing whitehall elysee élysée vatican knesset bundestag duma hezbollah hamas taliban brexit');

/** Words that make a phrase without a capital a body: "the company", "the ministry". */
export const BODY_NOUNS = wordList(`
agency alliance administration association authority bank board bloc bureau campaign center coalition college commission committee company conference council corporation council court department embassy federation firm foundation government
group institute institution league ministry movement newspaper network office organization organisation outlet panel party police parliament presidency palace publication regulator school secretariat senate service society team tribunal union university
watchdog website television tv radio white-house magazine charity militia military army jury defense defence prosecution family navy`);

/** Things written or counted that "say" something: a report shows, a poll finds. */
export const DOCUMENT_NOUNS = wordList(`
affidavit analysis announcement excerpt excerpts article bill book brief bulletin communique complaint declaration decree document draft editorial email e-mail estimate figures filing findings forecast guidance headline indictment
investigation lawsuit law letter list memo memoir memorandum message motion note notice op-ed order paper petition plan platform poll polls post posting projection proposal publication record records release report reports
research resolution results review ruling script sign statement statistics story study studies summary survey surveys testimony text transcript treaty tweet tweets verdict video website data audit ad ads column placard placards banner banners poster posters
inquiry census index chart suit submission page`);

/** Nouns that stand for a business named before: "the company". */
export const COMPANY_NOUNS = wordList('company firm airline carrier operator retailer carmaker lender manufacturer insurer');

/** Nouns by which a body of any kind is told of again. */
export const NOUNS_OF_ANY_BODY: readonly string[] = ['group', 'organization', 'organisation', 'team', 'network', 'movement', 'institution', 'office'];

/** The last word of a name that "the company" does not go on about: an office of state, a union, a paper. */
export const NAMES_NO_COMPANY = new RegExp(
  '\\b(?:House|Ministry|Department|Government|Parliament|Congress|Senate|Court|Commission|Council|Police|Pentagon|Kremlin|Treasury|Agency|Authority|Administration|Army|Navy|Bureau'
  + '|Committee|Union|Party|Association|University|College|School|Office|Times|Post|Journal|Review|Herald|Gazette|Guardian|Tribune|Chronicle|Magazine)$'
  + '|^(?:Ministry|Department|House|Office|Court) (?:of|for) ',
);

/** Words that tell one body of a kind from another: "the local court". */
export const KINDS_OF_BODIES: readonly string[] = wordList(`
local regional national municipal private public state-owned lower higher appellate rival other another second first third new old latter former parent sister foreign own separate different smaller larger`);

/** Words that name a seat of power together and nothing alone. */
export const NEVER_ALONE: readonly string[] = ['house', 'white'];

/** Last words of the names of laws and the like, which ask for things and want nothing. */
export const NAMES_A_TEXT = /\b(?:Act|Law|Bill|Code|Amendment|Constitution|Treaty|Resolution)$|^(?:Article|Rule|Section|Clause|Annex)(?: [\dIVX]+)?$/;
