import { expect, it } from 'vitest';
import { antecedent } from '../../../../../src/stages/3-mark/quotes/speakers/antecedent.ts';
import { Cast } from '../../../../../src/stages/3-mark/quotes/speakers/cast.ts';
import { readText } from '../read.ts';
import { tokenOf, viewIn } from '../view-of.ts';

/** The name of whom the "who" of a text stands for. */
function nameBeforeWho(text: string): string | null {
  const view = viewIn(text);
  const cast = new Cast(view.tokens, readText(text).names);
  const id = antecedent(view, cast, tokenOf(view, 'who'));
  return id === null ? null : cast.entity(id)!.name;
}

it.each([
  ['the name over a comma', 'Ada Quill, who chairs the port, left.', 'Ada Quill'],
  ['the name over an age', 'Ada Quill, 45, who chairs the port, left.', 'Ada Quill'],
  ['the name over a party and its state', 'Rep. Ada Quill, R-Idaho, who chairs the port, left.', 'Ada Quill'],
  ['nobody, where two are named', 'Ada Quill and Tom Veddel, who chair the port, left.', null],
  ['not whose thing is told of before a group', 'Ada Quill’s remarks were milder than some other Democrats, who called it a shame.', null],
  ['whom the sentence picks out, not whom it sets aside', 'It was Bram Osten, not Ada Quill, who led the port.', 'Bram Osten'],
  ['the same with “rather than”', 'It was Bram Osten, rather than Ada Quill, who led the port.', 'Bram Osten'],
  ['the same with “and not”', 'It was Bram Osten and not Ada Quill who led the port.', 'Bram Osten'],
  ['who stands behind “but”', 'It was not Ada Quill but Bram Osten who led the port.', 'Bram Osten'],
  ['nobody, where who is picked out has no name', 'It was the mayor, not Ada Quill, who led the port.', null],
  ['who is denied, where nobody is picked out', 'It was not Ada Quill who led the port.', 'Ada Quill'],
  ['nobody, where other words stand between', 'Ada Quill met those at the port who had left.', null],
])('is %s', (_, text, name) => {
  expect(nameBeforeWho(text)).toBe(name);
});
