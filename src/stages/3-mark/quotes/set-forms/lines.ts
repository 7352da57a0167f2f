import { DEAR } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import { givenNames } from '../../../../language/en/words/word-sets.ts';
import { QUESTION_LABELS, TURN_LABELS } from '../../../../language/en/speech/attribution-patterns.ts';
import { Shape, TokenKind } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { Side } from '../contents/candidates.ts';

/** Log-odds given to what the layout of a line proves. */
const PROVEN = 3;
/** What a letter opens with: who is addressed does not speak. */
const PLACEHOLDERS = new WordSet(TURN_LABELS);
const QUESTIONS = new WordSet(QUESTION_LABELS);
const LONGEST_NAME = 5;
/** Lines that begin with a name and a colon make a transcript from this many on. */
const LEAST_TURNS = 3;
/** Longest form of address before a stop: "Ms.", "Prof.". */
const LONGEST_ADDRESS = 4;

/** Quotations signed with a dash and a name at the end of their line: “…” — Ada Quill. */
export function signatures(view: View): Attribution[] {
  const { tokens } = view;
  const out: Attribution[] = [];
  for (let i = 1; i < tokens.count; i++) {
    if (tokens.kinds[i] !== TokenKind.dash) continue;
    const q = view.quotedAt[i - 1]!;
    if (q < 0 || view.quoted[q]!.close !== i) continue;
    const end = nameEnd(view, i + 1);
    if (end === 0 || !endsLine(view, end) || (end === i + 2 && !opensLine(view, view.quoted[q]!.open))) continue;
    out.push({
      head: i,
      content: { from: view.quoted[q]!.open, to: i, side: Side.left },
      tails: [],
      source: { from: i + 1, to: end, part: false },
      score: PROVEN,
    });
  }
  return out;
}

/**
 * The turns of a transcript: lines that begin with a name in capitals and a colon, in a text that has several; and those of an interview, where
 * two names take turns in front of the colon and one of them asks.
 */
export function transcript(view: View): Attribution[] {
  const turns: Attribution[] = [];
  for (let s = 0; s < view.sentences.length; s++) {
    if (s > 0 && view.paragraphOf[s] === view.paragraphOf[s - 1]) continue;
    const turn = turnAt(view, s);
    if (turn !== null) turns.push(turn);
  }
  if (turns.length < LEAST_TURNS) return [];
  if (isInterview(view, turns)) return turns;
  const shouted = turns.filter((turn) => isShouted(view, labelStart(view, turn), turn.head));
  return shouted.length >= LEAST_TURNS && namesSomebody(view, shouted) ? shouted : [];
}

/** True where a label comes back or opens with a given name: kickers of the items of a letter ("QUAY WAITS: …") do neither. */
function namesSomebody(view: View, turns: readonly Attribution[]): boolean {
  const { text, starts, ends, hashes } = view.tokens;
  const labels = turns.map((turn) => text.slice(starts[labelStart(view, turn)], ends[turn.head - 1]));
  return new Set(labels).size < labels.length || turns.some((turn) => givenNames.has(hashes[labelStart(view, turn)]!));
}

/** True when at least two names come back, and half of what follows one of them is questions. */
function isInterview(view: View, turns: readonly Attribution[]): boolean {
  const { text, starts, ends } = view.tokens;
  const byName = new Map<string, Attribution[]>();
  for (const turn of turns) {
    const name = text.slice(starts[labelStart(view, turn)], ends[turn.head - 1]);
    byName.set(name, [...(byName.get(name) ?? []), turn]);
  }
  const back = [...byName.values()].filter((of) => of.length >= 2);
  return back.length >= 2 && back.some((of) => 2 * of.filter(({ content }) => text.charCodeAt(ends[content.to - 1]! - 1) === 63).length >= of.length);
}

function turnAt(view: View, s: number): Attribution | null {
  const { tokens } = view;
  let from = view.sentences[s]!.from;
  if (tokens.kinds[from] === TokenKind.quote) from++;
  let colon = from;
  while (colon < tokens.count && colon < from + LONGEST_NAME && isLabel(view, colon)) colon++;
  if (colon === from || tokens.hashes[from] === DEAR || tokens.text.charCodeAt(tokens.starts[colon] ?? 0) !== 58) return null;
  let last = s;
  while (last + 1 < view.sentences.length && view.paragraphOf[last + 1] === view.paragraphOf[s]) last++;
  const { to } = view.sentences[last]!;
  return colon + 1 < to
    ? {
        head: colon,
        content: { from: colon + 1, to, side: Side.right },
        tails: [],
        ...(isPlaceholder(view, from, colon)
          ? { source: null, turn: QUESTIONS.has(tokens.hashes[from]!) ? 'question' as const : 'answer' as const }
          : { source: { from, to: colon, part: false } }),
        score: PROVEN,
      }
    : null;
}

/** Where the label of a turn begins, which its colon ends. */
function labelStart({ sentences, sentenceAt, tokens }: View, { head }: Attribution): number {
  const { from } = sentences[sentenceAt[head]!]!;
  return tokens.kinds[from] === TokenKind.quote ? from + 1 : from;
}

/** True for "Q", "A" and the like, which name nobody. */
function isPlaceholder({ tokens }: View, from: number, to: number): boolean {
  return to === from + 1 && PLACEHOLDERS.has(tokens.hashes[from]!);
}

/** A word with a capital, or the stop of a form of address. */
function isLabel({ tokens }: View, i: number): boolean {
  if (tokens.shapes[i]! >= Shape.capital) return true;
  return (
    i > 0
    && tokens.kinds[i] === TokenKind.stop
    && tokens.text.charCodeAt(tokens.starts[i]!) === 46
    && tokens.starts[i] === tokens.ends[i - 1]
    && tokens.ends[i - 1]! - tokens.starts[i - 1]! <= LONGEST_ADDRESS
  );
}

function isShouted({ tokens }: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.shapes[i] === Shape.capital && tokens.ends[i]! - tokens.starts[i]! > 2) return false;
  return true;
}

function nameEnd(view: View, from: number): number {
  let i = from;
  while (i < view.tokens.count && i < from + LONGEST_NAME && view.tokens.shapes[i]! >= Shape.capital) i++;
  return i > from ? i : 0;
}

/** True for the first token of its paragraph: a single name behind a dash signs a whole line only. */
function opensLine(view: View, i: number): boolean {
  return i === 0 || view.tokens.kinds[i - 1] === TokenKind.break;
}

function endsLine(view: View, i: number): boolean {
  const { tokens } = view;
  const after = i < tokens.count && tokens.kinds[i] === TokenKind.stop ? i + 1 : i;
  return after >= tokens.count || tokens.kinds[after] === TokenKind.break || view.sentenceAt[after] !== view.sentenceAt[i - 1];
}
