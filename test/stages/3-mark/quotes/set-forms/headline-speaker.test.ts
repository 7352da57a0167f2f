import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

function speakers(headline: string): (string | null)[] {
  const text = `${headline}\n\nTransport Secretary Moira Tallis was on the quay.`;
  const { quotes, entities } = readText(text);
  return quotes.filter((q) => q.kind === 'direct').map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? null);
}

describe('the quotation that opens a headline', () => {
  it.each(['‘Not again’: Tallis rules out toll', '“We will not go”: Moira Tallis vows to stay'])('%s: is that of the only one named behind the colon', (headline) => {
    expect(speakers(headline)).toEqual(['Moira Tallis']);
  });

  it.each(['‘He lied to us’: Tallis denies fraud', '‘Not again’: Tallis rules out Brandt plan', '‘Not again’: harbour board rules out toll'])('%s: is given to nobody where another may have said it', (headline) => {
    expect(speakers(headline)).toEqual([]);
  });
});
