import type { Added, Taken } from '../engine/library.ts';
import type { Intaken } from '../intake/intaken.ts';
import type { House } from './house.ts';

/** What was added, and what became of each input. */
export interface Heard {
  readonly added: Added;
  readonly taken: readonly Taken[];
}

/** Adds to the library and tells all who listen how it goes. */
export async function addHeard({ writer, news }: House, items: AsyncIterable<Intaken>): Promise<Heard> {
  const taken: Taken[] = [];
  const added = await writer.add(items, {
    onProgress: (data) => news.tell({ kind: 'progress', data }),
    onTaken: (data) => {
      taken.push(...data);
      news.tell({ kind: 'taken', data });
    },
  });
  news.tell({ kind: 'done', data: added });
  return { added, taken };
}
