import { expect, it } from 'vitest';
import { creditsOf } from '../../../../../src/stages/1-restore/dump/facts/agencies.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

const creditsIn = (text: string): readonly string[] => creditsOf(unitsOf(text).map((unit) => ({ unit, kind: 'credit', doubtful: false, cuts: [] })));

it('names other outlets, and no title of the outlet’s own', () => {
  expect(creditsIn('This story was originally published by Coast Courier.')).toEqual(['Coast Courier']);
  expect(creditsIn('This story was first published in our weekly paper, to be had in every harbour.')).toEqual([]);
});
