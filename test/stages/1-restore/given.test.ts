import { expect, it } from 'vitest';
import { captureOf } from '../../../src/intake/capture.ts';
import type { Known } from '../../../src/intake/capture.ts';
import { underGiven, withoutNames } from '../../../src/stages/1-restore/given.ts';
import { restore } from '../../../src/stages/1-restore/index.ts';

const PAGE = new TextEncoder().encode('<title>Quay shut again</title><h1>Quay shut again</h1><p>The quay of Kest is shut again, the harbour master told reporters.</p>');

function capture(known: Known = {}, bytes = PAGE, origin = 'quay.html') {
  return captureOf(bytes, origin, 'text/html', known);
}

it('a title that was given goes before what the page says, which is rejected where it says otherwise', async () => {
  const { title, evidence } = await restore(capture({ title: 'Quay of Kest shut' }));
  expect(title).toBe('Quay of Kest shut');
  expect(evidence.title[0]).toEqual({ value: 'Quay of Kest shut', why: 'given with the report', accepted: true });
  expect(evidence.title.slice(1).map(({ accepted, why }) => [accepted, why.endsWith('; another was given with the report')])).toContainEqual([false, true]);
});

it('where nothing was given, or the same, the page is believed', async () => {
  const believed = (await restore(capture())).evidence.title;
  expect(believed.length).toBeGreaterThan(0);
  expect((await restore(capture({ title: 'Quay shut again' }))).evidence.title.slice(1)).toEqual(believed);
});

it('takes the id that was given, and else tells captures apart by bytes and origin', async () => {
  expect((await restore(capture({ id: 'mine' }))).id).toBe('mine');
  const ids = await Promise.all([capture(), capture({}, PAGE, 'b.html'), capture({}, PAGE.subarray(1))].map(async (one) => (await restore(one)).id));
  expect(new Set(ids).size).toBe(3);
  expect(ids[0]).toMatch(/^[0-9a-f]{20}$/);
});

it('names, title and outlet can be put on afterwards', async () => {
  const one = capture({ id: 'a', title: 'Kest', outlet: 'The Quay Post', published: '2031-02-03' });
  expect(underGiven(await restore(withoutNames(one)), one)).toEqual(await restore(one));
});
