import { expect, it } from 'vitest';
import { piecesOf } from '../../src/intake/pieces.ts';

it('cuts bytes into pieces that share their memory, the last as long as what is left', () => {
  const bytes = new Uint8Array([1, 2, 3, 4, 5]).subarray(1);
  const pieces = [...piecesOf(bytes, 3)];
  expect(pieces.map((piece) => [...piece])).toEqual([[2, 3, 4], [5]]);
  bytes[0] = 9;
  expect(pieces[0]![0]).toBe(9);
  expect([...piecesOf(bytes, 4)].map((piece) => [...piece])).toEqual([[9, 3, 4, 5]]);
  expect([...piecesOf(new Uint8Array(0), 3)]).toEqual([]);
});
