import { describe, expect, it } from 'vitest';
import { inOneVoice } from '../../../src/stages/7-trace/voices.ts';
import type { Descent } from '../../../src/model/descent.ts';
import type { Report } from '../../../src/model/report.ts';
import { reportOf } from '../../support/account.ts';

const TEXT = 'Nine people died.';

/** The reports that are told by another lineage's voice, with that lineage; each report is a lineage of its own but for those that `descents` tie. */
function folded(reports: readonly Report[], lineages = reports.map(({ id }) => ({ id: `of ${id}`, reports: [id] })), made: readonly (readonly [string, string])[] = []): string[] {
  const descents = made.map(([from, to]): Descent => ({ from, to, kind: 'reprint', carrier: 'unknown', share: 1, matches: [], changes: [] }));
  return inOneVoice(reports, lineages, descents, []).map(({ report, span, lineage }) => `${report} ${span.join('-')} ${lineage}`);
}

describe('inOneVoice', () => {
  it('makes one voice of the stories of one wire service, whoever prints them', () => {
    const [a, b] = [reportOf('a', TEXT, { agency: 'AP', outlet: 'Telma Herald' }), reportOf('b', TEXT, { outlet: 'The Associated Press' })];
    expect(folded([a, b])).toEqual(['b 0-17 of a']);
    expect(folded([a, reportOf('b', TEXT, { agency: 'Reuters', outlet: 'Telma Herald' })])).toEqual([]);
  });

  it('makes one voice of the stories of one outlet', () => {
    expect(folded([reportOf('a', TEXT, { outlet: 'Telma Herald' }), reportOf('b', TEXT, { outlet: 'The Telma Herald' })])).toEqual(['b 0-17 of a']);
    expect(folded([reportOf('a', TEXT, { outlet: 'Telma Herald' }), reportOf('b', TEXT, { outlet: 'Sarn Gazette' })])).toEqual([]);
    expect(folded([reportOf('a', TEXT), reportOf('b', TEXT)])).toEqual([]);
  });

  it('keeps an outlet’s own story apart from the wire that it prints without credit', () => {
    const reports = [reportOf('a', TEXT, { agency: 'AP' }), reportOf('copy', TEXT, { outlet: 'Telma Herald' }), reportOf('own', TEXT, { outlet: 'Telma Herald' })];
    expect(folded(reports, [{ id: 'wire', reports: ['a', 'copy'] }, { id: 'own', reports: ['own'] }], [['a', 'copy']])).toEqual([]);
  });

  it('keeps an outlet’s own story apart from another’s that it copied', () => {
    const reports = [reportOf('a', TEXT, { outlet: 'Sarn Gazette' }), reportOf('copy', TEXT, { outlet: 'Telma Herald' }), reportOf('own', TEXT, { outlet: 'Telma Herald' })];
    expect(folded(reports, [{ id: 'gazette', reports: ['a', 'copy'] }, { id: 'own', reports: ['own'] }], [['a', 'copy']])).toEqual([]);
  });

  it('tells what was borrowed from a folded lineage by the voice that stands for it', () => {
    const reports = [reportOf('a', TEXT, { agency: 'AP' }), reportOf('b', TEXT, { agency: 'AP' }), reportOf('c', TEXT)];
    const lineages = reports.map(({ id }) => ({ id, reports: [id] }));
    expect(inOneVoice(reports, lineages, [], [{ report: 'c', span: [0, 4], lineage: 'b' }])[0]).toEqual({ report: 'c', span: [0, 4], lineage: 'a' });
  });

  it.each([
    ['With reporting by the Associated Press', 1], ['The Associated Press contributed to this report.', 1], ['(With agency inputs)', 0], ['With reporting by AP and Reuters', 0],
    ['The Associated Press opened an office here.', 0], ['Ina Holm contributed to this report.', 0],
  ])('takes a report that nobody signs at its word: %s', (line, count) => {
    const lent = reportOf('b', `Nine people died on Tuesday.\nSix are missing.\n${line}`, { outlet: 'Telma Herald' });
    const wire = reportOf('a', TEXT, { agency: 'AP' });
    expect(folded([wire, lent])).toHaveLength(count);
    expect(folded([wire, { ...lent, bylines: ['Ina Holm'] }])).toEqual([]);
  });
});
