import { expect, test } from 'vitest';
import { cueCandidates } from '../../../../../src/stages/3-mark/quotes/cues/cue-candidates.ts';
import { wordHash } from '../../../../../src/text/words/tokens.ts';
import { viewIn, wordsIn } from '../view-of.ts';

const candidatesIn = (text: string, ...known: readonly string[]): string[] => {
  const view = viewIn(text);
  return cueCandidates(view, (hash) => known.some((word) => wordHash(word) === hash)).map((i) => wordsIn(view, [i, i + 1]));
};

test.each([
  ['verbs, and no other word', 'Ada Quill said the ferry has returned.', [], ['said', 'returned']],
  ['a word that is known as a cue', 'According to Ada Quill, the ferry has returned.', ['according'], ['According', 'returned']],
  ['an auxiliary behind which no verb stands', 'The ferry was full.', [], ['was']],
  ['a colon with words behind it', 'Ada Quill: “The ferry is late.”', [], [':', 'is']],
  ['a dash between quoted words and a name', '“No ferry today.” — Ada Quill', [], ['—']],
])('%s', (_, text, known, expected) => {
  expect(candidatesIn(text, ...known)).toEqual(expected);
});
