import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteOffsets } from '../../../src/text/mapped/byte-offsets.ts';

describe('byte offsets', () => {
  it('agree with the encoder at every boundary of a character', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), fc.nat(), (text, seed) => {
      const offsets = new ByteOffsets(text, 'utf-8');
      const characters = [...text];
      const cut = characters.slice(0, seed % (characters.length + 1)).join('');
      expect(offsets.at(cut.length)).toBe(new TextEncoder().encode(cut).length);
      expect(offsets.positionOf(offsets.at(cut.length))).toBe(cut.length);
    }));
  });

  it('are the units themselves in a single-byte set', () => {
    const offsets = new ByteOffsets('x'.repeat(2000), 'windows-1252');
    expect([offsets.at(0), offsets.at(777), offsets.at(2000), offsets.positionOf(1024)]).toEqual([0, 777, 2000, 1024]);
  });
});
