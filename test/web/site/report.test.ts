import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import type { ReportRow } from '../../../src/store/store.ts';
import type { Visit } from '../../../web/site/layout.ts';
import { passagePanel } from '../../../web/site/passage.ts';
import { reportPage, type ReportView } from '../../../web/site/report.ts';
import { placeOf, sampleAccount } from '../../support/account.ts';

const [report] = sampleAccount().reports as [Report];
const VISIT: Visit = { mayWrite: false, takesToken: false, formToken: '', today: '2031-03-05', style: '' };
const row = (id: string, captured: string | null = null): ReportRow => ({ id, sha256: 'feed', captured, published: report.published, title: report.title } as unknown as ReportRow);
const VIEW: ReportView = {
  report, row: row('a'), versions: [row('a')], story: { id: 's1', title: 'The <bridge>' }, standing: 'separate report', parents: [], neighbours: [], decisions: [], kinds: new Set(['quote']),
  open: null, from: 0, panel: null,
};
const page = (more: Partial<ReportView> = {}, visit: Visit = VISIT): string => reportPage({ ...VIEW, ...more }, visit).main.markup;

describe('reportPage', () => {
  it('shows the text with its marks, what is known of the report and the way to its story, escaped', () => {
    for (const words of ['Bridge to stay open', 'Orla Courier', '4 March 2031', '>before the frost</a>', 'The &lt;bridge&gt;', 'separate report', 'feed']) expect(page()).toContain(words);
    expect(page({ kinds: new Set() })).not.toContain('>before the frost</a>');
  });

  it('says that a passage no longer stands, and lights up one that does', () => {
    expect(page({ open: 'gone' })).toContain('no longer stands in the report');
    expect(page({ open: placeOf(report, 'Orla bridge').span })).toContain('<mark id="passage">Orla bridge</mark>');
  });

  it('tells the latest version of an address from an earlier one', () => {
    expect(page()).not.toContain('of this address');
    expect(page({ versions: [row('z', '2031-03-01'), row('a')] })).toContain('The latest of 2 versions of this address.');
    expect(page({ versions: [row('a'), row('z', '2031-03-09')] })).toContain('An earlier version');
  });

  it('offers decisions only where the server takes writing', () => {
    expect([page().includes('Decide about'), page({}, { ...VISIT, takesToken: true }).includes('Sign in'), page({}, { ...VISIT, mayWrite: true }).includes('When was it published?')])
      .toEqual([false, true, true]);
  });

  it('leads to what it was made from', () => {
    expect(page({ parents: [{ id: 'p', title: 'First news', how: 'update of' }] })).toContain('update of First news');
  });
});

describe('passagePanel', () => {
  const span = placeOf(report, 'before the frost').span;
  const panel = (more: object = {}): string => passagePanel({
    report, span, subject: { report: 'a', exact: 'before the frost', prefix: '', suffix: '', at: '' }, address: 'http://h/reports/a?q=x', back: '/reports/a?q=x', raw: [10, 30], bytes: null,
    disputes: [], claims: [], decisions: [], neighbours: [], ...more,
  }, VISIT).markup;

  it('gives a citation with the clause that governs the words, and their bytes', () => {
    expect(panel()).toMatch(/<pre class="citation".*would not close … “before the frost” \[.*denied.*— Ilse Brandt/s);
    expect(panel()).toContain('http://h/reports/a?q=x');
    expect(panel()).toContain('Raw bytes 10–30');
  });

  it('leads to what differs here and to what it is carried by', () => {
    expect(panel({ disputes: [{ words: 'They <differ>', address: '/d' }] })).toContain('<h3>Differences here</h3><ul><li><a href="/d">They &lt;differ&gt;</a></li></ul>');
    expect(panel()).not.toContain('Differences here');
  });
});
