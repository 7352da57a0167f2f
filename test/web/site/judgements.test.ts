import { describe, expect, it } from 'vitest';
import { judgementsPage, type ListedDecision } from '../../../web/site/judgements.ts';
import type { Visit } from '../../../web/site/layout.ts';

const VISIT = { mayWrite: false, takesToken: true, formToken: '', today: '2031-03-05', style: '' } as Visit;
const DECISION: ListedDecision = {
  id: 'j1', about: 'Speaker', decided: 'Ada <Quill>', by: 'Bo Dast, 6 March 2031', program: 'The program says: nobody', status: '', words: 'before the frost', report: 'Bridge to stay open', address: '/reports/a',
};
const page = (decision: Partial<ListedDecision> | null, visit: Visit = VISIT): string =>
  judgementsPage(decision === null ? [] : [{ ...DECISION, ...decision }], decision === null ? 0 : 1, null, visit).main.markup;

describe('judgementsPage', () => {
  it('shows each decision beside what the program says, escaped, and leads to its passage', () => {
    const shown = page({});
    for (const words of ['Ada &lt;Quill&gt;', 'The program says: nobody', '<a href="/reports/a"><q>before the frost</q>', '1 decision by people']) expect(shown).toContain(words);
  });

  it('names a report that is gone without leading there, and what was not applied', () => {
    expect(page({ address: null })).not.toContain('<a href="/reports/a">');
    expect(page({ status: 'passage gone' })).toContain('<span class="alarm">(passage gone)</span>');
    expect(page({ words: '' })).not.toContain('<q>');
  });

  it('shortens long passages', () => {
    expect(page({ words: 'x'.repeat(300) })).toContain(`<q>${'x'.repeat(199)}…</q>`);
  });

  it('lets those who may write undo and take in', () => {
    expect([page({}).includes('/import"'), page({}, { ...VISIT, mayWrite: true }).includes('/import"')]).toEqual([false, true]);
    expect(page({}, { ...VISIT, mayWrite: true })).toContain('/undo"');
  });

  it('says that nobody has decided anything yet', () => {
    expect(page(null)).toContain('Nobody has decided anything yet.');
  });
});
