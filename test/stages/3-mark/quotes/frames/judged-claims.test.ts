import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

function told(text: string): [string, string][] {
  return readText(text).quotes.map(({ content, polarity }) => [content.map(([a, b]) => text.slice(a, b)).join(' … '), polarity]);
}

describe('claims that somebody judges', () => {
  it.each<[string, [string, string][]]>([
    ['The mayor dismissed as “a tale” claims that she had fled.', [['a tale', 'affirmed'], ['claims that she had fled', 'negated']]],
    ['Ada Quill dismissed claims that she had fled as “a tale”.', [['that she had fled', 'negated'], ['a tale', 'affirmed']]],
    ['Ada Quill denied as “false” a report that she had fled.', [['false', 'affirmed'], ['a report that she had fled', 'negated']]],
    ['Ada Quill dismissed as nonsense claims that she had fled.', [['claims that she had fled', 'negated']]],
    ['The union called “a lie” claims it had been paid.', [['a lie', 'affirmed']]],
    ['Ada Quill dismissed a claim that she had worked as “a spy”.', [['a claim that she had worked as “a spy”', 'negated']]],
    ['Ada Quill denied that it was run as “a front”.', [['that it was run as “a front”', 'negated']]],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
