import { expect, it } from 'vitest';
import { openLibrary } from '../../../src/engine/open-library.ts';
import { aroundOf } from '../../../src/http/pages/around.ts';
import { inReadingOrder } from '../../../src/http/reading-order.ts';
import { independenceOf, titleOf } from '../../../src/exchange/digest/reports.ts';
import { takeInSent } from '../../../src/intake/upload.ts';

const TEXT = 'VELMOUTH (TPA) – Mayor Ilse Brandt said on Friday that 14 ferries would be withdrawn from the Orla line next week. She named no reason for it, and the harbor office did not answer.';
const RECORDS = [
  { id: 'a', text: TEXT, title: 'Ferries withdrawn', published: '2031-05-04' }, { id: 'b', text: TEXT, outlet: 'Orla Post', published: '2031-05-05' },
  { id: 'c', text: 'Frost took the apples of the Tesk valley on Sunday night, growers said.', published: '2031-05-06' },
];

it('what is around a report is what the whole account of its story tells', async () => {
  const library = await openLibrary(':memory:');
  await library.add(takeInSent(Buffer.from(RECORDS.map((record) => JSON.stringify(record)).join('\n')), 'a.jsonl'));
  const { store } = library;
  const descents: number[] = [];
  for (const row of (await store.reports()).items) {
    const account = inReadingOrder((await store.storyAccount(row.story!))!, row.story!);
    const title = (id: string): string => titleOf(account.reports.find((report) => report.id === id)!);
    const parents = account.descents.filter(({ to }) => to === row.id);
    const around = await aroundOf(store, row, true);
    expect(around).toEqual({
      story: { id: row.story, title: account.stories.find(({ id }) => id === row.story)!.title },
      standing: independenceOf(account).lines.find(({ id }) => id === row.id)!.standing,
      parents: parents.map(({ from, share }) => ({ id: from, title: `“${title(from)}”`, how: `${Math.round(share * 100)} % shared with` })),
      neighbours: account.reports.filter(({ id }) => id !== row.id).map(({ id }) => ({ id, title: title(id).slice(0, 90) })),
    });
    expect((await aroundOf(store, row, false)).neighbours).toEqual([]);
    descents.push(parents.length);
  }
  expect(descents.toSorted()).toEqual([0, 0, 1]);
  const [row] = (await store.reports()).items;
  expect((await aroundOf(store, { ...row!, story: null }, true)).standing).toBe('not yet set beside the others');
  await library.close();
});
