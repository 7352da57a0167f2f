import { expect, it } from 'vitest';
import { acronym, canonical, middleNames, surnameOf } from '../../../../src/stages/3-mark/names/name-words.ts';

it('cuts names into what they are compared by', () => {
  expect([canonical('The Orla Pact'), canonical('U.K.'), canonical('Telma')]).toEqual(['Orla Pact', 'United Kingdom', 'Telma']);
  expect([surnameOf(['Ada', 'Quill', 'Jr.']), surnameOf(['Quill'])]).toEqual(['Quill', 'Quill']);
  expect(acronym(['Union', 'of', 'Harbour', 'Workers'])).toBe('UHW');
  expect([middleNames(['Juan', 'Carlos', 'Roe', 'Marn']), middleNames(['Salim', 'bin', 'Amri'])]).toEqual([['Carlos', 'Roe'], []]);
});
