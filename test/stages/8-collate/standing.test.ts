import { describe, expect, test } from 'vitest';
import { collated, type Told } from './collated.ts';

/** The standing of the claims that several reports carry, with their readings. */
async function shared(kind: string, ...told: readonly Told[]): Promise<readonly string[]> {
  const { claims } = await collated(...told);
  return claims.filter((claim) => claim.kind === kind && claim.lineages > 1).map(({ standing, readings }) => `${standing}: ${readings.map(({ text }) => text).join(' | ')}`);
}

const OPENED = 'The new lock at Norrby opened to barges on Monday, four years behind its plan.';

describe('the standing of a value that several reports carry', () => {
  test('is agreed where they give the same', async () => {
    expect(await shared('date', OPENED, 'Four years behind its plan, the new lock at Norrby opened to barges on Monday.')).toEqual(['agreed: Monday']);
  });

  test('is disputed where they cannot both be right', async () => {
    expect(await shared('date', OPENED, 'Four years behind its plan, the new lock at Norrby opened to barges on Tuesday.')).toEqual(['disputed: Monday | Tuesday']);
  });

  test('is unknown where each tells it differently, and never single', async () => {
    const views = await shared(
      'date',
      'Mayor Brandt directly contradicted his own harbour master on Sunday and said that his position on the Norrby sea wall had not moved.',
      'Mayor Brandt said on Thursday that his position on the Norrby sea wall never moved, pushing back on his own harbour master.',
    );
    expect(views).toEqual(['unknown: Sunday | Thursday']);
  });
});

test('as many lineages agree on a figure that differs as give one of its numbers', async () => {
  const six = 'The board recalled six batches of Sarnol tablets on Monday after tests found glass in them.';
  const { claims } = await collated(six, 'Six batches of Sarnol tablets were recalled by the board on Monday, after tests found glass.', six.replace('six', 'seven'));
  const [claim] = claims.filter(({ kind, readings }) => kind === 'figure' && readings.length === 2);
  expect(claim?.standing === 'agreed' ? claim.lineages : 2).toBe(2);
});
