import {
  ASKED_BEFORE, ASKED_TO, AS_REASON, BARE_PRONOUN_TO, BELIEVING, COMES_ABOUT, CONTRARY_TO_FACT, DEMANDED_BY_NAMED, DENIED, DENIED_SAYING, DOUBLE_REFUSAL,
  FORESEEN_BEHIND, IF, IF_BEFORE, INVERTED_CONDITION, IN_NOUN_CLAUSE, MIGHT_NEED, NAMED_VIEW, NOT_BEHIND, NOT_TO_BE_DONE, NO_DEMAND_BEFORE, NO_STANCE_BEHIND,
  OBLIGES, OF_NOTHING_NAMED, ONLY_BEFORE, ONLY_IF, OPEN_CONDITION, OUGHT, POINTS_BACK, QUESTION_WORD, SET_AGAINST, SHOULD, SUBJECT_BEFORE_QUOTED, TO_ALONE,
  TO_TAKE_STANCE, UNDER_CONDITION, UNLESS, UNWANTED_FEELING, VERB_OF_CUE, WANTING, WHAT_OTHERS_THINK, WOULD_BEFORE,
} from '../../../language/en/deeds/no-stance.ts';
import {
  CONCEDED_FIRST, HE_OR_SHE, HE_OR_SHE_WILL, JOINED_CLAUSE, NOT_OWN_STANCE, OF_NONE_SUCH, OF_ONE, OF_OTHERS, OF_SEVERAL, OTHERS_AS_SUBJECT, OTHERS_IN_PLURAL,
  OWN_RESOLVE, OWN_SUBJECT, SAID_BY_ANOTHER, SPEAKS_FOR_ANOTHER, SUBJECT_OF_CUE, SUBJECT_OF_VERB, THING_AS_SUBJECT,
} from '../../../language/en/deeds/stance-holders.ts';
import { DENIAL, IS_ONLY_SO, IS_TO_OPPOSE, OF_NO_WILL, OTHERS_OR_IT } from '../../../language/en/deeds/others-stances.ts';
import { PRONOUNS } from '../../../language/en/grammar/pronouns.ts';
import { BODY_NOUNS, NAMES_A_TEXT } from '../../../language/en/names/organizations.ts';
import {
  AGREEING, AGREEING_TO, ANY_SPOKEN_STANCE, COUNTRY_NOUNS, FORETELLING, FORETOLD, IT_ITSELF, NO_QUESTION, REFUSES_NO, SPOKEN_STANCES, TOLD_AS_PAST,
} from '../../../language/en/deeds/stance-cues.ts';
import { sexOf } from '../../../language/en/names/sex.ts';
import { TITLE_HEADS } from '../../../language/en/names/titles.ts';
import type { Position } from '../../../model/account.ts';
import type { Quote } from '../../../model/quote.ts';
import type { AccountEntity } from '../../../model/relation.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import { overlaps, trimSpan } from '../../../text/span.ts';
import type { Directory } from '../directory.ts';
import { firstCue, isQuestion, SHORTEST, shorten, type Found, type Stance } from './stance.ts';
import { isOfSome, isOthers, isSupposed, isUnsaid, isUntold, opensCondition, whoAgreed } from './untaken.ts';

/** Nouns of those who can take a stance. */
const HOLDERS: ReadonlySet<string> = new Set([...BODY_NOUNS, ...TITLE_HEADS, ...COUNTRY_NOUNS]);

/** What a stance is under "not": who cannot support is against, who does not oppose leaves it open. */
const OPPOSITE: Readonly<Record<Position['stance'], Position['stance']>> = {
  for: 'against',
  against: 'open',
  'rules-out': 'open',
  demands: 'open',
  open: 'open',
};

/** What before a cue shows that nothing is demanded of anybody. */
const NO_DEMANDS: readonly RegExp[] = [IN_NOUN_CLAUSE, SET_AGAINST, NAMED_VIEW, NO_DEMAND_BEFORE, OWN_RESOLVE, DENIED, DENIED_SAYING, MIGHT_NEED, ASKED_BEFORE, POINTS_BACK];

