import { describe, expect, test } from 'vitest';
import { collated, disputeLines } from '../collated.ts';

const RULE = 'The Orla Union guideline asks members to keep at least 15% of peak demand in reserve.';

/** In how many places each reading of a claim of counted members stands. */
async function counts(a: string, b: string): Promise<readonly (readonly [string, number])[][]> {
  const { claims } = await collated(a, b);
  return claims.filter(({ kind }) => kind === 'figure').map(({ readings }) => readings.map(({ text, evidence }) => [text, evidence.length] as const));
}

describe('counts of those who met a rule', () => {
  test('are one claim, whatever words tell them', async () => {
    expect(await counts(`${RULE} Last winter 14 members hit that target.`, 'No state came near 30%, though 14 of the 19 did reach the benchmark of 15%.')).toContainEqual([['14', 1], ['14 members', 1]]);
  });

  test('cannot both be right where they differ', async () => {
    const lines = await disputeLines(`${RULE} So far 14 members have hit that target.`, 'Ministers heard in Telma how 12 of the 19 had exceeded the minimum of 15% by then.');
    expect(lines).toEqual(['figure conflict: 14 members | 12']);
  });

  test('of promises, and of rules in days, cannot both be right either; of two wholes they can', async () => {
    expect(await disputeLines('Of its friends 14 of the 20 states have met their pledges, the council of Telma heard.', 'By then 12 of 20 governments had kept their promises.')).toEqual(['figure conflict: 14 | 12']);
    expect(await disputeLines('Members keep grain for 60 days. So far 14 members have hit that target.', 'Ministers heard in Telma how 12 of the 19 had met the 60-day minimum.')).toEqual(['figure conflict: 14 members | 12']);
    expect(await disputeLines('Of its friends 14 of the 20 states have met their pledges, the council of Telma heard.', 'By then 12 of 30 governments had kept their promises.')).toEqual([]);
  });

  test('of other rules or deeds are never set against each other', async () => {
    expect(await disputeLines(`${RULE} So far 14 members have hit that target.`, 'Ministers heard in Telma how 12 of the 19 had exceeded the minimum of 20% by then.')).toEqual([]);
    expect(await disputeLines(`${RULE} So far 14 members have hit that target.`, 'Ministers heard in Telma how 5 of the 19 had missed the minimum of 15% by then.')).toEqual([]);
  });
});
