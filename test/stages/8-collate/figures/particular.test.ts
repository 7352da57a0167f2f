import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/model/claim.ts';
import { accountOf } from '../../../support/read.ts';

const OPENING = 'The Harbour Alliance beat the Quay League in the vote of Telma on Sunday, and its leader Ada Quill spoke to a crowd in Orun.';

async function agreed(first: string, second: string): Promise<readonly string[]> {
  const { claims } = await accountOf([`Alliance wins in Telma\n\n${OPENING} ${first}`, `Telma votes for Alliance\n\n${OPENING.replace('beat', 'has defeated')} ${second}`]);
  return claims.filter(({ kind, lineages }: Claim) => kind === 'figure' && lineages > 1).flatMap(({ readings }) => readings.map(({ text }) => text));
}

describe('a particular number', () => {
  it('is one in two reports that tell little else alike', async () => {
    expect(await agreed('Across the country the gap was 8,731 votes.', 'It was ahead by 8,731 votes when the counting had ended at dawn.')).toContain('8,731 votes');
  });

  it('is not told by a round or a short one', async () => {
    expect(await agreed('Across the country the gap was 8,000 votes.', 'Some wards had 8,000 votes each at dawn.')).toEqual([]);
  });
});
