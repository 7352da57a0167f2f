import { expect, it } from 'vitest';
import { collect, peek } from '../../src/intake/byte-stream.ts';
import { UnreadableInput } from '../../src/intake/problem.ts';

/** The chunks one by one, and how many were asked for. */
function stream(...chunks: readonly string[]): { readonly chunks: AsyncGenerator<Uint8Array>; readonly asked: () => number } {
  let asked = 0;
  async function* give(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) {
      asked++;
      yield Buffer.from(chunk);
    }
  }
  return { chunks: give(), asked: () => asked };
}

it('a look at the first bytes waits for no more than it needs, and loses none', async () => {
  const { chunks, asked } = stream('ab', 'cd', 'ef');
  const peeked = await peek(chunks, 4);
  expect([Buffer.from(peeked.head).toString(), asked()]).toEqual(['abcd', 2]);
  expect(Buffer.from(await collect(peeked.chunks, 'a.txt', 6)).toString()).toBe('abcdef');
  expect(Buffer.from((await peek(stream('ab').chunks, 4)).head).toString()).toBe('ab');
});

it('what is larger than it may be is refused by its name', async () => {
  await expect(collect(stream('ab', 'cd', 'ef').chunks, 'a.txt', 5)).rejects.toThrow(UnreadableInput);
});
