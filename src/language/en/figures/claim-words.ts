import { FormSet } from '../../../text/words/form-set.ts';
import { phraseBook, type PhraseBook } from '../../../text/words/phrases.ts';

/** Verbs whose subject is whose figure it is: "spends 3 percent", "has 40 ships". */
export const holderVerbs = new FormSet(('spend spends spent spending have has had having hold holds held holding pay pays paid paying meet meets met reach reaches reached reaching hit hits hitting exceed exceeds exceeded approach approached allocate allocates allocated allocating devote devoted commit commits committed committing provide provides provided providing take takes took taken taking give gives gave given giving approach send sends sent sending '
  + 'contribute contributes contributed contributing donate donated invest invests invested investing earn earned earns make makes made cost costs own owns owned employ employs employed produce produces produced producing export exports exported import imports imported sell sells sold buy buys bought post posts posted record recorded see sees saw raise raised raises increase increases increased cut cuts reduce reduced lose lost loses gain gained win won count counts number numbers numbered total totals totaled totalled '
  + 'rise rises rose fall falls fell grow grows grew drop drops dropped climb climbed jump jumped surge surged plunge plunged stand stands stood amount amounts amounted weigh weighs weighed measure measures measured cover covers covered span spans spanned need needs needed require requires required want wants wanted plan plans planned pledge pledges pledged promise promised aim aims aimed deploy deploys deployed keep keeps kept keeping store stores stored storing offer offers offered offering lead leads led top tops topped accept accepts accepted host hosts hosted supply supplies supplied lend lends lent added scored scores scoring grabbed collected kill killed kills injure injured wound wounded lay lays '
  + 'is are was were be been will would should could may might must can does do did').split(' '));

/** Verbs and nouns after a name that make what is told that name's own: "the ministry said", "the bank estimates". */
export const originVerbs = new FormSet(('said says say told tells estimate estimates estimated reported reports report believes believed believe found finds calculated calculates announced announces put puts claimed claims forecast forecasts predicted predicts projected projects expects expected added adds confirmed confirms stated states argued argues contends contended wrote writes noted notes acknowledged warned warns').split(' '));

/** Phrases before the name of whose figure it is. */
export const originLeads: PhraseBook<true> = phraseBook(new Map(['according to', 'per', 'citing', 'cited by', 'figures from', 'data from', 'per data from', 'based on data from', 'data by', 'figures by', 'estimates by', 'estimate by', 'estimates from', 'by the estimate of', 'in the words of', 'as reported by', 'reported by', 'compiled by', 'numbers from', 'statistics from'].map((phrase): [string, true] => [phrase, true])));

/** Names of one basis in different words. */
export const basisNames: ReadonlyMap<string, string> = new Map([['gross domestic product', 'GDP'], ['gdp', 'GDP'], ['economic output', 'GDP'], ['gross national product', 'GNP'], ['gnp', 'GNP'], ['gross national income', 'GNI'], ['gni', 'GNI']]);

/** What may stand before the thing that a share is of. */
export const basisDeterminers: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'my', 'your', 'all', 'these', 'those', 'total', 'some']);

/** Between a figure and a bare number that counts the same: "3 million homes, including 1.5 million in the north". */
export const JOINS_FIGURES = /(?:^|\s)(?:and|including|from|to|but|versus)\s+(?:(?:about|around|nearly|almost|some|roughly|just|only|more than|at least)\s+)*$/;

/** What stands before a number of a list of counts by place: "31 people died in Orun, 18 in Brava and 9 in Lower Tessa". */
export const LISTED_BEFORE = /(?:[,:;]|,? and|,? including)\s+$/;

/** What stands behind such a number. */
export const LISTED_BEHIND = /^ (?:in|at|from|near) (?:the )?\p{Lu}/u;

/** What may open the name of what a share is of: "its budget" and "a budget" are one whole. */
export const WHOLE_DETERMINER = /^(?:a|an|the|its|their|his|her|our|each|every)\s+/i;

/** Words before a name that stands right beside its figure: verbs that give it, words that set it beside another's. */
export const holderLeads = {
  giving: new Set(['gave', 'give', 'gives', 'giving']),
  putting: new Set(['put', 'puts', 'putting', 'had', 'has', 'placed']),
  joining: new Set(['and', 'while', 'but']),
  /** Between the name and its figure. */
  between: new Set(['at', 'with', "'s"]),
  /** Two words before a name that comes next in a ranking. */
  ranking: new Set(['followed by', 'trailed by', 'led by', 'ahead of']),
  /** Before a name whose own figure another is set beside: "against Orla's 45%". */
  against: new Set(['against', 'than', 'versus', 'to', 'with', 'over', 'and', 'from']),
  contrasting: new Set(['with', 'against', 'and', 'to', ',']),
} as const;

/** All that stands between two figures of one holder: "12 points and eight rebounds". */
export const JOINED_ON = /^(?:, (?:along with )?| (?:and|plus|along with) )$/;

/** All that stands between two figures of a row that names each holder, of which the second leaves its unit out: "61 days, Orla with 54", "97 days, Orla's 95 and Brenn's 92". */
export const NEXT_HOLDER = /^(?:,|,? and|, (?:followed by|ahead of)) (?:the )?(?:\p{Lu}[\p{L}.-]+ ?){1,3}(?:(?:with|at) |['\u2019]s )?$/u;

/** All that stands between two of a row, of names or of figures: "Orla, Brenn and Telma", "94% and 82%". */
export const ROW_JOINT = /^(?:, (?:and )?| and )$/;

/** Before a row of figures, each of which is of the name at its place in the row before: "…, with 94% and 82%". */
export const BEFORE_RESPECTIVE = /\b(?:with|at)\s+$/;

/** Between a sum and the same sum in another currency. */
export const OPENS_CONVERSION = /^\s*\($/;

/** Behind such a row. */
export const BEHIND_RESPECTIVE = /^,? respectively\b/;

/** Rates, of which a part of a point is one of a percentage point. */
export const RATES = /\b(?:rates?|yields?|basis points)\b/i;

/** Words of Britain, whose pounds are money where they go into millions. */
export const BRITISH = /\b(?:Britain|British|U\.?K\b|United Kingdom|England|Scotland|Scottish|Wales|Welsh|London|sterling)/;

/** Behind pounds, what they weigh: "40 million pounds of potatoes". */
export const OF_GOODS = /^ of \p{Ll}/u;

/** A verb right behind several who are a whole ("two thirds of voters | backed"): it is none of the whole. */
export const BEHIND_BASIS = /^(?!(?:surveyed|polled|questioned|interviewed|asked|tested|registered|established|reserved|needed|based)$)(?:\p{L}{2,}ed|met|meet|said|say|think|thought|agree|want|fell|fall|rose|rise|went|use|live|own|lost|won|took|came|spend|spent|smoke|drink|drank|work|vote|back|favou?r|oppose|support|fear|hold|held|keep|kept|know|knew|believe|feel|felt|fled|left)$/u;

/** A participle that tells which of a whole were asked: it belongs to the whole. */
export const ASKED_OF = /^(?:surveyed|polled|questioned|interviewed|asked)$/;

/** Right before pounds that go into millions: what is done with money alone. */
export const PAID_BEFORE = /\b(?:promised|pledged|paid|pays?|paying|spen[dt]s?|spending|invest(?:s|ed)?|worth|fined|owe[ds]?|cost(?:s|ing)?|budget of|grant of|loan of|bill of)\s+(?:(?:about|around|some|nearly|almost|over|up to|an? (?:extra|additional))\s+)?$/i;
