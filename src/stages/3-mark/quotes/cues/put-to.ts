import { formsOfBe, speechForms } from '../../../../language/en/words/word-sets.ts';
import { ABOUT, BY, COMMA } from '../../../../language/en/grammar/grammar-hashes.ts';
import type { Chunk } from '../view/noun-phrases.ts';
import type { View } from '../view/view.ts';
import { QUESTION_NOUNS, PUT_TO_FORMS, BEFORE_PUT_TO, CHARGED_FORMS } from '../../../../language/en/speech/speech-verbs.ts';
import { QUESTION_WORDS } from '../../../../language/en/grammar/polarity.ts';
import { Tag } from '../../../../language/tagger.ts';
import { TokenKind } from '../../../../text/words/tokens.ts';
import { WordSet } from '../../../../text/words/word-set.ts';
import { verbGroup } from '../phrases/verb-group.ts';

const PUT_TO = new WordSet(PUT_TO_FORMS);
const QUESTION_NOUN = new WordSet(QUESTION_NOUNS);
const CHARGED = new WordSet(CHARGED_FORMS);
const BEFORE = new WordSet(BEFORE_PUT_TO);
const QUESTION = new WordSet(QUESTION_WORDS.filter((word) => word !== 'about'));

/**
 * True where a question is put to the one named: "Asked whether …, she said", "when asked if", "he was asked how". The words asked are not those of
 * whoever answers.
 */
export function isPutTo(view: View, head: number): boolean {
  const { hashes } = view.tokens;
  const charged = CHARGED.has(hashes[head]!);
  if ((!PUT_TO.has(hashes[head]!) && !charged) || view.quotedAt[head]! >= 0) return false;
  const { from } = view.sentences[view.sentenceAt[head]!]!;
  const [group] = verbGroup(view, head);
  if (group === head) return !charged && (head === from || BEFORE.has(hashes[head - 1]!) || standsAside(view, head, from));
  for (let i = group; i < head; i++) if (formsOfBe.has(hashes[i]!)) return true;
  return false;
}

/** True for "Quill, asked about the quay, said": a participle that the commas part from the subject of its sentence. */
function standsAside({ chunkAt, chunks, tokens, sentences, sentenceAt }: View, head: number, from: number): boolean {
  const { hashes } = tokens;
  if (hashes[head - 1] !== COMMA || head - 2 < from) return false;
  // “…,” Quill said, asked about it.
  if (speechForms.has(hashes[head - 2]!) && (QUESTION.has(hashes[head + 1]!) || hashes[head + 1] === ABOUT)) return true;
  const subject = chunkAt[head - 2]!;
  if (subject < 0 || chunks[subject]!.to !== head - 1 || !opensAt(tokens, chunks[subject]!.from, from)) return false;
  for (let i = head + 1; i + 1 < sentences[sentenceAt[head]!]!.to; i++) if (hashes[i] === COMMA) return true;
  return false;
}

/** True for a sentence at `from` that opens with a question put to somebody: “Asked if it was “rotten,” Quill said”, “To a question on the “wall,” he said”; its words are not the answer's. */
export function opensWithQuestion(view: View, from: number): boolean {
  if (opensWithQuestionNoun(view, from)) return true;
  return from + 1 < view.tokens.count && (isPutTo(view, from) || (view.sentenceAt[from + 1] === view.sentenceAt[from] && isPutTo(view, from + 1)));
}

/** True for a phrase that opens its sentence, over a title in short: "Sen. | Ada Quill". */
function opensAt({ kinds }: View['tokens'], at: number, from: number): boolean {
  return at === from || (at === from + 2 && kinds[from + 1] === TokenKind.stop);
}

/** Tokens from the preposition of "In response to a further question on" to its noun at most. */
const LONGEST_TO_QUESTION = 6;

/** True for a sentence that opens with "To a question on", "In reply to questions from". */
function opensWithQuestionNoun({ tags, tokens: { hashes, count }, sentences, sentenceAt }: View, from: number): boolean {
  if ((tags[from] !== Tag.adp && tags[from] !== Tag.part) || sentences[sentenceAt[from]!]?.from !== from) return false;
  for (let i = from + 1; i + 1 < count && i <= from + LONGEST_TO_QUESTION; i++) if (QUESTION_NOUN.has(hashes[i]!)) return tags[i + 1] === Tag.adp;
  return false;
}

/** Who puts the question: the phrase behind "by"; `null` where the text does not tell. */
export function whoAsks(view: View, head: number): Chunk | null {
  const chunk = head + 2 < view.tokens.count && view.tokens.hashes[head + 1] === BY ? view.chunkAt[head + 2]! : -1;
  return chunk >= 0 && view.sentenceAt[head + 2] === view.sentenceAt[head] ? view.chunks[chunk]! : null;
}

/** True where the question itself is told: "asked whether …", "pressed on how …". */
export function tellsQuestion(view: View, head: number, from: number): boolean {
  const { hashes } = view.tokens;
  return (
    from > head
    && isPutTo(view, head)
    && (QUESTION.has(hashes[from]!) || (from + 1 < view.tokens.count && from === head + 1 && QUESTION.has(hashes[from + 1]!)))
  );
}
