import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountSchema } from '../src/exchange/schema/account.ts';
import { withWeighed } from '../src/judgements/weighed.ts';
import type { Account } from '../src/model/account.ts';
import type { Judgement } from '../src/model/judgement.ts';
import type { Report } from '../src/model/report.ts';
import { readReport, reconcileReports } from '../src/pipeline.ts';
import { overlaps } from '../src/text/span.ts';

const HARBOUR = 'ORLA, March 4 (NPA) - Mayor Ilse Brandt opened the Orla harbour bridge on Tuesday after two years of work.\n\n"The harbour belongs to everyone who ever mended a net here," Brandt said.\n\nThe council spent 4 million crowns on the bridge, and 14 boats waited outside.\n\nRead more about the harbour bridge for which 9 million crowns were asked.';
const SECOND = 'ORLA, March 4 - The new harbour bridge in Orla was opened on Tuesday by Mayor Ilse Brandt after two years of work.\n\n"The harbour belongs to everyone who ever mended a net here," Brandt said at the bridge.\n\nThe council spent 6 million crowns on the bridge, and 14 boats waited outside.';
const FERRY = 'VELM, June 9 - A ferry captain, Tove Brandt, refused to sail from Velm on Monday because of the ice.\n\n"I will not sail into ice like that for any timetable," she said.';

const report = (id: string, text: string, published: string | null = '2031-03-05', plain = true): Promise<Report> => readReport({
  bytes: new TextEncoder().encode(text), origin: `${id}.txt`, mediaType: 'text/plain', charset: 'utf-8', captured: null, plain,
  given: { id, title: null, outlet: null, url: null, published },
});

const REPORTS = await Promise.all([report('a', HARBOUR), report('b', SECOND), report('c', FERRY, '2031-06-10')]);

const judgement = (kind: Judgement['kind'], exact: string, value: unknown, more: Partial<Judgement> = {}): Judgement =>
  ({ kind, report: 'a', exact, prefix: '', suffix: '', value, author: 'Bo Dast', reason: 'heard on the tape', day: '2031-07-01', ...more });

const decide = (...judgements: readonly Judgement[]): Account => reconcileReports(REPORTS, judgements);
const outcome = (account: Account): readonly unknown[] => account.judgements.map(({ machine, status }) => [status, machine]);
const own = reconcileReports(REPORTS);
const reportIn = (account: Account, id: string): Report => account.reports.find((one) => one.id === id)!;
const claimsAt = (account: Account, id: string, words: string): number => {
  const start = reportIn(account, id).text.indexOf(words);
  return account.claims.filter(({ readings }) => readings.some(({ evidence }) => evidence.some((place) => place.report === id && overlaps(place.span, [start, start + words.length])))).length;
};

