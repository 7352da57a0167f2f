import { firstPerson } from '../../../../language/en/words/word-sets.ts';
import type { Attribution } from '../attribution.ts';
import type { View } from '../view/view.ts';
import { QUESTION_MARK } from '../../../../text/characters.ts';
import { Side } from '../contents/candidates.ts';
import { isWholeSentence } from '../rivals/following.ts';

/** Log-odds given to what the layout of a text proves. */
const PROVEN = 3;
/** Questions with their answers that make an interview, at least. */
const LEAST_PAIRS = 3;
/** Words of a question that is a paragraph of its own, at most. */
const LONGEST_QUESTION = 50;

/** A paragraph, as tokens. */
interface Lines {
  readonly from: number;
  readonly to: number;
}

/**
 * The answers of an interview whose questions are paragraphs of their own without a label, as they stood in bold: a question, then what somebody says of
 * himself. A list of questions that nobody answers as “I” or “we” is none.
 */
export function interview(view: View): Attribution[] {
  const paragraphs = paragraphsOf(view);
  const pairs: (readonly [question: Lines, answer: Lines])[] = [];
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    if (isQuestion(view, paragraphs[p]!) && isAnswer(view, paragraphs[p + 1]!)) pairs.push([paragraphs[p]!, paragraphs[p + 1]!]);
  }
  if (pairs.length < LEAST_PAIRS || 2 * pairs.filter(([, answer]) => speaksOfItself(view, answer)).length < pairs.length) return [];
  return pairs.map(([question, { from, to }]) => (
    { head: question.to - 1, content: { from, to, side: Side.behind }, tails: [], source: null, turn: 'answer', score: PROVEN }
  ));
}

/**
 * The quotations of an interview told in part that stand as sentences of their own below its questions, and that nothing else holds: Was it far? ¶ “Not for
 * me.” She laughs. The answers that follow a question reach to the next.
 */
export function quotedAnswers(view: View, held: Uint8Array): Attribution[] {
  const paragraphs = paragraphsOf(view);
  const questions = paragraphs.filter((lines) => isQuestion(view, lines));
  if (questions.length < LEAST_PAIRS) return [];
  const answers: Attribution[] = [];
  const answered = new Set<number>();
  for (let q = 0; q < view.quoted.length; q++) {
    const { open, close } = view.quoted[q]!;
    const question = questions.findLast(({ to }) => to <= open);
    if (question === undefined) continue;
    answered.add(question.to);
    if (held[q] === 1 || !isWholeSentence(view, q)) continue;
    answers.push({ head: question.to - 1, content: { from: open, to: close, side: Side.behind }, tails: [], source: null, turn: 'answer', score: PROVEN });
  }
  return 2 * answered.size > questions.length ? answers : [];
}

function paragraphsOf({ sentences, paragraphOf }: View): Lines[] {
  const out: Lines[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const { from, to } = sentences[s]!;
    if (s > 0 && paragraphOf[s] === paragraphOf[s - 1]) out[out.length - 1] = { from: out.at(-1)!.from, to };
    else out.push({ from, to });
  }
  return out;
}

function isQuestion(view: View, { from, to }: Lines): boolean {
  return (
    to > from + 1
    && to - from <= LONGEST_QUESTION
    && view.tokens.text.charCodeAt(view.tokens.starts[to - 1]!) === QUESTION_MARK
    && !holdsMarks(view, from, to)
  );
}

function isAnswer(view: View, lines: Lines): boolean {
  return !isQuestion(view, lines) && view.quotedAt[lines.from]! < 0;
}

function holdsMarks({ quotedAt }: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (quotedAt[i]! >= 0) return true;
  return false;
}

function speaksOfItself({ tokens: { hashes }, quotedAt }: View, { from, to }: Lines): boolean {
  for (let i = from; i < to; i++) if (quotedAt[i]! < 0 && firstPerson.has(hashes[i]!)) return true;
  return false;
}
