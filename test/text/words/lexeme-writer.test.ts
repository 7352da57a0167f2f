import { describe, expect, it } from 'vitest';
import { LexemeWriter } from '../../../src/text/words/lexeme-writer.ts';
import { LexemeKind } from '../../../src/text/words/lexemes.ts';
import { sketchOf } from '../../../src/text/words/sieve.ts';

describe('a writer of lexemes', () => {
  it('keeps what it was given, also where it has to grow', () => {
    const text = '.'.repeat(100);
    const out = new LexemeWriter(text);
    for (let at = 0; at < text.length; at++) out.push(at, at + 1, LexemeKind.mark, '.');
    const { count, start, end, kind, sketch, word } = out.finish();
    expect(count).toBe(100);
    for (let at = 0; at < count; at++) expect([start[at], end[at], kind[at], sketch[at], word[at]]).toEqual([at, at + 1, LexemeKind.mark, sketchOf('.'), '.']);
  });
});