/** How far behind a cue is looked, in units. */
const AFTER = 40;
/** The same for what is foreseen, with when. */
const FURTHER_AFTER = 70;
/** How far before quoted words their subject is looked for, in units. */
const BEFORE = 40;

/**
 * Stances in a speaker's words: at most one for each sentence quoted. Words under "does not" or "if" keep their clause; a document speaks for
 * somebody who is not named.
 */
export function spokenIn(report: Report, directory: Directory): Stance[] {
  const sentences = new SpanIndex(report.sentences, (sentence) => [sentence]);
  return report.quotes.flatMap((quote) => {
    const speaker = directory.entity(report.id, quote.speaker);
    if (speaker === null || speaker.type === 'document' || NAMES_A_TEXT.test(speaker.name) || quote.polarity === 'asked' || QUESTION_WORD.test(report.text.slice(...quote.content[0]!))) return [];
    if (isOfSome(report, quote, speaker, directory) || isSupposed(report, quote)) return [];
    return sentences.overlapping(...quote.content).flatMap((sentence) => {
      const part = partWithin(quote, sentence);
      if (part === null) return [];
      const whole = stanceIn(report, directory, quote, speaker, sentence, part);
      const main = whole.length > 0 ? null : behindSideClause(report.text, part);
      if (main === null) return whole;
      return stanceIn(report, directory, quote, speaker, sentence, main).filter(({ stance, span }) => stance !== 'demands' || OBLIGES.test(report.text.slice(...span)));
    });
  });
}

/** The stance that a part of a quotation within one sentence takes by the first cue that is the speaker's own; none or one. */
function stanceIn(report: Report, directory: Directory, quote: Quote, speaker: AccountEntity, sentence: Span, part: Span): Stance[] {
  if (isQuestion(report.text, part) || isUntold(report, quote)) return [];
  const cue = ownCue(report, directory, quote, speaker, part);
  if (cue === null || isUnsaid(report, quote, cue) || isAskedOfOthers(report.text, quote, part, cue)) return [];
  const span = fromClause(report.text, part, cue.at[0]);
  const isAffirmed = quote.polarity === 'affirmed';
  return [
    {
      holder: (isAffirmed ? whoAgreed(report, directory, span[0], cue.at) : null) ?? personBefore(report, directory, span, cue, speaker) ?? speaker.id,
      on: ofSubject(report, sentence, span, cue) + withFrame(report, quote, span),
      stance: turned(stanceOf(report.text, part, cue), cue, report, quote),
      span,
    },
  ];
}

/** The first cue, or a “must” before it where that is none of the speaker's: must include a pledge | that the fighting would not begin again. */
function ownCue(report: Report, directory: Directory, quote: Quote, speaker: AccountEntity, part: Span): Found | null {
  const first = firstCue(SPOKEN_STANCES, ANY_SPOKEN_STANCE, report.text, part);
  if (first === null || isTakenBy(report, directory, quote, speaker, part, first)) return first;
  const before = firstCue(SPOKEN_STANCES, ANY_SPOKEN_STANCE, report.text, [part[0], first.at[0]]);
  return before !== null && OBLIGES.test(report.text.slice(...before.at)) && isTakenBy(report, directory, quote, speaker, part, before) ? before : null;
}

/** True for a cue by which the speaker, or the body or country that speaks, takes the stance. */
function isTakenBy(report: Report, directory: Directory, { kind }: Quote, speaker: AccountEntity, part: Span, cue: Found): boolean {
  const before = report.text.slice(part[0], cue.at[0]);
  const { stance } = cue.cue;
  if (isOthers(report.text, part, cue, kind, speaker)) return false;
  if (!isOwn(report.text, part, cue) && !isOwnOfBody(report.text, part, cue, kind, speaker)) return false;
  if (kind === 'direct' && (TOLD_AS_PAST.test(report.text.slice(...cue.at)) || (stance === 'against' && OTHERS_OR_IT.test(before)))) return false;
  if (kind === 'indirect' && stance === 'demands' && DEMANDED_BY_NAMED.test(before)) return false;
  if (stance !== 'demands' && isAnother(before, speaker)) return false;
  return stance !== 'rules-out' || isOwnRefusal(report, directory, part, cue, kind, speaker.id);
}

