import { describe, expect, it } from 'vitest';
import { tenseOf } from '../../../../src/calendar/expressions/tense/tense-of.ts';
import { timeWords } from '../../../../src/language/en/time/time-words.ts';
import { asked } from '../marked.ts';

describe('tenseOf', () => {
  it.each([
    ['they |sailed', 'past'], ['they |will sail', 'future'], ['to |be seen', 'none'], ['they |would vote', 'future'], ['they |would have voted', 'none'],
    ['they |would not comment', 'none'], ['they said they |would not sail', 'future'], ['is |expected', 'future'],
    ['they |would give more', 'future'], ['they |would name a price', 'future'], ['they |would not give details', 'none'], ['none |would give a name', 'none'], ['neither |would provide more', 'none'],
    ['it is |sentenced', 'past'], ['when the mayor is |sentenced', 'future'], ['could be |held', 'none'], ['to be |held', 'future'], ['the |shed', 'none'],
    ['|used to', 'none'], ['a |boat', 'none'], ['a |registered nurse', 'none'], ['they |registered', 'past'], ['they |12', 'none'],
  ])('of "%s" is %s', (marked, tense) => {
    const { scan, at } = asked(marked);
    expect(tenseOf(scan.lexemes, at, timeWords.tense)).toBe(tense);
  });
});
