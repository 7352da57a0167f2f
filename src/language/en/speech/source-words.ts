import { wordList } from '../words/word-list.ts';

/** Words that several persons of one body speak by: whoever of the police says it, it is one source. */
const ONE_BODY: readonly (readonly string[])[] = [
  wordList('police policeman policewoman officer officers constable detective detectives sheriff deputies troopers constabulary investigators'),
  wordList('firefighter firefighters fire'),
  wordList('prosecutor prosecutors prosecution indictment affidavit complaint filing filings lawsuit court charges'),
  wordList('coastguard'),
  wordList('study researchers survey poll'),
  wordList('source sources insider insiders'),
  wordList('video footage clip recording'),
];

/** By each such word the body that it is of. */
export const BODY_OF: ReadonlyMap<string, number> = new Map(ONE_BODY.flatMap((words, body) => words.map((word) => [word, body] as const)));

/** Words for any of those who hold a public office, or speak for one. */
export const ANY_OFFICIAL: ReadonlySet<string> = new Set(wordList('official officials authority authorities government'));

/** Words by which a source is known to hold a public office, or to be a public body. */
export const PUBLIC_WORDS: ReadonlySet<string> = new Set(wordList(`
police officer officers sheriff constable detective detectives troopers deputies investigators firefighter firefighters fire brigade rescue coastguard coast guard
ministry minister mayor governor president premier chancellor secretary council councillor commissioner department agency board court prosecutor prosecutors
indictment affidavit army navy military spokesman spokeswoman institute service city county state district civil`));

/** Words for a firm that was named before, or for who leads it. */
export const ANY_COMPANY: ReadonlySet<string> = new Set(wordList('company firm operator manufacturer carmaker airline retailer maker developer employer owner ceo executive'));

/** Words for a text or for people of whom nothing else is told: they may be anybody's. */
export const ANYBODYS: ReadonlySet<string> = new Set(wordList('statement release announcement source sources spokesman spokeswoman spokesperson'));

/** Words for people of whom each reporter meets others. */
export const ANY_PEOPLE: ReadonlySet<string> = new Set(wordList(`
witness witnesses eyewitness eyewitnesses resident residents neighbour neighbours neighbor neighbors local locals passerby passersby survivor survivors parents villagers people
man woman men women analyst analysts expert experts critics observers`));

/** Words beside those of a source that tell neither who nor what it is. */
export const BESIDE_SOURCE: ReadonlySet<string> = new Set(wordList('new latest recent local published released posted head chief deputy former senior acting spokesman spokeswoman spokesperson'));

/**
 * Right before what it tells: a body that counted or confirmed it, or a recording that shows it ("the health ministry counted", "video posted by a passer-by
 * showed"); the first group names it.
 */
export const SOURCE_BEFORE =
  /(?:^|[,;\u2014] |\b(?:and|but|while) )((?:(?:the|a|an|new|this) )?(?:[\p{L}\d.'\u2019-]+ ){0,6}?(?:police|ministry|hospital|agency|department|authorities|officials|institute|office|video|footage|survey|study|data|figures|records|documents|images|poll)(?: (?!and\b|but\b)[\p{L}\d.'\u2019-]+){0,8}?) (?:has |have |had )?(?:counted|recorded|registered|reported|logged|confirmed|tallied|showed|shows|show|found|put)\b/iu;

/** The same behind it: ", a poll by the institute shows"; the first group names it. */
export const SOURCE_BEHIND =
  /, ((?:(?:the|a|an|new|its|their) )?(?:[\p{L}\d.'\u2019-]+ ){0,3}?(?:poll|survey|study|data|figures|records|documents|footage|video|letter|report|inventories|filings)(?: [\p{L}\d.'\u2019-]+){0,8}?) (?:shows|show|showed|finds|found|suggests|suggested)\b/iu;