/** "Urged the council to reject the levy": it is asked of others, and told as that. */
function isAskedOfOthers(text: string, { cue }: Quote, [start]: Span, { cue: { stance }, at }: Found): boolean {
  if (stance !== 'against') return false;
  const before = text.slice(start, at[0]);
  const isTo = (end: number): boolean => TO_TAKE_STANCE.test(before) || (TO_ALONE.test(before) && end < start && /\p{L}/u.test(text.slice(end, start)));
  return cue.some((span) => isTo(span[1]) && ASKED_TO.test(text.slice(...span)));
}

/** True where “he” or “she” takes the stance and a body speaks, or somebody of the other sex: a spokesman's word on what she would not do is not his stance. */
function isAnother(before: string, { name, type, roles }: AccountEntity): boolean {
  const bare = HE_OR_SHE.exec(before)?.[1];
  if (bare !== undefined && (type !== 'person' || [name, ...roles].some((words) => SPEAKS_FOR_ANOTHER.test(words)))) return true;
  const pronoun = bare ?? HE_OR_SHE_WILL.exec(before)?.[1];
  if (pronoun === undefined || type !== 'person') return false;
  const sex = sexOf(name, roles);
  return sex !== 'u' && sex !== PRONOUNS[pronoun.toLowerCase()]?.sex;
}

/** The main clause behind what a sentence concedes first: "while Telma won't win, | peace must be firm"; `null` where it concedes nothing. */
function behindSideClause(text: string, [start, end]: Span): Span | null {
  const conceded = CONCEDED_FIRST.exec(text.slice(start, end));
  return conceded === null || end - start - conceded[0].length < SHORTEST ? null : [start + conceded[0].length, end];
}

/** What a cue says in its words: the opposite under a denial, open where it hangs on a condition or where only a refusal is refused. */
function stanceOf(text: string, [start, end]: Span, { cue: { stance }, at }: Found): Position['stance'] {
  if (stance === 'rules-out' && REFUSES_NO.test(text.slice(at[1], Math.min(end, at[1] + AFTER)))) return 'open';
  const behind = text.slice(at[1], end);
  const isOnly = ONLY_BEFORE.test(text.slice(start, at[0])) || ONLY_BEFORE.test(text.slice(...at).replace(VERB_OF_CUE, ''));
  if (stance === 'for' && (ONLY_IF.test(behind) || ((isOnly || WOULD_BEFORE.test(text.slice(start, at[0]))) && IF.test(behind)))) return 'open';
  if (stance === 'rules-out' && UNLESS.test(behind)) return 'open';
  if (stance === 'against' && IS_TO_OPPOSE.test(text.slice(start, at[0]))) return 'demands';
  const taken = DENIED.test(text.slice(start, at[0])) ? OPPOSITE[stance] : stance;
  return taken === 'against' && UNLESS.test(behind) ? 'open' : taken;
}

