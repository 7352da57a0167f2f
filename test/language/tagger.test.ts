import { describe, expect, it } from 'vitest';
import { englishModel } from '../../src/language/en/model/load.ts';
import { Tag, tag } from '../../src/language/tagger.ts';
import { tokenize } from '../../src/text/words/tokenize.ts';
import { tokenText } from '../../src/text/words/tokens.ts';

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
