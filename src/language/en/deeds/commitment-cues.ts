import type { CommitmentStanding } from '../../../model/account.ts';
import { BENCHMARK, TARGET } from './rule-cues.ts';

/** What words near a figure say of its standing as a commitment. */
export interface CommitmentCue {
  readonly standing: CommitmentStanding;
  /** Matched without case in the clause that holds the figure. */
  readonly pattern: RegExp;
}

/** What says that a change of a rule is settled, not only wished for. */
export const AGREED_CHANGE =
  /\b(?:agreed|voted|decided|resolved|(?:the|its|their) (?:decision|vote)(?! (?:on|over)\b)(?: of (?:[\w-]+ ){1,6}?)?) ?(?:on \w+day |\w+day |(?:last|this) \w+ |in \w+ |yesterday |today )?to (?:\w+ly )?(?:increase|raise|lift|lower|tighten|cut|reduce)\b/i;

/** A change of a rule that is told as done: "raised the limit from", "the target rises to"; not what should or may be done. */
export const CHANGED_RULE =
  /(?<!\b(?:would|should|could|might|may|must|to|will) be (?:\w+ly )?|\bbe (?:\w+ly )?|\b(?:wants?|wanted|see|if) (?:[\w\u2019'-]+ ){1,6})\b(?:raised|lifted|lowered|tightened)\b/i;

/** Phrases that make a figure a commitment, the most particular first. */
export const COMMITMENT_CUES: readonly CommitmentCue[] = [
  { standing: 'ruled-out', pattern: /\b(?:won['\u2019]t|will not|refused to|refuses to) (?:agree|pledge|raise|pay|accept|promise|commit|cut|reduce|spend)|\b(?:ruled|rules|ruling) out\b/i },
  { standing: 'floor', pattern: /\b(?:(?:not|never) (?:go|fall|drop|be) (?:lower|below|under|less)|no lower than|no less than|not less than|floor of|minimum of)\b/i },
  { standing: 'missed', pattern: /\b(?:fell short|falling short|falls? short|missed|failed to (?:meet|reach|hit)|below the (?:(?!(?:average|mean|median|rate)\b)[\w.-]+ ){0,3}(?:target|guideline|threshold|goal|benchmark|limit|minimum|level|mark|floor|requirement|quota|[\d.]+ ?(?:%|per ?cent))|(?<!\b(?:is|are|was|were|be|been|remains?|still) )short of|short of(?= (?:the|its|their|an?) ))\b/i },
  { standing: 'guideline', pattern: /\b(?:guidelines?|rules?|requirements?|benchmark) (?:calls? (?:on|for)|requires?|asks?|says?|sets?|is|of)\b|\b(?:standards?|norms?)(?: of (?:the )?(?:[\w-]+ ){0,2}[\w-]+)? (?:is|are|was|were|remains?|says?|requires?) that\b/i },
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
  { standing: 'pledged', pattern: /\b(?:pledged|promised|vowed|undertook) (?:(?:not|never) )?to\b|\b(?:pledged|promised) (?:a|an) (?:cut|rise|increase|reduction)\b/i },
  { standing: 'proposed', pattern: /\b(?:proposed|proposes|proposal|(?:puts?|putting|laid|lays) (?:it |them )?on the table|called for|(?<!\b(?:ignor|reject|refus|dismiss|resist|def(?:y|ied)|despite|amid)\w* (?:the |new |all |such )?)calls? for|calling for|advocated|advocates|demanded|(?<!\b(?:its|their|his|her|the|these|those|such|of|new|our|and) )demands|wants|urged|want (?:each|every|all|the members|members|countries|states)|new target|higher target|negotiating(?! (?:skills?|tables?|positions?|tactics|teams?|rooms?)\b)|considering?|expected to (?:consider|agree)|seeks|suggested(?! that (?:[\w.\u2019'-]+ ){1,8}?(?:was|were|had|is|are|could|may|might|fell|rose|grew|(?<!\bbe )\w{2,}ed)\b| (?:[\w.\u2019'-]+ ){1,3}?(?:was|were|had|is|are|could|may|might)\b)|would (?:\w+ly )?(?:increase|raise(?! (?:(?:about|around|some|nearly|almost|only|just|over|more than|at least|up to|as much as|an?|another|extra|additional|further|estimated) ){0,3}["\u201c]?[\p{Sc}\d])|lift|lower|tighten)|(?:to|need to|must|should) (?:\w+ly )?(?:increase|raise(?! (?:(?:about|around|some|nearly|almost|only|just|over|more than|at least|up to|as much as|an?|another|extra|additional|further|estimated) ){0,3}["\u201c]?[\p{Sc}\d])|lift|cut|reduce)|(?:should|must|ought to|needs? to) (?:rise|grow|climb|fall|drop|go up|go down|come down) to|called on|calls on|commitment to)\b/iu },
  { standing: 'agreed', pattern: /\b(?:agreed (?:to(?! (?:disagree|differ)\b)|on)|settled (?:on|for)|signed up to|(?:approved(?! of\b)|adopted|ratified)(?! in (?:19|20)\d\d\b))\b/i },
  { standing: 'pledged', pattern: /\b(?:pledged?|pledges|promised|promises|vowed|committed (?:(?:it|him|her|them)sel(?:f|ves) )?to|undertook)\b|\bcommitted(?= (?:(?:an|another|some|about|nearly|almost|up to|over|more than|at least) )?(?:(?:extra|additional|further) )?[$\u20ac\u00a3\u00a5\d])/i },
  { standing: 'guideline', pattern: new RegExp(String.raw`\b(?:guidelines?|${BENCHMARK}|${TARGET}|threshold|(?<!field )goals?|required to|requirement|quota|limit of|(?<!\bmarket )cap of)\b`, 'i') },
];

/** Words that bind nobody either way: a figure under them is neither a commitment nor a refusal. */
export const UNCOMMITTED = /\b(?:would not|wouldn['\u2019]t|did not|didn['\u2019]t|declined to|does not|doesn['\u2019]t) (?:commit|say|rule out)\b/i;

/** A clause that tells of a commitment as alleged or denied: nobody is bound by it. */
export const DISPUTED_PLEDGE = /\b(?:accus(?:ed|es|ing) \w+(?: \w+){0,2} of|alleg(?:ed|es|ing|edly)|den(?:ied|ies|ying) (?:that|having|any|it|he|she|they|ever|reports|claims|suggestions)|never (?:agreed|promised|pledged)|rumou?red|no (?:pledge|promise|agreement)|(?:withdrew|withdrawn|took back|taken back|takes back|scrapped|dropped|reneged on|turned down|walked back) (?:its|the|their|his|her|an?|that) (?:[\w-]+ )?(?:offer|pledge|promise|commitment))\b/i;

/** Words that open a clause of its own behind a figure: what is told in it is not told of the figure. */
export const OPENS_CLAUSE = /\b(?:that|which|who|whose|until|unless|if|when|while|after|before|because|where)\b/i;

/** Before a figure, a clause on somebody that goes on up to it: "Orun, which took | 47%, said …"; what follows its comma tells of something else. */
export const IN_WHICH_CLAUSE = /\p{L}, (?:which|who) [^,;:\u201c\u201d"]{0,80}$/u;

/** Where a clause begins that tells of something else than the one before it: ", after". */
export const PARTED_CLAUSE = /, (?:after|when|while|because|although|though) /;

/** Words that open an adverbial clause behind a figure: a pledge told in it is of something else. */
export const OPENS_ADVERBIAL = /\b(?:until|unless|if|when|while|after|before|because)\b/i;

/** The same behind which a wish told is that of somebody else: "a man who wants". */
export const OPENS_WHO = new RegExp(String.raw`${OPENS_ADVERBIAL.source}|\bwho\b`, 'i');

/** Right before a figure: what is said not to be so. */
export const NOT_SO = /\b(?:did|does|do|has|have|had|is|was|are|were)(?:n['\u2019]t| not) (?:(?:really|actually|in fact|ever) )?\w+ (?:(?:about|around|the|its|their|some) ){0,2}$/i;

/** Behind a figure, that nobody will hear of it; with "not", that this is not so. */
export const OUT_OF_QUESTION = /^(?: [\p{Ll}-]+){0,2}(?: (?:is|was|are|were|would be)(?: not)?)? ["\u201c]?(?:not )?(?:(?:simply|completely|absolutely|quite) )?(?:out of the question|off the table|a non-?starter|unacceptable)\b/u;

/** Behind a figure that is refused: without what it would be accepted. */
export const REFUSED_UNLESS = /^[^.;]{0,90}?\b(?:unless|until|only if|as long as|so long as|without)\b/i;

/** In the clause before a figure: somebody wants others to come to it, and nobody has ("had wanted its members to hold back | 15%", "instead of | 12%"). */
export const WANTED_OF = /\b(?:wants?|wanted|urg(?:ed|es)|ask(?:ed|s)|called on|pressed|begged|told)\b (?:[\p{L}'\u2019-]+ ){1,5}to \p{Ll}[^.;]{0,60}$/iu;
