import type { Context } from 'hono';
import { stream } from 'hono/streaming';
import type { StoreReader } from '../store/store.ts';

/** Every judgement that the store keeps as JSON Lines, in the order in which they were given: what `--judgements` and taking in read. */
export function judgementLines(c: Context, store: StoreReader): Response {
  c.header('content-type', 'application/jsonl; charset=utf-8');
  return stream(c, async (out) => {
    for (let after: string | null = null, first = true; first || after !== null; first = false) {
      const page = await store.judgements({ limit: 500, after });
      for (const { judgement } of page.items) await out.write(`${JSON.stringify(judgement)}\n`);
      after = page.next;
    }
  });
}
