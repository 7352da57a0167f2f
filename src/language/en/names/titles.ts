import { wordTable } from '../../../text/words/word-table.ts';
import { wordList } from '../words/word-list.ts';

/** Forms of address that stand before a surname, with the sex that they tell. */
export const HONORIFICS = wordTable<'m' | 'f' | 'u'>({
  mr: 'm', mister: 'm', sir: 'm', lord: 'm', mrs: 'f', ms: 'f', miss: 'f', mme: 'f', madam: 'f', lady: 'f', dame: 'f', mx: 'u', dr: 'u', prof: 'u', hon: 'u', king: 'm', prince: 'm', queen: 'f', princess: 'f',
  baron: 'm', baroness: 'f', duke: 'm', duchess: 'f', sheikh: 'm', imam: 'm', rabbi: 'u', pope: 'm', saint: 'u', st: 'u', fr: 'm', sister: 'f', brother: 'm', father: 'm',
});

/** A form of address that anybody is given. */
export const PLAIN_ADDRESS = /^(?:mr|mrs|ms|miss|mx|mister|madam)\.?$/i;

/** A form of address between an office and the name of its holder: "Home Secretary | Sir". */
export const ADDRESS_BEHIND_OFFICE = new RegExp(`\\s(?:${Object.keys(HONORIFICS).join('|')})\\.?$`, 'i');

/** Letters behind a name that say what its bearer is or was given. */
export const POST_NOMINALS = wordList('kc qc sc mp mep msp mla td phd md cbe obe mbe dbe kbe frs jp cpa rn dvm esq');

/** Forms of address that stand before a given name alone: "Sir Abe", "Sheikh Salim". In lower case. */
export const GIVEN_NAME_ADDRESS: ReadonlySet<string> = new Set(['sir', 'dame', 'sheikh', 'sheikha', 'king', 'queen', 'prince', 'princess', 'dom', 'don', 'doña', 'dona']);

/** Words that may end a title before a name, capital or not: "Defense Secretary Pete …", "spokeswoman Ada …". */
export const TITLE_HEADS = wordList(`
president vice-president premier chancellor minister secretary undersecretary under-secretary under-secretary-general undersecretary-general senator sen sens rep reps representative congressman congresswoman congressmember lawmaker governor gov govs mayor councilman
councilwoman councillor councilor alderman ambassador amb envoy diplomat commissioner director director-general secretary-general chief chairman chairwoman chairperson chair co-chair leader whip speaker
deputy justice judge magistrate attorney prosecutor solicitor lawyer counsel sheriff constable officer inspector superintendent detective marshal general gen lieutenant lt colonel col major maj captain capt
commander commodore cmdr commandant admiral adm sergeant sgt corporal private brigadier professor prof doctor dr rev reverend bishop archbishop cardinal pastor rabbi imam chaplain ceo cfo coo founder co-founder
owner manager executive editor publisher correspondent reporter journalist columnist author writer novelist poet historian anchor host moderator presenter commentator pundit blogger analyst strategist economist
scientist researcher pollster consultant adviser advisor aide spokesman spokeswoman spokesperson press-secretary candidate nominee contender hopeful rival incumbent frontrunner front-runner operative surrogate
delegate activist campaigner organizer advocate lobbyist donor fundraiser businessman businesswoman billionaire millionaire mogul tycoon entrepreneur investor banker developer actor actress comedian singer
taoiseach tánaiste garda dsp dci dcp acp ssp dgp adgp igp sub-inspector attorney-general solicitor-general surgeon-general governor-general
atty det supt insp cllr undersheriff ombudswoman
rapper musician artist director-producer producer filmmaker coach player quarterback champion veteran farmer teacher student voter resident neighbor neighbour witness-bearer king queen prince princess emperor sultan emir sheikh
ayatollah pope husband wife father mother son daughter brother sister mp mep msp md treasurer comptroller controller auditor ombudsman clerk administrator coordinator chief-of-staff realtor
headteacher head-teacher headmaster headmistress collector datuk dato seri shri smt alhaji alhaja emir vice-chancellor registrar superintendent
head boss expert specialist engineer designer
skipper manager trainer fisherman islander firefighter paramedic nurse surgeon midwife librarian curator vicar priest
witness barrister warden driver pensioner shopkeeper chef mechanic builder baker colleague opponent predecessor successor counterpart ally supporter critic
president-elect governor-elect mayor-elect senator-elect premier-elect chancellor-elect
painter sculptor photographer composer choreographer conductor violinist pianist cellist drummer guitarist architect playwright dramatist illustrator biographer
striker winger midfielder goalkeeper batsman sprinter swimmer cyclist jockey referee umpire
geologist biologist chemist physicist hydrologist seismologist meteorologist climatologist virologist epidemiologist psychologist sociologist archaeologist ecologist botanist zoologist astronomer`);

/** Heads of titles that bodies and things are called by as well: "Halvard Foods, leader of its market". */
export const ALSO_BODIES: ReadonlySet<string> = new Set(wordList(`
leader champion rival owner operator developer investor producer publisher donor supporter manager designer builder host critic successor predecessor counterpart opponent ally incumbent contender hopeful sponsor collector
administrator auditor clerk runner`));

