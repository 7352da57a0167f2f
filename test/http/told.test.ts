import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/engine/open-library.ts';
import { ToldStories } from '../../src/http/told.ts';
import { takeInSent } from '../../src/intake/upload.ts';

const TEXTS = ['Mayor Ilse Brandt said that 14 ferries would be withdrawn from the Orla line next week.', 'The Quillon observatory counted 62 meteors above the plain of Tesk on Friday night.'];

/** What is read of the store for two stories told in turn, twice, when stories of so many reports are kept. */
async function readsOf(most: number): Promise<number> {
  const library = await openLibrary(':memory:');
  for (const [k, text] of TEXTS.entries()) await library.add(takeInSent(new TextEncoder().encode(text), `${k}.txt`));
  let reads = 0;
  const told = new ToldStories({ ...library.store, storyAccount: (id) => {
    reads++;
    return library.store.storyAccount(id);
  } }, most);
  const { items } = await library.store.stories();
  expect(items).toHaveLength(2);
  for (const { id } of [...items, ...items]) {
    expect((await told.story(id))!.account.reports).toHaveLength(1);
    await told.story(id);
  }
  await library.close();
  return reads;
}

describe('stories as they are told', () => {
  it('are read once as long as there is room for them', async () => {
    expect(await readsOf(2)).toBe(2);
  });

  it('make room for the latest, which is kept in any case', async () => {
    expect(await readsOf(0)).toBe(4);
  });

  it('are nothing where there is no story', async () => {
    const library = await openLibrary(':memory:');
    expect(await new ToldStories(library.store, 1).story('none')).toBe(null);
    await library.close();
  });
});
