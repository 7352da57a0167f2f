import { asRoleVerbs, callingVerbs, claimNouns, denyingVerbs, judgingVerbs, negators, speechForms } from '../../../../language/en/words/word-sets.ts';
import { AGAINST, AS, COLON, OF, THAT, TO, UNLESS, WHAT } from '../../../../language/en/grammar/grammar-hashes.ts';
import { HEARSAY, TAKES_BACK } from '../../../../language/en/grammar/polarity.ts';
import type { Polarity } from '../../../../model/quote.ts';
import type { Span } from '../../../../model/span.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { verbGroup } from '../phrases/verb-group.ts';
import { conditionBehind, opensWithCondition } from './conditions.ts';
import { heldClause } from './held-clause.ts';
import { deniesWithNext } from './denials.ts';
import { leavesOpen } from './left-open.ts';
import { tellsWhyDenied } from './reasons.ts';
import { combine, cuePolarity, fallsShort, innerPolarity } from './polarity.ts';


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
  if (a.follows === true) return { frame: [], polarity: 'affirmed' };
  // What is answered hangs on no clause of the question.
  if (a.turn !== undefined) return { frame: [], polarity: a.turn === 'question' ? 'asked' : 'affirmed' };
  const takenBack = hearsayTakenBack(view, a);
  if (takenBack !== null) return { frame: [takenBack], polarity: 'negated' };
  const own = withinClause(view, a);
  const held = heldClause(view, a);
  if (held === null || own.polarity === 'asked' || (held.polarity === 'negated' && own.polarity !== 'affirmed')) return own;
  const [, groupTo] = cueGroup(view, a.head);
  const clause = spanOf(view, held.from, groupTo);
  return { frame: [clause, ...own.frame.filter(([start]) => start >= clause[1])], polarity: held.polarity };
}

/** The clause that takes back what was told as hearsay: is supposed to have called it “holy”. | He did not; … `null` where none does. */
function hearsayTakenBack({ sentences, sentenceAt, tokens: { text, starts, ends } }: View, { head }: Attribution): Span | null {
  const at = sentenceAt[head]!;
  const [own, next] = [sentences[at], sentences[at + 1]];
  if (own === undefined || next === undefined || next.to <= next.from) return null;
  // Few sentences open so: they are asked first, of their first words.
  const words = TAKES_BACK.exec(text.slice(starts[next.from], ends[next.to - 1]))?.[0];
  if (words === undefined) return null;
  const hearsay = HEARSAY.exec(text.slice(starts[own.from], ends[own.to - 1]));
  const place = hearsay === null ? -1 : starts[head]! - starts[own.from]! - hearsay.index;
  if (hearsay === null || place < 0 || place > hearsay[0].length) return null;
  return [starts[next.from]!, starts[next.from]! + words.length];
}

/** What the clause that says that somebody speaks does to the words. */
function withinClause(view: View, a: Attribution): Governing {
  const mark = firstMark(view, a);
  const [groupFrom, groupTo] = cueGroup(view, a.head);
  const cue = callsSo(view, a.head, mark > 0 ? mark : a.content.from) ? 'affirmed' : cuePolarity(view, a, groupFrom, groupTo);
  if (mark < 0 && cue === 'negated' && opensBehindColon(view, a)) return { frame: [], polarity: 'affirmed' };
  const open = openClause(view, a, groupFrom, mark);
  if (open !== null) return { frame: [open], polarity: 'conditional' };
  if (mark < 0) return { frame: cue === 'affirmed' ? [] : [spanOf(view, groupFrom, groupTo)], polarity: cue };
  const from = clauseStart(view, a, mark, groupTo);
  const inner = innerPolarity(view, from, mark, cue);
  const behind = conditionBehind(view, mark, view.sentences[view.sentenceAt[mark]!]!.to);
  const opens = opensWithCondition(view, mark);
  const polarity =
    opens && ((inner === 'affirmed' && cue === 'affirmed') || view.tokens.hashes[mark + 1] === UNLESS)
      ? 'conditional'
      : inner !== 'affirmed'
        ? combine(cue, inner)
        : cue !== 'affirmed'
          ? cue
          : behind === null
            ? 'affirmed'
            : 'conditional';
  return { frame: frameSpans(view, { from, mark, groupFrom, groupTo, behind: polarity === 'conditional' ? behind : null, cue: cue !== 'affirmed' }), polarity };
}

/** Tokens at the beginning of words in which "to rule out" is part of what governs the others: "declined | to wholly rule out a vote". */
const OPENING = 4;

/** The clause that leaves open the words in marks at `mark`, or what it leads to where there are none; `null` for any other. */
function openClause(view: View, { content, head, source }: Attribution, group: number, mark: number): Span | null {
  const start = content.from < head ? content.from : source !== null && source.to <= group ? source.to : group;
  if (content.from < head && mark < 0) return null;
  const opening = view.tokens.hashes[content.from] === TO ? Math.min(content.to, content.from + OPENING) : content.from;
  const to = mark < 0 ? opening : mark;
  const from = [group, start].find((one) => one < to && leavesOpen(view, one, to));
  return from === undefined ? null : spanOf(view, from, mark < 0 ? content.from : mark);
}

