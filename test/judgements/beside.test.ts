import { describe, expect, it, test } from 'vitest';
import { judgedBeside, notApplied } from '../../src/judgements/beside.ts';
import type { Account, AppliedJudgement } from '../../src/model/account.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { placeOf, sampleAccount } from '../support/account.ts';

const OWN = sampleAccount();
const [first] = OWN.reports as [Account['reports'][number]];
const judged = (more: Partial<Judgement>): Judgement =>
  ({ kind: 'speaker', report: 'a', exact: '', prefix: '', suffix: '', value: null, author: 'Bo Dast', reason: 'heard it', day: '2031-03-06', ...more });
const beside = (judgement: Judgement, decided: Account = OWN): AppliedJudgement => judgedBeside([{ judgement, here: judgement, also: [] }], OWN, decided)[0]!;
const quoted = placeOf(first, 'before the frost').span;

describe('judgedBeside', () => {
  it.each<[string, Partial<Judgement>, string | null, AppliedJudgement['status']]>([
    ['a speaker that the account names', { span: quoted, value: 'Ilse Brandt' }, 'Ilse Brandt', 'applied'],
    ['one that it does not name', { span: quoted, value: 'Ada Quill' }, 'Ilse Brandt', 'not-applicable'],
    ['nobody, where it names one', { span: quoted, value: null }, 'Ilse Brandt', 'not-applicable'],
    ['a speaker where no quotation stands', { span: [0, 3], value: null }, null, 'not-applicable'],
    ['the day that it has', { kind: 'date', value: '2031-03-04' }, '2031-03-04', 'applied'],
    ['another day', { kind: 'date', value: '2031-03-05' }, '2031-03-04', 'not-applicable'],
    ['two reports of one event', { kind: 'same-event', value: { report: 'b', same: true } }, 'one event', 'applied'],
    ['and that they are not', { kind: 'same-event', value: { report: 'b', same: false } }, 'one event', 'not-applicable'],
    ['an agency that it does not know', { kind: 'origin', value: 'CNS' }, null, 'not-applicable'],
    ['no agency', { kind: 'origin', value: null }, null, 'applied'],
    ['a passage that is text', { kind: 'removed', span: quoted, value: 'text' }, 'text', 'applied'],
    ['a dispute that still stands', { kind: 'dispute', span: placeOf(first, '4 million').span, value: 'settled' }, OWN.disputes[0]!.explanation, 'not-applicable'],
  ])('%s', (_, more, machine, status) => {
    expect(beside(judged(more))).toMatchObject({ machine, status });
  });

  test('a dispute that is gone was dismissed; one that never was, not', () => {
    const without = { ...OWN, disputes: [] };
    expect(beside(judged({ kind: 'dispute', span: placeOf(first, '4 million').span, value: 'dismissed' }), without).status).toBe('applied');
    expect(beside(judged({ kind: 'dispute', span: [0, 5], value: 'dismissed' }), without).status).toBe('not-applicable');
  });

  test('two passages are of one claim where a claim has a reading at each', () => {
    const other = placeOf(OWN.reports[1]!, '6 million');
    const same = { kind: 'same-claim', span: placeOf(first, '4 million').span, value: { ...other, same: true } } as const;
    expect(beside(judged(same))).toMatchObject({ machine: 'one claim', status: 'applied' });
    expect(beside(judged({ ...same, span: [0, 5] }))).toMatchObject({ machine: 'not one claim', status: 'not-applicable' });
  });

  test('a passage that is gone has neither place nor value', () => {
    expect(judgedBeside([{ judgement: judged({}), here: null, also: [] }], OWN, OWN)).toMatchObject([{ place: null, machine: null, status: 'passage-gone' }]);
  });
});

test('notApplied names those that were not, and why', () => {
  const told = notApplied([beside(judged({ span: quoted, value: 'Ilse Brandt' })), beside(judged({ span: quoted, value: null })), { ...beside(judged({})), status: 'passage-gone' }]);
  expect(told.map(({ message }) => message)).toEqual([
    'What Bo Dast decided on 2031-03-06 (speaker) cannot be applied at its passage.', 'The passage that Bo Dast judged on 2031-03-06 (speaker) is no longer there.',
  ]);
});
