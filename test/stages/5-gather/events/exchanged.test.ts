import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exchanged } from '../../../../src/stages/5-gather/events/exchanged.ts';

it('holds what sorting would give', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.nat(200)), fc.uniqueArray(fc.nat(200)), fc.nat(4), (held, others, every) => {
    const order = (x: number, y: number): number => x - y;
    const [list, come] = [held.toSorted(order), others.filter((one) => !held.includes(one))];
    const gone = held.filter((one) => one % 5 <= every);
    expect(exchanged(list, gone, come, order)).toEqual([...list.filter((one) => !gone.includes(one)), ...come].sort(order));
    expect(exchanged(list, [], [], order)).toBe(list);
  }));
});
