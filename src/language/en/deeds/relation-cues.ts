import { BODY_FORM } from './formed-bodies.ts';

/** What a phrase between two names says of them: `from` and `to` are the name before and the name after, or the reverse. */
export interface RelationCue {
  readonly type: 'member-of' | 'chairs' | 'convened' | 'founded' | 'hosts' | 'supports' | 'part-of';
  /** Whole words, matched without case in the text between the two. */
  readonly pattern: RegExp;
  /** True when the name after the phrase is the one that acts ("was chaired by"). */
  readonly passive: boolean;
}

/** When something was done, between a verb in the passive and its agent: "created (in March) by", "convened (last year) by", "set up jointly by". */
const WHEN = String.raw`(?: (?:jointly|in (?:early |late |mid-)?(?:\p{Lu}\p{Ll}+ )?\d{4}|in (?:early |late |mid-)?\p{Lu}\p{Ll}{2,8}|(?:last|this) (?:year|week|month|spring|summer|autumn|winter)|on \p{Lu}\p{Ll}+day))?`;

/** Nouns of bodies that somebody heads or leads, and no team or race. */
const HEADED = '(?:[Uu]nion|[Pp]anel|[Bb]oard|[Cc]ommittee|[Cc]ommission|[Cc]ouncil|[Aa]ssociation|[Gg]roup|[Aa]gency|[Aa]uthority|[Pp]artnership|[Aa]lliance|[Ii]nstitute|[Ff]ederation|[Ss]ociety|[Ff]und|[Ff]orum)';

