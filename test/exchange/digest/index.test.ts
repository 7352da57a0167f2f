import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/exchange/digest/index.ts';
import { reportOf, sampleAccount } from '../../support/account.ts';

describe('digestOf', () => {
  test('counts the reports that are separate', () => {
    const { independence } = digestOf(sampleAccount());
    expect([independence.reports, independence.separate]).toEqual([2, 2]);
    expect(independence.lines.map((l) => l.standing)).toEqual(['separate report', 'separate report']);
  });

  test('says in the newsroom’s words what descends from what', () => {
    const account = sampleAccount({
      descents: [{ from: 'a', to: 'b', kind: 'reprint', carrier: 'other-outlet', share: 0.5, matches: [], changes: [] }], lineages: [{ id: 'l1', reports: ['a', 'b'] }],
    });
    const digest = digestOf(account);
    expect(digest.independence.separate).toBe(1);
    expect(digest.independence.lines[1]!.standing).toBe('copy of 1; another outlet copied it');
    expect(digest.stories[0]!.events[0]!.copies).toMatchObject([{ number: 1, children: [{ number: 2, how: 'copy of, 50 % shared, another outlet copied it' }] }]);
  });

  test('a quotation is never shown without its clause', () => {
    const [speaker] = digestOf(sampleAccount()).stories[0]!.said;
    expect(speaker).toMatchObject({ speaker: 'Ilse Brandt', quotations: [{ carried: 'in one report only', readings: [{ clause: 'would not close', polarity: 'denied by its clause', form: 'partial quote' }] }] });
  });

  test('between two stretches of a quotation the reporter’s words are left out', () => {
    const text = '“We stay,” she said at noon, “and we build.”';
    const quote = { ...sampleAccount().reports[0]!.quotes[0]!, kind: 'direct' as const, content: [[1, 9], [30, 43]] as const, frame: [], polarity: 'affirmed' as const };
    const report = reportOf('a', text, { quotes: [quote] });
    const claim = { ...sampleAccount().claims[0]!, readings: [{ text, evidence: [{ report: 'a', span: [1, 43] as const, lineage: 'l1', attributed: true }] }] };
    const [speaker] = digestOf(sampleAccount({ reports: [report], claims: [claim], disputes: [], commitments: [], positions: [], timeline: [] })).stories[0]!.said;
    expect(speaker!.quotations[0]!.readings[0]!.text).toBe('“We stay … and we build.”');
  });

  test.each([
    ['The council is expected to spend 4 million crowns.', '4 million crowns (expected)'],
    ['Brandt wouldn’t commit to spending 4 million crowns.', '4 million crowns (not committed to)'],
    ['The council spent 4 million crowns.', '4 million crowns'],
  ])('a figure is shown with what its clause holds back: %s', (text, shown) => {
    const report = reportOf('a', text);
    const at = text.indexOf('4 million');
    const claim = { ...sampleAccount().claims[1]!, readings: [{ text: '4 million crowns', evidence: [{ report: 'a', span: [at, at + 16] as const, lineage: 'l1', attributed: false }] }] };
    expect(digestOf(sampleAccount({ reports: [report], claims: [claim], disputes: [], commitments: [], positions: [], timeline: [] })).stories[0]!.figures[0]!.readings[0]!.text).toBe(shown);
  });

  test('a difference brings the passages of both sides, with their sentences', () => {
    const [check] = digestOf(sampleAccount()).checks;
    expect(check).toMatchObject({ severity: 'cannot both be right', about: 'figure' });
    expect(check!.passages.map((p) => [p.number, p.before, p.words])).toEqual([[1, 'The repair costs ', '4 million'], [2, 'The repair costs ', '6 million']]);
  });

  test('what separate reports agree on is told in one wording of each lineage', () => {
    const reading = (report: string, lineage: string, text: string) => ({ text, evidence: [{ report, span: [0, 4] as const, lineage, attributed: false }] });
    const claim = {
      ...sampleAccount().claims[0]!, kind: 'assertion' as const, standing: 'agreed' as const, lineages: 2,
      readings: [reading('a', 'l1', 'The pier\nclosed on Tuesday.'), reading('a', 'l1', 'The pier was closed.'), reading('b', 'l2', 'They closed the pier.')],
    };
    const { agreed } = digestOf(sampleAccount({ claims: [claim, { ...claim, id: 'single', standing: 'single' as const }] }));
    expect(agreed).toMatchObject([{ id: claim.id, carried: 'said by 2 separate reports', wordings: [{ text: 'The pier closed on Tuesday.', passages: [{ number: 1 }, { number: 1 }] }, { text: 'They closed the pier.', passages: [{ number: 2 }] }] }]);
  });
});
