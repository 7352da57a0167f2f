import { expect, test } from 'vitest';
import { OPPOSITES, OPPOSITES_BEFORE } from '../../../../src/language/en/deeds/opposites.ts';
import { spellingKey } from '../../../../src/language/en/words/spelling.ts';

function standInOnePlace(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => [OPPOSITES, OPPOSITES_BEFORE].map((sides) => sides.get(spellingKey(word)) ?? []));
  return a!.some((sides, i) => sides.some(({ line, side }) => b![i]!.some((place) => place.line === line && place.side !== side)));
}

test.each([['killed', 'wounded'], ['won', 'lost'], ['first', 'second'], ['all', 'some'], ['will', 'may'], ['close', 'keep'], ['close', 'opened']])('%s and %s stand in each other\u2019s place', (one, other) => {
  expect(standInOnePlace(one, other)).toBe(true);
});

test.each([['killed', 'died'], ['won', 'wins'], ['may', 'might'], ['won', 'fell'], ['quay', 'mill']])('%s and %s do not', (one, other) => {
  expect(standInOnePlace(one, other)).toBe(false);
});
