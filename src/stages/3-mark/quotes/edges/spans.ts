import { isPluralOwner } from '../phrases/plural-owner.ts';
import { COLON } from '../../../../text/characters.ts';
import { occasionNouns, phraseLinks, timeHeads, titleHeads } from '../../../../language/en/words/word-sets.ts';
import { AND, COMMA, OF, THAT, TO } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { QuoteKind } from '../../../../model/quote.ts';
import type { Span } from '../../../../model/span.ts';
import type { Attribution } from '../attribution.ts';
import { holdsMarks } from '../view/marks-within.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { Tag } from '../../../../language/tagger.ts';
import { trimSpan } from '../../../../text/span.ts';
import { Shape, TokenKind } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { speakersTogether } from '../phrases/together.ts';
import { behindShortTitles } from '../phrases/short-titles.ts';
import { verbGroup } from '../phrases/verb-group.ts';

const WITHIN = new WordSet(['in', 'on']);
const LONGEST_SOURCE = 24;
const LONGEST_DATELINE = 14;

/** The pieces of an attribution's content as spans, each with what it holds of quotation marks. */
export function contentSpans(view: View, a: Attribution): { readonly spans: readonly Span[]; readonly kind: QuoteKind } {
  const spans: Span[] = [];
  let whole = true;
  let some = false;
  for (const [start, end] of [[a.content.from, a.content.to] as const, ...a.tails]) {
    const to = withoutComma(view, start, end);
    const from = withThat(view, behindDateline(view, start, to), a.head);
    const span = trimSpan(view.tokens.text, [view.tokens.starts[from]!, view.tokens.ends[to - 1]!]);
    const said = quotations(view, from, to, a.head);
    whole &&= said.length > 0;
    some ||= said.length > 0 || holdsMarks(view, from, to, view.quotedAt[a.head]);
    if (said.length === 0) spans.push(span);
    for (const inner of said) spans.push(trimSpan(view.tokens.text, [Math.max(span[0], inner[0]), Math.min(span[1], inner[1])]));
  }
  const kept = spans.filter(([s, e]) => s < e);
  return { spans: kept.sort((x, y) => x[0] - y[0]), kind: whole ? 'direct' : some ? 'mixed' : 'indirect' };
}

/** Where words that no mark closes end without the comma or semicolon behind them. */
function withoutComma(view: View, from: number, to: number): number {
  let end = to;
  while (
    end > from + 1
    && view.quotedAt[end - 1]! < 0
    && view.tokens.kinds[end - 1] === TokenKind.stop
    && /[,;]/.test(view.tokens.text.charAt(view.tokens.starts[end - 1]!))
  ) {
    end--;
  }
  return end;
}

/** Where a quotation begins with the "that" or "to" before it, which belongs to the words: said that “…”, vowed to “…”. */
function withThat(view: View, from: number, head: number): number {
  const q = view.quotedAt[from]!;
  const links = view.tokens.hashes[from - 1] === THAT || (view.tokens.hashes[from - 1] === TO && view.tags[from + 1] === Tag.verb);
  return from - 1 > head && links && q >= 0 && view.quoted[q]!.open === from && view.quotedAt[head] !== q ? from - 1 : from;
}

/** Where the words begin behind a dateline of which they took in all or the end: "TELMA (RW) — ", "RW) — ", "TELMA: ". */
function behindDateline(view: View, from: number, to: number): number {
  const s = view.sentenceAt[from]!;
  if (s < 0) return from;
  const end = datelineEnd(view, view.sentences[s]!.from, to);
  return end > from ? end : from;
}

/** Where the words behind a dateline begin that opens a sentence; where the sentence begins if none does. */
function datelineEnd(view: View, from: number, to: number): number {
  let loud = true;
  for (let i = from; i < to - 1 && i < from + LONGEST_DATELINE; i++) {
    const kind = view.tokens.kinds[i]!;
    if (loud && i > from && view.tokens.text.charCodeAt(view.tokens.starts[i]!) === COLON) return i + 1;
    loud &&= view.tokens.shapes[i] === Shape.upper;
    if (kind === TokenKind.dash) return i > from && !isInWord(view.tokens, i) ? i + 1 : from;
    if (kind === TokenKind.word ? view.tokens.shapes[i]! < Shape.capital : kind !== TokenKind.bracket && kind !== TokenKind.number && kind !== TokenKind.stop) {
      return from;
    }
  }
  return from;
}

