import { describe, expect, it } from 'vitest';
import { findMojibake } from '../../../../src/stages/1-restore/repair/search.ts';

const damaged = 'cafÃ© im GrÃ¼nen\n'.repeat(20);
const chosenIn = (spared: readonly number[], steps: number) => findMojibake(damaged, { spared: new Set(spared), steps }).chosen;

describe('findMojibake', () => {
  it('ends once so many candidates were followed, and keeps what it found', () => {
    expect(chosenIn([], 1000).map(({ output }) => output)).toEqual(Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? 'é' : 'ü')));
    const few = chosenIn([], 10);
    expect(few.length).toBeGreaterThan(0);
    expect(few).toEqual(chosenIn([], 1000).slice(0, few.length));
    expect(few.length).toBeLessThan(40);
  });

  it('leaves spared lines alone', () => {
    expect(chosenIn([0, 3], 1000).map(({ start }) => Math.floor(start / 17))).toEqual(Array.from({ length: 40 }, (_, i) => Math.floor(i / 2)).filter((line) => line !== 0 && line !== 3));
  });
});
