import { expect, it } from 'vitest';
import { areOneOwner, stateBody } from '../../../../src/language/en/names/owners.ts';

it.each([
  ['Russia', 'Russian', true], ['Ukraine', 'Ukrainian', true], ['France', 'french', true], ['U.S.', 'American', true], ['Britain', 'british', true], ['Russia', 'Ukrainian', false], ['Austria', 'Australian', false],
  ['Telma', 'Telmar', false], ['Iran', 'Iraqi', false], ['Niger', 'Nigerian', false],
])('%s and %s are one owner: %s', (one, other, same) => {
  expect(areOneOwner(one, other)).toBe(same);
});

it.each([
  ['Russian Defence Ministry', 'Defence Ministry'], ['Defence Ministry', undefined], ['Russian Ferries', undefined], ['Orlan Ports Ministry', undefined],
])('%s: %s', (name, body) => {
  expect(stateBody(name)?.body).toBe(body);
});