/** True for the hyphen of "55-year-old". */
function isInWord({ starts, ends, text }: View['tokens'], i: number): boolean {
  return text.charCodeAt(starts[i]!) === 45 && starts[i] === ends[i - 1] && ends[i] === starts[i + 1];
}

/** The words inside the marks of each quotation when a stretch holds nothing else, outside of its cue, but what joins them ("“…” and “…”"); else none. */
function quotations(view: View, from: number, to: number, head: number): Span[] {
  let last = to;
  while (last > from + 1 && view.tags[last - 1] === Tag.punct && view.quotedAt[last - 1]! < 0) last--;
  const out: Span[] = [];
  for (let i = from; i < last;) {
    const q = view.quotedAt[i]!;
    if (q >= 0 && q !== view.quotedAt[head]) {
      out.push(view.quoted[q]!.inner);
      i = view.quoted[q]!.close;
    } else if (i > from && i + 1 < last && (view.tags[i] === Tag.cconj || isComma(view, i))) i++;
    else return [];
  }
  return out;
}

function isComma({ tokens }: View, i: number): boolean {
  return tokens.hashes[i] === COMMA;
}

/** The cue with its auxiliaries, and the "to" of "according to". */
export function cueSpan(view: View, head: number): Span {
  const [from, to] = view.tags[head] === Tag.verb ? verbGroup(view, head) : [head, head + 1];
  const more =
    view.tags[head] !== Tag.verb && to < view.tokens.count && view.tags[to] === Tag.adp && view.tokens.text.startsWith('to', view.tokens.starts[to])
      ? to + 1
      : to;
  return [view.tokens.starts[from]!, view.tokens.ends[more - 1]!];
}

/** The phrase that names the speaker with what hangs on it: "of …", "for …", and an apposition between commas. */
export function sourceRange(view: View, a: Attribution): readonly [number, number] | null {
  if (a.source === null) return null;
  let { to } = a.source;
  if (a.source.part || (view.tags[a.source.from] === Tag.pron && to === a.source.from + 1)) return [a.source.from, to];
  const from = officeStart(view, withoutThat(view, a.source), a.head);
  const stop = from < a.head ? Math.min(a.head, a.content.from > from ? a.content.from : a.head) : limitAfter(view, a);
  for (;;) {
    const next = linkedPhrase(view, to, stop) || pairedField(view, a.source, to, stop);
    if (next === 0 || next - from > LONGEST_SOURCE) break;
    to = next;
  }
  const together = speakersTogether(view, a.source, a.head);
  if (together === null) return [from, Math.max(to, secondName(view, to, a.head))];
  return [together.from < a.source.from ? Math.min(from, together.from) : from, Math.max(to, together.to)];
}

/** Where a phrase begins without a "that" before several, which leads a clause: "a claim that | prosecutors called". */
function withoutThat({ tokens, tags }: View, { from, to }: Chunk): number {
  const isSeveral = to - from === 2 && tags[to - 1] === Tag.noun && tokens.text.startsWith('s', tokens.ends[to - 1]! - 1);
  return isSeveral && tokens.hashes[from] === THAT ? from + 1 : from;
}

/** Where a second name ends that "and" joins to the last of a phrase before the cue: "a clerk at Fire | and Rescue said"; 0 for none. */
function secondName(view: View, at: number, head: number): number {
  const chunk = at + 1 < head && view.tags[at] === Tag.cconj && view.tags[at - 1] === Tag.propn ? view.chunkAt[at + 1]! : -1;
  if (chunk < 0) return 0;
  const { to } = view.chunks[chunk]!;
  return to === verbGroup(view, head)[0] && view.tags[to - 1] === Tag.propn ? to : 0;
}

/** Where the second of two ends that an office is for, with its holder's name behind a comma: "the minister for trade | and industry, Bram Osten"; else 0. */
function pairedField(view: View, { from, to }: Chunk, at: number, stop: number): number {
  const chunk = at + 1 < stop && view.tokens.hashes[at] === AND && at > to + 1 && titleHeads.has(view.tokens.hashes[to - 1]!) ? view.chunkAt[at + 1]! : -1;
  if (chunk < 0 || from === to || view.chunks[chunk]!.from !== at + 1 || view.tags[at + 1] === Tag.det) return 0;
  const end = view.chunks[chunk]!.to;
  return end + 2 < stop && isComma(view, end) && view.tags[end - 1] === view.tags[at - 1] && view.tokens.shapes[end + 1]! >= Shape.capital ? end : 0;
}

