import { describe, expect, it, test } from 'vitest';
import { decideReports } from '../../src/judgements/decide.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import type { Report } from '../../src/model/report.ts';
import { placeOf, sampleAccount } from '../support/account.ts';

const [first, second] = sampleAccount().reports as [Report, Report];
const judged = (more: Partial<Judgement>): Judgement =>
  ({ kind: 'speaker', report: 'a', exact: '', prefix: '', suffix: '', value: null, author: 'Bo Dast', reason: 'heard it', day: '2031-03-06', ...more });
const decided = (...judgements: readonly Judgement[]): Report => decideReports([first, second], judgements)[0]!;
const quoted = placeOf(first, 'before the frost').span;

describe('a speaker', () => {
  it.each([['Brandt', 'e1', 1], ['Ilse Brandt', 'e1', 1], ['Ada Quill', 'e2', 2]])('%s is %s', (value, speaker, entities) => {
    const report = decided(judged({ span: quoted, value }));
    expect([report.quotes[0]!.speaker, report.entities.length]).toEqual([speaker, entities]);
    expect(report.entities.at(-1)!.name).toBe(value === 'Ada Quill' ? value : 'Ilse Brandt');
  });

  test('may be nobody', () => {
    expect(decided(judged({ span: quoted, value: null })).quotes[0]!.speaker).toBeNull();
  });

  it.each<[string, Partial<Judgement>]>([
    ['stands where no quotation does', { span: [0, 5], value: 'Ada Quill' }], ['names no passage', { value: 'Ada Quill' }], ['is no name', { span: quoted, value: 5 }],
    ['is of another report', { report: 'b', span: quoted, value: 'Ada Quill' }],
  ])('changes nothing where the judgement %s', (_, more) => {
    expect(decided(judged(more))).toBe(first);
  });
});

describe('a day', () => {
  test('of the whole report is its publication, with who decided', () => {
    const report = decided(judged({ kind: 'date', value: '2030-12-01' }));
    expect(report.published).toBe('2030-12-01');
    expect(report.evidence.published[0]).toMatchObject({ value: '2030-12-01', why: 'decided by Bo Dast on 2031-03-06: heard it', accepted: true });
  });

  test('may be unknown, and then nothing speaks for it', () => {
    expect(decided(judged({ kind: 'date', value: null }))).toMatchObject({ published: null, evidence: { published: [] } });
  });

  test('of an expression of time holds for it alone, and after that of the report, whatever their order', () => {
    const timed: Report = { ...first, times: [{ span: placeOf(first, 'frost').span, type: 'DATE', value: 'XXXX-WI', edtf: null }] };
    const [time, day] = [judged({ kind: 'date', span: placeOf(first, 'frost').span, value: { time: '2030-12-01' } }), judged({ kind: 'date', value: '2030-12-02' })];
    expect(decideReports([timed], [time])[0]!.times).toMatchObject([{ value: '2030-12-01', edtf: '2030-12-01' }]);
    expect(decideReports([timed], [time, day])).toEqual(decideReports([timed], [day, time]));
  });
});

describe('furniture', () => {
  const removed = (value: unknown, span = placeOf(first, 'repair costs').span): Report => decided(judged({ kind: 'removed', value: value as Judgement['value'], span }));

  test('is taken out by its whole sentences, with all that is marked there; the text stays', () => {
    const report = removed('furniture', placeOf(first, 'bridge').span);
    expect(report.text).toBe(first.text);
    expect([report.sentences, report.paragraphs, report.quotes]).toEqual([[first.sentences[1]], [first.paragraphs[1]], []]);
    expect(removed('furniture').quotes).toHaveLength(1);
  });

  test('that is text changes nothing', () => {
    expect(removed('text')).toBe(first);
  });
});

describe('an origin', () => {
  test('of the whole report is its agency, of a passage that of the figure there', () => {
    expect(decided(judged({ kind: 'origin', value: 'CNS' }))).toMatchObject({ agency: 'CNS', evidence: { agency: [{ value: 'CNS', accepted: true }] } });
    const figure = { id: 'f1', span: placeOf(first, '4 million').span, origin: null } as Report['figures'][number];
    const withFigure = { ...first, figures: [figure, { ...figure, span: [0, 3] as const }] };
    const [report] = decideReports([withFigure], [judged({ kind: 'origin', value: 'the council', span: figure.span })]);
    expect([report!.figures.map(({ origin }) => origin), report!.agency]).toEqual([['the council', null], null]);
  });
});

test('a report of which nothing was decided is the same', () => {
  expect(decideReports([first, second], [])).toEqual([first, second]);
  expect(decideReports([first], [judged({ kind: 'same-event', value: { report: 'b', same: true } })])[0]).toBe(first);
});
