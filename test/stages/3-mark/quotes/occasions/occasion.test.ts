import { expect, it } from 'vitest';
import { readText } from '../read.ts';

const occasionOf = (text: string): unknown => readText(text).quotes.at(-1)!.occasion;

it.each([
  ['Speaking to reporters in Germany, Ada Quill said the quay would close.', { when: null, where: 'Germany', to: 'reporters', event: null }],
  ['“We build,” Ada Quill told lawmakers.', { when: null, where: null, to: 'lawmakers', event: null }],
  ['“We build,” Ada Quill said during a press conference in Vienna.', { when: null, where: 'Vienna', to: null, event: 'press conference' }],
  ['Ada Quill spoke at length. She said the quay would close.', null],
  ['“We build,” the port said in a statement.', { when: null, where: null, to: null, event: 'statement' }],
  ['“We build,” Ada Quill said of her call with Ferro, later adding that Orun “is tired of floods.”', null],
  ['Ada Quill spoke with leaders Bram Osten and Oona Reiss about the quay on Monday. “We have agreed to build,” Quill said.', null],
  ['The text quotes from the Norvath Conference of Harbour Masters’ letters saying “cuts hurt the poor”.', null],
  ['Setting the tone for the 12th Congress, Ada Quill said “the quay is shut”.', null],
  ['“We build,” Ada Quill said at the Sellin Port Conference.', { when: null, where: null, to: null, event: 'Sellin Port Conference' }],
  ['Speaking with reporters in Vienna, Ada Quill said the quay would close.', { when: null, where: 'Vienna', to: 'reporters', event: null }],
])('%s', (text, expected) => {
  expect(occasionOf(text)).toEqual(expected);
});
