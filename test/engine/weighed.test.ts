import { describe, expect, it } from 'vitest';
import { weighed } from '../../src/engine/weighed.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import { placeOf, sampleAccount } from '../support/account.ts';

const ACCOUNT = sampleAccount();
const [first] = ACCOUNT.reports as [(typeof ACCOUNT.reports)[number]];
const SAID: Judgement = {
  kind: 'dispute', report: 'a', span: placeOf(first, '4 million').span, exact: '4 million', prefix: '', suffix: '', value: 'settled', author: 'Bo Dast', reason: 'asked', day: '2031-03-06',
};
type Asked = Parameters<typeof weighed>[1];

/** A store that holds the sample's account, and what was decided before. */
const store = (kept: readonly Judgement[] = [], story: string | null = 's1'): Asked => ({
  judgements: async () => ({ items: kept.map((judgement) => ({ judgement })), total: kept.length, next: null }),
  reportRow: async () => ({ story }),
  storyAccount: async (id: string) => (id === 's1' ? ACCOUNT : null),
}) as unknown as Asked;

describe('weighed', () => {
  it('names all passages that stand against each other with the one that is judged', async () => {
    expect((await weighed(SAID, store())).value).toMatchObject({ verdict: 'settled', others: [{ report: 'b', exact: '6 million' }] });
  });

  it('gives what was decided already as it is kept, though the dispute is gone', async () => {
    const kept = { ...SAID, value: { verdict: 'settled', others: [] } };
    expect(await weighed(SAID, store([kept], null))).toBe(kept);
    expect(await weighed({ ...SAID, author: 'Rhea Tamm' }, store([kept], null))).not.toBe(kept);
  });

  it.each<[string, Judgement, Asked]>([
    ['that is of another kind', { ...SAID, kind: 'speaker', value: null }, store()], ['of a report without a story', SAID, store([], null)], ['of a story without an account', SAID, store([], 's9')],
  ])('leaves a judgement %s as it is', async (_, judgement, asked) => {
    expect(await weighed(judgement, asked)).toBe(judgement);
  });
});
