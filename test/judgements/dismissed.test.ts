import { describe, expect, test } from 'vitest';
import { takesOut, withoutDismissed } from '../../src/judgements/dismissed.ts';
import { placeJudgements } from '../../src/judgements/place.ts';
import { withWeighed } from '../../src/judgements/weighed.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { readReport, reconcileReports } from '../../src/pipeline.ts';

const read = (id: string, words: string): ReturnType<typeof readReport> => readReport({
  bytes: new TextEncoder().encode(words), origin: `${id}.txt`, mediaType: 'text/plain', charset: 'utf-8', captured: null, plain: true,
  given: { id, title: null, outlet: null, url: null, published: null },
});
const text = 'Of the towns, 14 of the 20 councils passed the bylaw and the other five refused it.';
const report = await read('a', text);
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

describe('a dispute over several places of one quotation', async () => {
  const quote = 'We will never pay a crown for the new lock while the old one leaks, and nobody in this valley believes that it can stay open through the winter.';
  const told = (words: string): string => `Mayor Ilse Brandt spoke on the Orla lock on Monday.\n\n“${words}” Brandt said at the Orla lock.`;
  const [one, other] = [await read('a', told(quote)), await read('b', told(quote.replace('never', 'hardly').replace('winter', 'summer')))];
  const account = reconcileReports([one, other]);
  const whole = withWeighed({ ...judgement, exact: 'never', reason: 'heard on tape' }, account);

  test('is dismissed as one, whichever of its passages is named', () => {
    expect(account.disputes.map(({ items }) => items.map(({ reading }) => reading))).toEqual([['never', 'winter', 'hardly', 'summer']]);
    expect(reconcileReports([one, other], [whole]).disputes).toEqual([]);
  });

  test.each(['winter', 'hardly', 'summer'])('comes back when another of them changes: %s', async (word) => {
    const changed = await Promise.all([one, other].map(({ id, text: was }) => read(id, was.replace(word, 'wartime'))));
    expect(reconcileReports(changed, [whole]).disputes).toHaveLength(1);
  });

  test('comes back when a new place is added to them', async () => {
    const changed = await read('b', other.text.replace('valley', 'country'));
    expect(reconcileReports([one, changed], [whole]).disputes).toHaveLength(1);
  });
});

describe('takesOut', () => {
  const item = (name: string, start: number, reading: string): { report: string; span: [number, number]; reading: string } => ({ report: name, span: [start, start + 5], reading });
  const items = [item('a', 0, '4'), item('b', 10, '6')];
  const dispute = { id: 'd', kind: 'figure', severity: 'conflict', explanation: '', items } as const;
  const bare = { ...judgement, span: [2, 3] as const, value: 'settled' };
  const whole = { ...bare, value: { verdict: 'settled', others: [{ report: 'b', span: [11, 12] }] } };

  test.each([
    ['a bare verdict at one of its places', bare, items, true], ['one at another place', { ...bare, span: [6, 8] as const }, items, false],
    ['one that names all readings', whole, items, true], ['where a further report repeats a reading', whole, [...items, item('c', 0, '6')], true],
    ['where a third reading has come', whole, [...items, item('c', 0, '9')], false], ['a judgement that decides nothing', { ...bare, value: 'perhaps' }, items, false],
  ])('%s', (_, decided, against, out) => {
    expect(takesOut(decided as Judgement, { ...dispute, items: against })).toBe(out);
  });

  test('what is taken out is left out, and all else stays', () => {
    expect(withoutDismissed([dispute, { ...dispute, id: 'e', items: [item('z', 0, '')] }], [bare as Judgement]).map(({ id }) => id)).toEqual(['e']);
  });
});
