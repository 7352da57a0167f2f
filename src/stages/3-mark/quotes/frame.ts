import type { Polarity } from '../../../model/quote.ts';
import type { Span } from '../../../model/span.ts';
import type { Attribution } from './attribution.ts';
import type { View } from './view.ts';
import { INSERTION_OPENERS } from '../../../language/en/content-words.ts';
import { ASKING_LEADS, ASKING_VERBS, CLAIM_NOUNS, CLAUSE_BREAKS, CONDITIONS, DENYING_PAIRS, DENYING_VERBS, DENYING_WORDS, INVERTED_CONDITIONS, JUDGING_VERBS, NEGATORS, NOT_BUT, OPINION_VERBS, QUESTION_WORDS, CONDITIONS_AFTER_ONLY, TRUTH_WORDS } from '../../../language/en/polarity.ts';
import { Tag } from '../../../language/tagger.ts';
import { TokenKind, wordHash } from '../../../text/tokens.ts';
import { WordSet } from '../../../text/word-set.ts';
import { verbGroup } from './cues.ts';

const NEGATOR = new WordSet(NEGATORS);
const DENYING = new WordSet(DENYING_VERBS);
const ASKING = new WordSet(ASKING_VERBS);
const QUESTION = new WordSet(QUESTION_WORDS);
const CONDITION = new WordSet(CONDITIONS);
const BREAKS = new WordSet(CLAUSE_BREAKS);
const SOFTENERS = new WordSet(NOT_BUT);
const OPINION = new WordSet(OPINION_VERBS);
const LEADS = new WordSet(ASKING_LEADS);
const CLAIMS = new WordSet(CLAIM_NOUNS);
const FALSE = new WordSet(DENYING_WORDS);
const JUDGED = new WordSet([...DENYING_WORDS, ...TRUTH_WORDS]);
const AFTER_ONLY = new WordSet(CONDITIONS_AFTER_ONLY);
const INVERTED = new WordSet(INVERTED_CONDITIONS);
/** Pairs of words that deny, as the hash of the second to those of the first. */
const PAIRS: ReadonlyMap<number, WordSet> = new Map(Object.entries(DENYING_PAIRS).map(([second, firsts]) => [wordHash(second), new WordSet(firsts)]));
const INSERTS = new WordSet(INSERTION_OPENERS);
const LONGEST_INSERTION = 20;
const THAT = wordHash('that');
const TO = wordHash('to');
const OF = wordHash('of');
const IF = wordHash('if');
const SHOULD = wordHash('should');
const EVEN = wordHash('even');
const ONLY = wordHash('only');
const WHETHER = wordHash('whether');
const AS = wordHash('as');
const SO = wordHash('so');
const LONG = wordHash('long');
const UNLESS = wordHash('unless');
const JUDGING = new WordSet(JUDGING_VERBS);

/** The clause that governs the words, and what it does to them. */
export interface Governing {
  readonly frame: readonly Span[];
  readonly polarity: Polarity;
}

/**
 * Reads the clause that governs an attribution's words: the verb group of the cue, and for a partial quotation the words between the cue, or
 * the beginning of the clause, and its opening mark. What stands inside the marks is the speaker's own and is not read.
 */
export function governing(view: View, a: Attribution): Governing {
  const mark = firstMark(view, a);
  const [groupFrom, groupTo] = cueGroup(view, a.head);
  const cue = mark > 0 && callsSo(view, a.head, mark) ? 'affirmed' : cuePolarity(view, a, groupFrom, groupTo);
  if (mark < 0) return { frame: cue === 'affirmed' ? [] : [spanOf(view, groupFrom, groupTo)], polarity: cue };
  const from = clauseStart(view, a, mark, groupTo);
  const inner = innerPolarity(view, from, mark);
  const behind = conditionBehind(view, mark, view.sentences[view.sentenceAt[mark]!]!.to);
  const opens = opensWithCondition(view, mark);
  const polarity = opens && ((inner === 'affirmed' && cue === 'affirmed') || view.tokens.hashes[mark + 1] === UNLESS) ? 'conditional' : inner !== 'affirmed' ? combine(cue, inner) : cue !== 'affirmed' ? cue : behind === null ? 'affirmed' : 'conditional';
  return { frame: frameSpans(view, { from, mark, groupFrom, groupTo, behind: polarity === 'conditional' ? behind : null, cue: cue !== 'affirmed' }), polarity };
}

