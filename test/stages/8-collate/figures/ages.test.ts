import { describe, expect, test } from 'vitest';
import { collated, disputeLines } from '../collated.ts';

describe('ages of persons of one last name', () => {
  const mother = 'The body of Marit Tandberg, 64, was found by firefighters in a flat on Quay Street on Tuesday.';

  test('who are named in full with other first names are never one figure', async () => {
    const son = 'Oskar Tandberg, 37, was found by firefighters in a flat on Quay Street on Tuesday and arrested.';
    expect(await disputeLines(mother, son)).toEqual([]);
    const { claims } = await collated(mother, son);
    expect(claims.filter(({ kind, readings }) => kind === 'figure' && readings.length > 1)).toEqual([]);
  });

  test('nor where the age stands before the name', async () => {
    expect(await disputeLines(mother, 'A body, that of 37-year-old Oskar Tandberg, was found by firefighters in a flat on Quay Street on Tuesday.')).toEqual([]);
  });

  test.each(['Marit Tandberg', 'Marrit Tandberg', 'M. Tandberg', 'Tandberg'])('but the ages of one person are, as %s', async (name) => {
    expect(await disputeLines(mother, `The body of ${name}, 67, was found by firefighters in a flat on Quay Street on Tuesday.`)).toContain('figure difference: 64 | 67');
  });

  test('and equal ages are one, however the first name is spelled', async () => {
    const { claims } = await collated(mother, 'The body of Märta Tandberg, 64, was found by firefighters in a flat on Quay Street on Tuesday.');
    expect(claims.filter(({ kind, lineages }) => kind === 'figure' && lineages > 1).map(({ readings }) => readings.map(({ text }) => text))).toEqual([['64']]);
  });
});
