import { expect, it } from 'vitest';
import { verbOfClause } from '../../../../../src/stages/3-mark/quotes/phrases/main-verb.ts';
import { tokenOf, viewIn } from '../view-of.ts';

it.each([
  ['The old wall holds.', 'holds'],
  ['The wall of the town still holds.', 'holds'],
  ['The head of the board of the port would pay.', 'would'],
])('the verb of "%s" stands behind its subject and what hangs on that', (text, verb) => {
  const view = viewIn(text);
  expect(verbOfClause(view, 0)).toBe(tokenOf(view, verb));
});

it.each(['Holds the wall?', 'The wall, and the gate, holds.', 'In the town.'])('"%s" opens with no subject and its verb', (text) => {
  expect(verbOfClause(viewIn(text), 0)).toBe(-1);
});
