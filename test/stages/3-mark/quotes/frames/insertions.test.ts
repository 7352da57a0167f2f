import { describe, expect, test } from 'vitest';
import { beforeInsertion, isComma, LONGEST_INSERTION, wordBefore } from '../../../../../src/stages/3-mark/quotes/frames/insertions.ts';
import { tokenOf, viewIn } from '../view-of.ts';

describe('insertions', () => {
  const before = (text: string, word: string): string => {
    const view = viewIn(text);
    const at = wordBefore(view, tokenOf(view, word), 0);
    return text.slice(view.tokens.starts[at], view.tokens.ends[at]);
  };

  test.each([
    ['Quill did not think that the dam would hold.', 'that', 'think'],
    ['Quill did not think, she said, that the dam would hold.', 'that', 'think'],
    ['Quill did not believe, given the storm, that the dam would hold.', 'that', 'believe'],
    ['The fee, never popular, was dropped.', 'was', 'fee'],
    ['The fee, which had not been checked, was dropped.', 'was', 'fee'],
  ])('the word before another is found over what is inserted: %s', (text, word, found) => {
    expect(before(text, word)).toBe(found);
  });

  test('a comma that ends no insertion is itself the place, and so is any other word', () => {
    const view = viewIn('In March, the dam was raised.');
    const comma = tokenOf(view, ',');
    expect([isComma(view, comma), isComma(view, comma + 1)]).toEqual([true, false]);
    expect([beforeInsertion(view, comma, 0), beforeInsertion(view, comma + 1, 0)]).toEqual([comma, comma + 1]);
  });

  test('what is longer than an insertion may be is a clause of its own', () => {
    const long = Array.from({ length: LONGEST_INSERTION + 2 }, () => 'old').join(' ');
    const view = viewIn(`The fee, which had ${long} rules, was dropped.`);
    const at = tokenOf(view, 'was') - 1;
    expect(beforeInsertion(view, at, 0)).toBe(at);
  });
});
