/** What a verb phrase says of its subject's standing to what follows. */
export interface StanceCue {
  readonly stance: 'for' | 'against' | 'rules-out' | 'demands' | 'open';
  /** Matched without case at a place in a sentence; what the stance is on follows it. */
  readonly pattern: RegExp;
}

/** Verb phrases that a report uses of a holder's stance, the most particular first. */
export const STANCE_CUES: readonly StanceCue[] = [
  { stance: 'open', pattern: /\b(?:did not|didn't|has not|hasn't|would not|wouldn't|refused to|declined to) (?:rule out|commit to|say whether|decide (?:on|whether)|exclude)\b/i },
  { stance: 'open', pattern: /\b(?:is|are|was|were) (?:undecided (?:on|about)|weighing|considering|open to|reviewing|noncommittal on)\b/i },
  { stance: 'rules-out', pattern: /\b(?:ruled out|rules out|ruling out|vowed never to|refuses to|will never|excluded)\b/i },
  { stance: 'rules-out', pattern: /\b(?:vowed|said|says|insisted|added|pledged|promised)(?: that)? [^.;\u201c"]{0,60}?(?=\b(?:will not|won't|would not be|will no longer)\b)/i },
  { stance: 'against', pattern: /\b(?:opposes?|opposed|rejects?|rejected|objects? to|objected to|is against|are against|does not (?:want|support|believe|back)|doesn't (?:want|support|believe|back)|do not (?:want|support|believe|back)|voted against|denounced|condemned|dismissed)\b/i },
  { stance: 'demands', pattern: /\b(?:demands?|demanded|insists? on|insisted on|demanding|called (?:on|for)|calls (?:on|for)|urged|urges|wants(?! to\b))\b/i },
  { stance: 'for', pattern: /\b(?:supports|supported|favou?rs|favou?red|(?<!(?:running|quarter|half|full|line|defensive)[ -]?)backs|backed|endorses?|endorsed|advocates?(?: for)?|advocated(?: for)?|is for|voted for|welcomed|proposed|proposes|agreed to|agrees to|accepted(?! (?:about |some |nearly |more than |an? )?(?:[\p{Sc}\d]|(?:\p{L}+ ){0,2}(?:donations?|contributions?|invitations?|apolog(?:y|ies))\b|bribes?\b|payments?\b|money\b|gifts?\b|cash\b|responsibility\b|calls?\b))|committed to|promised to(?= \p{Ll})|pledged to(?= \p{Ll})|vowed to|wants to(?! (?:know|see|hear|find)\b))\b/iu },
];

/** Verbs in the plural by which several who stand in a row take a stance together: "Telma and Orun support the plan". */
export const PLURAL_STANCES: readonly StanceCue[] = [
  { stance: 'against', pattern: /^\s+(?:oppose|reject)\b/i },
  { stance: 'demands', pattern: /^\s+(?:demand|want(?! to\b))\b/i },
  { stance: 'for', pattern: /^\s+(?:support|back|favou?r|endorse|want to)\b/i },
];

/** Phrases in a speaker's own words that take a stance for the speaker. */
export const SPOKEN_STANCES: readonly StanceCue[] = [
  { stance: 'open', pattern: /\b(?:am|is|are|was|were|remains?) (?:still )?undecided\b/i },
  { stance: 'rules-out', pattern: /\b(?:will not|won't|will no longer|will never|cannot and will not|would not|wouldn't|shall not|under no circumstances)\b/i },
  { stance: 'against', pattern: /\b(?:(?:do|does) not (?:believe|support|want|think)|(?:don't|doesn't) (?:believe|support|want|think)|oppose|reject|cannot accept|can't accept|unacceptable|unrealistic)\b/i },
  { stance: 'demands', pattern: /\b(?:must|should|has to|have to|needs? to|ought to|got to|(?:i|we) (?:\w+ )?(?:demand|insist on|call on|urge))\b/i },
  { stance: 'for', pattern: /(?<=^[^\p{L}]{0,3}|\b(?:i|we|they|he|she|you|will|would|can|could|do|does|not|fully|strongly|always|also|continues? to) ["\u201c]?)\b(?:support|favou?rs?)\b(?! for\b)|\b(?:(?:am|is|are|was|were|be|been|came? out|spoke|speaks?|vot\w+|\p{L}+['\u2019](?:m|re|s)) (?:(?!made |cast |done )\p{L}+(?<!ed) )?in favou?r of|remains? committed to|will prioritize|(?<!\bto )agreed to|(?<=\b(?:i|we|they|will|would|could|can|cannot) )agree to|is proud to)\b/iu },
];

/**
 * What behind a refusal makes a readiness of it: who will not hesitate means to do it, who will not oppose leaves it open; "will not rule out" and its
 * like leave it open too.
 */
export const REFUSES_NO = /^[\s"\u201c]*(?:(?:ever|even|now|then|itself|himself|herself|themselves)\s+)?(?:(?:hesitate|flinch|balk|baulk|shrink|shy|think twice|blink|mind|object|oppose|veto|block|exclude|rule out|rule anything out|rule it out|say no|be afraid|be deterred|be shy|stand in)\b)/i;

/** A verb by which several say what they are at one on. */
export const AGREEING = /^(?:have |had )?agreed?$/i;

/** What will not happen by itself is no refusal: the subject "it" before a bare denial of what is to come. */
export const FORETOLD = /\b(?:it|there|this|that|these|those)\s+$/i;

/** Denials of what is to come that also foretell: "it would not work". */
export const FORETELLING = /^(?:will not|won't|would not|wouldn't|will never)$/i;

/** Matches where one of {@link STANCE_CUES} does: most sentences have none, and are spared the rest so. */
export const ANY_STANCE_CUE = anyOf(STANCE_CUES);

/** Matches where one of {@link SPOKEN_STANCES} does. */
export const ANY_SPOKEN_STANCE = anyOf(SPOKEN_STANCES);

function anyOf(cues: readonly StanceCue[]): RegExp {
  return new RegExp(cues.map(({ pattern }) => pattern.source).join('|'), 'iu');
}

/** Nouns for a country or a side, which can refuse as a body can. */
export const COUNTRY_NOUNS: readonly string[] = ['country', 'nation', 'state', 'republic', 'kingdom', 'side', 'delegation', 'members', 'countries', 'allies'];
