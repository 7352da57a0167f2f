import { describe, expect, it } from 'vitest';
import { readOrdinal } from '../../../../src/calendar/expressions/readers/ordinals.ts';
import { asked } from '../marked.ts';

const ordinalAt = (marked: string): unknown => {
  const { scan, at } = asked(marked);
  return readOrdinal(scan, at);
};

describe('readOrdinal', () => {
  it.each([
    ['third boat', 3, 1], ['twenty-first', 21, 3], ['twenty first', 21, 2], ['20th', 20, 2], ['101st', 101, 2],
  ])('reads "%s"', (marked, value, next) => {
    expect(ordinalAt(marked)).toEqual({ value, next });
  });

  it.each(['20 th', '2031st', 'twenty', 'twenty tenth', 'boats'])('reads nothing at "%s"', (marked) => {
    expect(ordinalAt(marked)).toBeNull();
  });
});
