import { expect, test } from 'vitest';
import { sourceCandidates } from '../../../../../src/stages/3-mark/quotes/sources/source-candidates.ts';
import { Side } from '../../../../../src/stages/3-mark/quotes/contents/candidates.ts';
import { tokenOf, viewIn, wordsIn } from '../view-of.ts';

/** The phrases that may name who speaks, where the content runs from one word to another. */
const phrasesIn = (text: string, cue: string, first: string, last: string): string[] => {
  const view = viewIn(text);
  const head = tokenOf(view, cue);
  const from = tokenOf(view, first);
  return sourceCandidates(view, head, { from, to: tokenOf(view, last) + 1, side: from > head ? Side.right : Side.left }).map((phrase) => wordsIn(view, [phrase.from, phrase.to]));
};

test.each([
  ['phrases outside the content', 'In Orun the mayor told reporters that ferries sank.', 'told', 'ferries', 'sank', ['Orun', 'the mayor', 'reporters']],
  ['no phrase that tells a time', 'This week the mayor said ferries sank.', 'said', 'ferries', 'sank', ['the mayor']],
  ['the subject behind a verb that is turned around, alone', '“Ferries sank in the harbour,” said Ada Quill, whose brother steers.', 'said', 'Ferries', 'harbour', ['Ada Quill']],
  ['the body before its letters, alone', 'Boats from Orun will pay a toll from May on, the Ministry of Ports (MOP) said.', 'said', 'Boats', 'May', ['the Ministry of Ports']],
  ['nobody where a crowd is heard', 'He sat down to cries of “shame on you” from the benches.', 'cries', 'shame', 'you', []],
])('%s', (_, text, cue, first, last, expected) => {
  expect(phrasesIn(text, cue, first, last)).toEqual(expected);
});