/**
 * True for the words that tell how somebody denies what stands before their colon: denied a quarrel: “We spoke.” They are that person's own; those of
 * "denied saying: “Go”" are not.
 */
function opensBehindColon({ tokens: { hashes }, quotedAt, quoted }: View, { head, content: { from } }: Attribution): boolean {
  const q = quotedAt[from]!;
  if (q < 0 || !denyingVerbs.has(hashes[head]!) || from < head + 3) return false;
  const { open } = quoted[q]!;
  return open === from && hashes[open - 1] === COLON && !speechForms.has(hashes[open - 2]!);
}

/**
 * True for the "as" of "dismissed the report as “fiction”", "dismissed by critics as a sham": the words behind it are the speaker's own judgement, which is
 * affirmed.
 */
function callsSo(view: View, head: number, mark: number): boolean {
  if (mark < head) return false;
  if (refusesFor(view, head, mark)) return true;
  const verb = view.tags[mark - 1] === Tag.det ? mark - 2 : mark - 1;
  if (!judgingVerbs.has(view.tokens.hashes[head]!)) {
    return denyingVerbs.has(view.tokens.hashes[head]!) && view.tokens.hashes[head + 1] === AS && verb === head + 1;
  }
  // "rejected what she called a “stunt”": the word is hers.
  if (callingVerbs.has(view.tokens.hashes[verb]!) && view.tokens.hashes[verb - 2] === WHAT) return true;
  const as = view.tokens.hashes[verb] === AS ? verb : asBeingBefore(view, head, mark);
  return as >= 0 && !asRoleVerbs.has(view.tokens.hashes[as - 1]!);
}

/** What a phrase is made of. */
const PHRASE: ReadonlySet<number> = new Set([Tag.det, Tag.adj, Tag.adv, Tag.noun]);

/** How many words "as being based in" may have before the marks. */
const LONGEST_BEING = 6;

/**
 * The "as" of "dismissed the law as | being based in “fear”", "as amounting to “theft”", behind which a participle leads to the words in marks, or of "as part
 * of a “gang”", "as an outright “lie”", behind which they end a phrase; else -1.
 */
function asBeingBefore({ tokens: { hashes, text, ends }, tags, quotedAt }: View, head: number, mark: number): number {
  let isPhrase = quotedAt[mark]! >= 0;
  for (let i = mark - 2; i > head && i >= mark - LONGEST_BEING; i--) {
    if (tags[i] === Tag.punct || hashes[i] === THAT) return -1;
    if (hashes[i] === AS) return text.startsWith('ing', ends[i + 1]! - 3) || isPhrase ? i : -1;
    isPhrase &&= hashes[i] === OF || PHRASE.has(tags[i]!);
  }
  return -1;
}

/** True for words that tell why the verb at `head` refuses a thing that is no claim: rejected the plan over “serious flaws”. */
function refusesFor(view: View, head: number, mark: number): boolean {
  const { hashes } = view.tokens;
  if (!denyingVerbs.has(hashes[head]!) || view.quotedAt[mark]! < 0 || !tellsWhyDenied(view, head, mark)) return false;
  for (let i = head + 1; i < mark; i++) if (claimNouns.has(hashes[i]!) || hashes[i] === THAT) return false;
  return true;
}

/** Where the words that may govern a mark begin: behind the cue, or where the content does when the cue stands inside it or behind it. */
function clauseStart(view: View, a: Attribution, mark: number, groupTo: number): number {
  if (a.clause !== undefined) return a.clause;
  const { from } = view.sentences[view.sentenceAt[mark]!]!;
  if (a.content.to <= a.head && mark > a.head) return Math.max(from, a.content.from);
  return mark >= groupTo && groupTo > from ? groupTo : from;
}

/** The verb group of a cue, a "never", "far from" or "no" before it included. */
function cueGroup(view: View, head: number): readonly [number, number] {
  if (view.tags[head] !== Tag.verb) return [head > 0 && negators.has(view.tokens.hashes[head - 1]!) ? head - 1 : head, head + 1];
  const [from, to] = verbGroup(view, head);
  if (from > 1 && deniesWithNext(view, from - 2)) return [Math.max(view.sentences[view.sentenceAt[head]!]!.from, from - 3), to];
  const governor = from > 0 && view.tokens.hashes[from] === TO && denyingVerbs.has(view.tokens.hashes[from - 1]!);
  if (governor) return [verbGroup(view, from - 1)[0], to];
  const denied = from > 0 && negators.has(view.tokens.hashes[from - 1]!) && view.tags[from - 1] === Tag.adv;
  return [denied ? from - 1 : from, fallsShort(view, head) || (deniesWithNext(view, head) && view.tokens.hashes[to + 1] === AGAINST) ? to + 2 : deniesWithNext(view, head) ? to + 1 : to];
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