describe('what a person decided is applied and stands beside what the program says', () => {
  it('speaker: a quotation goes to the one named, whom the report need not name', () => {
    const account = decide(judgement('speaker', 'The harbour belongs to everyone who ever mended a net here', 'Ann Rook'));
    expect(outcome(account)).toEqual([['applied', 'Ilse Brandt']]);
    const { quotes, entities } = reportIn(account, 'a');
    expect(entities.find(({ id }) => id === quotes.find(({ kind }) => kind === 'direct')!.speaker)?.name).toBe('Ann Rook');
    expect(account.disputes.map(({ kind }) => kind)).toContain('figure');
  });

  it('speaker: nobody known', () => {
    const account = decide(judgement('speaker', 'The harbour belongs to everyone', null));
    expect(outcome(account)).toEqual([['applied', 'Ilse Brandt']]);
    expect(account.unchecked.some(({ report: id, what }) => id === 'a' && what === 'speakers')).toBe(true);
  });

  it('date: of the report, from which its weekdays are read anew', () => {
    const account = decide(judgement('date', '', '2031-03-12'));
    expect(outcome(account)).toEqual([['applied', '2031-03-05']]);
    const { published, happened, evidence, times } = reportIn(account, 'a');
    expect([published, happened]).toEqual(['2031-03-12', '2031-03-11']);
    expect(evidence.published[0]).toMatchObject({ value: '2031-03-12', why: 'decided by Bo Dast on 2031-07-01: heard on the tape', accepted: true });
    expect(times.map(({ edtf }) => edtf)).toContain('2031-03-11');
  });

  it('date: of a report whose day other reports would fix otherwise', async () => {
    const undated = [await report('a', HARBOUR, null), ...REPORTS.slice(1)];
    expect(reportIn(reconcileReports(undated, [judgement('date', 'Orla harbour bridge', '2030-03-05')]), 'a').published).toBe('2030-03-05');
    expect(reportIn(reconcileReports(undated, [judgement('date', '', null)]), 'a').published).toBeNull();
  });

  it('date: of one expression of time', () => {
    const account = decide(judgement('date', 'Tuesday', { time: '2031-02-25' }));
    expect(outcome(account)).toEqual([['applied', '2031-03-04']]);
    expect(reportIn(account, 'a').published).toBe('2031-03-05');
  });

  it('removed: furniture carries nothing into the account, and the text stays', () => {
    const line = 'Read more about the harbour bridge';
    expect(claimsAt(own, 'a', '9 million crowns')).toBe(1);
    const account = decide(judgement('removed', line, 'furniture'));
    expect(outcome(account)).toEqual([['applied', 'text']]);
    expect(reportIn(account, 'a')).toMatchObject({ text: HARBOUR, paragraphs: reportIn(own, 'a').paragraphs });
    expect(claimsAt(account, 'a', '9 million crowns')).toBe(0);
    expect(account.disputes.flatMap(({ items }) => items).filter(({ reading }) => reading.includes('9 million'))).toEqual([]);
  });

  it('removed: what the program took out cannot be brought back, which is said', async () => {
    const page = `The bridge at dusk\nBy Ann Rook\n\n${SECOND}`;
    const read = await report('d', page, '2031-03-05', false);
    const exact = read.removed[0]!.text;
    const account = reconcileReports([read], [judgement('removed', exact, 'text', { report: 'd' }), judgement('removed', exact, 'furniture', { report: 'd' })]);
    expect(outcome(account)).toEqual([['not-applicable', 'furniture'], ['applied', 'furniture']]);
    expect(account.unchecked.filter(({ what }) => what === 'judgement').map(({ message }) => message)).toEqual(['What Bo Dast decided on 2031-07-01 (removed) cannot be applied at its passage.']);
  });

  it('same-event: joined and parted', () => {
    expect(outcome(decide(judgement('same-event', 'Orla harbour bridge', { report: 'b', same: false })))).toEqual([['applied', 'one event']]);
    const account = decide(judgement('same-event', '', { report: 'c.txt', same: true }));
    expect(outcome(account)).toEqual([['applied', 'not one event']]);
    expect(account.events.some(({ reports }) => reports.includes('a') && reports.includes('c'))).toBe(true);
  });

  it('same-claim: parted, and with it the dispute between the two', () => {
    expect(own.disputes.map(({ kind }) => kind)).toEqual(['figure']);
    const account = decide(judgement('same-claim', '4 million crowns', { report: 'b', exact: '6 million crowns', same: false }));
    expect(outcome(account)).toEqual([['applied', 'one claim']]);
    expect(account.disputes).toEqual([]);
    expect(account.claims.filter(({ kind }) => kind === 'figure').map(({ standing }) => standing)).not.toContain('disputed');
  });

  it('same-claim: joined, also where the program saw no claim', () => {
    const [x, y] = ['opened the Orla harbour bridge', 'The new harbour bridge in Orla was opened'];
    const account = decide(judgement('same-claim', x, { report: 'b', exact: y, same: true }));
    expect(outcome(account)).toEqual([['applied', 'not one claim']]);
    expect(account.claims.find(({ kind }) => kind === 'assertion')?.readings.map(({ text }) => text)).toEqual([x, y]);
  });

  it('same-entity: joined and parted', () => {
    const account = decide(judgement('same-entity', 'Ilse Brandt', { report: 'c', name: 'Tove Brandt', same: true }));
    expect(outcome(account)).toEqual([['applied', 'two: Ilse Brandt and Tove Brandt']]);
    expect(account.entities.some(({ members }) => members.some((m) => m.report === 'a') && members.some((m) => m.report === 'c'))).toBe(true);
    expect(outcome(decide(judgement('same-entity', 'Brandt', { report: 'b', name: 'Ilse Brandt', same: false })))).toEqual([['applied', 'one: Ilse Brandt']]);
  });

  it('origin: of a figure, and of a whole report', () => {
    const account = decide(judgement('origin', '4 million crowns', 'the harbour office'), judgement('origin', '', 'Velm Wire', { report: 'b' }));
    expect(outcome(account)).toEqual([['applied', null], ['applied', null]]);
    expect(reportIn(account, 'a').figures.map(({ origin }) => origin)).toContain('the harbour office');
    expect(reportIn(account, 'b').agency).toBe('Velm Wire');
  });

  it.each(['settled', 'dismissed'])('dispute: %s', (value) => {
    const account = decide(judgement('dispute', '4 million crowns', value));
    expect(outcome(account)).toEqual([['applied', own.disputes[0]!.explanation]]);
    expect(account.disputes).toEqual([]);
    expect(account.claims.map(({ standing }) => standing)).not.toContain('disputed');
  });
});

