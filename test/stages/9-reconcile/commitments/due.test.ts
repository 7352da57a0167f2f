import { describe, expect, it } from 'vitest';
import { dueIn } from '../../../../src/stages/9-reconcile/commitments/due.ts';
import { accountOf } from '../../../support/read.ts';

describe('dueIn', () => {
  it.each<[string, readonly (string | null)[]]>([
    ['Orun is to spend 4% of it by 2035.', ['2035']],
    ['Lift the fee to 90 crowns from 2033 and the share to 11% by 2036.', ['2033', '2036']],
    ['It rises to 4% from 3%, with a deadline at the end of 2036.', ['2036', null]],
    ['By 2035 Orun is to spend 4% of it.', ['2035']],
    ['Orun spent 4% of it in 2030.', [null]],
  ])('"%s": %j', async (text, days) => {
    const [report] = (await accountOf([text])).reports;
    const { figures, times, text: whole } = report!;
    expect(figures.map((figure) => dueIn(whole, [0, whole.length], figure, figures, times))).toEqual(days);
  });
});
