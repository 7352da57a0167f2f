import { describe, expect, it } from 'vitest';
import { fetchAhead } from '../../src/language/fetch-ahead.ts';

/** Sixteen lines of 64 bytes, the first byte of each 1. */
const bytes = new Int8Array(1024).map((_, i) => (i % 64 === 0 ? 1 : 100));

describe('fetchAhead', () => {
  it('reads every line of a table that is asked often', () => {
    const into = new Int32Array(2);
    fetchAhead(bytes, 8, into);
    expect([...into]).toEqual([16, 0]);
    fetchAhead(new Int32Array(256).fill(2), 1000, into);
    expect([...into]).toEqual([32, 0]);
  });

  it('leaves a table alone that is asked for a few weights', () => {
    const into = Int32Array.of(7);
    fetchAhead(bytes, 7, into);
    expect(into[0]).toBe(7);
  });
});
