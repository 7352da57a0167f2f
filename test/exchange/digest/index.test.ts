import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/exchange/digest/index.ts';
import { reportOf, sampleAccount } from '../../support/account.ts';

describe('digestOf', () => {
  test('counts the reports that are separate', () => {
    const { independence } = digestOf(sampleAccount());
    expect([independence.reports, independence.separate]).toEqual([2, 2]);
    expect(independence.lines.map((l) => l.standing)).toEqual(['separate report', 'separate report']);
    expect(independence.lines.map((l) => l.title)).toEqual(['Bridge to stay open', 'Orla bridge repair']);
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

  test('speakers of whom as much is carried stand by name, those of more before, the unknown last', () => {
    const [claim] = sampleAccount().claims;
    const [entity] = sampleAccount().entities;
    const [twice] = claim!.readings;
    const claims = [
      { ...claim!, id: 'c3', speaker: null, readings: [twice!, twice!, twice!] }, { ...claim!, id: 'c4', speaker: 'p3' }, { ...claim!, id: 'c5', speaker: 'p2' }, { ...claim!, readings: [twice!, twice!] },
    ];
    const { said } = digestOf(sampleAccount({ claims, entities: [entity!, { ...entity!, id: 'p2', name: 'Ada Quill' }, { ...entity!, id: 'p3', name: 'Bo Ek' }] })).stories[0]!;
    expect(said.map(({ speaker }) => speaker)).toEqual(['Ilse Brandt', 'Ada Quill', 'Bo Ek', 'Speaker not known']);
  });

  test.each([['percentage', 5, '5%'], ['crown', 2, '2 crowns'], ['crown', 1, '1 crown'], [null, 7, '7']] as const)('a value of %s is written with its unit: %s, %s', (unit, value, shown) => {
    const [commitment] = sampleAccount().commitments;
    const reported = { party: 'Orla', value, low: null, high: null, bound: 'exact', unit, asOf: null, evidence: commitment!.evidence } as const;
    const [set] = digestOf(sampleAccount({ commitments: [{ ...commitment!, values: [reported] }] })).stories[0]!.commitments;
    expect(set!.values.map((line) => line.value)).toEqual([shown]);
  });

  test('who is bound together, by whom, and on what condition, stands with a commitment', () => {
    const [commitment] = sampleAccount().commitments;
    const [{ report, span }] = commitment!.evidence as [{ report: string; span: readonly [number, number] }];
    const bound = { ...commitment!, with: ['the port'], by: 'Ada Quill', condition: { report, span: [span[0], span[0] + 1] as const } };
    const [set] = digestOf(sampleAccount({ commitments: [bound] })).stories[0]!.commitments;
    expect(set).toMatchObject({ party: 'the council and the port together (by Ada Quill)', condition: '4' });
  });

  test('a value between two bounds is written with both', () => {
    const [commitment] = sampleAccount().commitments;
    const reported = { party: 'Orla', value: null, low: 1.5e6, high: 2e6, bound: 'exact', unit: 'crown', asOf: null, evidence: commitment!.evidence } as const;
    const [set] = digestOf(sampleAccount({ commitments: [{ ...commitment!, values: [reported] }] })).stories[0]!.commitments;
    expect(set!.values[0]).toMatchObject({ value: '1.5 million to 2 million crowns', range: [1.5e6, 2e6] });
  });

  test('between two stretches of a quotation the reporter’s words are left out', () => {
    const text = '“We stay,” she said at noon, “and we build.”';
    const quote = { ...sampleAccount().reports[0]!.quotes[0]!, kind: 'direct' as const, content: [[1, 9], [30, 43]] as const, frame: [], polarity: 'affirmed' as const };
    const report = reportOf('a', text, { quotes: [quote] });
    const claim = { ...sampleAccount().claims[0]!, readings: [{ text, evidence: [{ report: 'a', span: [1, 43] as const, lineage: 'l1', attributed: true }] }] };
    const [speaker] = digestOf(sampleAccount({ reports: [report], claims: [claim], disputes: [], commitments: [], positions: [], timeline: [] })).stories[0]!.said;
    expect(speaker!.quotations[0]!.readings[0]!.text).toBe('“We stay … and we build.”');
  });

  test.each([['“not before', '“not before”'], ['“not” before', '“not” before'], ['not before', '“not before”']])('a partial quotation stands in marks that are closed: %s', (words, shown) => {
    const text = `The bridge would close ${words}`;
    const span = [23, text.length] as const;
    const report = reportOf('a', text, { quotes: [{ ...sampleAccount().reports[0]!.quotes[0]!, content: [span], frame: [], polarity: 'affirmed' }] });
    const claim = { ...sampleAccount().claims[0]!, readings: [{ text: words, evidence: [{ report: 'a', span, lineage: 'l1', attributed: true }] }] };
    const [speaker] = digestOf(sampleAccount({ reports: [report], claims: [claim], disputes: [], commitments: [], positions: [], timeline: [] })).stories[0]!.said;
    expect(speaker!.quotations[0]!.readings[0]!.text).toBe(shown);
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

  test.each([
    ['towns', '4 million crowns: \u201cTen towns gave 4 million crowns.\u201d'],
    ['the ten towns', 'the ten towns: 4 million crowns'],
  ])('a figure of %s is shown with whose it is, or with the words around it', (subject, shown) => {
    const text = 'Ten towns gave 4 million crowns.';
    const span = [15, 31] as const;
    const figure = { ...sampleAccount().reports[0]!.figures[0]!, span, subject };
    const claim = { ...sampleAccount().claims[1]!, readings: [{ text: '4 million crowns', evidence: [{ report: 'a', span, lineage: 'l1', attributed: false }] }] };
    const account = sampleAccount({ reports: [reportOf('a', text, { figures: [figure] })], claims: [claim], disputes: [], commitments: [], positions: [], timeline: [] });
    expect(digestOf(account).stories[0]!.figures[0]!.readings[0]!.text).toBe(shown);
  });

  test('a difference brings the passages of both sides, with their sentences', () => {
    const [check] = digestOf(sampleAccount()).checks;
    expect(check).toMatchObject({ severity: 'cannot both be right', about: 'figure' });
    expect(check!.passages.map((p) => [p.number, p.before, p.words])).toEqual([[1, 'The repair costs ', '4 million'], [2, 'The repair costs ', '6 million']]);
  });

  test('what separate reports agree on is told in one wording of each lineage', () => {
    const reading = (report: string, lineage: string, text: string) => ({ text, evidence: [{ report, span: [0, 4] as const, lineage, attributed: false }] });
    const claim = {
      ...sampleAccount().claims[0]!, kind: 'assertion' as const, standing: 'agreed' as const, lineages: 2, origins: 2,
      readings: [reading('a', 'l1', 'The pier\nclosed on Tuesday.'), reading('a', 'l1', 'The pier was closed.'), reading('b', 'l2', 'They closed the pier.')],
    };
    const { agreed } = digestOf(sampleAccount({ claims: [claim, { ...claim, id: 'single', standing: 'single' as const }] }));
    expect(agreed).toMatchObject([{ id: claim.id, carried: 'said by 2 separate reports', wordings: [{ text: 'The pier closed on Tuesday.', passages: [{ number: 1 }, { number: 1 }] }, { text: 'They closed the pier.', passages: [{ number: 2 }] }] }]);
  });
});
