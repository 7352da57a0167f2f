import { describe, expect, it } from 'vitest';
import { figuresOf } from '../scanned.ts';

describe('asMoney', () => {
  it.each<[string, readonly string[]]>([
    ['Telma gave 40 million orels ($5.2 million) and 9 million orels more.', ['money', 'money', 'money']],
    ['Telma gave 40 million orels and 9 boats.', ['count', 'count']],
    ['Telma sold 40 boats (a third for $5.2 million).', ['count', 'money']],
  ])('"%s": %j', (text, dimensions) => {
    expect(figuresOf(text).filter(({ unit }) => unit !== null).map(({ dimension }) => dimension)).toEqual(dimensions);
  });
});
