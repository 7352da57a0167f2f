import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captureOf } from '../../src/intake/capture.ts';
import type { Report } from '../../src/model/report.ts';
import { readReport, reconcileReports } from '../../src/pipeline.ts';
import type { ComponentAccount } from '../../src/pipeline/component.ts';
import { mergeAccounts } from '../../src/pipeline/merge.ts';

const FERRY = 'VELMOUTH (TPA) — Harbour Minister Ilse Tarn said on Monday that 14 ferries would be withdrawn before the winter.\n\n"We will not sail a ship that we cannot vouch for," Tarn told reporters at the Velmouth terminal.\n\nThe withdrawal leaves the islands with 9 ferries, the operator Norrsund Lines said.';
const ORCHARD = 'Growers in the Essel valley expect their smallest apple harvest in twenty years, the cooperative said on Thursday.\n\n"The frost came twice," said its chairwoman, Maud Reyle. She puts the loss at 40 percent, and Ilse Tarn at 50 percent.';

const read = (id: string, text: string): Promise<Report> => readReport(captureOf(Buffer.from(text), `${id}.txt`, 'text/plain', { id, charset: 'utf-8', published: '2031-10-07' }));
const FERRIES = await Promise.all([read('a', FERRY), read('d', FERRY.replace('with 9 ferries', 'with 7 ferries')), read('e', `${FERRY}\n\nIt expects to lose 3.5 million crowns a week.`)]);
const ORCHARDS = await Promise.all([read('b', ORCHARD), read('c', ORCHARD.replace('40 percent', '60 percent'))]);

const part = (reports: readonly Report[]): ComponentAccount => {
  const account = reconcileReports(reports);
  return { account, weights: Object.fromEntries(account.disputes.map(({ id }) => [id, 2])) };
};
const PARTS = [part(FERRIES), part(ORCHARDS)];

describe('mergeAccounts', () => {
  it('gives of the accounts of components the account of the whole set, so that each may be kept', () => {
    const all = [...FERRIES, ...ORCHARDS].toSorted((x, y) => (x.id < y.id ? -1 : 1));
    expect(mergeAccounts(PARTS, [])).toEqual(reconcileReports(all));
  });

  it('keeps a name of two components apart: nothing in the reports ties the two mentions together', () => {
    expect(mergeAccounts(PARTS, []).entities.filter(({ name }) => name === 'Ilse Tarn').map(({ members }) => members.map(({ report }) => report))).toEqual([['a', 'd', 'e'], ['b', 'c']]);
  });

  it('puts what changed over the days behind what differs', async () => {
    const told = (id: string, text: string, published: string): Promise<Report> => readReport(captureOf(Buffer.from(text), `${id}.txt`, 'text/plain', { id, charset: 'utf-8', published }));
    const reports = await Promise.all([
      told('f', 'The fire above Tarn killed three people on Monday. The mayor, Ada Quill, put the damage to the mill at 40 million crowns.', '2031-03-03'),
      told('g', 'The death toll from the fire above Tarn rose to nine on Tuesday. The mayor, Ada Quill, put the damage to the mill at 60 million crowns.', '2031-03-04'),
    ]);
    const kinds = mergeAccounts([part(reports)], []).disputes.map(({ kind }) => kind);
    expect(kinds).toContain('as-of');
    expect(kinds.indexOf('as-of')).toBe(kinds.length - 1);
    expect(kinds.length).toBeGreaterThan(1);
  });

  it('gives the same bytes in whatever order the components come', () => {
    fc.assert(fc.property(fc.shuffledSubarray(PARTS, { minLength: PARTS.length }), (parts) => {
      expect(JSON.stringify(mergeAccounts(parts, []))).toBe(JSON.stringify(mergeAccounts(PARTS, [])));
    }));
  });

  it('lists a judgement that no component holds as gone', () => {
    const judgement = { kind: 'dispute', report: 'z', exact: 'x', prefix: '', suffix: '', value: 'settled', author: 'N. N.', reason: '', day: '2031-11-01' } as const;
    const { judgements, unchecked } = mergeAccounts(PARTS, [judgement]);
    expect(judgements).toEqual([{ judgement, place: null, machine: null, status: 'passage-gone' }]);
    expect(unchecked.at(-1)).toMatchObject({ report: 'z', what: 'judgement' });
    expect(unchecked.filter(({ what }) => what === 'judgement')).toHaveLength(1);
  });

  it('tells what of components is unchecked, and of a judgement once, as it stands in the whole', () => {
    const undated = { report: 'b', what: 'undated', message: 'x' } as const;
    const [first, second] = PARTS.map(({ account, weights }, k) => ({ account: { ...account, unchecked: k === 0 ? [{ report: 'a', what: 'judgement', message: 'x' } as const] : [undated] }, weights }));
    expect(mergeAccounts([first!, second!], []).unchecked).toEqual([undated]);
  });

  it('puts what copies cut before what is agreed elsewhere', () => {
    const omission = (report: string, kind: 'cut-from-parent' | 'agreed-elsewhere') => ({ report, from: 'e', span: [0, 4] as const, kind });
    const parts = PARTS.map(({ account, weights }, k) => ({ account: { ...account, omissions: k === 0 ? [omission('a', 'agreed-elsewhere'), omission('d', 'cut-from-parent')] : [omission('b', 'cut-from-parent')] }, weights }));
    expect(mergeAccounts(parts, []).omissions.map(({ report }) => report)).toEqual(['b', 'd', 'a']);
  });
});
