import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLibrary } from '../../../src/engine/open-library.ts';
import { openStore } from '../../../src/store/open.ts';
import { STORY, streamOf } from '../story.ts';

it('throws away what another version of the code kept to match and gather, and makes it anew', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-across-'));
  const [kept, fresh] = [join(folder, 'kept.db'), ':memory:'];
  try {
    const first = await openLibrary(kept);
    await first.add(streamOf(STORY.slice(0, 2)));
    await first.close();
    const store = await openStore(kept);
    await store.change(async (work) => {
      // Nothing of this can be read: where it is asked for, the test fails.
      for (const name of ['wording', 'likeness', 'holds']) await work.save(name, new Uint8Array([1, 2, 3]));
      await work.keepProfiles(new Map([...(await work.digests()).keys()].map((id) => [id, new Uint8Array([1, 2, 3])])));
      await work.setValue('indexes', 'an older version');
    });
    await store.close();
    const [again, whole] = [await openLibrary(kept), await openLibrary(fresh)];
    await again.add(streamOf(STORY.slice(2)));
    await whole.add(streamOf(STORY));
    expect(JSON.stringify(await again.account())).toBe(JSON.stringify(await whole.account()));
    await again.close();
    await whole.close();
    const after = await openStore(kept);
    expect(await after.change((work) => work.value('indexes'))).not.toBe('an older version');
    await after.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});