/** False for what the words before a cue show to be no stance of the speaker's: "the sea will not wait", "we must", "troops that would not". */
function isOwn(text: string, [start, end]: Span, { cue: { stance }, at }: Found): boolean {
  const before = text.slice(start, at[0]);
  if (SHOULD.test(text.slice(...at)) && FORESEEN_BEHIND.test(text.slice(at[1], Math.min(end, at[1] + FURTHER_AFTER)))) return false;
  if ((stance === 'demands' || stance === 'rules-out') && NO_STANCE_BEHIND.test(text.slice(at[1], Math.min(end, at[1] + AFTER)))) return false;
  if (OF_NONE_SUCH.test(before) || DENIED_SAYING.test(before)) return false;
  if (NOT_OWN_STANCE.test(before) || (FORETELLING.test(text.slice(...at)) && FORETOLD.test(before))) return false;
  if (stance === 'demands' && !/\p{L}/u.test(text.slice(at[1], end))) return false;
  if (stance === 'demands') return !NO_DEMANDS.some((pattern) => pattern.test(before)) && !isInverted(text, [start, end], at);
  const isAgreed = AGREEING_TO.test(text.slice(...at));
  if (stance === 'for' && (UNDER_CONDITION.test(before) || (isAgreed && (OTHERS_IN_PLURAL.test(before) || AS_REASON.test(before))))) return false;
  // "Things that most of them don't want" says what stands before, not what they are against.
  if (stance === 'against' && !/\p{L}/u.test(text.slice(at[1], end)) && WANTING.test(text.slice(...at))) return false;
  if (stance === 'against' && WANTING.test(text.slice(...at)) && (BARE_PRONOUN_TO.test(text.slice(at[1], end)) || UNWANTED_FEELING.test(text.slice(at[1], end)) || WHAT_OTHERS_THINK.test(text.slice(at[1], end)))) return false;
  if (stance === 'against' && (OF_OTHERS.test(before) || (OF_SEVERAL.test(before) && !OF_ONE.test(text.slice(...at))))) return false;
  if (stance !== 'against' || !BELIEVING.test(text.slice(...at))) return true;
  return OUGHT.test(text.slice(at[1], end)) && !OF_NOTHING_NAMED.test(text.slice(at[1], end));
}

/** True for the refusal of a body or country that its words, as they are told, call "it": "Telma said that it will not go beyond 5%". */
function isOwnOfBody(text: string, [start]: Span, { cue: { stance }, at }: Found, kind: Quote['kind'], { type }: AccountEntity): boolean {
  return stance === 'rules-out' && kind === 'indirect' && type !== 'person' && IT_ITSELF.test(text.slice(start, at[0])) && !COMES_ABOUT.test(text.slice(at[1], at[1] + AFTER));
}

/** "Should they ask for more": a condition. */
function isInverted(text: string, part: Span, [start, end]: Span): boolean {
  return SHOULD.test(text.slice(start, end)) && (INVERTED_CONDITION.test(text.slice(end, end + AFTER)) || opensCondition(text, part, [start, end]));
}

/**
 * True where the speaker, a body or a country that is spoken for will not do a thing, or a thing is not to be done; a thing that will not happen of
 * itself is refused by nobody.
 */
function isOwnRefusal({ id, text }: Report, directory: Directory, [start, end]: Span, { at }: Found, kind: Quote['kind'], speaker: string): boolean {
  const before = text.slice(start, at[0]);
  if (NO_QUESTION.test(text.slice(...at))) return true;
  if (!/\p{L}/u.test(before) && OF_NO_WILL.test(text.slice(at[1], at[1] + AFTER))) return false;
  if (CONTRARY_TO_FACT.test(text.slice(start, end)) || ((kind === 'direct' || SAID_BY_ANOTHER.test(before)) && OTHERS_AS_SUBJECT.test(before))) return false;
  if (DOUBLE_REFUSAL.test(text.slice(...at)) || OWN_SUBJECT.test(before) || NOT_TO_BE_DONE.test(text.slice(at[1], at[1] + AFTER))) return true;
  if (kind === 'indirect' && IT_ITSELF.test(before)) return true;
  if (IS_ONLY_SO.test(text.slice(at[1], at[1] + AFTER))) return false;
  const thing = THING_AS_SUBJECT.exec(before);
  if (thing !== null) return thing[1]!.toLowerCase().split(/\s+/).some((word) => HOLDERS.has(word));
  const subject = directory.within(id, [start, at[0]]).at(-1);
  if (COMES_ABOUT.test(text.slice(at[1], at[1] + AFTER))) return false;
  return subject !== undefined && SUBJECT_OF_CUE.test(text.slice(subject.span[1], at[0])) && (subject.id === speaker || (subject.type !== 'person' && subject.type !== 'group'));
}