describe('a dispute that was dismissed with all its passages', () => {
  const whole = withWeighed(judgement('dispute', '4 million crowns', 'dismissed'), own);
  const beside = async (a: string, b: string, ...more: readonly Report[]): Promise<Account> => reconcileReports([await report('a', a), await report('b', b), ...more], [whole]);

  it('names them', () => {
    expect(whole.value).toMatchObject({ verdict: 'dismissed', others: [{ report: 'b', exact: expect.stringContaining('6 million') }] });
    expect(outcome(decide(whole))).toEqual([['applied', own.disputes[0]!.explanation]]);
    expect(decide(whole).disputes).toEqual([]);
  });

  it('stays out of sight while other words change, or a report repeats what was weighed', async () => {
    const account = await beside(HARBOUR.replace('14 boats waited outside', '14 boats lay outside'), SECOND, await report('d', SECOND.replace('14 boats', 'Fourteen boats')));
    expect([outcome(account)[0], account.disputes]).toEqual([['applied', expect.any(String)], []]);
  });

  it.each([['its own', '4 million', '3 million'], ['the other', '6 million', '7 million']])('comes back when %s passage changes', async (_which, from, to) => {
    const account = await beside(HARBOUR.replace(from, to), SECOND.replace(from, to));
    expect(account.judgements.map(({ status }) => status)).toEqual(['passage-gone']);
    expect(account.disputes.map(({ kind }) => kind)).toEqual(['figure']);
  });

  it('comes back when another reading joins', async () => {
    const account = await beside(HARBOUR, SECOND, await report('d', SECOND.replace('6 million', '7 million')));
    expect(account.judgements.map(({ status }) => status)).toEqual(['not-applicable']);
    expect(account.disputes.length).toBeGreaterThan(0);
  });
});

describe('a passage', () => {
  const words = 'The harbour belongs to everyone who ever mended a net here';

  it('is found again when the text around it, and some of its words, have changed', async () => {
    const changed = HARBOUR.replace('ORLA, March 4 (NPA) - ', 'By a reporter\n\n').replace('"The harbour belongs to everyone who ever mended a net here,"', '\u201cThe harbour belongs to everyone who once mended a net here,\u201d');
    const account = reconcileReports([await report('a', changed)], [judgement('speaker', words, 'Ann Rook', { span: [109, 167] })]);
    expect(outcome(account)).toEqual([['applied', 'Ilse Brandt']]);
  });

  it.each([['words', judgement('speaker', 'a walrus sat on the old pier at noon', 'Ann Rook')], ['report', judgement('date', '', '2031-01-01', { report: 'z' })],
    ['other report', judgement('same-event', '', { report: 'z', same: true })], ['other passage', judgement('same-claim', '4 million crowns', { report: 'b', exact: 'a walrus on the pier', same: true })],
  ])('is said to be gone: %s', (_what, gone) => {
    const account = decide(gone);
    expect(outcome(account)).toEqual([['passage-gone', null]]);
    expect(account.unchecked.at(-1)).toEqual({ report: gone.report, what: 'judgement', message: `The passage that Bo Dast judged on 2031-07-01 (${gone.kind}) is no longer there.` });
    expect({ ...account, judgements: [], unchecked: [] }).toEqual({ ...own, unchecked: [] });
  });
});

