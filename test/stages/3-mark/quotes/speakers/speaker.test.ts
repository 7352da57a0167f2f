import { describe, expect, it } from 'vitest';
import { lastSpeaker } from '../read.ts';

describe('whom source words stand for', () => {
  it.each([
    ['a name', '“We build,” Ada Quill said.', 'Ada Quill'],
    ['the body that many own', 'The drivers’ union ASTRA, an observer in the pact, said the fee was “fair.”', 'ASTRA'],
    ['the body that many own, behind another deed', 'The drivers\' union welcomed the fee but said it was “late.”', 'The drivers\' union'],
    ['a guild by name', 'The skippers’ guild Merro, which has 40 members, backed the fee and said it was “late.”', 'Merro'],
    ['those who own something', 'The drivers said the fee was “fair.”', 'The drivers'],
    ['a name behind a title', '“We build,” said the minister of ports, Ada Quill.', 'Ada Quill'],
    ['a name behind whose neighbour that is', '“We build,” muttered the clerk’s neighbour, Solveig Aker.', 'Solveig Aker'],
    ['an office with a name', '“We build,” said Secretary of State Ada Quill.', 'Ada Quill'],
    ['the body named in the sentence of “it”', 'The Port Review said no. When the Coast Review printed a profile of him, it said he was “a sailor.”', 'Coast Review'],
    ['a noun that objects of the language inherit, as any other', 'Ada Quill arrived.\n\n“We build,” the constructor said.', 'the constructor'],
  ])('%s', (_, text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it.each([
    ['“We build,” Ada Quill and Tom Veddel said.', 'Ada Quill and Tom Veddel'],
    ['Ada Quill, the mayor, Karin Vell and Tom Veddel said the quay was sound.', 'Ada Quill, Karin Vell and Tom Veddel'],
    ['Sens. Ada Quill, R-Norby, and Tom Veddel, D-Telma, said the quay was sound.', 'Ada Quill and Tom Veddel'],
    ['The fire chief and the mayor said the quay was sound.', 'The fire chief and the mayor'],
    ['“It was dark,” said Jonas and Mette Friis, who live nearby.', 'Jonas and Mette Friis'],
    ['Ada Quill and Tom Veddel said the quay was sound. “We looked twice,” they said.', 'Ada Quill and Tom Veddel'],
    ['Ada Quill and Tom Veddel said the quay was sound. The pair said the crane was old.', 'Ada Quill and Tom Veddel'],
    ['The quay was sound, Tora Quell and Bram Osten said.', 'Tora Quell and Bram Osten'],
    ['According to Tora Quell and Bram Osten, the quay was sound.', 'Tora Quell and Bram Osten'],
    ['Norvath and Telma said the border would open. The two countries said the talks had gone well.', 'Norvath and Telma'],
  ])('is all who speak together: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it.each([
    ['“We build,” said Ada Quill, chairman and chief executive of Halvard Foods.', 'Ada Quill'],
    ['“We build,” said businessman and blogger Tom Veddel, a critic of the plan.', 'Tom Veddel'],
    ['“We build,” the senator and presidential candidate said.', 'the senator and presidential candidate'],
  ])('is one with two callings: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it.each([
    ['A lawyer for Mr. Veddel, Karin Orm of Orm & Marsh, said her client would appeal.', 'Karin Orm'],
    ['A spokeswoman for Gov. Ada Quill, Lena Dorn, said the governor was well.', 'Lena Dorn'],
  ])('is the one named behind whom that person speaks for: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});