/** True for the "as" of "dismissed the report as “fiction”": the words in marks are the speaker's own judgement, which is affirmed. */
function callsSo(view: View, head: number, mark: number): boolean {
  if (!JUDGING.has(view.tokens.hashes[head]!) || mark < head) return false;
  return view.tokens.hashes[mark - 1] === AS || (view.tags[mark - 1] === Tag.det && view.tokens.hashes[mark - 2] === AS);
}

/** Where the words that may govern a mark begin: behind the cue, or where the content does when the cue stands inside it or behind it. */
function clauseStart(view: View, a: Attribution, mark: number, groupTo: number): number {
  if (a.clause !== undefined) return a.clause;
  const { from } = view.sentences[view.sentenceAt[mark]!]!;
  if (a.content.to <= a.head && mark > a.head) return Math.max(from, a.content.from);
  return mark >= groupTo && groupTo > from ? groupTo : from;
}

/** The verb group of a cue, a "never" before it included. */
function cueGroup(view: View, head: number): readonly [number, number] {
  if (view.tags[head] !== Tag.verb) return [head, head + 1];
  const [from, to] = verbGroup(view, head);
  if (from > 2 && deniesWithNext(view, from - 2)) return [from - 3, to];
  const governor = from > 0 && view.tokens.hashes[from] === TO && DENYING.has(view.tokens.hashes[from - 1]!);
  if (governor) return [verbGroup(view, from - 1)[0], to];
  const denied = from > 0 && NEGATOR.has(view.tokens.hashes[from - 1]!) && view.tags[from - 1] === Tag.adv;
  return [denied ? from - 1 : from, fallsShort(view, head) ? to + 2 : deniesWithNext(view, head) ? to + 1 : to];
}

/** True for "stopped" in "stopped short of saying". */
function fallsShort(view: View, head: number): boolean {
  return view.tokens.hashes[head + 2] === OF && deniesWithNext(view, head + 1);
}

/** True where nobody is told to have said it: "No minister would say", "Neither Quill nor Voss called it". */
function saidByNobody(view: View, { source }: Attribution): boolean {
  return source !== null && !source.part && (isNegator(view, source.from) || (source.from > 0 && NEGATOR.has(view.tokens.hashes[source.from - 1]!) && view.tags[source.from - 1] !== Tag.verb));
}

/** Two denials make an assertion; a question or a condition goes before a denial. */
function combine(cue: Polarity, inner: Polarity): Polarity {
  if (cue === 'asked' || inner === 'asked') return 'asked';
  if (cue === 'negated' && inner === 'negated') return 'affirmed';
  return inner === 'affirmed' ? cue : inner;
}

/** The token of the opening mark of a partial quotation in the content; -1 when the content holds no marks or is quoted from its first word. */
function firstMark(view: View, a: Attribution): number {
  const own = view.quotedAt[a.head]!;
  for (const [from, to] of [[a.content.from, a.content.to] as const, ...a.tails]) {
    for (let i = from; i < to; i++) {
      const q = view.quotedAt[i]!;
      if (q < 0 || q === own) continue;
      return isPartial(view, a, view.quoted[q]!.open) ? view.quoted[q]!.open : -1;
    }
  }
  return -1;
}

/** True when the quotation at `open` does not begin a sentence of its own: something governs it from outside. */
function isPartial(view: View, a: Attribution, open: number): boolean {
  const sentence = view.sentences[view.sentenceAt[open]!]!;
  if (open === sentence.from) return false;
  const before = view.tokens.text.charCodeAt(view.tokens.starts[open - 1]!);
  const introduced = view.tokens.kinds[open - 1] === TokenKind.stop && (before === 44 || before === 58);
  return !(introduced && open - 1 <= a.head + 8 && open > a.head && startsUpper(view, open + 1));
}

function startsUpper(view: View, i: number): boolean {
  const char = view.tokens.text.charAt(view.tokens.starts[i] ?? 0);
  return char !== char.toLowerCase();
}

function cuePolarity(view: View, a: Attribution, from: number, to: number): Polarity {
  const { hashes } = view.tokens;
  let negated = false;
  for (let i = from; i < to; i++) {
    if (isNegator(view, i) || (i < a.head && hashes[i + 1] === TO && DENYING.has(hashes[i]!))) negated = !negated;
  }
  if (DENYING.has(hashes[a.head]!) || deniesWithNext(view, a.head) || fallsShort(view, a.head)) negated = !negated;
  if (from < a.head && from + 2 < to && deniesWithNext(view, from + 1)) negated = !negated;
  if (saidByNobody(view, a)) negated = !negated;
  if (ASKING.has(hashes[a.head]!) && asks(view, a)) return 'asked';
  if (negated && asksAfter(view, to)) return 'asked';
  return negated ? 'negated' : 'affirmed';
}

