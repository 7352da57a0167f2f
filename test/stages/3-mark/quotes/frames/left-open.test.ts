import { expect, it } from 'vitest';
import { readText } from '../read.ts';

/** Polarity and frame of the last quotation of a text. */
function governed(text: string): [string, string] {
  const { polarity, frame } = readText(text).quotes.at(-1)!;
  return [polarity, frame.map(([a, b]) => text.slice(a, b)).join(' … ')];
}

it.each([
  ['Ada Quill refused to exclude that the fire was set on purpose.', 'refused to exclude'],
  ['Ada Quill would not rule out that the fire was set on purpose.', 'would not rule out'],
  ['Ada Quill has not excluded that the fire was set on purpose.', 'has not excluded'],
  ['Ada Quill declined to rule out a second vote.', 'declined'],
  ['Ada Quill said nobody could exclude that the talks were “a ruse”.', 'nobody could exclude that the talks were'],
  ['Ada Quill said it was impossible to rule out that the talks were “a ruse”.', 'impossible to rule out that the talks were'],
  ['Ada Quill neither confirmed nor denied that the firm had paid him.', 'denied'],
  ['Ada Quill refused to deny that the firm had paid him.', 'refused to deny'],
  ['Ada Quill stopped short of denying that the firm had paid him.', 'stopped short of denying'],
])('leaves open: %s', (text, words) => {
  const [polarity, frame] = governed(text);
  expect(polarity).toBe('conditional');
  expect(frame).toContain(words);
});

it.each([
  ['negated', 'Ada Quill excluded that the fire was set on purpose.'],
  ['negated', 'Ada Quill ruled out a “second vote”.'],
  ['affirmed', 'Ada Quill did not exclude the press and said the fee was “fair”.'],
  ['affirmed', 'Ada Quill said towns excluded from the plan would be “helped”.'],
  ['affirmed', 'Ada Quill said no town was excluded because the plan was “fair”.'],
  ['affirmed', 'Ada Quill does not deny that the plan is “fair”.'],
])('is %s: %s', (polarity, text) => {
  expect(governed(text)[0]).toBe(polarity);
});
