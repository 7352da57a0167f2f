import { expect, test } from 'vitest';
import { isReported, standingOf } from '../../../../src/stages/9-reconcile/commitments/commitment-standing.ts';
import { statedIn } from '../../../../src/stages/9-reconcile/commitments/stated-in.ts';
import { Directory } from '../../../../src/stages/9-reconcile/directory.ts';
import { accountOf } from '../../../support/read.ts';

test.each<[string, (string | null)[], boolean[]]>([
  ['Each member must keep 15% of demand in reserve.', ['guideline'], [true]],
  ['Telma proposed a fee of 4% of income.', ['proposed'], [true]],
  ['Telma keeps 12% of demand.', [null], [true]],
  ['Telma is expected to keep 12% of demand.', [null], [false]],
  ['Telma thinks it can meet its river targets by spending 3% of income.', [null], [false]],
  ['Three towns fall short of the 8% threshold.', ['guideline'], [true]],
])('"%s"', async (text, standings, reported) => {
  const { reports, entities } = await accountOf([text]);
  const stated = statedIn(reports[0]!, new Directory({ reports, entities }));
  expect(stated.map(standingOf)).toEqual(standings);
  expect(stated.map(isReported)).toEqual(reported);
});
