import { expect, it } from 'vitest';
import { deniesAt, deniesWithNext, isDeniedCleft } from '../../../../../src/stages/3-mark/quotes/frames/denials.ts';
import { isNegator } from '../../../../../src/stages/3-mark/quotes/phrases/negator.ts';
import type { View } from '../../../../../src/stages/3-mark/quotes/view/view.ts';
import { viewIn, wordsIn } from '../view-of.ts';

const wordsWhere = (text: string, holds: (view: View, i: number) => boolean): string[] => {
  const view = viewIn(text);
  return Array.from({ length: view.tokens.count }, (_, i) => i).filter((i) => holds(view, i)).map((i) => wordsIn(view, [i, i + 1]));
};

it.each([
  ['it was not here', ['not']], ['she wouldn’t go', ['wouldn’t']], ['not only here', []], ['not least here', []], ['nothing but rain', []], ['no less than ten', []],
  ['no less than before, nowhere', ['nowhere']], ['like it or not', []], ['not long ago', []], ['not long', ['not']],
])('a word denies by a list or its ending, unless the next undoes it or a phrase is set: %s', (text, words) => {
  expect(wordsWhere(text, isNegator)).toEqual(words);
});

it.each([['they failed to go', ['failed']], ['they ruled out rain', ['ruled']], ['it is anything but new', ['anything']], ['they fell for it', []]])('a word denies with the next: %s', (text, words) => {
  expect(wordsWhere(text, deniesWithNext)).toEqual(words);
});

it.each([
  ['It was not “a wall”.', ['not']],
  ['It was built without “a wall”.', ['without']],
  ['Without rain it was “a wall”.', []],
  ['Any lack of rain was “a wall”.', []],
  ['Few think it was “a wall”.', ['Few']],
  ['A few think it was “a wall”.', []],
  ['It was too low to be “a wall”.', ['too']],
  ['The vote not to pay was “a wall”.', []],
  ['Crews were told not to build “a wall”.', ['not']],
  ['Crews that cannot pay “will be helped”.', []],
  ['Those not on the list “will be helped”.', []],
  ['Towns with no wall “will be helped”.', []],
  ['No town with a wall “will be helped”.', ['No']],
  ['The mayor and not the board was “to blame”.', []],
  ['Instead of a fee there would be “a wall”.', []],
])('what denies the words in marks of: %s', (text, words) => {
  const view = viewIn(text);
  const mark = view.quoted[0]!.open;
  expect(Array.from({ length: mark }, (_, i) => i).filter((i) => deniesAt(view, i, 0, mark)).map((i) => wordsIn(view, [i, i + 1]))).toEqual(words);
});

it('what a sentence picks somebody out for is denied of whom it picks', () => {
  expect(wordsWhere('It was not the mayor who paid.', isDeniedCleft)).toEqual(['who']);
  expect(wordsWhere('It was the mayor who paid.', isDeniedCleft)).toEqual([]);
});
