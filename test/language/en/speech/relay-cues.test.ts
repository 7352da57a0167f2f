import { expect, it } from 'vitest';
import { CREDITED_BEFORE, CREDITED_BEHIND, PRESS_NAME } from '../../../../src/language/en/speech/relay-cues.ts';

const namesIn = (text: string): (string | undefined)[] =>
  [CREDITED_BEHIND, CREDITED_BEFORE].flatMap((pattern) => [...text.matchAll(pattern)].map(([, name, standsFor]) => name ?? `the ${standsFor ?? ''}`));

it('finds the names in the places of those that are credited', () => {
  expect(namesIn('Two died, according to the Quay Ledger on Friday.')).toEqual(['Quay Ledger']);
  expect(namesIn('In an interview with The Quay Ledger she said so.')).toEqual(['Quay Ledger']);
  expect(namesIn('Two died, dpa reported.')).toEqual(['dpa']);
  expect(namesIn('Two died, the Quay Ledger newspaper has learned.')).toEqual(['Quay Ledger']);
  expect(namesIn('She cried at the Quay Ledger on Friday.')).toEqual([]);
});

it('finds what stands for one that was named before', () => {
  expect(namesIn('The newspaper said that two died.')).toEqual(['the newspaper']);
  expect(namesIn('He told the paper that two died.')).toEqual(['the paper']);
  expect(namesIn('He told this newspaper that two died.')).toEqual([]);
});

it('knows by its last word what is surely of the press', () => {
  expect(['Quay Ledger', 'Delta News', 'Weather Service', 'Newsome', 'Harbour Agency'].map((name) => PRESS_NAME.test(name))).toEqual([true, true, false, false, false]);
});
