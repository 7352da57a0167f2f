import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../../src/model/span.ts';
import { type PassageQuery, findPassage, passageQuery } from '../../../web/site/addresses.ts';

const asked = (query: string): PassageQuery => {
  const get = (name: string): string | undefined => new URLSearchParams(query).get(name) ?? undefined;
  return { q: get('q') ?? '', to: get('to'), p: get('p'), s: get('s'), at: get('at') };
};

const TEXT = 'The board met. The repair costs 4 million crowns, it said.\n\nLater the board met again. The repair costs 4 million crowns, the mayor said.';

describe('the address of a passage', () => {
  test('tells two like passages apart by what stands around them', () => {
    const second = TEXT.lastIndexOf('4 million');
    expect(findPassage(`New lines before it.\n\n${TEXT}`, { ...asked(passageQuery(TEXT, [second, second + 9])), at: undefined })).toEqual([second + 22, second + 31]);
  });

  test('finds a long passage by its ends', () => {
    const long = `${'word after word '.repeat(30)}and the end of it.`;
    const text = `Before. ${long} After.`;
    const query = asked(passageQuery(text, [8, 8 + long.length]));
    expect(query.q.length + query.to!.length).toBeLessThan(200);
    expect(findPassage(`Another lead. ${text}`, query)).toEqual([22, 22 + long.length]);
  });

  test('finds nothing where the passage is gone', () => {
    expect(findPassage('Nothing of it.', asked(passageQuery(TEXT, [15, 48])))).toBeNull();
  });

  test('opens at its passage in the text that it was made from, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % text.length, (b % text.length) + 1].sort((x, y) => x - y) as [number, number];
      const span: Span = [start, Math.max(end, start + 1)];
      const words = text.slice(...span);
      fc.pre(words.isWellFormed() && words.length <= 180);
      const found = findPassage(text, asked(passageQuery(text, span)));
      expect(found === null ? null : text.slice(...found)).toBe(words);
    }));
  });
});
