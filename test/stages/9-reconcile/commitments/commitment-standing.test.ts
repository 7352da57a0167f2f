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
  ['Orun, which took 47%, said it would back the proposal only if dams were counted.', [null], [true]],
  ['Orun, which has 47%, wants a target for all.', [null], [true]],
  ['Kest, who spent 7% on roads, called for talks.', [null], [true]],
  ['Orun, which proposed 47%, was late.', ['proposed'], [true]],
  ['Five towns kept to the guideline, after Kest corrected its return from 39% to 41%.', [null, null], [false, true]],
  ['Kest revised its share of income from 5% to 7%.', [null, null], [false, true]],
  ['Orun raised the target from 2% to 5%.', ['guideline', 'agreed'], [true, true]],
  ['The limit is 40%, and the one that Orun puts on the table is 35%.', ['guideline', 'proposed'], [true, true]],
])('"%s"', async (text, standings, reported) => {
  const { reports, entities } = await accountOf([text]);
  const stated = statedIn(reports[0]!, new Directory({ reports, entities }));
  expect(stated.map(standingOf)).toEqual(standings);
  expect(stated.map(isReported)).toEqual(reported);
});
