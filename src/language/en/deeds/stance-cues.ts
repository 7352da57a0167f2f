/** What a verb phrase says of its subject's standing to what follows. */
export interface StanceCue {
  readonly stance: 'for' | 'against' | 'rules-out' | 'demands' | 'open';
  /** Matched without case at a place in a sentence; what the stance is on follows it. */
  readonly pattern: RegExp;
  /** True where what the stance is on cannot be told without the phrase: "abstained in the first vote". */
  readonly whole?: true;
}

/** A thing that is decided on, right behind a verb: "the fishing levy", "Telma's plan to close the port". */
const A_MATTER =
  String.raw`(?= (?:the|a|an|any|this|that|its|his|her|their|\p{Lu}[\p{L}-]*['\u2019]s?) (?:[\p{L}-]+ ){0,3}?(?:plans?|proposals?|votes?|decisions?|deals?|bills?|motions?|measures?|treat(?:y|ies)|targets?|schemes?|lev(?:y|ies)|tax(?:es)?|tariffs?|sanctions|resolutions?|changes?|ideas?|offers?|budgets?|laws?|reforms?|amendments?|agreements?|compromises?|rules?|bans?|ceasefires?|truces?|pacts?|accords?|polic(?:y|ies)|moves?|cuts?|strikes?|referendums?|mergers?|takeovers?)\b)`;

/** A named body or place that is spoken to, up to what is asked of it. */
const SOMEBODY = String.raw`(?: the)?(?: \p{Lu}[\p{L}.\u2019'-]*){1,4}`;

/** A body or holder of an office that is asked for something, without a name. */
const A_BODY =
  '(?: (?:the|its|his|her|their) (?:council|board|committee|panel|parliament|assembly|court|government|senate|commission|union|lawmakers|members|voters|ministers?|regulator|mayor|governor|president|delegates))';

/** What somebody can be ready to do that takes a stance. */
const DEED =
  '(?:accept|agree|back|support|sign|join|ratify|send|deploy|talk|negotiate|compromise|recogni[sz]e|endorse|consider|discuss|contribute|provide|pay|lend|host|meet|mediate|withdraw|leave|lift|impose|raise|lower|cut|hold talks)\\b';

