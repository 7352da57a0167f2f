import type { Database, Queries } from '../db/database.ts';
import { packBytes, unpack, unpackBytes } from '../db/pack.ts';
import type { StoreWork } from '../kept.ts';
import { StoreError } from '../store.ts';
import { chunks } from './chunks.ts';

type IndexWork = Pick<StoreWork, 'digests' | 'texts' | 'profiles' | 'keepProfiles' | 'dropProfiles' | 'saved' | 'save'>;

/** Bytes of an index that one row holds. */
const PART = 16 * 2 ** 20;

/** What is kept of the indexes over all reports, within one transaction. */
export function indexWork(db: Queries, { textNow }: Pick<Database, 'textNow'>): IndexWork {
  return {
    digests: async () => new Map((await db.selectFrom('report').select(['id', 'digest']).execute()).map(({ id, digest }) => [id, digest])),
    texts: async () => (textNow === null ? textsAtHand(db) : (id) => known(id, textNow(id), unpackText)),
    profiles: async (ids) => {
      const found = new Map<string, Uint8Array>();
      for (const some of chunks(ids)) {
        const rows = await db.selectFrom('report').select(['id', 'profile']).where('id', 'in', [...some]).where('profile', 'is not', null).execute();
        for (const { id, profile } of rows) found.set(id, profile!);
      }
      return found;
    },
    keepProfiles: async (profiles) => {
      for (const [id, profile] of profiles) await db.updateTable('report').set({ profile }).where('id', '=', id).execute();
    },
    dropProfiles: async () => {
      await db.updateTable('report').set({ profile: null }).where('profile', 'is not', null).execute();
    },
    saved: async (name) => {
      const parts = await db.selectFrom('saved').select('bytes').where('name', '=', name).orderBy('part').execute();
      return parts.length === 0 ? null : unpackBytes(Buffer.concat(parts.map(({ bytes }) => bytes)));
    },
    save: async (name, bytes) => {
      await db.deleteFrom('saved').where('name', '=', name).execute();
      const packed = bytes.length === 0 ? bytes : packBytes(bytes);
      for (let from = 0, part = 0; from < packed.length; from += PART, part++) {
        await db
          .insertInto('saved')
          .values({ name, part, bytes: packed.subarray(from, from + PART) })
          .execute();
      }
    },
  };
}

/** All texts, where the database gives none without waiting: a kilobyte and a half each, packed. */
async function textsAtHand(db: Queries): Promise<(id: string) => string> {
  const texts = new Map((await db.selectFrom('report').select(['id', 'text']).execute()).map(({ id, text }) => [id, text]));
  return (id) => known(id, texts.get(id) ?? null, unpackText);
}

function unpackText(packed: Uint8Array): string {
  return unpack(packed) as string;
}

function known(id: string, packed: Uint8Array | null, read: (packed: Uint8Array) => string): string {
  if (packed === null) throw new StoreError(`There is no report ${id}.`);
  return read(packed);
}
