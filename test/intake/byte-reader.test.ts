import { expect, it } from 'vitest';
import fc from 'fast-check';
import { ByteReader } from '../../src/intake/byte-reader.ts';

async function* inChunks(words: string, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < words.length; i += size) yield Buffer.from(words.slice(i, i + size), 'latin1');
}

it('reads up to a mark, so many bytes, and over bytes, however the stream is cut', async () => {
  for (const size of [1, 2, 3, 7, 100]) {
    const reader = new ByteReader(inChunks('head||body\n\n\nrest', size));
    expect((await reader.until(Buffer.from('||'), 10))?.toString()).toBe('head');
    expect((await reader.bytes(4)).toString()).toBe('body');
    expect(await reader.skipAny(Buffer.from('\n'))).toBe(true);
    expect(await reader.skip(2)).toBe(2);
    expect((await reader.bytes(10)).toString()).toBe('st');
    expect(await reader.skip(1)).toBe(0);
    expect(await reader.skipAny(Buffer.from('\n'))).toBe(false);
  }
});

it('gives null where the mark is too far away or never comes', async () => {
  expect(await new ByteReader(inChunks('a'.repeat(50), 7)).until(Buffer.from('||'), 10)).toBeNull();
  expect(await new ByteReader(inChunks(`${'a'.repeat(50)}||`, 60)).until(Buffer.from('||'), 10)).toBeNull();
  expect(await new ByteReader(inChunks('short', 2)).until(Buffer.from('||'), 10)).toBeNull();
});

it('loses no byte', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 9 }), fc.array(fc.nat(20), { maxLength: 8 }), async (words, size, lengths) => {
    const latin = Buffer.from(words).toString('latin1');
    const reader = new ByteReader(inChunks(latin, size));
    let read = '';
    for (const length of [...lengths, 1000]) read += (await reader.bytes(length)).toString('latin1');
    expect(read).toBe(latin);
  }));
});