/** Verb phrases that a report uses of a holder's stance, the most particular first. */
export const STANCE_CUES: readonly StanceCue[] = [
  { stance: 'open', whole: true, pattern: /\b(?:dropped|drops|withdrew|gave up|abandoned|lifted|softened) (?:its|his|her|their) (?:\w+ )?(?:opposition|objections?|resistance|veto|demands?|insistence) (?=to|on|for|that|of|against)|\b(?:no longer|(?:does|do|did)(?: not|n['\u2019]t)) (?:opposes?|rejects?|objects? to|insists? on)\b|\b(?:is|are|was|were) not opposed to\b|(?<!\b(?:will|would|['\u2019](?:ll|d)) )\bno longer (?:supports?|backs?|favou?rs?|demands?|rules? out)\b|\bstopped short of (?:backing|endorsing|supporting|opposing|calling for|rejecting|demanding|ruling out|condemning)\b|\bdeclined to (?:back|support|endorse|oppose|condemn)\b|\b(?:has|have|had) yet to (?:(?:decide|say) (?:on|whether|if)|(?:publicly |formally )?(?:endorse|back|support|oppose|approve|ratify|sign|join|reject|condemn|rule out|commit to|agree to|accept))\b|\bwould (?:only )?(?:back|support|accept|agree to|sign|join)\b(?=[^.;]{0,80}\b(?:only )?if\b)/i },
  { stance: 'open', pattern: /\b(?:left|leaves|keeps?|kept|leaving) (?:the |a )?door open (?:to|for)\b|\b(?:left|leaves|leaving|kept|keeps) open (?:the (?:possibility|option|prospect) (?:of|that)\b|(?=whether\b))|\b(?:said|says)(?: that)? it (?:is|was) (?:still |far )?too (?:early|soon) to (?:say|decide|tell|judge) (?=whether\b|if\b)|\bremain(?:s|ed)? (?:\w+ )?undecided (?:on|about)\b/i },
  { stance: 'open', pattern: /\b(?:did not|didn['\u2019]t|has not|hasn['\u2019]t|would not|wouldn['\u2019]t|refused to|declined to) (?:rule out|commit to|say whether|decide (?:on|whether)|exclude)\b|\b(?:has|have|had)(?: not|n['\u2019]t) (?:yet )?(?:ruled out|excluded)\b/i },
  { stance: 'open', whole: true, pattern: /\babstain(?:ed|s)\b|\b(?:is|are|was|were|remains?) (?:still )?undecided\b(?! (?:on|about)\b)|\b(?:has|have|had)(?: not|n['\u2019]t) (?:yet )?(?:said (?:how|whether)|decided (?:how|whether)|decided(?=[.;,]|$)|taken a (?:position|side|view)|made up (?:its|his|her|their) minds?)\b/i },
  { stance: 'open', pattern: /\b(?:is|are|was|were) (?:undecided (?:on|about)|weighing|considering|open to|reviewing|noncommittal on)\b/i },
  { stance: 'rules-out', pattern: /\brefused to (?=(?:accept|support|back|endorse|sign|join|ratify|agree to|recogni[sz]e)\b)/i },
  { stance: 'against', whole: true, pattern: new RegExp(String.raw`\b(?:called|calls|branded|described)${A_MATTER}[^.;,"\u201c]{3,90}? (?:as )?(?:an?|the) (?:\w+ )?(?:mistake|error|disgrace|disaster|outrage|betrayal|step too far|wrong (?:step|move|decision|path)|bad idea)\b`, 'u') },
  { stance: 'for', whole: true, pattern: new RegExp(String.raw`\b(?:called|calls|described)${A_MATTER}[^.;,"\u201c]{3,90}? (?:as )?(?:an?|the) (?:right (?:step|move|decision|thing|path)|good (?:idea|step|start)|welcome (?:step|move)|step in the right direction|important step)\b`, 'u') },
  { stance: 'against', whole: true, pattern: new RegExp(String.raw`\bwarned${SOMEBODY} (?=against \p{Ll})`, 'u') },
  { stance: 'against', pattern: new RegExp(String.raw`\b(?:[Tt]hreatened to (?:veto|block|torpedo)|vetoed|(?:came|come|comes|spoke|speaks|spoken) out (?:strongly )?against|(?:voiced|expressed) (?:\w+ )?opposition to)\b|\b(?:blocks|blocked|criticis(?:es|ed)|criticiz(?:es|ed)|attacked|deplored)${A_MATTER}`, 'u') },
  { stance: 'demands', pattern: new RegExp(String.raw`\b(?:asked|asks|pressed|presses|pushed|begged|appealed to|pleaded with)(?=(?:${SOMEBODY}|${A_BODY}) to (?!comment|speak|describe|explain|testify|attend|come\b|play|help him|help her)\p{Ll})`, 'u') },
  { stance: 'rules-out', pattern: /\b(?:ruled out|rules out|ruling out|vowed never to|refuses to|will never(?! be\b)|excluded|(?:will not|won['\u2019]t) (?=(?:accept|support|back|endorse|approve|join|ratify|agree to|sign up to|take part in)\b)(?<=^(?:(?!said |says |told )[\p{L}.]+ ){1,4}(?:will not|won['\u2019]t) ))\b/iu },
  { stance: 'rules-out', pattern: /\b(?:vowed|said|says|insisted|added|pledged|promised)(?: that)? [^.;\u201c"]{0,60}?(?=\b(?:will not|won['\u2019]t|would not be|will no longer)\b)/i },
  { stance: 'against', pattern: /\b(?:(?:(?<!\b(?:urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|call(?:s|ed|ing) on|press(?:es|ed|ing)?|tell(?:s|ing)?|told|wants?|begged|demanded) [^.;,\u201c"]{1,60} to )(?=oppose\b|reject\b)|(?=opposes|opposed|rejects|rejected))(?:opposes?|opposed|(?:rejects?|rejected)(?! (?:rumou?rs|claims|allegations|accusations|reports)\b)(?! that (?:[\w\u2019'-]+ ){1,4}(?:is|are|was|were|has|had|have|will|would|can|could|[a-z]{2,}s)\b))|(?:is|are|was|were|remains?|remained) (?:(?!not\b|never\b|hardly\b)\w+ )?opposed to|objects? to|objected to|is against|are against|(?:does not|doesn['\u2019]t|do not|don['\u2019]t) [\u201c"]?(?:want|support|believe|back)|(?:voted|argu(?:ed|es)|advocate[ds]|lobbied|campaign(?:ed|s)) against|denounced|condemned|dismissed|warned against|withdrew (?:his|her|its|their) (?:support|backing) (?:for|from|of))\b/i },
  { stance: 'demands', pattern: /\b(?:demands?|demanded|insists? on|insisted on|insist(?:s|ed)?(?= that (?:(?!(?:will|would|can|could|may|might|did|does|do|to|not|never|has|had|is|was)\b)[\p{L}-]+ ){1,5}(?:be|come|stay|leave|remain|return|pay|sign|get|take|share)\b)|demanding|called (?:on|for)|calls (?:on|for)|urged|urges|(?:called|phoned|telephoned|rang|wrote(?: to)?|texted|visited|contacted|emailed|lobbied) [^.;,\u201c"]{3,60}? to (?:urge|press|beg|implore)(?= (?:him|her|them) to\b)|wants(?! to\b)|asked for(?! (?:a )?(?:comment|help|time|more time|directions|forgiveness)\b))\b/iu },
  { stance: 'for', pattern: new RegExp(String.raw`\b(?:(?:voiced|expressed|declared) (?:(?:its|his|her|their|full|strong) ){0,2}support for|(?:gave|gives|given) (?:its|his|her|their) (?:\w+ )?(?:backing|support|blessing|approval) to|(?:threw|throws|thrown) (?:its|his|her|their) (?:full )?weight behind|(?:came|come|comes|spoke|speaks) out in favou?r of|(?:is|are|was|were) (?:(?!not\b|never\b)\w+ )?in favou?r of)\b|\b(?:praised|praises|hailed|hails|defended|defends|applauded)${A_MATTER}|\b(?:is|are|was|were|stands?|stood|remains?|said (?:it|he|she|they) (?:is|are|was|were)) (?:\w+ )?(?:ready|prepared|willing) to (?=${DEED})`, 'u') },
  { stance: 'for', pattern: /\b(?:supports|supported|favou?rs|favou?red|(?<!(?:running|quarter|half|full|line|defensive)[ -]?)backs|backed|endorses?|endorsed|advocates?(?: for)?(?! against\b)|advocated(?: for)?(?! against\b)|is for|voted for|welcomed(?! (?:[\p{L}-]+ ){0,3}(?:leaders|guests|visitors|delegates|delegations?|students|families|fans|crowds?|reporters|officials|supporters|voters|ministers|presidents?|players|workers|children|veterans|counterparts?) (?:to|at|into|aboard|home|back)\b)|proposed|proposes|(?:agreed|agrees) to(?! (?:plead|testify|appear|surrender|be interviewed|(?:an?|the|several|two|three) (?:[\p{L}-]+ )?(?:interviews?|phone calls?|telephone calls?)|interviews?|comment)\b)|accepted(?! (?:about |some |nearly |more than |an? )?(?:[\p{Sc}\d]|(?:tens|dozens|hundreds|thousands|millions|billions) of\b|(?:\p{L}+ ){0,2}(?:donations?|contributions?|invitations?|apolog(?:y|ies))\b|bribes?\b|payments?\b|money\b|gifts?\b|cash\b|responsibility\b|calls?\b))|committed to|promised to(?= \p{Ll})|pledged to(?= \p{Ll})|vowed to|(?<!\b(?:that|which|who) )(?:will|would) (?:(?:now|also|still) )?(?:back|support|endorse|vote for)|wants to(?! (?:know|see|hear|find)\b))\b/iu },
];

/** A stance on what the sentence before told, of which no word follows it: "Orun voted against.", "Telma remains opposed." */
export const BARE_STANCES: readonly StanceCue[] = [
  { stance: 'against', pattern: /\b(?:voted (?:no|against)|(?:remains?|remained|was|is|were|are) (?:firmly |still |strongly |dead set )?(?:opposed|against)|voted against it|(?:could|can|would|will) not (?:accept|support|back|agree to) (?:it|that|the (?:plan|proposal|idea|change|deal|measure))|(?:opposes?|opposed|rejects?|rejected) (?:it|the (?:plan|proposal|idea|change|deal|measure)))(?=\s*(?:$|[.,;]|(?:after|because|when) ))/i },
  { stance: 'open', pattern: /\babstained(?=\s*(?:$|[.,;]))/i },
  { stance: 'for', pattern: /\b(?:voted (?:yes|in favou?r)|(?:was|is|were|are|remains?) in favou?r|(?:supports?|supported|backs?|backed) (?:it|the (?:plan|proposal|idea|change|deal|measure)))(?=\s*(?:$|[.,;]|(?:after|because|when|from) ))/i },
  { stance: 'rules-out', pattern: /\bruled (?:that|this|it) out(?=\s*(?:$|[.,;]))/i },
];

/** A vote that tells by itself what it was on or came from: "voted yes after the fund was doubled". */
export const OWN_VOTE = /^(?!voted (?:no|yes|against|in favou?r),|abstained,)(?:voted|abstained) (?:\S+ ){3,}\S+/i;

/** What such a stance is on, at the head of the sentence before: a thing that is decided on. */
export const MATTER =
  /^(?:the|this|that|its|their|an?|\p{Lu}[\p{L}-]+['\u2019]s) (?:[\p{L}-]+ ){0,3}?(?:plan|proposal|vote|decision|deal|bill|motion|measure|treaty|target|application|scheme|levy|draft|resolution|change|idea|offer|budget|law|reform|amendment|agreement|compromise)\b(?: (?:of|for|to|on|by) (?:[\p{L}-]+ ?){1,5})?(?=,| (?:was|is|will|would|has|had|were|are|must|should|needs?|comes?|came)\b)/iu;

/** Verbs in the plural by which several who stand in a row take a stance together: "Telma and Orun support the plan". */
export const PLURAL_STANCES: readonly StanceCue[] = [
  { stance: 'rules-out', pattern: /^,?\s+(?:(?:have|had) )?(?:both |all )?ruled out\b/i },
  { stance: 'against', pattern: /^,?\s+(?:opposed?|reject(?:ed)?|voted against)\b(?! by\b)/i },
  { stance: 'demands', pattern: /^,?\s+(?:demand(?:ed)?|want(?:ed)?(?! (?:to|them|it|him|her)\b))\b/i },
  { stance: 'for', pattern: /^,?\s+(?:support(?:ed)?|back(?! (?:to|after|from|in|into|at|on|home|again|up|off|down|out|away)\b)(?:ed)?|favou?r(?:ed)?|endorsed?|want to|agreed to(?! (?:plead|testify|appear|surrender|be interviewed|(?:an?|the|several|two|three) (?:[\p{L}-]+ )?(?:interviews?|phone calls?|telephone calls?)|interviews?|comment)\b)|voted for)\b(?! by\b)/iu },
];

/** Right behind such a verb: nothing that the stance is on follows. */
export const ENDS_AT_ONCE = /^\s?(?:[.,;:]|$)/;

/** Between the last of a row and the words for its stance. */
export const ROW_TO_STANCE = /^ (?:(?:also|all|both|then|said (?:that )?they) )?$/i;

/** Opens who did otherwise, behind what was decided: "…, with Telma abstaining". */
export const OPENS_ATTENDANTS = /,? with (?:the )?(?=\p{Lu})/u;

/** Behind the names: what they did. */
export const ATTENDANT_STANCES: readonly StanceCue[] = [
  { stance: 'open', pattern: /^ (?:both |all )?abstaining\b/i },
  { stance: 'against', pattern: /^ (?:both |all )?(?:voting (?:no|against)|opposed|opposing|against|dissenting)\b/i },
  { stance: 'for', pattern: /^ (?:both |all )?(?:voting (?:yes|for|in favou?r)|in favou?r)\b/i },
];

/** Phrases in a speaker's own words that take a stance for the speaker. */
export const SPOKEN_STANCES: readonly StanceCue[] = [
  { stance: 'open', pattern: /\b(?:am|is|are|was|were|remains?) (?:still )?undecided\b|\bhave(?:n['\u2019]t| not) (?:yet )?(?:made up (?:my|our) minds?|taken a (?:position|side))\b/i },
  { stance: 'open', pattern: /\b(?:would|could|can)(?: not|n['\u2019]t|not) (?:rule out|exclude)\b|\bleaning (?:towards?|to) \p{L}+ing\b|(?<=\b(?:i|we|he|she|it|they) )(?:am|are|is|was|were) open to\b|\btoo (?:early|soon) to (?:say|decide|tell|judge) (?=whether\b|if\b)|\b(?:can|could|would) (?:accept|live with)\b(?= [^.]{3,80}\bbut not\b)/iu },
  { stance: 'open', pattern: /\b(?:would|could) (?:only )?(?:accept|sign|join|ratify|agree to|back|support|endorse|vote for)\b(?=[^.;]{0,80}\b(?:only (?:if|when|after)|provided|on condition|as long as)\b)|\bnot (?:(?:simply|completely|yet) )?(?:out of the question|off the table)\b/i },
  { stance: 'rules-out', pattern: /\b(?:will not|won['\u2019]t|will no longer|will never|would never(?! have\b)|cannot and will not|would not|wouldn['\u2019]t|(?<!\bthou )shall not|under no circumstances)\b|(?<!\b(?:it|that|this) )\b(?:is|are|was|were|would be) ["\u201c]?(?:(?:simply|completely|absolutely|quite) )?(?:out of the question|off the table|a non-?starter)\b/iu },
  { stance: 'against', pattern: /\b(?:(?:am|is|are|was|were|['\u2019](?:m|re|s)) (?:not|never|no longer) (?:(?:really|entirely) )?in favou?r of|(?:do|does) not (?:believe|support|want|think)|(?:don['\u2019]t|doesn['\u2019]t) (?:believe|support|want|think)|oppose|(?:am|is|are|remains?|['\u2019](?:m|re|s)) (?:\w+ )?opposed to|reject|cannot accept|can['\u2019]t accept|(?<!\b(?:represents?|becomes?|became|of|with|in|by|from|for|at|to|against) an )unacceptable|unrealistic|(?<=\b(?:i|we|he|she|they) )(?:am|are|is|were|was) (?:(?:firmly|still|strongly|dead set) )?against(?! (?:time|us|them|each|all|the (?:clock|wall|ropes?|odds))\b)|(?<=\b(?:will|would|['\u2019](?:ll|d)) )(?:veto|block|vote (?:no|against)))\b/i },
  { stance: 'demands', pattern: /\b(?:must|should|has to|have to|needs? to|ought to|got to|(?:i|we) (?:\w+ )?(?:demand|insist on|call on|urge))\b/i },
  { stance: 'for', pattern: /(?<=^[^\p{L}]{0,3}|\b(?:i|we|they|he|she|you|will|would|can|could|do|does|not|fully|strongly|always|also|continues? to) ["\u201c]?)\b(?:support|favou?rs?)\b(?! (?:for|from|among|was|were|is|are|has|had|in|of|will|would|came|comes|fell|grew)\b)|(?<=^(?:that )?(?:he|she|it|they) (?:(?:fully|strongly|also) )?)(?:supported|favou?red|backed|welcomed)\b(?= the\b| a\b| an\b| (?:his|her|its|their)\b)|(?<=\b(?:i|we|he|she|it|they|(?:my|our|his|her|its|their) (?!supporters|voters|fans|friends|colleagues|followers|opponents|critics|rivals|constituents|people|donors)\p{Ll}+) (?:will|would) (?:only )?)(?:back|vote (?:yes|for))\b|\bwould only (?:vote for|back|support|agree to|accept)\b|\b(?:(?:am|is|are|was|were|be|been|came? out|spoke|speaks?|vot\w+|\p{L}+['\u2019](?:m|re|s)) (?:(?!made |cast |done |not |never )\p{L}+(?<!ed) )?in favou?r of|remains? committed to|will prioritize|(?<!\bto )agreed to|(?<=\b(?:i|we|they|will|would|could|can|cannot) )agree to|is proud to)\b/iu },
];

/**
 * What behind a refusal makes a readiness of it: who will not hesitate means to do it, who will not oppose leaves it open; "will not rule out" and its
 * like leave it open too.
 */
export const REFUSES_NO = /^[\s"\u201c]*(?:(?:ever|even|now|then|itself|himself|herself|themselves)\s+)?(?:(?:hesitate|flinch|balk|baulk|shrink|shy|think twice|blink|mind|object|oppose|veto|block|exclude|rule out|rule anything out|rule it out|say no|be afraid|be deterred|be shy|stand in)\b)/i;

/** A verb by which several say what they are at one on. */
export const AGREEING = /^(?:have |had )?agreed?$/i;

/** What is refused by calling it so, whoever says it: "a target of a quarter is out of the question". */
export const NO_QUESTION = /\b(?:out of the question|off the table|a non-?starter)$/i;

/** A stance as a report tells it in its own words; in words given as they were said it is another's, or past. */
export const TOLD_AS_PAST = /^(?:supported|favou?red|backed|welcomed)$/i;

/** Before a refusal, the body or country that speaks, in a report of its words: "said that | it | will not". */
export const IT_ITSELF = /^(?:that )?it\s+$/i;

/** What somebody has agreed to do. */
export const AGREEING_TO = /^agreed to$/i;

/** What will not happen by itself is no refusal: the subject "it" before a bare denial of what is to come. */
export const FORETOLD = /\b(?:it|there|this|that|these|those)\s+$/i;

/** Denials of what is to come that also foretell: "it would not work". */
export const FORETELLING = /^(?:will not|won['\u2019]t|would not|wouldn['\u2019]t|will never|would never)$/i;

/** A readiness, which a plain condition behind it leaves open. */
export const READY = /\b(?:ready|prepared|willing) to $/;

/** A clause before a readiness that tells of a time at which it was none yet: "long before the union was | ready to". */
export const NOT_YET_READY = /\b(?:before|until|once|when|whether)\b[^,;]*$/i;

/** A request, which of one person by another is no stance. */
export const ASKING = /^ask/i;

/** One who is asked as the holder of an office: "President Quill". */
export const OFFICE_ASKED = /^(?: the)? (?:President|Prime|Premier|Chancellor|King|Queen|Gov|Governor|Senator|Sen|Mayor|Secretary|Minister|Speaker|Judge|Justice|Attorney)\b/;

/** Where a sentence turns to what another does, or to the contrary: each side takes its own stance. */
export const TURNS =
  /,["\u201d]? (?:while|whereas|but|although|though)\s|;\s|(?<=\p{L}) and (?=(?:also |later |then )?(?:called (?:for|on)|urged|demanded|opposed|rejected|backed|ruled out|welcomed|insisted on)\b)/gu;

/** Matches where one of {@link STANCE_CUES} does: most sentences have none, and are spared the rest so. */
export const ANY_STANCE_CUE = anyOf(STANCE_CUES);

/** Matches where one of {@link SPOKEN_STANCES} does. */
export const ANY_SPOKEN_STANCE = anyOf(SPOKEN_STANCES);

function anyOf(cues: readonly StanceCue[]): RegExp {
  return new RegExp(cues.map(({ pattern }) => pattern.source).join('|'), 'iu');
}

/** Nouns for a country or a side, which can refuse as a body can. */
export const COUNTRY_NOUNS: readonly string[] = ['country', 'nation', 'state', 'republic', 'kingdom', 'side', 'delegation', 'members', 'countries', 'allies'];
