import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formedBody, isFormedBody } from '../../../../src/language/en/deeds/formed-bodies.ts';

describe('a body that is named by its form', () => {
  it.each([
    ['The pact’s contact group met; a support group did not. The group', 'group', 'support group', 32],
    ['A contact group met; its subgroup, the donor committee and the Contact group did not. The Group', 'Group', 'contact group', 2],
    ['a contact groups, a non-contact group, a contact group-like, a contact group', 'group', 'contact group', 63],
    ['a contact group of the summit', 'summit', null, 0],
    ['a contact forum, and the group', 'group', null, 0],
    ['group', 'group', null, 0],
  ])('before the end of %j: %j is %j', (text, noun, phrase, at) => {
    expect(formedBody(text, text.length, noun)).toEqual(phrase === null ? null : { phrase, at });
  });

  it('is looked for before the end alone, and not too far from it', () => {
    const text = `a contact group${' and so on'.repeat(500)}`;
    expect(formedBody(text, 14, 'group')).toBe(null);
    expect(formedBody(text, 15, 'group')).toEqual({ phrase: 'contact group', at: 2 });
    expect(formedBody(text, text.length, 'group')).toBe(null);
  });

  it('is the last that has its form and noun, in any text', () => {
    const word = fc.constantFrom('contact', 'support', 'group', 'groups', 'forum', 'x', 'é', '-group', 'contact-', '\n', ',');
    fc.assert(fc.property(fc.array(word, { maxLength: 12 }), fc.nat(80), fc.constantFrom('group', 'forum'), (words, cut, noun) => {
      const text = words.join(' ').slice(0, cut);
      const last = [...text.matchAll(/(?<![\p{L}-])(?:contact|support) (group|forum)(?![\p{L}-])/gu)].findLast((match) => match[1] === noun);
      expect(formedBody(text, text.length, noun)).toEqual(last === undefined ? null : { phrase: last[0], at: last.index });
    }));
  });

  it.each([['the contact group', true], ['contact group', true], ['group', false], ['contact groups', false], ['the old contact group', false], ['Contact Group', false]])('“%s” is one: %s', (words, formed) => {
    expect(isFormedBody(words)).toBe(formed);
  });
});
