import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HashSet } from '../../src/text/hash-set.ts';

test('a set of hashes holds what a Set holds, 0 and clusters among it', () => {
  const hash = fc.oneof(fc.integer(), fc.constantFrom(0, 1, -1, 1 << 20, 2 << 20, 3 << 20));
  fc.assert(fc.property(fc.array(hash), fc.array(hash), (members, others) => {
    const set = new HashSet(members.length);
    for (const member of members) set.add(member);
    const known = new Set(members);
    for (const asked of [...members, ...others]) expect(set.has(asked)).toBe(known.has(asked));
  }));
});

test('a set with room for none is empty', () => {
  expect([new HashSet(0).has(0), new HashSet(0).has(7)]).toEqual([false, false]);
});