/** Where the office begins that "of" parts from its holder's name: "Secretary of State Ada Quill". */
function officeStart(view: View, from: number, head: number): number {
  if (from < 2 || view.tags[from] !== Tag.propn || view.tokens.hashes[from - 1] !== OF) return from;
  const chunk = view.chunkAt[from - 2]!;
  if (chunk < 0 || view.tokens.shapes[from - 2]! < Shape.capital) return from;
  const start = view.chunks[chunk]!.from;
  return start > head || from < head ? start : from;
}

function limitAfter(view: View, a: Attribution): number {
  const end = view.sentences[view.sentenceAt[a.head]!]!.to;
  return a.content.from > a.head ? Math.min(end, a.content.from) : end;
}

/** The end of a phrase that "of", "for" … or a comma ties to the one before, or 0. */
function linkedPhrase(view: View, at: number, stop: number): number {
  if (at + 1 >= stop) return 0;
  if (isPluralOwner(view, at)) return view.chunks[view.chunkAt[at + 1]!]!.to <= stop ? view.chunks[view.chunkAt[at + 1]!]!.to : 0;
  const comma = isComma(view, at);
  if (comma) {
    const behind = namedBehind(view, at, stop);
    if (behind > 0) return behind;
  }
  if (!comma && !phraseLinks.has(view.tokens.hashes[at]!) && !leadsToOffice(view, at, stop)) return 0;
  const chunk = view.chunkAt[at + 1]!;
  if (chunk < 0 || view.chunks[chunk]!.to > stop) return 0;
  const { to } = view.chunks[chunk]!;
  if (!comma) return tellsWhen(view, at, to) ? 0 : to;
  if (view.tags[at + 1] === Tag.pron) return 0;
  const closes = to === stop || view.tags[to] === Tag.punct || view.tags[to] === Tag.adp;
  return closes && (view.tags[at - 1] === Tag.propn || (view.tags[at - 1] === Tag.noun && isName(view, at + 1, to))) ? to : 0;
}

/** Where a name ends that follows titles in short behind a comma: "the head of the mission, Gen. Ada Quill"; else 0. */
function namedBehind(view: View, comma: number, stop: number): number {
  const first = behindShortTitles(view.tokens, comma + 1);
  const chunk = first === comma + 1 || first >= stop ? undefined : view.chunks[view.chunkAt[first]!];
  if (chunk === undefined || chunk.from <= comma || chunk.to > stop || !isName(view, first, chunk.to)) return 0;
  return chunk.to === stop || view.tags[chunk.to] === Tag.punct ? chunk.to : 0;
}

/** True for the "to" of an office whose holder a comma parts from it: "Telma's ambassador | to the compact, Ada Quill". */
function leadsToOffice(view: View, at: number, stop: number): boolean {
  const { hashes } = view.tokens;
  const chunk = hashes[at] === TO && titleHeads.has(hashes[at - 1]!) ? view.chunks[view.chunkAt[at + 1]!] : undefined;
  if (chunk === undefined || chunk.to + 1 >= stop || !isComma(view, chunk.to)) return false;
  const name = view.chunks[view.chunkAt[behindShortTitles(view.tokens, chunk.to + 1)]!];
  return name !== undefined && name.from > chunk.to && isName(view, behindShortTitles(view.tokens, name.from), name.to) && (name.to === stop || view.tags[name.to] === Tag.punct);
}

/** True for "on Monday", "on Oct. 3", "in a statement": when and where one spoke is no part of who. */
function tellsWhen({ tokens: { hashes, kinds } }: View, at: number, to: number): boolean {
  if (!WITHIN.has(hashes[at]!)) return false;
  return timeHeads.has(hashes[to - 1]!) || occasionNouns.has(hashes[to - 1]!) || kinds[to - 1] === TokenKind.number;
}

/** True for a phrase of names alone, at least two: an apposition, and not one more in a list. */
function isName(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (view.tags[i] !== Tag.propn && view.tokens.shapes[i]! < Shape.capital) return false;
  return to - from >= 2;
}
