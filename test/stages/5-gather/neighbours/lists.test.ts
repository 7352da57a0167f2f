import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Lists } from '../../../../src/stages/5-gather/neighbours/lists.ts';

const change = fc.oneof(
  fc.record({ kind: fc.constant('push' as const), list: fc.nat(300), value: fc.nat(1000) }),
  fc.record({ kind: fc.constant('drop' as const), list: fc.nat(300), value: fc.nat(1000) }),
  fc.record({ kind: fc.constant('clear' as const), list: fc.nat(300), value: fc.constant(0) }),
  fc.record({ kind: fc.constant('fill' as const), list: fc.nat(300), value: fc.nat(40) }),
);

it('holds what plain arrays would, however lists grow and shrink', () => {
  fc.assert(fc.property(fc.array(change, { maxLength: 400 }), (changes) => {
    const lists = new Lists();
    const plain = new Map<number, number[]>();
    for (const { kind, list, value } of changes) {
      const own = plain.get(list) ?? [];
      plain.set(list, own);
      if (kind === 'push') expect(lists.push(list, value)).toBe(own.push(value));
      else if (kind === 'clear') {
        lists.clear(list);
        own.length = 0;
      } else if (kind === 'drop' && own.length > 0) {
        lists.drop(list, value % own.length);
        own[value % own.length] = own.at(-1)!;
        own.pop();
      } else if (kind === 'fill' && own.length === 0) {
        own.push(...Array.from({ length: value }, (_, k) => k + value));
        lists.fill(list, Int32Array.from(own));
      }
    }
    for (const [list, own] of plain) expect([...lists.of(list)]).toEqual(own);
    expect(lists.length(5000)).toBe(0);
  }));
});

it('holds a hundred thousand lists', () => {
  const lists = new Lists();
  for (let list = 0; list < 100_000; list++) for (let k = 0; k <= list % 3; k++) lists.push(list, list + k);
  for (let list = 0; list < 100_000; list++) expect(lists.of(list).at(-1)).toBe(list + (list % 3));
});
