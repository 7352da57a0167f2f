import { describe, expect, it } from 'vitest';
import { englishModel } from '../../src/language/en/model/load.ts';
import { Tag, packLanes, tag } from '../../src/language/tagger.ts';
import { tokenText, tokenize } from '../../src/text/tokens.ts';

const NAMES = Object.fromEntries(Object.entries(Tag).map(([name, value]) => [value, name]));

function tagged(text: string): string[] {
  const tokens = tokenize(text);
  return [...tag(tokens, englishModel().tagger)].map((t, i) => `${tokenText(tokens, i)}/${NAMES[t]}`);
}

describe('tag', () => {
  it('tells word classes by their context', () => {
    expect(tagged('The minister said she will not visit Eastmere.')).toEqual([
      'The/det', 'minister/noun', 'said/verb', 'she/pron', 'will/aux', 'not/part', 'visit/verb', 'Eastmere/propn', './punct',
    ]);
    expect(tagged('Her visit was short.')[1]).toBe('visit/noun');
  });

  it('takes an empty text and one line break', () => {
    expect(tagged('')).toEqual([]);
    expect(tagged('Yes\nNo')[1]).toBe('\n/break');
  });
});

describe('packLanes', () => {
  it('puts two weights in one lane, moved above zero', () => {
    expect([...packLanes(Int8Array.of(-128, 127, 0, 1))]).toEqual([(255 << 16) | 0, (129 << 16) | 128]);
  });
});
