import { describe, expect, test } from 'vitest';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { handoversIn } from '../../../../src/stages/9-reconcile/relations/handovers.ts';
import { accountOf, named } from '../../../support/read.ts';

describe('handoversIn', () => {
  const handedOn = async (text: string): Promise<readonly string[][]> => {
    const account = await accountOf([text]);
    const directory = new Directory(account);
    return account.reports.flatMap((report) => report.sentences.flatMap((sentence) => handoversIn(report, sentence, directory)))
      .map(({ from, to }) => [named(account, from), named(account, to)]);
  };

  test.each([
    ['Transport Minister Ada Quill, who replaced Peter Osten in March, spoke.', [['Peter Osten', 'Ada Quill']]],
    ['Mayor Bram Osten was succeeded by Ada Quill.', [['Bram Osten', 'Ada Quill']]],
    ['Ada Quill replaced Bram Osten after the break and scored.', []],
    ['Minister Ada Quill was named by the cabinet to replace Minister Bram Osten.', [['Bram Osten', 'Ada Quill']]],
    ['The mayor appointed Ada Quill to succeed Minister Bram Osten.', [['Bram Osten', 'Ada Quill']]],
    ['Mayor Rolf Keld’s nominee to replace Judge Bram Osten spoke.', []],
    ['The judge was confirmed after her nomination by President Rolf Keld to replace Judge Bram Osten.', []],
    ['Mayor Ada Quill is running to succeed Mayor Bram Osten.', []],
    ['Fishermen fear for the quota if Minister Ada Quill replaces Minister Bram Osten.', []],
    ['Minister Ada Quill, a candidate to succeed Mayor Bram Osten, spoke.', []],
  ])('who took an office over came after: %s', async (text, ties) => {
    expect(await handedOn(text)).toEqual(ties);
  });

  test('who is told with a predecessor came after, whichever of the two is named first', async () => {
    expect(await handedOn('The fund was set up by Minister Ada Quill’s predecessor, Minister Bram Osten, in March.')).toEqual([['Bram Osten', 'Ada Quill']]);
  });
});
