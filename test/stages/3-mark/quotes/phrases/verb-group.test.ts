import { expect, test } from 'vitest';
import { verbGroup } from '../../../../../src/stages/3-mark/quotes/phrases/verb-group.ts';
import { tokenOf, viewIn, wordsIn } from '../view-of.ts';

test.each([
  ['Ada Quill said that the ferry was late.', 'said', 'said'],
  ['The council has not yet decided on a bridge.', 'decided', 'has not yet decided'],
  ['Bo Ferro refused to say who had paid.', 'say', 'to say'],
  ['The mayor slowly answered the crowd.', 'answered', 'answered'],
])('%s: the group around "%s" is "%s"', (text, head, group) => {
  const view = viewIn(text);
  expect(wordsIn(view, verbGroup(view, tokenOf(view, head)))).toBe(group);
});
