import { expect, it } from 'vitest';
import { sizeOf } from '../../../web/site/words.ts';

it.each([[0, '0 bytes'], [1023, '1023 bytes'], [1024, '1.0 kB'], [1536, '1.5 kB'], [2 ** 20 - 1, '1024.0 kB'], [2 ** 20, '1.0 MB'], [5 * 2 ** 19, '2.5 MB']])('%i is %s', (bytes, words) => {
  expect(sizeOf(bytes)).toBe(words);
});
