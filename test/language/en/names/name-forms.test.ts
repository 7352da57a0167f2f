import { expect, it } from 'vitest';
import { joinedNames, partedNames } from '../../../../src/language/en/names/name-forms.ts';

it.each([[['Ada Quill'], 'Ada Quill'], [['Ada Quill', 'Jan Vos'], 'Ada Quill and Jan Vos'], [['Ada Quill', 'Jan Vos', 'Bram Osten'], 'Ada Quill, Jan Vos and Bram Osten']])(
  '%j are told as "%s", and parted again', (names, joined) => {
    expect(joinedNames(names)).toBe(joined);
    expect(partedNames(joined)).toEqual(names);
  },
);

it('nobody is told as nothing', () => {
  expect(joinedNames([])).toBe('');
});