it.each([
  judgement('speaker', '14 boats waited', 'Ann Rook'), judgement('speaker', 'The harbour belongs to everyone', 7), judgement('date', '', 'soon'), judgement('date', 'crowns', { time: '2031' }),
  judgement('removed', 'Read more', 'perhaps'), judgement('same-event', '', { report: 'b' }), judgement('same-claim', 'crowns', 'b'), judgement('same-entity', 'crowns', { report: 'b', name: 'Nobody', same: true }),
  judgement('origin', 'after two years of', null, { exact: 'opened the Orla' }), judgement('dispute', 'opened the Orla', 'dismissed'), judgement('dispute', '4 million', 'maybe'),
])('what cannot be applied changes nothing and is said: $kind $value', (wrong) => {
  const account = decide(wrong);
  expect(account.judgements.map(({ status }) => status)).toEqual(['not-applicable']);
  expect(account.unchecked.at(-1)).toMatchObject({ what: 'judgement' });
  expect({ ...account, judgements: [], unchecked: [] }).toEqual({ ...own, unchecked: [] });
});

it('furniture from the first sentence to the last leaves a report that says nothing', async () => {
  const account = reconcileReports([await report('a', HARBOUR)], [judgement('removed', HARBOUR, 'furniture')]);
  expect(account.judgements.map(({ status }) => status)).toEqual(['applied']);
  expect([account.claims, account.disputes, account.timeline, account.positions]).toEqual([[], [], [], []]);
});

const kinds = fc.constantFrom<Judgement['kind']>('speaker', 'date', 'removed', 'same-event', 'same-claim', 'same-entity', 'origin', 'dispute');
const values = fc.oneof(fc.constantFrom<unknown>('furniture', 'settled', '2031-03-12', { time: '2031-03' }, { verdict: 'settled', others: [{ report: 'b', exact: '6 million crowns' }] }, null), fc.jsonValue(), fc.record({ report: fc.constantFrom('a', 'b', 'c', 'z'), exact: fc.constantFrom('bridge', 'crowns', ''), name: fc.constant('Brandt'), same: fc.boolean() }));
const given = fc.array(fc.tuple(kinds, fc.nat(HARBOUR.length), fc.nat(80), values).map(([kind, start, length, value]) => judgement(kind, HARBOUR.slice(start, start + length), value)), { minLength: 1, maxLength: 4 });

it('whatever is decided, every text stays, every judgement is listed, and what is not applied is among what was not checked', () => {
  fc.assert(fc.property(given, (judgements) => {
    const account = decide(...judgements);
    expect(account.reports.map(({ text }) => text)).toEqual(REPORTS.map(({ text }) => text));
    expect(account.judgements.map((one) => one.judgement)).toEqual(judgements);
    expect(account.unchecked.filter(({ what }) => what === 'judgement')).toHaveLength(account.judgements.filter(({ status }) => status !== 'applied').length);
    accountSchema.parse(account);
  }), { numRuns: 60 });
});

it('of two decisions the later in the file holds, and the account does not depend on the order of the reports', () => {
  const both = [judgement('date', '', '2031-03-12'), judgement('date', '', '2031-03-19')];
  expect(decide(...both).judgements.map(({ status }) => status)).toEqual(['not-applicable', 'applied']);
  const turned = reconcileReports(REPORTS.toReversed(), both);
  expect({ ...turned, reports: turned.reports.toReversed() }).toEqual(decide(...both));
});
