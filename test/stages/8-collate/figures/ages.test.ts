import { describe, expect, test } from 'vitest';
import { collated, disputeLines } from '../collated.ts';
import type { Told } from '../collated.ts';

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

describe('ages of one person who is named in full', () => {
  const told = 'Gareth Moxley stood in the dock. Moxley, 54, wore a grey suit.';

  test.each([
    ['in sentences that share nothing', 'Gareth Moxley, 45, admitted that he had taken the money.', ['figure conflict: 54 | 45']],
    ['before the name', 'Friends were robbed by 45-year-old Gareth Moxley, the court heard.', ['figure conflict: 54 | 45-year-old']],
  ])('differ: %s', async (_, other, lines) => {
    expect(await disputeLines(told, other)).toEqual(lines);
  });

  test.each<[string, Told]>([
    ['of another time', 'Gareth Moxley, who was 48 when the thefts began, went home.'],
    ['of another time, behind the age', 'Gareth Moxley, 48 at the time, went home.'],
    ['of a kinswoman', 'Ann Moxley, 51, went home.'],
    ['one birthday later', ['Gareth Moxley, 55, went home.', '2031-06-15']],
    ['two years later', ['Gareth Moxley, 56, went home.', '2033-06-15']],
  ])('do not: %s', async (_, other) => {
    expect(await disputeLines(told, other)).toEqual([]);
  });

  test('conflict with those of later reports that no birthdays explain', async () => {
    expect(await disputeLines(told, ['Gareth Moxley, 45, went home.', '2033-06-15'])).toEqual(['figure conflict: 54 | 45']);
  });
});