/**
 * Who is named just before the cue, whose belief or favour another tells (or a country or body, where those who tell have no name): "Vell does not believe …,
 * an adviser said", "a statement saying Vell “spoke in favor of …”". Of what is to be done, a speaker may speak for others.
 */
function personBefore(report: Report, directory: Directory, [start]: Span, { cue, at }: Found, speaker: AccountEntity): string | null {
  const name = cue.stance === 'for' || cue.stance === 'against' ? directory.within(report.id, [Math.max(0, start - BEFORE), at[0]]).at(-1) : undefined;
  if (name === undefined) return null;
  const isNamed = directory.isName(speaker.id);
  if (isNamed && name.type !== 'person' && name.type !== 'other') return null;
  return (isNamed ? SUBJECT_OF_CUE : SUBJECT_OF_VERB).test(report.text.slice(name.span[1], at[0])) ? name.id : null;
}

/** The words from the clause of the cue on; the whole where a condition stands before it, which must not be lost. */
function fromClause(text: string, part: Span, cue: number): Span {
  const before = text.slice(part[0], cue);
  const last = OPEN_CONDITION.test(before) ? undefined : [...before.matchAll(JOINED_CLAUSE)].at(-1);
  const span = last === undefined ? part : trimSpan(text, [part[0] + last.index + last[0].length, part[1]]);
  return span[1] - span[0] < SHORTEST ? part : span;
}

/**
 * What is demanded for the case that something comes to pass stays a demand. Under a clause that denies, what is asked for or favoured is opposed, and what the words themselves (`own`) oppose is left open, where the words of the
 * clause that denies are not just these; under a condition, the stance is open; what two agreed on, they are for.
 */
function turned(stance: Position['stance'], { cue: { stance: own }, at }: Found, { text }: Report, { polarity, cue, frame }: Quote): Position['stance'] {
  if (polarity === 'conditional') return own === 'demands' && stance === 'demands' && IF_BEFORE.test(text.slice(frame[0]?.[0] ?? at[0], at[0])) ? stance : 'open';
  if (stance === 'demands' && polarity === 'affirmed' && cue.some((span) => AGREEING.test(text.slice(...span)))) return 'for';
  // “Should give proof and not wave words about”: the denial behind a demand is a part of it.
  const isBehind = frame.length > 0 && frame.every(([start, end]) => end > at[0] && !DENIAL.test(text.slice(start, at[0])));
  if (polarity !== 'negated' || (own === 'demands' && (isBehind || NOT_BEHIND.test(text.slice(at[1], at[1] + AFTER))))) return stance;
  // "Would not say that it was off the table".
  if (own === 'rules-out' && NO_QUESTION.test(text.slice(...at))) return 'open';
  if (own === 'against') return frame.some((span) => overlaps(span, at)) ? stance : 'open';
  return stance === 'for' || stance === 'demands' ? 'against' : stance;
}

function partWithin(quote: Quote, sentence: Span): Span | null {
  const parts = quote.content.filter((content) => overlaps(content, sentence));
  if (parts.length === 0) return null;
  const span: Span = [Math.max(sentence[0], parts[0]![0]), Math.min(sentence[1], parts.at(-1)![1])];
  return span[1] - span[0] < SHORTEST ? null : span;
}

/** Who ought to do it, where quoted words open with "should" and the report tells whom it is said of. */
function ofSubject({ text }: Report, sentence: Span, [start]: Span, { at }: Found): string {
  return at[0] === start ? SUBJECT_BEFORE_QUOTED.exec(text.slice(sentence[0], start))?.[1] ?? '' : '';
}

function withFrame({ text }: Report, { frame, polarity }: Quote, part: Span): string {
  const words = shorten(text.slice(part[0], part[1]));
  if (frame.length === 0 || polarity === 'affirmed' || frame.some((span) => overlaps(span, part))) return words;
  return `${frame.map(([start, end]) => text.slice(start, end)).join(' \u2026 ')} \u201c${words}\u201d`;
}
