import { expect, it } from 'vitest';
import { BoundedBytes } from '../../src/intake/bounded-bytes.ts';

it('gives what was added since it was last asked, or nothing where that was too much', () => {
  const bytes = new BoundedBytes(4);
  const add = (...parts: readonly string[]): string | undefined => {
    for (const part of parts) bytes.add(Buffer.from(part));
    return bytes.take()?.toString();
  };
  expect([add('ab', '', 'cd'), add(), add('abc', 'de', 'f'), add('gh')]).toEqual(['abcd', '', undefined, 'gh']);
});
