import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { asMarked } from '../../src/pipeline/as-marked.ts';
import { readReport, reconcileReports } from '../../src/pipeline.ts';

const REPORT = { text: 'One boat left. Two came back.', paragraphs: [[0, 29]], sentences: [[0, 14], [15, 29]], notices: [] } as unknown as Report;

describe('a report as far as it was marked', () => {
  it('is the report itself where all of it was', () => {
    expect(asMarked(REPORT)).toBe(REPORT);
  });

  it('ends where marking did', () => {
    const marked = asMarked({ ...REPORT, notices: [{ code: 'marked-in-part', message: 'The text is long.', span: [14, 29] }] });
    expect(marked.paragraphs).toEqual([[0, 14]]);
    expect(marked.sentences).toEqual([[0, 14]]);
  });

  it('is given back whole in the account', async () => {
    const sentence = 'The ferry left the old harbour before the storm came in from the north. ';
    const bytes = new TextEncoder().encode(sentence.repeat(6000));
    const given = { id: 'a', title: null, outlet: null, url: null, published: null };
    const report = await readReport({ bytes, origin: 'a.txt', mediaType: 'text/plain', charset: null, captured: null, plain: true, given });
    const account = reconcileReports([report]);
    expect(report.notices.map(({ code }) => code)).toContain('marked-in-part');
    expect(account.reports[0]!.sentences).toEqual(report.sentences);
    expect(report.sentences).toHaveLength(6000);
  });
});