/** Words that stand inside a title before its head: "national security adviser", "former Prime Minister". */
export const TITLE_MODIFIERS = wordList(`
u.s. us u.k. uk dist asst homicide former ex- current then acting interim deputy vice assistant associate senior junior chief prime foreign defense defence interior finance home health state treasury education transport energy
trade justice agriculture labor labour environment housing national security press campaign communications communication policy political party republican democratic democrat conservative liberal green
independent libertarian presidential vice-presidential senate house parliamentary congressional federal district county city town supreme court first second lady majority minority opposition executive managing general attorney
police fire army navy air force marine military intelligence special counter-terrorism economic domestic budget legal medical research science lead longtime veteran top fellow new outgoing incoming
elected retired late gop tory un eu nato shadow french german british american russian chinese israeli palestinian turkish ukrainian polish italian spanish canadian mexican japanese indian australian iranian iraqi
syrian egyptian saudi dutch belgian swedish norwegian danish finnish greek hungarian austrian swiss irish scottish welsh european state's spiritual religious cultural laboratory hospital real estate tech media television tv radio`);

/** Words before a title that make another office of it: a vice president is no president. */
export const RANK_WORDS: readonly string[] = ['vice', 'deputy', 'assistant', 'associate', 'under', 'former', 'prime', 'shadow'];

/** Offices of companies: the words behind their "of" name the company. */
export const OFFICES_OF_COMPANIES: readonly string[] = wordList('ceo cfo coo cto founder co-founder cofounder owner co-owner executive manager');

/** Small words within titles and between names. Keys of a text in small letters. */
export const NAME_JOINTS: ReadonlySet<string> = new Set(['and', 'of', 'the', 'for']);

/** Endings of roles that only women hold. */
export const WOMENS_ROLE = /(?:woman|queen|princess|mother|wife|widow|daughter|sister|aunt|niece|actress|lady|\bgirl)$/i;

/** Endings of roles that only men hold. */
export const MENS_ROLE = /(?:sman|chairman|congressman|businessman|king|prince|father|husband|widower|(?<!per)son|brother|uncle|nephew|actor|\bman|\bboy)$/i;

/** Words that open no office: an article, or a verb that is the end of a sentence's words before a name ("Is Princess"). */
export const NOT_OFFICE_OPENING: ReadonlySet<string> = new Set(['a', 'an', 'the', 'one', 'is', 'was', 'are', 'were', 'has', 'had', 'its', 'his', 'her', 'their', 'rip', 'elected', 'late', 'then', 'then-majority', 'then-minority']);

/** Words by which a role behind a name may open: "Ann Lee, the mayor", "Ann Lee, a former diver". */
export const ROLE_OPENING = /^(?:the|a|an|his|her|its|their|one|former|president|chief|director|executive|senior|head|chairman|chairwoman|professor|spokesman|spokeswoman|spokesperson)$/i;

/** Last words of the names of offices: what somebody is of a state, a body or a business, and not what somebody does or is called. */
export const OFFICE_HEADS = wordList(`
president vice-president premier chancellor minister secretary undersecretary under-secretary under-secretary-general undersecretary-general senator representative congressman congresswoman governor mayor councilman councilwoman councillor councilor alderman
ambassador envoy commissioner director director-general secretary-general chief chairman chairwoman chairperson chair co-chair leader whip speaker deputy justice judge magistrate attorney prosecutor solicitor sheriff
superintendent bishop archbishop pope ceo cfo coo treasurer comptroller controller auditor ombudsman clerk administrator coordinator mp mep msp king queen sultan emir adviser advisor spokesman spokeswoman spokesperson
press-secretary registrar vice-chancellor attorney-general solicitor-general surgeon-general governor-general consul-general sen rep gov amb`);

/** A stretch that names an office. */
export const OFFICE_NAMED = new RegExp(`\\b(?:${OFFICE_HEADS.join('|')})\\b`, 'i');

/** Offices that say enough by a single word. */
export const OFFICES_ALONE: ReadonlySet<string> = new Set(wordList(`
president premier chancellor senator sen representative rep congressman congresswoman governor gov mayor pope king queen emperor sultan emir sheriff mp mep msp ambassador archbishop`));

/** Offices that are written short before a name, with the word in full. */
export const OFFICES_IN_FULL: ReadonlyMap<string, string> = new Map([['sen', 'Senator'], ['rep', 'Representative'], ['gov', 'Governor'], ['amb', 'Ambassador']]);

/** Nouns by which the holder of an office that is written short before a name is told of. */
export const NOUNS_OF_SHORT_OFFICES: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen', ['senator', 'lawmaker']], ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']], ['representative', ['congressman', 'congresswoman', 'lawmaker']], ['gov', ['governor']], ['amb', ['ambassador']],
]);

/** What a hyphen sets before somebody's role: "ex-manager", "co-author". */
export const ROLE_PREFIX = /^(?:ex|co|then|sub|now)-(?=\p{L})/u;

/** Nouns by which somebody is told of by another, and which say nothing of what they are: "her colleague". */
export const TOLD_BY_ANOTHER: readonly string[] = wordList('predecessor successor colleague counterpart neighbor neighbour opponent rival ally friend supporter critic boss');

/** How the office opens of who no longer holds it. */
export const FORMER_OFFICE = /^(?:former|late|ex-)/i;
