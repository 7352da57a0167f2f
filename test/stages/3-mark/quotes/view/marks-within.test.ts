import { expect, it } from 'vitest';
import { holdsMarks } from '../../../../../src/stages/3-mark/quotes/view/marks-within.ts';
import { tokenOf, viewIn } from '../view-of.ts';

const view = viewIn('They said “rain fell” and went home.');
const at = (word: string): number => tokenOf(view, word);

it('looks at the tokens from the first to before the last', () => {
  expect(holdsMarks(view, 0, view.tokens.count)).toBe(true);
  expect(holdsMarks(view, 0, at('said') + 1)).toBe(false);
  expect(holdsMarks(view, at('fell'), at('fell') + 1)).toBe(true);
  expect(holdsMarks(view, at('and'), view.tokens.count)).toBe(false);
});

it('passes over the quotation that the asker stands in', () => {
  expect(holdsMarks(view, 0, view.tokens.count, view.quotedAt[at('rain')])).toBe(false);
});
