import { expect, it } from 'vitest';
import type { LibraryProgress } from '../../../src/engine/library.ts';
import { openLibrary } from '../../../src/engine/open-library.ts';
import { STORY, streamOf } from '../story.ts';

it('work tells of each phase, from the first item to the last', async () => {
  const told: LibraryProgress[] = [];
  const library = await openLibrary(':memory:');
  await library.add(streamOf(STORY), { onProgress: (progress) => { told.push(progress); } });
  await library.close();
  expect([...new Set(told.map(({ phase }) => phase))]).toEqual(['reading', 'matching', 'reconciling']);
  const last = told.filter(({ phase }) => phase === 'reconciling').at(-1)!;
  expect([last.done, last.total]).toEqual([2, 2]);
  expect(told.filter(({ phase }) => phase === 'reading').at(-1)!.done).toBe(STORY.length);
});
