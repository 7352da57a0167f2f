import { expect, it } from 'vitest';
import { Recent } from '../../src/text/recent.ts';

function keys(recent: Recent<string>, asked: string): string {
  return [...asked].filter((key) => recent.get(key) !== undefined).join('');
}

it('forgets what was asked for longest ago, by number', () => {
  const recent = new Recent<string>({ items: 3, weight: 100 });
  for (const key of 'abc') recent.add(key, key, 1);
  expect(recent.get('a')).toBe('a');
  recent.add('d', 'd', 1);
  expect(keys(recent, 'abcd')).toBe('acd');
});

it('forgets by weight, and takes nothing in that outweighs all', () => {
  const recent = new Recent<string>({ items: 10, weight: 10 });
  for (const key of 'ab') recent.add(key, key, 4);
  recent.add('x', 'x', 11);
  expect(keys(recent, 'abx')).toBe('ab');
  recent.add('c', 'c', 6);
  expect(keys(recent, 'abc')).toBe('bc');
});