/** Phrases that tie two names to each other, the most particular first. */
export const RELATION_CUES: readonly RelationCue[] = [
  { type: 'convened', pattern: new RegExp(String.raw`\b(?:convened|called together|summoned)${WHEN} by\b`, 'u'), passive: true },
  { type: 'chairs', pattern: /\b(?:chaired|led|headed|presided over)(?: (?:currently|now|jointly|in \d{4}|this (?:year|week|month)|for now|for the first time|since \d{4}))? by\b/i, passive: true },
  { type: 'founded', pattern: new RegExp(String.raw`\b(?:founded|established|set up|started|created|launched|formed)${WHEN} by\b`, 'u'), passive: true },
  { type: 'hosts', pattern: /\bhosted by\b/i, passive: true },
  { type: 'supports', pattern: /(?<!\b(?:not|never|no longer|n['\u2019]t|would be|could be|may be|might be|to be) )\b(?:backed|supported|endorsed|guaranteed(?= (?:jointly )?by (?:the )?\p{Lu}\p{Ll}+(?! (?:Bank|Insurance)\b))) (?:jointly )?by\b/u, passive: true },
  { type: 'convened', pattern: /\b(?:convened|convenes|summoned)\b/i, passive: false },
  { type: 'chairs', pattern: /\b(?:chairs|chaired|presides over|presided over|will chair)\b/i, passive: false },
  { type: 'chairs', pattern: new RegExp(String.raw`(?<=\bwho )(?:(?:now|also|currently) )?(?:heads|leads)(?= (?:the|its|a) (?:[\p{L}\u2019'-]+ ){0,5}${HEADED}\b)`, 'u'), passive: false },
  { type: 'founded', pattern: /\b(?:founded|co-founded|set up|established)\b/i, passive: false },
  { type: 'hosts', pattern: /\b(?:hosts|hosted|is hosting|will host|(?:official )?host (?:for|of))\b/i, passive: false },
  { type: 'member-of', pattern: /\b(?:(?:is|was|became|are) (?:a |the )?(?:\w+ )?members? of|joined|belongs to)\b/i, passive: false },
  { type: 'member-of', pattern: /(?<=, )(?:also )?an? (?:(?!former\b|past\b|prospective\b|would-be\b|possible\b)\w+ )?member of\b/i, passive: false },
  { type: 'part-of', pattern: /\b(?:is|was|are) (?:a )?part of\b/i, passive: false },
  { type: 'part-of', pattern: /\b(?:an? )?(?:wholly[ -]owned |majority[ -]owned |\p{Ll}+ )?(?:subsidiary|affiliate|division) of\b/iu, passive: false },
  { type: 'supports', pattern: /\b(?:(?:is|are) (?:(?:a|the|one of the) )?guarantors? of|guarantees? (?=the (?:\p{Lu}[\p{L}-]+ )*(?:\p{L}+ )?(?:[Aa]ccord|[Tt]ruce|[Pp]act|[Tt]reaty|[Dd]eal|[Aa]greement|[Cc]easefire|[Cc]ompact)\b))/u, passive: false },
  { type: 'supports', pattern: /\b(?:supports|backs|endorsed|endorses)\b(?! of\b)/i, passive: false },
];

/** Phrases by which somebody is a member no more, or never was one; those who only might leave are members still. */
export const ENDED_MEMBERSHIPS: readonly RelationCue[] = [
  {
    type: 'member-of', passive: false,
    pattern: /(?<!\b(?:to|will|would|may|might|could|can|not|never|if|should|threatens to|about to) )\b(?:quit|left|withdrew from|pulled out of|walked out of|dropped out of|(?:has|have|had) (?:quit|left|withdrawn from|pulled out of)|(?:was|were|been) (?:(?:\w+ly|formally) )?(?:suspended|expelled|excluded|ejected|thrown out) (?:from|of)|(?:is|are) (?:no longer|not)(?: yet)? (?:an? )?(?:\w+ )?members? of|ceased to be (?:an? )?members? of|(?:was|were) (?:an? |the )?(?:\w+ )?members? of(?=[^.;]*\buntil\b)|(?:has|have|holds?) (?:only )?observer status (?:in|at|with)|(?:is|are) (?:only )?(?:an? )?(?:\w+ )?observers? (?:in|at|of|to))\b/i,
  },
  { type: 'member-of', passive: true, pattern: /\b(?:expelled|suspended|ejected|threw out)\b(?! by\b)/i },
];

/** Behind a body's name, what was left instead of it: "left the Lakes Pact meeting". */
export const LEFT_ONLY = /^(?:['\u2019]s?)? (?:meetings?|summits?|talks|sessions?|headquarters|building|offices?|posts?|jobs?|teams?|conference|negotiations|gathering|hall|room|campus|stage|table)\b/i;

/** Stands wherever any of these does: one look tells that a sentence has none. */
export const ANY_RELATION =
  /\b(?:conven|called together|summon|chair|led|head|presid|found|establish|set up|start|creat|launch|host|back|support|endors|guarant|form|member|join|belong|part of|subsidiary|affiliate|division of)/i;

/** A name cut out of a longer word, which names no body: "an Orun-area club". */
export const AREA_NAME = /-(?:area|based|style|born|wide|led|like|era)$/i;

/** Behind a name, the noun that it only tells apart: "joined the Orun firefighters", "a Telma group". */
export const TELLS_APART = /^(?:-\p{L}|\s+(?:firefighters?|police|officers?|crews?|colleagues?|lawmakers?|activists?|residents?|voters?|players?|fans?|officials?|aides?|members?|groups?)\b)/u;

/** Before a name, some of those that it stands for: "part of a group of Lakes League officials", "joined several other Leaguers". */
export const SOME_OF = /\b(?:group|handful|number|team|crowd|circle|chorus|some|several|dozens|two|three|four|five|many|most|few|all|other|fellow|rights|hopes?)\s+(?:(?:of|for)\s+)?(?:the\s+|other\s+|all\s+)?$/i;

/** A verb that is no tie between two teams that play each other: "hosted the Rovers on Saturday and beat them". */
export const A_MATCH = /\b(?:beat|beaten|defeated|overtime|kick-?off|half-?time)\b|\b\d{1,3}-\d{1,3}\b/i;

/** Words for a standing body that was named before: "the forum". */
export const BODY_NOUNS: ReadonlySet<string> = new Set(`
group forum council committee commission alliance union coalition panel board assembly bloc body league federation association mission task-force inquiry pact accord treaty convention compact consortium network partnership initiative fund agency authority organisation organization club tribunal commonwealth community
`.trim().split(/\s+/));

/** Words for a body that stand for no body of another kind: "the club" is not the league that it plays in. */
export const OWN_KIND_NOUNS: ReadonlySet<string> = new Set('club fund tribunal inquiry'.split(' '));

/** Words for a gathering: "the talks", which is no body, though a body may hold it. */
export const GATHERING_NOUNS: ReadonlySet<string> = new Set('meeting meetings summit conference talks session gathering gatherings'.split(' '));

/** Behind a gathering, what leads to the name of whose it is; the group, where that takes an article: "of the", "of the Lakes League's". */
export const GATHERING_OF = /^ of ((?:the )?(?:[\p{L}.-]{1,20} ){0,2}[\p{L}.-]{1,20}['\u2019]s? |the )?(?=\p{Lu})/u;

/** How many members a body has, as a part of a word. */
const SIZE = '(?:\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

/** The same noun with an article that brings in a body not named before: "a group of". Its group is the noun. */
export const BODY_BROUGHT_IN = /\ban? (?:\p{Ll}[\p{L}-]* ){0,3}?(\p{Ll}[\p{L}-]+)(?= (?:of|for|that|which|made|set|led|created|founded|formed)\b)/gu;

/** An article, how many belong to it, whose it is; then the names or the form that tell a body apart, and its noun. */
const BODY_PHRASE = `(?:[Tt]he|[Tt]his|[Tt]hat)\\s+(?:${SIZE}-(?:nation|country|member|state|party|town|city|club)\\s+)?(?:\\p{L}[\\p{L}-]*['\u2019]s?\\s+(?=${BODY_FORM}))?((?:\\p{Lu}[\\p{L}-]*\\s+){0,2}${BODY_FORM}?)([\\p{Ll}-]+)`;

/**
 * A standing body or gathering that was named before, right behind a phrase that ties to it; its groups are what tells it apart ("the Telma ", "the pact's
 * contact ") and the noun.
 */
export const BODY_BEHIND = new RegExp(`^\\s*${BODY_PHRASE}`, 'u');

/** All nouns of a stretch that may stand for such a body, with the same groups. */
export const BODY_MENTIONS = new RegExp(`\\b${BODY_PHRASE}\\b`, 'gu');

/** "Halden's predecessor" (with its group) or "Halden's successor" (without). */
export const PREDECESSOR = /['\u2019]s (?:(predecessor)|successor)\b/i;

/** Who holds an office took it over from another, or (with the group) handed it to another. */
export const TOOK_OVER = /\b(?:(?:(?:has|had|will|to) )?(?:replaces?d?|succeed(?:s|ed)?|tak(?:es?|en|ing) over from|took over from)|((?:(?:was|were|is|be|been|being) )?(?:replaced|succeeded) by))\b/i;

/** A verb of taking over that tells what somebody is to do, "to replace": who does is told by who was chosen. */
export const TO_TAKE_OVER = /^to\b/i;

/** Between the one chosen and "to replace": "(Quill) was named (by the board)". Who is a nominee or candidate to replace somebody has not done so. */
export const CHOSEN_BETWEEN =
  /^(?:,[^,;:\u201c\u201d"]{1,60},)?\s+(?:(?:who|has|had|was|were|been|is|being|then|later|also|just)\s+){0,4}(?:named|appointed|elected|chosen|picked|tapped|selected|hired|installed|promoted|confirmed|brought in|called in|sworn in|stepped in)(?:\s+(?:by|as|on|in|last|this)\s+[^,;:]{1,40})?\s+$/i;

/** Before the name of the one chosen: "the board named (Quill to replace)". */
export const CHOSEN_BEFORE = /\b(?:named|appointed|elected|chose|picked|tapped|selected|hired|installed|promoted|brought in)\s+(?:[\p{L}\u2019'.-]+\s+){0,5}$/iu;

/** Before a name, what leaves open whether it is so. */
export const IF_BEFORE_NAME = /\b(?:if|whether|unless|should|were|could|would|might|may)\s+(?:[\p{L}.-]+\s+){0,3}$/iu;

/** Behind a name, the noun of what is only from there: "the Orla company Quill Marine". */
export const FROM_THERE = /^\s+(?:company|firm|bank|fund|shipyard|airline|insurer|retailer|brewer|manufacturer|publisher|agency|group|club)\s+\p{Lu}/u;

/** What stands between a subject and the phrase that ties it to something: an apposition, a relative pronoun, helping words, a day. */
export const SUBJECT_GAP = /^(?:,?\s+(?:(?:who|which|that)\s+)?|,[^,;:\u201c\u201d"]{1,60},\s+)(?:(?:the|an?|has|have|had|will|would|is|was|be|been|itself|himself|herself|also|first|once|later|then|again|now|long|never|still|officially|formally|jointly|previously|currently|originally|recently|on|in|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:19|20)\d\d)\s+)*$/;

/** What stands between the phrase and its object: a few words of the noun phrase that the name ends, without a break. */
export const OBJECT_BEHIND = /^\s*(?:[\p{L}\d][\p{L}\d\u2019'\u00ae.-]*\s+){0,6}$/u;

/** Words behind which another phrase stands: what is named there is no object. */
export const BROKEN_OBJECT = /\b(?:in|at|on|with|from|by|said|says|and|as|to|after|before|because|when|who|that|which|than|against|over|during)\s/i;

/** "To set up the winning goal": what is meant to be done is no tie. */
export const INFINITIVE_BEFORE = /\b(?:to|not|n['\u2019]t)\s+(?:\w+ly\s+)?$/i;

/** The place that a phrase before it belongs to: "the mayors of Telma". */
export const OF_BEFORE_NAME = /\b(?:of|in|at|from)\s+(?:the\s+)?(?:\p{Ll}[\p{L}-]*\s+)?$/u;

/** The one who acts, behind a passive of the clause before: "founded by Telma, is chaired …". */
export const AGENT_BEFORE = /\b(?:by|in|at|from)\s+(?:the\s+)?$/i;

/** "It" as the subject of a passive. */
export const IT_BEFORE = /^\W*[Ii]t\s+(?:(?:is|was|has|had|been|will|be|also|now|currently)\s+)+$/;

/** Forms of the phrases that say how things stand now or will stand; told in none of them, a tie is past: "all meetings were chaired by Telma". */
export const PRESENT_TIE = /\b(?:chairs|hosts|supports|backs|endorses|presides|hosting|(?:is|are|be|been) (?:\w+ )?(?:chaired|led|headed|hosted|backed|supported|endorsed)|(?:has|have) (?:chaired|led|headed|hosted|backed|supported)|will (?:chair|host)|is (?:the )?(?:official )?host)\b/i;

/** Units of what is counted of a body: its members and meetings. */
export const COUNTED_OF_BODIES = /\b(?:members?|nations?|countr(?:y|ies)|states?|all(?:y|ies)|towns?|part(?:y|ies)|governments?|meetings?|sessions?|gatherings?)\b/i;

/** A number of members before the body's name: "22-nation", "32-member". */
export const SIZE_OF_BODY = /[-\u2010\u2011 ](?:members?|nations?|country|countries|states?|towns?|party|club)$/i;

/** How often a body met: "has met at least 25 times". */
export const MET_TIMES = /\b(?:met|gathered|convened)\b/i;

/** That some kept a rule of their body, or did not, without a figure: "exceeded their quotas". */
export const KEPT_RULE =
  /\b(?:exceed(?:ed|s)?|met|meets?|kept(?: to)?|keeps? to|broke|breached|missed|overshot|undershot|violated|stuck to|stayed (?:within|below|under)|fell short of|complied with)\s+(?:(?:their|its|all|the)\s+)(?:\p{Ll}+\s+){0,2}(?:quotas?|limits?|ceilings?|targets?|caps?|floors?|commitments?|obligations?|pledges?|allowances?|rules?)\b/iu;

/** Behind who made a body, what else they do with it: "created by Orun, which chairs it". Its groups: chairs, or hosts. */
export const DOES_IT_TOO = /^,? (?:which|who|and) (?:(?:now|also|still|jointly|currently|has|have|since|together) ){0,3}(?:(chairs?|chaired|leads?|led|heads?|headed)|(hosts?|hosted)) (?:it|its (?:meetings|sessions|talks))\b/;

/** Before a passive, at the head of a sentence: the meetings of the body that was named before ("Its first meeting was", "All of its sessions have been"). */
export const ITS_MEETINGS = /^\W*(?:(?:All|Both|Most|Each) (?:of )?)?[Ii]ts (?:\p{Ll}+ ){0,2}(?:meetings?|sessions?|gatherings?|summits?|talks) (?:(?:is|are|was|were|has|have|had|been|also|all|both|so|far|usually) ){1,4}$/u;

/** The same right behind a body's name: "'s meetings have been", ", whose sessions are". */
export const MEETINGS_OF_NAME = /^(?:['\u2019]s?|, whose) (?:\p{Ll}+ ){0,2}(?:meetings?|sessions?|gatherings?|summits?|talks) (?:(?:is|are|was|were|has|have|had|been|also|all|both|so|far|usually) ){1,4}$/u;

/** Leads to who has the chair: "under the chairmanship of". */
export const UNDER_CHAIR_OF = /\bunder the (?:\p{Ll}+ )?(?:chairmanship|presidency) of\b/iu;

/** Who has it between the words: "under Norvath's chairmanship". */
export const UNDER_WHOSE_CHAIR = /\bunder [^,;:]{2,40}['\u2019]s? (?:\p{Ll}+ )?(?:chairmanship|presidency)\b/iu;

/** Right before the one between them. */
export const UNDER_BEFORE_CHAIR = /\bunder (?:the )?$/i;

/** Right behind that one. */
export const CHAIR_BEHIND = /^['\u2019]s? (?:\p{Ll}+ )?(?:chairmanship|presidency)\b/u;

/** Between a body's name and whoever has the chair: an aside, and that it met. */
export const BODY_MEETS = /^(?:, [^;:.]{1,120},)? (?:(?:has|have|had|will|to) )?(?:met|meets?|gathered|gathers?|sat|sits|convened|convenes?)\b[^;:.]{0,60}$/u;
