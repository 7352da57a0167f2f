import { describe, expect, it } from 'vitest';
import { KeptPages } from '../../src/http/kept-pages.ts';

const page = (length: number): Uint8Array<ArrayBuffer> => new Uint8Array(length);

describe('KeptPages', () => {
  it('keeps what fits, and lets the longest unused go first', () => {
    const kept = new KeptPages(80);
    for (const address of ['/a', '/b', '/c', '/d', '/e', '/f', '/g', '/h']) kept.set(address, 1, page(10));
    expect(kept.get('/a', 1)).toBeDefined();
    kept.set('/i', 1, page(10));
    expect(['/a', '/b', '/c', '/i'].map((address) => kept.get(address, 1) !== undefined)).toEqual([true, false, true, true]);
  });

  it('keeps no page that would crowd out the others, and none of an older revision', () => {
    const kept = new KeptPages(80);
    kept.set('/large', 1, page(11));
    kept.set('/a', 1, page(10));
    expect([kept.get('/large', 1), kept.get('/a', 2), kept.get('/a', 1)]).toEqual([undefined, undefined, undefined]);
  });

  it('makes a page once for all who ask while it is made, and again when that failed', async () => {
    const kept = new KeptPages(800);
    let made = 0;
    const make = async (): Promise<string> => `page ${++made}`;
    const [first, second] = await Promise.all([kept.answer('/a', 1, make), kept.answer('/a', 1, make)]);
    expect([new TextDecoder().decode(first), second, await kept.answer('/a', 1, make), made]).toEqual(['page 1', first, first, 1]);
    await expect(kept.answer('/b', 1, async () => { throw new Error('no store'); })).rejects.toThrow('no store');
    expect(new TextDecoder().decode(await kept.answer('/b', 1, make))).toBe('page 2');
  });
});
