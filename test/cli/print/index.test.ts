import { describe, expect, test } from 'vitest';
import { printDigest } from '../../../src/cli/print/index.ts';
import { PLAIN, columns, wrap } from '../../../src/cli/print/layout.ts';
import { digestOf } from '../../../src/exchange/digest/index.ts';
import { reportOf, sampleAccount } from '../../support/account.ts';

const PAGE = { width: 80, style: PLAIN };

describe('printDigest', () => {
  test('tells what was not checked, then what is separate, then what to check, then the story', () => {
    const printed = printDigest(digestOf(sampleAccount()), PAGE);
    const order = ['What was not checked', '2 reports, all of them separate', 'To check before publishing', 'Running story:', 'Who said what', 'Figures and commitments', 'Timeline'];
    const places = order.map((heading) => printed.indexOf(heading));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
  });

  test('shows both passages of a difference and the clause of a partial quote', () => {
    const printed = printDigest(digestOf(sampleAccount()), PAGE);
    expect(printed).toContain('[1] The repair costs »4 million« crowns.');
    expect(printed).toContain('[2] The repair costs »6 million« crowns');
    expect(printed).toContain('would not close … “before the frost” (partial quote, denied by its clause)');
  });

  test('tells what separate reports agree on behind what is to check, in two wordings', () => {
    const wording = (number: number, text: string) => ({ text, passages: [{ number, report: `r${number}`, span: [0, 4] as const, before: '', words: text, after: '' }] });
    const agreed = [{ id: 'c', carried: 'said by 3 separate reports', wordings: [wording(1, 'The pier closed on Tuesday.'), wording(2, 'They closed the pier.'), wording(3, 'It was closed.')] }];
    const printed = printDigest({ ...digestOf(sampleAccount()), agreed }, PAGE);
    expect(printed).toContain('\u2022 The pier closed on Tuesday. [1]\n  or: They closed the pier. [2]\n');
    expect(printed).not.toContain('It was closed.');
    expect(printed.indexOf('What separate reports agree on')).toBeGreaterThan(printed.indexOf('To check before publishing'));
  });

  test('counts the reports and values that are too many to list, and tells who is who with other spellings', () => {
    const digest = digestOf(sampleAccount());
    const passages = Array.from({ length: 15 }, (_, k) => ({ number: k + 1, report: `r${k}`, span: [0, 4] as const, before: '', words: 'Quill', after: '' }));
    const figures = [{ id: 'f', carried: '', disputed: true, readings: Array.from({ length: 10 }, (_, k) => ({ text: `${k} boats`, passages: [passages[k]!] })) }];
    const who = [{ name: 'Ada Quill', roles: ['mayor'], aliases: ['Ada Quil'], passages }];
    const printed = printDigest({ ...digest, stories: [{ ...digest.stories[0]!, who, figures }] }, { ...PAGE, width: 400 });
    expect(printed).toContain('\u2022 Ada Quill, mayor (also: Ada Quil) [1] [2] [3] [4] [5] [6] [7] [8] [9] [10] [11] [12] and 3 more\n');
    expect(printed).toContain('7 boats [8] / 2 more values \u2013 reports differ');
  });

  test('keeps to the width', () => {
    for (const line of printDigest(digestOf(sampleAccount()), PAGE).split('\n')) expect(columns(line)).toBeLessThanOrEqual(80);
  });

  test('lets no report drive the terminal', () => {
    const hostile = reportOf('a', 'Text.', { title: 'Calm\u001b[2J\u0007 \u202enews' });
    const printed = printDigest(digestOf(sampleAccount({ reports: [hostile], claims: [], disputes: [], commitments: [], positions: [], timeline: [] })), PAGE);
    expect(printed).toContain('Calm\ufffd[2J\ufffd \ufffdnews');
    expect(printed).not.toContain('\u001b');
  });
});

test('wrap keeps a word that is longer than a line whole', () => {
  expect(wrap('one incomprehensibilities two', 10, '- ', '  ')).toBe('- one\n  incomprehensibilities\n  two');
});
