import { expect, it } from 'vitest';
import { withWeighed } from '../../src/judgements/weighed.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { placeOf, reportOf } from '../support/account.ts';

const A = reportOf('a', 'Nine geese crossed the weir. It rained.');
const B = reportOf('b', 'Seven geese crossed the weir.');
const item = (report: typeof A, words: string): { report: string; span: readonly [number, number]; reading: string } => ({ ...placeOf(report, words), reading: words });
const account = { reports: [A, B], disputes: [{ id: 'd', kind: 'figure' as const, severity: 'conflict' as const, items: [item(A, 'Nine'), item(B, 'Seven')], explanation: 'Nine or seven.' }] };
const judgement: Judgement = { kind: 'dispute', report: 'a', exact: 'Nine geese', prefix: '', suffix: '', value: 'settled', author: 'Bo Dast', reason: 'counted', day: '2031-07-01' };

it('adds the other passages of what is in dispute at the passage', () => {
  expect(withWeighed(judgement, account)).toMatchObject({ ...judgement, value: { verdict: 'settled', others: [{ report: 'b', exact: 'Seven', prefix: '', suffix: expect.stringMatching(/^ geese/) }] } });
});

it.each<Partial<Judgement>>([{ exact: 'It rained' }, { kind: 'origin' }, { report: 'z' }, { value: { verdict: 'settled', others: [] } }])('leaves every other judgement as it is: %j', (more) => {
  const other = { ...judgement, ...more };
  expect(withWeighed(other, account)).toBe(other);
});
