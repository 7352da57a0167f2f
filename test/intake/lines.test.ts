import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/intake/lines.ts';

async function linesIn(chunks: readonly string[], longest = 1000): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const { number, bytes } of linesOf(chunks.map((chunk) => Buffer.from(chunk)), longest)) lines.push(`${number}:${bytes === null ? '(too long)' : Buffer.from(bytes).toString()}`);
  return lines;
}

describe('lines', () => {
  it('are numbered from 1, empty ones counted and not given, with either kind of break', async () => {
    expect(await linesIn(['a\r\n\nb', 'c\n', 'd'])).toEqual(['1:a', '3:bc', '4:d']);
    expect(await linesIn(['a\n'])).toEqual(['1:a']);
    expect(await linesIn([])).toEqual([]);
  });

  it('that are too long are named, not held', async () => {
    expect(await linesIn(['xxxx', 'xxxx\nshort\nyyyyy', 'y'], 5)).toEqual(['1:(too long)', '2:short', '3:(too long)']);
  });

  it('are the same however the bytes come', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r'), maxLength: 6 })), async (chunks) => {
      expect(await linesIn(chunks, 4)).toEqual(await linesIn([chunks.join('')], 4));
    }));
  });
});
