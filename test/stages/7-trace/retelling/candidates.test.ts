import { expect, it } from 'vitest';
import { candidatesOf } from '../../../../src/stages/7-trace/retelling/candidates.ts';

const numbers = new Map<string, number>();
const numberOf = (word: string): number => numbers.getOrInsertComputed(word, () => numbers.size);
const teller = (id: string, lineage: string, words: string) => ({ id, lineage, sentences: [{ span: [0, 1] as const, words: words.split(' ').map(numberOf) }] });

it('offers those of other lineages that share words which few have', () => {
  const one = teller('one', 'a', 'silo barley lightning crowns insurer harvest');
  const two = teller('two', 'b', 'silo barley lightning crowns insurer town');
  const kin = teller('kin', 'a', 'silo barley lightning crowns insurer harvest');
  const far = teller('far', 'c', 'silo minister budget vote tax pension');
  const candidates = candidatesOf([one, two, kin, far]);
  expect(candidates.get(one)!.map(({ id }) => id)).toEqual(['two']);
  expect(candidates.get(two)!.map(({ id }) => id)).toEqual(['one', 'kin']);
  expect(candidates.get(far)).toEqual([]);
});

it('does not count words that the whole story is full of', () => {
  const crowd = Array.from({ length: 60 }, (_, k) => teller(`t${k}`, `l${k}`, `silo barley lightning crowns insurer own${k}`));
  expect([...candidatesOf(crowd).values()].flat()).toEqual([]);
});