/** True when a verb that asks is followed by a question, not by a request ("asked Europe to provide"). */
function asks(view: View, a: Attribution): boolean {
  const { tokens } = view;
  const { from, to } = a.content;
  if (QUESTION.has(tokens.hashes[from]!)) return true;
  for (let i = a.head + 1; i < Math.min(view.tokens.count, a.head + 10); i++) {
    if (view.quotedAt[i]! >= 0) break;
    if (QUESTION.has(tokens.hashes[i]!)) return true;
    if (view.tags[i] === Tag.verb) break;
  }
  for (let i = Math.max(from, to - 3); i < to; i++) if (tokens.text.charCodeAt(tokens.starts[i]!) === 63) return true;
  return false;
}

function asksAfter(view: View, at: number): boolean {
  return view.tokens.hashes[at] === WHETHER || view.tokens.hashes[at] === IF;
}

/** True for "not", "never", "wouldn't": by list, or by the ending of a contraction. */
export function isNegator(view: View, i: number): boolean {
  const { tokens } = view;
  if (SOFTENERS.has(tokens.hashes[i + 1] ?? 0) && NEGATOR.has(tokens.hashes[i]!)) return false;
  return NEGATOR.has(tokens.hashes[i]!) || (tokens.kinds[i] === TokenKind.word && /n['’]t$/i.test(tokens.text.slice(tokens.ends[i]! - 3, tokens.ends[i]!)));
}

/** What the words between the cue and the mark do to the words in marks, read from the mark to the left. */
function innerPolarity(view: View, from: number, mark: number): Polarity {
  const { tokens, tags } = view;
  let negated = false;
  let reach = true;
  let conditional = false;
  for (let i = mark - 1; i >= from; i--) {
    i = beforeInsertion(view, i, from);
    const hash = tokens.hashes[i]!;
    if (hash === WHETHER || (hash === IF && LEADS.has(tokens.hashes[i - 1] ?? 0) && i - 1 >= from)) return 'asked';
    if (CONDITION.has(hash) && tokens.hashes[i - 1] !== EVEN && tokens.hashes[i - 1] !== wordHash('as')) conditional = true;
    if (CLAIMS.has(hash) && tokens.hashes[i + 1] === THAT && deniedBehind(view, mark)) negated = !negated;
    if (!reach) continue;
    if (isNegator(view, i)) negated = !negated;
    else if ((DENYING.has(hash) && tags[i] === Tag.verb) || deniesWithNext(view, i)) negated = !negated;
    else if (FALSE.has(hash) && (tokens.hashes[i + 1] === TO || tokens.hashes[i + 1] === THAT)) negated = !negated;
    else if (BREAKS.has(hash) && !joinsPhrases(view, i, mark)) reach = false;
    else if (hash === THAT && i > from && !OPINION.has(tokens.hashes[i - 1]!) && !JUDGED.has(tokens.hashes[i - 1]!)) reach = i === from || tags[i - 1] === Tag.verb || tags[i + 1] === Tag.noun;
    else if (tags[i] === Tag.punct && tokens.kinds[i] === TokenKind.stop && tokens.text.charCodeAt(tokens.starts[i]!) !== 44) reach = false;
  }
  if (conditional || (INVERTED.has(tokens.hashes[from]!) && view.sentences[view.sentenceAt[mark]!]!.from === from)) return 'conditional';
  return negated ? 'negated' : 'affirmed';
}

/** True when a word denies together with the one behind it: "failed to", "ruled out". */
function deniesWithNext(view: View, i: number): boolean {
  return PAIRS.get(view.tokens.hashes[i + 1] ?? 0)?.has(view.tokens.hashes[i]!) === true;
}

/** True when a judgement such as "is false" follows the quotation in its sentence. */
function deniedBehind(view: View, mark: number): boolean {
  const { to } = view.sentences[view.sentenceAt[mark]!]!;
  for (let i = view.quoted[view.quotedAt[mark]!]!.close; i < to && view.quotedAt[i]! < 0; i++) if (FALSE.has(view.tokens.hashes[i]!)) return true;
  return false;
}

/** At a comma that ends an insertion (", which had not been checked,"): the comma that begins it; else the place itself. */
function beforeInsertion(view: View, at: number, from: number): number {
  if (!isComma(view, at)) return at;
  for (let i = at - 1; i >= from && i > at - LONGEST_INSERTION; i--) if (isComma(view, i)) return INSERTS.has(view.tokens.hashes[i + 1]!) ? i : at;
  return at;
}

function isComma(view: View, i: number): boolean {
  return view.tokens.kinds[i] === TokenKind.stop && view.tokens.text.charCodeAt(view.tokens.starts[i]!) === 44;
}

/** "and", "or", "as" between phrases, with no verb between it and the mark, do not end a clause. */
function joinsPhrases(view: View, i: number, mark: number): boolean {
  if (view.tags[i] !== Tag.cconj && view.tags[i] !== Tag.adp) return false;
  for (let k = i + 1; k < mark; k++) if (view.tags[k] === Tag.verb || view.tags[k] === Tag.aux) return false;
  return true;
}

/** True when a partial quotation begins with its condition: would support it “only if …”. */
function opensWithCondition(view: View, mark: number): boolean {
  return opensCondition(view, mark + 1);
}

/** True for "if", "only if", "only when", "as long as". */
function opensCondition({ tokens: { hashes } }: View, at: number): boolean {
  if (hashes[at] === ONLY) return CONDITION.has(hashes[at + 1] ?? 0) || AFTER_ONLY.has(hashes[at + 1] ?? 0);
  return CONDITION.has(hashes[at] ?? 0) || ((hashes[at] === AS || hashes[at] === SO) && hashes[at + 1] === LONG && hashes[at + 2] === AS);
}

/** True for "only when", "as long as": conditions by more than one word, which "if" alone does not show. */
function opensLongCondition(view: View, at: number): boolean {
  return !CONDITION.has(view.tokens.hashes[at]!) && !CONDITION.has(view.tokens.hashes[at + 1] ?? 0) && opensCondition(view, at);
}

/** A condition that follows the marks in the sentence: “ready to talk” only if …; token range, or `null`. */
function conditionBehind(view: View, mark: number, end: number): readonly [number, number] | null {
  const q = view.quotedAt[mark]!;
  for (let i = view.quoted[q]!.close; i < end; i++) {
    if (view.quotedAt[i]! >= 0) return null;
    const hash = view.tokens.hashes[i]!;
    if ((INVERTED.has(hash) && beginsCondition(view, i)) || opensLongCondition(view, i)) return [i, lastWord(view, i, end)];
    if (CONDITION.has(hash) && view.tokens.hashes[i - 1] !== EVEN && view.tokens.hashes[i - 1] !== wordHash('as')) return [view.tokens.hashes[i - 1] === ONLY ? i - 1 : i, lastWord(view, i, end)];
    if (BREAKS.has(hash) && view.tags[i] === Tag.cconj) return null;
  }
  return null;
}

/** True for "had he known", "should the storm worsen" right behind marks or a comma: a subject follows, and then a verb. */
function beginsCondition(view: View, i: number): boolean {
  const chunk = i + 1 < view.tokens.count ? view.chunkAt[i + 1]! : -1;
  if (chunk < 0 || view.tags[i - 1] !== Tag.punct || view.chunks[chunk]!.from !== i + 1) return false;
  if (view.tokens.hashes[i] === SHOULD) return true;
  const { to } = view.chunks[chunk]!;
  const next = view.tags[to]!;
  return next === Tag.verb || next === Tag.part || next === Tag.aux || (next === Tag.adv && view.tags[to + 1] === Tag.verb);
}

function lastWord(view: View, from: number, end: number): number {
  let to = end;
  while (to > from + 1 && view.tags[to - 1] === Tag.punct) to--;
  for (let i = from; i < to; i++) if (view.quotedAt[i]! >= 0 || view.tokens.text.charCodeAt(view.tokens.starts[i]!) === 44) return i;
  return to;
}

interface FrameParts {
  readonly from: number;
  readonly mark: number;
  readonly groupFrom: number;
  readonly groupTo: number;
  readonly behind: readonly [number, number] | null;
  /** True when the cue itself denies or asks, and so belongs to the frame. */
  readonly cue: boolean;
}

function frameSpans(view: View, p: FrameParts): Span[] {
  const spans: Span[] = [];
  const adjoins = p.from === p.groupTo;
  let { from } = p;
  if (!(adjoins && p.cue)) while (from < p.mark && (view.tags[from] === Tag.punct || view.tokens.hashes[from] === THAT)) from++;
  if (p.cue && adjoins) spans.push(spanOf(view, p.groupFrom, p.mark));
  else {
    if (p.cue) spans.push(spanOf(view, p.groupFrom, p.groupTo));
    if (from < p.mark) spans.push(spanOf(view, from, p.mark));
  }
  if (p.behind !== null) spans.push(spanOf(view, p.behind[0], p.behind[1]));
  return spans.sort((x, y) => x[0] - y[0]);
}

function spanOf(view: View, from: number, to: number): Span {
  return [view.tokens.starts[from]!, view.tokens.ends[to - 1]!];
}
