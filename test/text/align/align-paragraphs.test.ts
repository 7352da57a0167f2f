import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignParagraphs } from '../../../src/text/align/align-paragraphs.ts';
import { reportOf } from '../../support/account.ts';

const kindsOf = (a: readonly string[], b: readonly string[]): readonly string[] => alignParagraphs(reportOf('a', a.join('\n')), reportOf('b', b.join('\n'))).map((row) => row.kind);

const BOATS = 'The harbour board met on Monday about the boats.';
const MONEY = 'The repair of the quay costs 4 million crowns, the mayor said.';
const RAIN = 'Rain is expected until the end of the week.';

describe('alignParagraphs', () => {
  test.each([
    ['the same', [BOATS, MONEY], [BOATS, MONEY], ['same', 'same']],
    ['one rewritten', [BOATS, MONEY], [BOATS, MONEY.replace('4', '6')], ['same', 'changed']],
    ['one added', [BOATS, MONEY], [BOATS, RAIN, MONEY], ['same', 'added', 'same']],
    ['one removed', [BOATS, RAIN, MONEY], [BOATS, MONEY], ['same', 'removed', 'same']],
    ['one moved', [BOATS, MONEY, RAIN], [RAIN, BOATS, MONEY], ['moved', 'same', 'same']],
    ['nothing before', [], [BOATS], ['added']],
    ['nothing behind', [BOATS], [], ['removed']],
  ] as const)('%s', (_, a, b, kinds) => {
    expect(kindsOf(a, b)).toEqual(kinds);
  });

  test('gives every paragraph of both once', () => {
    const paragraphs = fc.array(fc.stringMatching(/^[a-e]( [a-e]){0,5}$/), { maxLength: 12 });
    fc.assert(fc.property(paragraphs, paragraphs, (a, b) => {
      const rows = alignParagraphs(reportOf('a', a.join('\n')), reportOf('b', b.join('\n')));
      expect(rows.filter((r) => r.a !== null).length).toBe(a.length);
      expect(rows.flatMap((r) => (r.b === null ? [] : [r.b[0]]))).toEqual(reportOf('b', b.join('\n')).paragraphs.map(([start]) => start));
    }));
  });
});
