import { expect, test } from 'vitest';
import { commitmentsOf } from '../../../../src/stages/9-reconcile/commitments/commitments.ts';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { accountOf } from '../../../support/read.ts';

/** Standing and condition of what a text tells. */
const conditionsIn = async (text: string): Promise<unknown[]> => {
  const { reports, entities } = await accountOf([text]);
  return commitmentsOf(reports, new Directory({ reports, entities })).map(({ standing, condition }) => [
    standing, condition === undefined ? null : reports.find(({ id }) => id === condition.report)!.text.slice(...condition.span),
  ]);
};

test.each<[string, string, unknown[]]>([
  ['behind the sum', 'Sweden pledged 40 million euros to the fund, but only if Estonia pays the same.', [['proposed', 'only if Estonia pays the same']]],
  ['on condition', 'Sweden promised to raise spending to 3% of GDP on condition that Estonia does too.', [['proposed', 'on condition that Estonia does too']]],
  ['at the head of the sentence', 'If a truce holds, Sweden will give $20 million.', [['proposed', 'If a truce holds']]],
  ['once something is done', 'Once a truce is signed, Sweden will pay $20 million, Ada Quill said.', [['proposed', 'Once a truce is signed']]],
  ['subject to a vote', 'Sweden pledged $20 million, subject to approval by parliament.', [['proposed', 'subject to approval by parliament']]],
  ['without what goes on', 'Sweden will pay $20 million if Estonia agrees, which nobody expects.', [['proposed', 'if Estonia agrees']]],
  ['what was asked', 'Sweden pledged $20 million after Estonia asked if it would help.', [['pledged', null]]],
  ['how often', 'Sweden pledged $20 million once a year.', [['pledged', null]]],
])('%s: %s', async (_, text, expected) => {
  expect(await conditionsIn(text)).toEqual(expected);
});
