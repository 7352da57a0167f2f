import { describe, expect, it } from 'vitest';
import { digestOf } from '../../../src/exchange/digest/index.ts';
import { accountOf } from '../../support/read.ts';

async function clauses(text: string): Promise<readonly (readonly [clause: string, words: string])[]> {
  const { stories } = digestOf(await accountOf([`The council met\n\nThe council of Telma met on Monday in the hall by the quay, and many came to hear it.\n\n${text}`]));
  return stories.flatMap(({ said }) => said.flatMap(({ quotations }) => quotations.flatMap(({ readings }) => readings.map(({ clause, text: words }) => [clause, words] as const))));
}

describe('the clause that is shown with words', () => {
  it('is, of words behind other quoted ones, that of their own', async () => {
    const shown = await clauses('Odd Vell, who came later, said he was “not there at all”, but that she was “treated very badly”.');
    expect(shown.map(([clause]) => clause)).toEqual([expect.stringContaining('he was'), 'she was']);
  });

  it('is that of the first where only a word joins them', async () => {
    const shown = await clauses('Odd Vell said the plan was “a farce from end to end” and “a waste of everybody’s time”.');
    expect(new Set(shown.map(([clause]) => clause.replace(/^said /, '')))).toEqual(new Set(['the plan was']));
  });
});
