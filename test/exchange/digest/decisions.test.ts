import { expect, it } from 'vitest';
import { digestOf } from '../../../src/exchange/digest/index.ts';
import { printDigest } from '../../../src/cli/print/index.ts';
import { PLAIN } from '../../../src/cli/print/layout.ts';
import type { AppliedJudgement } from '../../../src/model/account.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import { renderPage } from '../../../web/page.ts';
import { placeOf, sampleAccount } from '../../support/account.ts';

const given = (kind: Judgement['kind'], value: unknown, more: Partial<AppliedJudgement> = {}, report = 'a'): AppliedJudgement => ({
  judgement: { kind, report, exact: 'x', prefix: '', suffix: '', value, author: 'Bo Dast', reason: 'heard on the tape', day: '2031-07-01' }, place: null, machine: null, status: 'applied', ...more,
});

const decided = (...judgements: readonly AppliedJudgement[]) => digestOf(sampleAccount({ judgements })).decisions;

it('says who decided what, when and why, and what the program says, at the passage', () => {
  const [first] = sampleAccount().reports;
  expect(decided(given('speaker', 'Ann Rook', { machine: 'Ilse Brandt', place: placeOf(first!, 'before the frost') }))).toMatchObject([{
    about: 'who said it', decided: 'Ann Rook', by: 'Decided by Bo Dast on 1 July 2031: heard on the tape.', program: 'The program says: Ilse Brandt.', status: '', reports: [1], passage: { words: 'before the frost' },
  }]);
});

it.each([
  [given('speaker', null), 'nobody known', 'The program says nothing here.'],
  [given('date', '2031-03-12', { machine: '2031-03' }), '12 March 2031', 'The program says: March 2031.'],
  [given('date', null, { machine: '2031-03' }), 'day unknown', 'The program says: March 2031.'],
  [given('date', { time: '2031' }), '2031', 'The program says nothing here.'],
  [given('removed', 'furniture', { machine: 'text' }), 'furniture', 'The program says: text.'],
  [given('same-event', { report: 'b.txt', same: false }, { machine: 'one event' }), 'not one event with [2]', 'The program says: one event.'],
  [given('same-claim', { report: 'b', exact: '6 million', same: true }, { machine: 'not one claim' }), 'one statement with “6 million” in [2]', 'The program says: not one statement.'],
  [given('same-entity', { report: 'z', name: 'Brandt', same: true }), 'one with “Brandt” in “z”', 'The program says nothing here.'],
  [given('origin', 'the council'), 'the council', 'The program says nothing here.'],
  [given('dispute', 'settled', { machine: 'One says 4, another 6.' }), 'settled', 'The program says: One says 4, another 6.'],
  [given('dispute', 7), 'unclear', 'The program says nothing here.'],
])('tells each kind in a reader’s words: $judgement.kind', (judgement, words, program) => {
  expect(decided(judgement)).toMatchObject([{ decided: words, program }]);
});

it('says what is not applied, and why', () => {
  expect(decided(given('date', '2031', { status: 'passage-gone' }, 'z'), given('date', '2031', { status: 'not-applicable' })).map(({ status, reports }) => [status, reports])).toEqual([
    ['not applied, the passage is no longer there', []], ['not applied, it does not fit the passage', [1]],
  ]);
});

it('is printed and on the page right after what was not checked, escaped', () => {
  const hostile = given('speaker', '<b>Ann</b>\u001b[2J', { place: placeOf(sampleAccount().reports[0]!, 'before the frost'), status: 'not-applicable' });
  const account = sampleAccount({ judgements: [hostile, given('date', '2031-03-12')] });
  const printed = printDigest(digestOf(account), { width: 100, style: PLAIN });
  expect(printed).not.toContain('\u001b');
  expect(printed).toMatch(/What was not checked[^]*Decided by people[^]*»before the frost«[^]*\[1\]\n[^]*2 reports, all of them/);
  const page = renderPage(account);
  expect(page).toContain('&lt;b&gt;Ann&lt;/b&gt;');
  expect(page.indexOf('id="unchecked"')).toBeLessThan(page.indexOf('id="decided"'));
  expect(page.indexOf('id="decided"')).toBeLessThan(page.indexOf('id="reports"'));
  const anchor = /id="decided".*?href="#(r1-\d+-\d+)"/.exec(page)![1]!;
  expect(page).toContain(`id="${anchor}"`);
});

it('says nothing where nobody decided anything', () => {
  expect(printDigest(digestOf(sampleAccount()), { width: 100, style: PLAIN })).not.toContain('Decided by people');
  expect(renderPage(sampleAccount())).not.toContain('id="decided"');
});
