import { expect, test } from 'vitest';
import { placeJudgements } from '../../src/judgements/place.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { readReport, reconcileReports } from '../../src/pipeline.ts';

const text = 'Of the towns, 14 of the 20 councils passed the bylaw and the other five refused it.';
const report = await readReport({
  bytes: new TextEncoder().encode(text), origin: 'a.txt', mediaType: 'text/plain', charset: 'utf-8', captured: null, plain: true,
  given: { id: 'a', title: null, outlet: null, url: null, published: null },
});
const judgement: Judgement = { kind: 'dispute', report: 'a', exact: '14 of the 20', prefix: '', suffix: '', value: 'dismissed', author: 'Bo Dast', reason: 'one seat is empty', day: '2031-05-15' };

test('a dispute that a person dismissed is gone, and the judgement is shown', () => {
  expect(reconcileReports([report]).disputes).toHaveLength(1);
  const account = reconcileReports([report], [judgement]);
  expect(account.disputes).toEqual([]);
  expect(account.judgements.map(({ status }) => status)).toEqual(['applied']);
});

test('a judgement whose passage is gone is reported', () => {
  const account = reconcileReports([report], [{ ...judgement, exact: 'a ferry sank in the bay at dawn' }]);
  expect(account.judgements.map(({ status }) => status)).toEqual(['passage-gone']);
  expect(account.unchecked.some(({ what }) => what === 'judgement')).toBe(true);
});

test('a judgement whose words were put for others no longer holds', async () => {
  const placed = placeJudgements([{ ...judgement, exact: '14 of the 20 councils passed the bylaw', prefix: 'Of the towns, ' }], [{ ...report, text: text.replace('passed', 'adopted') }]);
  expect(placed[0]!.here).toBeNull();
});
