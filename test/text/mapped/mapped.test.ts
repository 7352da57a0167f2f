import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Text } from '../../../src/model/text.ts';
import { applyEdits, identityText, RawPlaces, textOfParts, toRaw } from '../../../src/text/mapped/mapped.ts';
import type { Edit } from '../../../src/text/mapped/mapped.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 40 });
/** Places in a text never part a surrogate pair. */
const places = (text: string): fc.Arbitrary<number[]> => fc.array(fc.constantFrom(...boundaries(text)), { maxLength: 12 }).map((all) => all.toSorted((a, b) => a - b));
const edits = (text: string): fc.Arbitrary<Edit[]> => fc.tuple(places(text), fc.array(words, { minLength: 6, maxLength: 6 })).map(([at, texts]) =>
  Array.from({ length: at.length >> 1 }, (_, i): Edit => ({ span: [at[2 * i]!, at[2 * i + 1]!], text: texts[i]! })));
const edited = words.chain((text) => edits(text).map((made) => ({ text, made })));

describe('a mapped text', () => {
  it('covers itself with pieces that touch, and identity pieces decode to their words', () => {
    fc.assert(fc.property(edited, ({ text, made }) => {
      expect(faultsOf(applyEdits(identityText(text, 'utf-8', 3), made), bytesOf(text, 3))).toEqual([]);
    }));
  });

  it('gives the words that a string edit gives, whatever edits came before', () => {
    fc.assert(fc.property(edited.chain((first) => {
      const once = applyEdits(identityText(first.text, 'utf-8'), first.made);
      return edits(once.text).map((made) => ({ first, once, made }));
    }), ({ first, once, made }) => {
      expect(once.text).toBe(edit(first.text, first.made));
      const twice = applyEdits(once, made);
      expect(twice.text).toBe(edit(once.text, made));
      expect(faultsOf(twice, bytesOf(first.text, 0))).toEqual([]);
    }));
  });

  it('finds for every span the raw bytes, and from them a span that holds it', () => {
    fc.assert(fc.property(edited.chain((e) => {
      const text = applyEdits(identityText(e.text, 'utf-8'), e.made);
      return fc.tuple(fc.constantFrom(...boundaries(text.text)), fc.constantFrom(...boundaries(text.text))).map(([a, b]) => ({ text, span: [Math.min(a, b), Math.max(a, b)] as const }));
    }), ({ text, span }) => {
      const raw = toRaw(text, span);
      const back = new RawPlaces(text).spanOf(raw);
      const solid = text.map.filter((p) => p.kind !== 'insertion' && p.span[0] < span[1] && p.span[1] > span[0]);
      if (solid.length === 0) return;
      expect(back).not.toBeNull();
      expect(back![0]).toBeLessThanOrEqual(Math.max(span[0], solid[0]!.span[0]));
      expect(back![1]).toBeGreaterThanOrEqual(Math.min(span[1], solid.at(-1)!.span[1]));
    }));
  });

  it('refuses edits that overlap, are out of order or do not fit', () => {
    const text = identityText('abc', 'utf-8');
    for (const spans of [[[0, 2], [1, 3]], [[2, 3], [0, 1]], [[0, 9]], [[2, 1]]] as const) {
      expect(() => applyEdits(text, spans.map((span) => ({ span: [...span] as [number, number], text: '' })))).toThrow(RangeError);
    }
  });

  it('joins parts of one width only, in sets of several', () => {
    const parts = [{ text: 'ab', raw: [0, 2] }, { text: '河', raw: [2, 4] }, { text: '橋', raw: [4, 6] }, { text: 'c', raw: [6, 7] }] as const;
    const text = textOfParts(parts.map((part) => ({ ...part, kind: 'identity' as const })), 'gbk');
    expect(text.map.length).toBe(3);
    expect([toRaw(text, [3, 4]), toRaw(text, [1, 3]), new RawPlaces(text).spanOf([3, 5])]).toEqual([[4, 6], [1, 4], [2, 4]]);
  });
});

/** What is wrong with the pieces of a text that was made from these bytes. */
function faultsOf(text: Text, bytes: Buffer): string[] {
  const faults: string[] = [];
  let at = 0;
  for (const { kind, span, raw } of text.map) {
    if (span[0] !== at) faults.push(`a piece starts at ${span[0]}, the one before ends at ${at}`);
    at = span[1];
    if (kind === 'identity' && bytes.subarray(...raw).toString() !== text.text.slice(...span)) faults.push(`the bytes of [${raw.join(', ')}) are not the words at [${span.join(', ')})`);
    if (kind === 'insertion' && raw[0] !== raw[1]) faults.push(`an insertion takes the bytes [${raw.join(', ')})`);
  }
  if (at !== text.text.length) faults.push(`the pieces end at ${at}, the text at ${text.text.length}`);
  return faults;
}

function bytesOf(text: string, skipped: number): Buffer {
  return Buffer.concat([Buffer.alloc(skipped), Buffer.from(text)]);
}

function boundaries(text: string): number[] {
  const at = [0];
  for (const character of text) at.push(at.at(-1)! + character.length);
  return at;
}

function edit(text: string, made: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { span, text: words } of made) {
    out += text.slice(at, span[0]) + words;
    at = span[1];
  }
  return out + text.slice(at);
}
