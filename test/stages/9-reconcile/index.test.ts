import { expect, test } from 'vitest';
import type { Dispute } from '../../../src/model/claim.ts';
import { reconcile, type Findings } from '../../../src/stages/9-reconcile/index.ts';
import { reportOf } from '../../support/account.ts';

const dispute = (id: string, severity: Dispute['severity']): Dispute => ({ id, kind: 'figure', severity, explanation: id, items: [] });

/** What the stages before found in one report whose sum does not add up. */
function findings(disputes: readonly Dispute[]): Findings {
  const report = reportOf('r', 'Of the towns, 14 of the 20 councils passed the bylaw and the other five refused it.', { published: null });
  return {
    relating: { reports: [report], entities: [] }, gathering: { events: [], stories: [] }, matching: { matches: [], families: [], lines: [] },
    tracing: { descents: [], lineages: [] }, collation: { claims: [], disputes, notices: [] }, judgements: [],
  } as unknown as Findings;
}

test('conflicts between reports come first, then what does not add up, then what only differs', () => {
  const { disputes } = reconcile(findings([dispute('differs', 'difference'), dispute('clashes', 'conflict')]));
  expect(disputes.map(({ explanation }) => explanation)).toEqual(['clashes', '14 + 5 = 19, not 20: 1 is not accounted for.', 'differs']);
});

test('what a person dismissed is no longer told', () => {
  const judgement = { kind: 'dispute', report: 'r', span: [14, 26], exact: '14 of the 20', prefix: '', suffix: '', value: 'dismissed', author: '', reason: '', day: '' } as const;
  expect(reconcile({ ...findings([]), judgements: [judgement] }).disputes).toEqual([]);
});

test('a report of which no day is known is named as not checked', () => {
  expect(reconcile(findings([])).unchecked).toMatchObject([{ report: 'r', what: 'undated' }]);
});
