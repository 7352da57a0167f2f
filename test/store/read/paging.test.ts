import { describe, expect, it } from 'vitest';
import { behind, limitOf, offsetOf, pageOf } from '../../../src/store/read/paging.ts';
import { StoreError } from '../../../src/store/store.ts';

describe('a page', () => {
  it('has 50 items where nothing else is asked, and at most 500', () => {
    expect(limitOf({})).toBe(50);
    expect(limitOf({ limit: 500 })).toBe(500);
    for (const limit of [0, 501, 1.5, Number.NaN]) expect(() => limitOf({ limit })).toThrow(StoreError);
  });

  it('names the next one by the sort keys of its last row, and none when it is the last', () => {
    const { rows, next } = pageOf([3, 2, 1], 2, (row) => [row]);
    expect(rows).toEqual([3, 2]);
    expect(offsetOf(next)).toBe(2);
    expect(pageOf([3, 2], 2, (row) => [row]).next).toBeNull();
  });

  it.each(['', 'x', Buffer.from('{}').toString('base64url'), Buffer.from('[1,2]').toString('base64url'), Buffer.from('[null]').toString('base64url')])('refuses a mark that no page gave: %s', (mark) => {
    expect(() => behind(mark, ['number'])).toThrow(StoreError);
  });
});
