import type { CommitmentStanding } from '../../../model/account.ts';
import { BODY_NOUNS } from './relation-cues.ts';

/** What words near a figure say of its standing as a commitment. */
export interface CommitmentCue {
  readonly standing: CommitmentStanding;
  /** Matched without case in the clause that holds the figure. */
  readonly pattern: RegExp;
}

/** What says that a change of a rule is settled, not only wished for. */
export const AGREED_CHANGE =
  /\b(?:agreed|voted|decided|resolved|(?:the|its|their) (?:decision|vote)(?! (?:on|over)\b)(?: of (?:[\w-]+ ){1,6}?)?) ?(?:on \w+day |\w+day |(?:last|this) \w+ |in \w+ |yesterday |today )?to (?:\w+ly )?(?:increase|raise|lift|lower|tighten|cut|reduce)\b/i;

/** A benchmark that parties are held to, and no price or index of a market that is called one. */
const BENCHMARK = String.raw`(?<!\b(?:international|global|world|world's|market|oil|crude|regional|european|american|u\.s\.|us|stock|price|bond) )benchmarks?\b(?! (?:brent|index|indexes|indices|prices?|crude|oil|contract|futures?|stock|share|bond|treasury|lending|interest|yields?|rates?|10-year|west texas)\b)`;

/** A change of a rule that is told as done: "raised the limit from", "the target rises to"; not what should or may be done. */
export const CHANGED_RULE =
  /(?<!\b(?:would|should|could|might|may|must|to|will) be (?:\w+ly )?|\bbe (?:\w+ly )?|\b(?:wants?|wanted|see|if) (?:[\w\u2019'-]+ ){1,6})\b(?:raised|lifted|lowered|tightened)\b/i;

/** The words that open a list of what a body has decided; the points follow, each in a line of its own. */
export const RESOLUTION = /\b(?:decided|agreed|resolved|voted)\b[^.:;\n]{0,60}:\s*$/i;

/** The mark of a point of such a list, with the rest of its line. */
export const POINT_LINE = /^\s*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|[-\u2022\u2013*])\s[^\n]*$/i;

/** Phrases that make a figure a commitment, the most particular first. */
export const COMMITMENT_CUES: readonly CommitmentCue[] = [
  { standing: 'ruled-out', pattern: /\b(?:won['\u2019]t|will not|refused to|refuses to) (?:agree|pledge|raise|pay|accept|promise|commit|cut|reduce|spend)|\b(?:ruled|rules|ruling) out\b/i },
  { standing: 'floor', pattern: /\b(?:(?:not|never) (?:go|fall|drop|be) (?:lower|below|under|less)|no lower than|no less than|not less than|floor of|minimum of)\b/i },
  { standing: 'missed', pattern: /\b(?:fell short|falling short|falls? short|missed|failed to (?:meet|reach|hit)|below the (?:[\w.-]+ ){0,3}(?:target|guideline|threshold|goal|benchmark|limit|minimum|level|mark|floor|requirement|quota|[\d.]+ ?(?:%|per ?cent))|(?<!\b(?:is|are|was|were|be|been|remains?|still) )short of|short of(?= (?:the|its|their|an?) ))\b/i },
  { standing: 'guideline', pattern: /\b(?:guidelines?|rules?|requirements?|benchmark) (?:calls? (?:on|for)|requires?|asks?|says?|sets?|is|of)\b/i },
  { standing: 'guideline', pattern: /\b(?:asks|tells|requires|obliges|expects|allows) (?:each|all)(?: of (?:them|its (?:\w+ )?\w+))? to\b|\b(?:asks|tells|requires|obliges|expects|commits|allows) (?:(?:each|every|all|its|the|their)(?: of (?:its|the|their))? )?(?:(?!to\b)\w+ ){0,2}(?:members?|countries|states|towns|allies|parties|governments|nations|importers|exporters|producers|banks|lenders|signatories|contributors|donors|clubs|utilities|operators)(?: states?)? to\b|\b(?:each|every|all) (?:\w+ )?(?:members?|country|countries|states?|town|party|parties|government)(?: states?)? (?:must|may|should|has to|have to)\b/i },
  { standing: 'guideline', pattern: /\b(?:is|are|was|were) (?:(?:also|still|all|each|now) )?(?:supposed|meant|bound|obliged|obligated|required|expected by (?:the|its) \w+) to\b|\b(?:members?|states|countries|governments|allies|towns) (?:is|are) asked(?:,[^,.]{1,40},)? to\b/i },
  { standing: 'guideline', pattern: /\b(?:under|according to) (?:the|its|their) (?:(?:[\w-]+ ){0,3}[\w-]+['\u2019]s? )?(?:accord|treaty|pact|agreement|rules?|convention|compact|charter|code|statutes?|law|terms)\b|\b(?:rules?|accord|treaty|pact|agreement|convention|compact|charter) (?:allows?|limits?|caps?|obliges?|requires?|commits?|permits?|bars?|asks? for|calls? for|prescribes?)\b/i },
  { standing: 'agreed', pattern: AGREED_CHANGE },
  { standing: 'agreed', pattern: /\b(?:target|guideline|benchmark|threshold|ceiling|limit|cap|floor|quota)\b[^.;:,]{0,60}\b(?:rises|goes up|falls|drops|goes down|(?:is|was|were|are|has been|have been) (?:raised|lifted|lowered|cut)) to\b/i },
  { standing: 'agreed', pattern: new RegExp(`${CHANGED_RULE.source}[^.;:,]{0,60}\\b(?:target|guideline|benchmark|threshold|ceiling|limit|cap|quota)\\b[^.;:,]{0,60} to\\b`, 'i') },
  { standing: 'agreed', pattern: /\b(?:approved|adopted|ratified|passed|backed) (?:the|a|its|their) (?:new|higher|lower|stricter) (?:target|guideline|benchmark|threshold|ceiling|limit|cap|floor|quota)\b/i },
  { standing: 'agreed', pattern: /\bvoted (?:\w+ )?(?:on \w+day |\w+day )?to (?!(?:back|support|approve|reject|oppose|let|leave|keep)\b)/i },
  { standing: 'pledged', pattern: /\b(?:repeat|renew|reaffirm|reiterat|restat|confirm|kept|honou?r|stood by|stand(?:s|ing)? by)(?:e?[ds]|ing)? (?:its|their|his|her|the|an?) (?:[\w-]+ ){0,2}?(?:promise|pledge|commitment|vow|undertaking) (?:to|of)\b|\bpromises? of (?=[\p{Sc}\d])/iu },
  { standing: 'proposed', pattern: /\b(?:ready|willing|prepared) to (?:accept|live with|agree to|sign up to)\b/i },
  { standing: 'pledged', pattern: /\b(?:pledged|promised|vowed|undertook) to\b|\b(?:pledged|promised) (?:a|an) (?:cut|rise|increase|reduction)\b/i },
  { standing: 'proposed', pattern: /\b(?:proposed|proposes|proposal|called for|calls? for|calling for|advocated|advocates|demanded|demands|wants|urged|want (?:each|every|all|the members|members|countries|states)|new target|higher target|negotiating|considering?|expected to (?:consider|agree)|seeks|suggested|would (?:\w+ly )?(?:increase|raise|lift|lower|tighten)|(?:to|need to|must|should) (?:\w+ly )?(?:increase|raise|lift|cut|reduce)|(?:should|must|ought to|needs? to) (?:rise|grow|climb|fall|drop|go up|go down|come down) to|called on|calls on|commitment to)\b/i },
  { standing: 'agreed', pattern: /\b(?:agreed (?:to(?! (?:disagree|differ)\b)|on)|settled (?:on|for)|signed up to|(?:approved(?! of\b)|adopted|ratified)(?! in (?:19|20)\d\d\b))\b/i },
  { standing: 'pledged', pattern: /\b(?:pledged?|pledges|promised|promises|vowed|committed (?:(?:it|him|her|them)sel(?:f|ves) )?to|undertook)\b|\bcommitted(?= (?:(?:an|another|some|about|nearly|almost|up to|over|more than|at least) )?(?:(?:extra|additional|further) )?[$\u20ac\u00a3\u00a5\d])/i },
  { standing: 'guideline', pattern: new RegExp(String.raw`\b(?:guidelines?|${BENCHMARK}|targets?|threshold|(?<!field )goals?|required to|requirement|quota|limit of|(?<!\bmarket )cap of)\b`, 'i') },
];

/** A sum that a named party says it will pay of its own will. */
export const WILL_PAY = /\b(?:will|would) (?:pay|give|contribute|donate|advance|lend|provide|set aside|put up|chip in)(?: out)? (?!for\b|(?:\w+ ){0,2}(?:fines?|penalt|damages|ransom|tax|more|less))(?:[\w-]+ ){0,3}$/i;

/** The same as a noun: "the undertaking by Telma to provide", "and by Orun to lend". */
export const UNDERTAKES_TO_PAY =
  /\b(?:(?:undertaking|pledge|promise|commitment|offer|decision|agreement)s? (?:by|of|from)|and (?:by|of)) (?:the )?\p{Lu}[\p{L}-]+ to (?:provide|advance|lend|pay|give|grant|contribute|donate) (?:[\p{L}-]+ ){0,5}$/u;

/** Words right before the first sum of a row of pledges: "Orun pledged $7 billion, Telma $3 billion". */
export const OPENS_PLEDGES = /\b(?:(?:pledged|pledges|promised|promises|committed)(?: to)?|will (?:provide|give|pay|contribute|lend|put up))(?: (?:an|another|some|about|nearly|almost|up to|over|more than|at least|extra|additional|further)){0,2} $/i;

/** Between two sums of such a row: the next party's name, and nothing else. */
export const NEXT_PLEDGE = /^,?(?: and)? (?:the )?(?:\p{Lu}[\p{L}-]+ ){1,3}(?:(?:some|about|nearly|almost|up to|over|more than|at least|another) )?$/u;

/** What a party does to a commitment's threshold. */
export const FULFILMENT_CUES: readonly CommitmentCue[] = [
  { standing: 'missed', pattern: /\b(?:fell short|falling short|falls? short|missed|failed to (?:meet|reach|hit)|(?:have|has|had)(?:n['\u2019]t| not) (?:reached|met|hit)|(?:does|do|did)(?:n['\u2019]t| not) (?:presently |currently |yet )?(?:meet|reach|hit))\b/i },
  { standing: 'met', pattern: /\b(?:did (?:reach|exceed|surpass)|met|meets?|hit|hits|reached|reaches|exceeded|exceeds?|surpassed)\b/i },
];

/** Words for falling short that say of what only with the sentence before: "Twelve met it. Telma and Orun did not." */
export const DID_NOT = /\b(?:did|does|do|has|have|had)(?:n['\u2019]t| not)(?=\s*(?:[.;]|, \p{Ll}|$))/iu;

/** What a party does to a threshold that is not to be passed: more than that is what is said of it. */
export const BREACH = /\b(?:exceeded|exceeds?|exceeding|broke|breaks|broken|breached|breach(?:es)?|overshot|violated|violates?|went over|goes over|gone over)\b/i;

/** What a party has come to, before or behind a bare number of its own: "reached 97%", "Orun, at 88%". */
export const STANDS_AT = /(?:\b(?:reached|reaches|stands at|stood at|achieved|hit|managed|spends?|spent|landed|caught|keeps?|kept|holds?|held|stores?|stored|has|had|covers?|covered|only)|with|,\s+at)\s+(?:only |just |about |around |nearly )?$/i;

/** What may stand between a party and its number in a list whose verb was told once: "Orun keeps 9% and Telma 7%". */
export const GAPPED = /^\s+(?:only |just |about |around |nearly )?$/;

/** What leads to the names of some of those counted just before. */
export const AMONG_THEM = /^[^.;:]{0,40}?,?\s(?:among them|including|namely)\s/i;

/** Between a party and its number in brackets, in a row of such: "Orun (9%), Telma (7%)". */
export const BRACKETED = /^ \($/;

/** Words before a whole that leave it what it is: "its average annual harvest", "a normal harvest". */
export const WHOLE_USUAL = /^(?:(?:average|annual|yearly|normal|usual|typical|mean|total|overall|own|entire|whole|national) )+(?=\p{L})/iu;

/** Words for one whole by which reports tell it apart no more than by their taste. */
export const SAME_WHOLES: ReadonlyMap<string, string> = new Map([
  ['turnover', 'revenue'], ['revenues', 'revenue'], ['takings', 'revenue'], ['economic output', 'gdp'], ['national output', 'gdp'], ['economy', 'gdp'],
]);

/** Words behind a whole that only tell when: "81% of children last year". */
export const WHOLE_WHEN = /\s+(?:last|this|next|that|in) (?:year|month|week|season|\d{4})$/i;

/** Words that bind nobody either way: a figure under them is neither a commitment nor a refusal. */
export const UNCOMMITTED = /\b(?:would not|wouldn['\u2019]t|did not|didn['\u2019]t|declined to|does not|doesn['\u2019]t) (?:commit|say|rule out)\b/i;

/** A clause that tells of a commitment as alleged or denied: nobody is bound by it. */
export const DISPUTED_PLEDGE = /\b(?:accus(?:ed|es|ing) \w+(?: \w+){0,2} of|alleg(?:ed|es|ing|edly)|den(?:ied|ies|ying) (?:that|having|any|it|he|she|they|ever|reports|claims|suggestions)|never (?:agreed|promised|pledged)|rumou?red|no (?:pledge|promise|agreement)|(?:withdrew|withdrawn|took back|taken back|takes back|scrapped|dropped|reneged on|turned down|walked back) (?:its|the|their|his|her|an?|that) (?:[\w-]+ )?(?:offer|pledge|promise|commitment))\b/i;

/** Words that open a clause of its own behind a figure: what is told in it is not told of the figure. */
export const OPENS_CLAUSE = /\b(?:that|which|who|whose|until|unless|if|when|while|after|before|because|where)\b/i;

/** Words that open an adverbial clause behind a figure: a pledge told in it is of something else. */
export const OPENS_ADVERBIAL = /\b(?:until|unless|if|when|while|after|before|because)\b/i;

/** Right before a figure: what is said not to be so. */
export const NOT_SO = /\b(?:did|does|do|has|have|had|is|was|are|were)(?:n['\u2019]t| not) (?:(?:really|actually|in fact|ever) )?\w+ (?:(?:about|around|the|its|their|some) ){0,2}$/i;

/** What each of several must do: "the reserve that each of its members must hold". */
export const BINDS_MEMBERS = /\b(?:each|every|all) (?:of (?:the|its|their) )?(?:\w+ ){0,2}(?:members?|countries|country|states?|towns?|part(?:y|ies)|banks?|clubs?) (?:must|has to|have to)\b|\beach (?:must|has to)\b/i;

/** A change that is wished for or planned, up to the level that it starts from: "to lift its share | from 4% to 6%". */
export const WISHED_CHANGE = /\b(?:to|should|must|would|could|may|might) (?:\w+ly )?(?:increase|raise|lift|lower|tighten|cut|reduce)\b[^.;,]*$/i;

/** The same of a body's own rule: "pressed the Pact to lift its share". */
export const BODY_TO_CHANGE =
  new RegExp(String.raw`\b(?:the|its|their) (?:[\w-]+ ){0,3}?(?:${[...BODY_NOUNS].join('|')}) to (?:\w+ly )?(?:increase|raise|lift|lower|tighten|cut|reduce) (?:its|their|the)\b[^.;,]*$`, 'i');

/** Behind a figure, that nobody will hear of it; with "not", that this is not so. */
export const OUT_OF_QUESTION = /^(?: [\p{Ll}-]+){0,2}(?: (?:is|was|are|were|would be)(?: not)?)? ["\u201c]?(?:not )?(?:(?:simply|completely|absolutely|quite) )?(?:out of the question|off the table|a non-?starter|unacceptable)\b/u;

/** Behind a figure that is refused: without what it would be accepted. */
export const REFUSED_UNLESS = /^[^.;]{0,90}?\b(?:unless|until|only if|as long as|so long as|without)\b/i;

/** Behind a sum that is offered: for what good end; a price is offered for a thing. */
export const OFFERED_TO_FUND = /^ (?:to|into|towards?|for) (?:the|its|their|a|an) (?:[\p{L}\u2019'-]+ ){0,3}(?:fund|facility|pot|appeal|programme|program|recovery|relief|rescue|mission|effort)\b/iu;

/** Right before a sum: that it is offered. */
export const OFFERED = /\boffer(?:ed|s|ing)(?: to (?:pay|give|contribute|lend|provide))?(?: (?:up to|about|around|some|nearly|almost|another|a further|an extra))? $/i;

/** What is promised in all, before the list of who gives how much: "promises amount to $70 million: | $35 million from Telma". */
export const LISTS_GIVERS = /\b(?:pledges|promises|commitments|contributions|offers)\b[^.;]*:[^.;]*$/i;

/** Right behind a sum, before who gives it. */
export const FROM_GIVER = /^ from (?:the )?(?=\p{Lu})/u;

/** Behind a figure that somebody promised: the same one took it back ("…, withdrew the offer by nightfall"). */
export const TOOK_BACK = /^[^.;]{0,80}?\b(?:withdrew|took back|has withdrawn|pulled|cancell?ed|went back on|backed out of|reneged on) (?:the|its|that|this|their) (?:offer|pledge|promise|commitment|contribution)\b/i;

/** Before a figure, between the one who speaks for a country and what it will give: "Telma's minister Ada Quill | said her government". */
export const SPEAKS_FOR_OWN = /\b(?:said|says|announced|told \w+)(?: that)? (?:his|her|its|their) (?:government|country|nation|state|administration|town|city)\b/i;

/** Behind the name of a country or town: who speaks for it. */
export const OF_WHOM = /^['\u2019]s? (?:\p{L}+ ){0,4}$/u;

/** Behind a number of days: since or until when it is counted, so that nothing lasts as long. */
export const COUNTED_FROM = /^ (?:after|before|ago|since|earlier|later|ahead|into|from)\b/i;

/** Behind a figure, what it falls below: the figure is what was reached, not the rule ("150 million, short of the 200 million"). */
export const FALLS_BELOW = /^(?:short of|below the)\b/i;

/** Words for falling short of a rule. */
export const SHORT_OF = /\b(?:fell|falls?|falling) short\b|\bmissed\b/i;

/** A noun for a rule that a figure sets. */
export const RULE_NOUN =
  new RegExp(String.raw`\b(?:targets?|guidelines?|${BENCHMARK}|thresholds?|(?<!\b(?:city|speed|age|time|off|weight|market|ice|small|large)[ -])(?:ceiling|limit|cap)(?= (?:on|is|was|stands|stood|lowered|raised|from|to)\b))\b`, 'i');

/** A most that is told as what may be given. */
export const UP_TO = /\bup to (?:\p{L}+ )?[\p{Sc}\d]/iu;

/** Words before a figure that is only expected or asked for, not reached. */
export const EXPECTED = /\b(?:(?:is|are) to|(?:asked|asks|asking|called|calls|calling) for|expected|projected|forecast|set|likely|could|would|may|might|should|will|planned|hopes?)\b/i;

/** Noun phrases for what is measured, with up to two words that say which. */
export const MEASURE = /(?:\b(?!(?:of|to|will|would|could|should|must|can|may|might|the|their|its|on|in|for|and|keep|increase|increased|raise|raised|hiked|higher|new|spend|spending|significantly|a|an)\b)[a-z-]+\s+)?\b(?<!\b(?:will|would|to|must|should|could|can|may|might) )(?:spending|budgets?|rate|tax|tariffs?|pay|wages?|emissions|aid|funding|deficit|prices?|growth|contributions?|savings|investment|debt|output|production|catch|catches|landings|quotas?|vaccinations?|coverage|warheads|stockpiles?)\b/gi;

/** Words before a figure that somebody foresees. */
export const FORESEEN = /\b(?:expected|projected|forecast|likely|planned)\b/i;

/** Nouns that a figure is said of without being what it measures: whoever is held to it, and the rule itself. */
export const NO_MEASURE = /\b(?:chairs?|chairman|chairwoman|ministers?|presidents?|premiers?|mayors?|secretary|officials?|groups?|blocs?|alliances?|unions?|clubs?|pacts?|members?|leaders?|countries|nations?|states?|towns?|cities|councils?|governments?|allies|parties|plans?|proposals?|marks?|targets?|guidelines?|benchmarks?|thresholds?|goals?|rules?|pledges?|promises?|offers?|commitments?|asks|figures?)$/i;

/** Between a rule and a figure behind it: the figure is another's that something else is told of ("the higher target only if others paid 300 million"). */
export const APART_FROM_RULE = /\b(?:only if|provided|unless|until|if|because)\b|,\s+which (?:he|she|it|they)\b/i;

/** Between a figure and a rule behind it: how far off the rule somebody is ("kept 9%, are the furthest from the guideline"). */
export const OFF_THE_RULE = /[,;]|\b(?:from|below|above|beyond|short of|than|towards?|nearer|closer|off)\b/i;

/** Between a rule that somebody met and a figure behind it: what they came to ("reached the target, with 94%"). */
export const MET_WITH = /\b(?:met|meets?|reached|reaches|hit|exceeded|exceeds?|surpassed|kept to)\s+(?:the|its|their|that|this)\s[^.;]{0,40}?,?\s+(?:with|at)\s/i;

/** Between words for falling short and a figure behind them that is no rule: a verb that tells something else of those who do. */
export const TELLS_ELSE = /[,;:]|\b(?:would|will|is|are|was|were|has|have|had|cost|costs|pay|pays|paid|owes?|need|needs)\b/i;

/** Right behind a figure: the rule that asks for it ("the 0.8% that its treaty asks for"). */
export const ASKED_BY_RULE = /^ (?:that|which) (?:its|the|their|his|her) (?:\w+ )?\w+ (?:asks? for|requires?|calls? for|demands?|sets?|prescribes?|obliges?)\b/i;

/** Whose rule it is, before a figure that it sets for those it binds: "under the federation's code, a club may". */
export const RULE_OF = /\b(?:under|according to) (?:the|its|their) \p{L}+['\u2019]s (?=(?:accord|treaty|pact|agreement|rules?|convention|charter|code|statutes?|terms)\b)/iu;

/** Right before a name: the decision is its own, whoever else the sentence speaks of. */
export const DECISION_OF = /\b(?:(?:decision|vote|plan|proposal|move|resolution|undertaking|pledge|promise|commitment|offer) (?:of|by)|(?<=\b(?:undertaking|pledge|promise|commitment|offer) by [^.;]{1,120})and by) (?:the )?$/i;

/** Right behind a name: a body that is not the one named ("Orun's football federation"). */
export const HAS_BODY = /^['\u2019]s? (?:\p{Ll}+ ){0,2}(?:federation|association|union|league|council|committee|panel|parliament|assembly|commission|board|court|regulator|agency)\b/u;

/** Words between a name and a figure by which the one named says it of another: "Lee said the council had pledged". */
export const SAID_OF_ANOTHER = /\b(?:said|says|told \w+)(?: that)? (?:the|its|their|his|her) \w/i;

/** Before the figure that another is raised or lowered to. */
export const TO_BEFORE = /\bto\s+$/i;

/** Before the figure that it is raised or lowered from. */
export const FROM_BEFORE = /\bfrom\s+$/i;

/** Between the two numbers of such a change, where both were read as one range: what leads to the second. */
export const CHANGES_TO = /\bto\s/i;

/** What stands between two parties of one list. */
export const LIST_JOINT = /^[,\s]*(?:and\s+)?$/;

/** Before the day that a commitment sets: "by 2035", "before the end of 2035". */
export const DUE_BEFORE = /\b(?:by|before|until|from|deadline (?:of|at|on|in))\s+(?:the (?:end|start) of\s+)?$/i;

const GIVING = '(?:send|deploy|withdraw|free|hand over|contribute|provide|supply|deliver|lend|donate|release|train|host|resettle|relocate|accept|take(?: in)?)';
const SOME = '(?: (?:up to|about|around|some|an|a|another|at least|more than|nearly|almost|as many as|additional|further|extra|(?:battalion|force|contingent|team|company|total) of))*';

/** Words right before a count by which a party binds itself to it: "pledged", "agreed to send", "will deploy", "its offer of". */
export const PLEDGES_COUNT = new RegExp(
  `\\b(?:(?:pledged|pledges|promised|promises|undertook|vowed|committed|offered|offers)(?: to ${GIVING})?|agreed to ${GIVING}|(?:will|said (?:[\\w ,]{0,24} )?(?:it|they|he|she) would) (?:send|deploy|contribute|provide|supply|deliver|donate|add)|(?:offer|pledge|promise|commitment) of|offered (?:the|its|their) \\p{Ll}+(?: \\p{Ll}+)?)${SOME} $`, 'iu',
);

/** Right before a figure: what somebody offers. */
export const OFFER_OF = /\b(?:offer|pledge|promise) of (?:(?:up to|about|around|some|at least|nearly) )?$/i;

/** Nouns that are counted and given; votes, days and the parties themselves are not. */
export const NOT_GIVEN = /\b(?:votes?|abstentions?|members?|countries|nations|states|parties|sides|times?|ways?|days?|weeks?|months?|years?|things?|points?|seats?|elections?|meetings?|talks|reasons?|steps?|cuts?|changes?|reforms?|chances?|games?|matches|goals?|wins?|fouls?|errors?|mistakes?|crimes?|murders?|offen[cs]es?|robberies|burglaries|attacks?|assaults?|violations?|breaches|turnovers?)$/i;

/** Behind a figure: by how much it is more or less than another, or that it is no more meant. */
export const BY_HOW_MUCH = /^(?: [\p{Ll}-]+){0,3} (?:more|fewer|less|higher|lower|above|below) than\b/u;

/** Behind a figure: the offer no longer holds. */
export const TAKEN_BACK = /^[^.;]{0,40}?\b(?:was|were|is|are|has been|have been) (?:withdrawn|taken back|scrapped|dropped|rejected|turned down|refused|thrown out|struck down|voted down|vetoed|blocked|abandoned|cancell?ed|overturned|quashed|annulled)\b/i;

/** In the clause before a figure: what a party has done of what it promised. */
export const DONE_OF_PLEDGE = /\b(?:sent|paid|delivered|gave|given|provided|contributed|shipped|released|disbursed|transferred|spent|took|taken|deployed|accepted|reached|cut|reduced|met|supplied|donated|built|achieved|stands? at|stood at)\b[^.;,]{0,40}$/i;

/** Nouns of what is kept in hand, of which a rule may ask so many days. */
export const KEPT_IN_HAND = /\b(?:stockpil\w+|stocks|reserves?|storage|inventor(?:y|ies))\b/i;

/** In the sentence of a number of days: they are days that what is kept lasts. */
export const LASTS = /\b(?:stock\w*|reserves?|hold|holds|held|keeps?|kept|covers?|covered|worth|consumption|imports|demand|supply|storage|stores?|targets?|benchmark|threshold|guideline|short|leads the list)\b/i;

/** Behind a count: a party bound itself to it before ("the 1,300 tents that it pledged"). */
export const AS_PLEDGED = /^ (?:that )?(?:it|they|he|she) (?:had |has |have )?(?:first |once |originally )?(?:pledged|promised|offered|committed|undertook)\b/i;

/** Words of a promise, wherever they stand. */
export const PROMISE_WORD = /\b(?:pledg|promis|offer|commit|undert)/i;

/** Right before a figure that another takes the place of. */
export const FROM_THE = /\bfrom the $/i;

/** Right before a figure that falls short of, or meets, the rule that it sets: "short of the 90-day threshold". */
export const TESTED_BY = /\b(?:short of|below|under|above|miss(?:es|ed)?|meets?|met|hits?|reach(?:es|ed)?|pass(?:es|ed)?|exceed(?:s|ed)?|surpass(?:es|ed)?) (?:the|its|their) $/i;

/** Right behind such a figure. */
export const RULE_BEHIND = /^(?:[- ]\p{Ll}+){0,2}? (?:targets?|guidelines?|benchmarks?|thresholds?|goals?|requirements?|quotas?|floors?|minimum)\b/u;

/** Right before a sum that is asked for a use, and not asked for itself: "called for the $1.2 billion to be spent at home". */
export const KNOWN_SUM = /\bfor the $/i;

/** Before a figure, what it is the sum of: "the relief fund, which stands at". */
export const WHICH_STANDS_AT = /\b(?:the|its|their|an?) ((?:[\p{Ll}-]+ ){0,2}\p{Ll}{3,}), (?:which|that) (?:now |currently )?(?:stands at|is worth|totals|amounts to|comes to) $/u;

/** Before a figure: with how much somebody thinks to meet a rule ("believes it can reach its targets with 2%"); the figure is no rule, and not reached. */
export const THOUGHT_ENOUGH =
  /\b(?:can|could|may|might|will|would|able to|hopes? to|aims? to|wants? to|plans? to) (?:reach|meet|achieve|fulfil+|hit|honou?r) (?:its|their|the|those|these|all) (?:[\p{L}-]+ ){0,4}(?:targets?|goals?|commitments?|obligations?|requirements?|promises|pledges|needs)\b[^.;,]{0,30} (?:with|by|at|on)(?: spending)?(?: (?:only|just|about|around|some|as little as))? $/iu;

/** Right before a figure: the rule is one that somebody is let off, and not that one's own ("excluded from the 5% target"). */
export const LET_OFF = /\b(?:(?:excluded|exempt(?:ed)?|exemptions?|opt(?:ed|ing)?[- ]outs?|carve-?outs?|released|spared|excused|freed) (?:from|of)|(?:not|no longer|n['\u2019]t) (?:bound|covered|held) (?:by|to)|(?:not|n['\u2019]t) have to (?:meet|reach|keep to|follow|observe)|need not (?:meet|reach|keep to|follow|observe)) (?:the|its|their|that|this|any) (?:[\p{Ll}'\u2019-]+ ){0,4}$/iu;

/** Right before a sum: whose it is. */
export const POSSESSOR_BEFORE = /\p{L}['\u2019]s? $/u;

/** Right behind a sum: that it is promised. */
export const PROMISE_BEHIND = /^ (?:\p{L}+ ){0,2}(?:pledge|promise|offer|commitment|contribution|donation|share|gift|grant|aid)\b/u;

/** Before a figure that is named beside a rule: what the rule ought to be, in somebody's eyes ("the target should be | 4%"). */
export const WISHED_RULE =
  /\b(?:targets?|guidelines?|benchmarks?|thresholds?|goals?|quotas?|limits?|caps?|ceilings?|minimum|requirement)\b[^.;,]{0,40}?\b(?:should|ought to|must|needs? to|has to|could|would|might) (?:\w+ly )?(?:be|rise|go|stand|climb|fall|drop|become|come|grow)\b[^.;]{0,30}$/i;

/** Right before a rule's figure, whose rule it is ("Alder League's | 2% guideline"). */
export const OWNER_OF_RULE = /^['\u2019]s? (?:(?:own|new|old|current|present|minimum|stated|official|so-called) )?$/i;

/** Right before a name: it is a body of whose members something is told. */
export const MEMBERS_OF = /\bmembers?(?: states?| countries| nations)? of (?:the )?$/i;

/** At the head of a sentence: a rule of the body that was told of before. */
export const ITS_RULE = /^\W*(?:its|their|the) (?:[\w-]+ ){0,2}?(?:guidelines?|targets?|benchmarks?|thresholds?|rules?|requirements?|charter|code|statutes?)\b/i;

/** Behind a figure: who had promised it ("the $20 million that | Telma promised"). */
export const PROMISED_BY = /^ (?:that |which )?(?:the )?(?=\p{Lu})/u;

/** Behind the name there. */
export const HAD_PROMISED = /^ (?:(?:had|has|have|once|first|originally|earlier) ){0,2}(?:pledged|promised|offered|committed)\b/i;

/** "No member, not even Orun, the largest giver, has reached": what stands right before a number that nobody came to. */
export const NOT_EVEN_REACHED = /\b(?:no|none|nobody|neither|not one|not a)\b[^.;:]{0,80},? ?[—–-]?,? ?not even [^,;:]{2,60}(?:, [^,;:]{2,80},)? (?:has|have|had|did|does|do|is|was|comes?|came)\b[^,;:]{0,40}$/iu;

/** In the sentence before a figure: that something is offered. */
export const OFFERED_BEFORE = /\boffer(?:ed|s|ing)?\b[^.;]*$/i;

/** In the clause before a figure: somebody wants others to come to it, and nobody has ("had wanted its members to hold back | 15%", "instead of | 12%"). */
export const WANTED_OF = /\b(?:wants?|wanted|urg(?:ed|es)|ask(?:ed|s)|called on|pressed|begged|told)\b (?:[\p{L}'\u2019-]+ ){1,5}to \p{Ll}[^.;]{0,60}$/iu;
