import { describe, expect, test } from 'vitest';
import { collated } from './collated.ts';

async function roles(one: string, other: string): Promise<string[]> {
  return (await collated(one, other)).claims.filter(({ kind }) => kind === 'role').map(({ standing, readings }) => `${standing}: ${readings.map(({ text }) => text).sort().join(' | ')}`);
}

describe('roles that nobody holds at once are one claim', () => {
  test.each([
    ['Ann Lee, deputy secretary of the harbour board, agreed.', 'Ann Lee, secretary of the harbour board, agreed.', 'unknown: deputy secretary of the harbour board | secretary of the harbour board'],
    ['Former President Olaf Brandt left Skarne.', 'The crews waved as President Olaf Brandt left Skarne.', 'unknown: Former President | President'],
    ['Ann Lee, the former secretary of the harbour board, agreed.', 'Ann Lee, secretary of the harbour board, agreed.', 'unknown: secretary of the harbour board | the former secretary of the harbour board'],
  ])('%s', async (one, other, claim) => {
    expect(await roles(one, other)).toEqual([claim]);
  });
});

describe('no claim is made of roles', () => {
  test.each([
    ['that are the same', 'Ann Lee, secretary of the harbour board, agreed.', 'Ann Lee, the secretary of the harbour board, agreed.'],
    ['that may both be held', 'Ann Lee, secretary of the harbour board, agreed.', 'Ann Lee, mayor of Norrby, agreed.'],
    ['of two persons', 'Ann Lee, secretary of the harbour board, agreed.', 'Carl Moss, deputy secretary of the harbour board, agreed.'],
    ['that one report gives both ways', 'Former President Olaf Brandt left Skarne. They like President Olaf Brandt there, and President Olaf Brandt likes them.', 'By noon, President Olaf Brandt had left Skarne.'],
    ['told in part', 'The former harbour secretary Ann Lee spoke.', 'The secretary Ann Lee spoke.'],
  ])('%s', async (_, one, other) => {
    expect(await roles(one, other)).toEqual([]);
  });
});
