import { describe, expect, it } from 'vitest';
import type { EntityType } from '../../../../src/model/quote.ts';
import { isAnyPeople, mayBeOne, sourceOf } from '../../../../src/stages/8-collate/origins/source.ts';

const named = (words: string, type: EntityType | null = null, id: string | null = null) => sourceOf(id, type, [words])!;

describe('two sources', () => {
  it.each([
    ['police', 'police chief Anton Grie', 'person'], ['the ministry of health', 'health ministry', null], ['officials', 'the mayor of Ulver, Jon Stad', 'person'],
    ['the company', 'Norstahl', 'organization'], ['a statement', 'the union', null], ['an indictment', 'prosecutors', null], ['a study', 'a study in Bryology Letters', null],
  ] as const)('may be one: %s and %s', (one, other, type) => {
    expect(mayBeOne(named(one), named(other, type))).toBe(true);
    expect(mayBeOne(named(other, type), named(one))).toBe(true);
  });

  it.each([
    ['police', 'St Anne’s Hospital', 'organization'], ['the union', 'Norstahl', 'organization'], ['officials', 'Norstahl', 'organization'], ['residents', 'residents', null],
    ['Berit Falk', 'Jon Stad', 'person'], ['the company', 'the union', null],
  ] as const)('are two: %s and %s', (one, other, type) => {
    expect(mayBeOne(named(one), named(other, type))).toBe(false);
    expect(mayBeOne(named(other, type), named(one))).toBe(false);
  });

  it('of one account entity are one, and words that tell nobody are none', () => {
    expect(mayBeOne(named('Karr', 'person', 'e7'), named('Ilse Holm', 'person', 'e7'))).toBe(true);
    expect(sourceOf(null, null, ['they', 'the'])).toBe(null);
    expect([isAnyPeople(named('a witness')), isAnyPeople(named('police officers, witnesses'))]).toEqual([true, false]);
  });
});
