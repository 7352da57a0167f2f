import { describe, expect, test } from 'vitest';
import { readReport, reconcileReports } from '../../../src/pipeline.ts';
import type { Report } from '../../../src/model/report.ts';
import { makeClaim } from '../../../src/stages/8-collate/claim.ts';
import { Repeated } from '../../../src/stages/8-collate/repeated.ts';

const LEAD = 'The ferry Aldis sank off Orun on Monday, and 14 people were saved.';
/** So much wording of their own that those who share it are of one lineage. */
const REST = 'Fishing boats from three villages came out in the dark and took the crew aboard, one after the other, while the wind still rose. '
  + 'By morning only the mast of the old ferry stood above the water, and the harbour office closed the strait to all who had no pilot with them. '
  + 'Built for calmer lakes, she had served the islands for forty winters, and twice before had she been laid up after storms with water in her hold. '
  + 'Villagers brought blankets and soup to the quay, where a teacher wrote down the name of every passenger who came ashore before daybreak.';
const SAID = '“Nobody shall sail before the inquiry is over,” said the harbour master, Ada Quill.';

async function reportOf(id: string, text: string, published = '2031-05-15'): Promise<Report> {
  const given = { id, title: null, outlet: null, url: null, published };
  return readReport({ bytes: new TextEncoder().encode(text), origin: id, mediaType: 'text/plain', charset: 'utf-8', captured: null, plain: true, given });
}

/** So many reports that one event of them is crowded, of which each has the same two paragraphs behind one of its own. */
async function copies(count = 60): Promise<Report[]> {
  return Promise.all(Array.from({ length: count }, (_, k) => reportOf(`r${String(k).padStart(2, '0')}`, `Entry ${k} of the log.\n\n${LEAD}\n\n${SAID}\n\n${REST}`)));
}

const oneLineage = (): string => 'l';

describe('paragraphs that very many copies repeat', () => {
  test('are compared in the first report that has them; what each has of its own in each', async () => {
    const reports = await copies();
    const repeated = new Repeated(reports, oneLineage);
    expect([0, 1, 2].map(repeated.firsts(reports[0]!))).toEqual([true, true, true]);
    expect([0, 1, 2].map(repeated.firsts(reports[7]!))).toEqual([true, false, false]);
  });

  test('are not taken as one across lineages and days', async () => {
    const reports = [...(await copies(58)), await reportOf('x', LEAD), await reportOf('y', LEAD, '2031-05-22')];
    const repeated = new Repeated(reports, (report) => (report === 'x' ? 'another' : 'l'));
    expect(repeated.firsts(reports[58]!)(0)).toBe(true);
    expect(repeated.firsts(reports[59]!)(0)).toBe(true);
  });

  test('are all compared among few', async () => {
    const reports = await copies(10);
    expect([0, 1, 2].map(new Repeated(reports, oneLineage).firsts(reports[7]!))).toEqual([true, true, true]);
  });

  test('give what is found in the first to all that repeat it, each at its place', async () => {
    const reports = await copies();
    const repeated = new Repeated(reports, oneLineage);
    const at = reports[0]!.text.indexOf('14 people');
    const claim = makeClaim('figure', null, [{ text: '14', evidence: [{ report: 'r00', span: [at, at + 2], lineage: 'l', attributed: false }] }], 0);
    const everywhere = repeated.everywhere(claim);
    const { evidence } = everywhere.readings[0]!;
    expect(evidence.map(({ report }) => report)).toEqual(reports.map(({ id }) => id));
    expect(evidence.every(({ report, span }) => reports.find(({ id }) => id === report)!.text.slice(...span) === '14')).toBe(true);
    expect(everywhere).toMatchObject({ standing: 'single', lineages: 1 });
    expect(everywhere.id).not.toBe(claim.id);
  });
});

test('a quotation of very many copies is one claim with a place in each, and a copy that words it otherwise is told', async () => {
  const reports = [...(await copies(59)), await reportOf('x', `The last entry.\n\n${LEAD}\n\n${SAID.replace('shall', 'will')}\n\n${REST}`)];
  const { claims, disputes, lineages } = reconcileReports(reports);
  expect(lineages).toHaveLength(1);
  const quotations = claims.filter(({ kind }) => kind === 'quotation');
  expect(quotations.map(({ readings }) => readings.map(({ evidence }) => evidence.length).sort((a, b) => b - a))).toEqual([[59, 1]]);
  expect(disputes.some(({ items }) => items.some(({ reading }) => reading === 'will'))).toBe(true);
});
