import { expect, test } from 'vitest';
import { isBidden } from '../../../../../src/stages/3-mark/quotes/cues/bidden.ts';
import { viewIn } from '../view-of.ts';

const bidden = (text: string): string[] => {
  const view = viewIn(text);
  return Array.from({ length: view.tokens.count }, (_, i) => i).filter((i) => isBidden(view, i)).map((i) => text.slice(view.tokens.starts[i], view.tokens.ends[i]));
};

test('what others are told to do or to leave', () => {
  expect(bidden('The judge told jurors not to discuss the case.')).toEqual(['discuss']);
  expect(bidden('The mayor urged residents to report leaks.')).toEqual(['report']);
  expect(bidden('The mayor promised to report the leak, and told residents that it was bad.')).toEqual([]);
});
