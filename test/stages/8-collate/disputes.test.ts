import { describe, expect, test } from 'vitest';
import { collated } from './collated.ts';

const QUOTE = 'Nobody doubts that the old harbour crane must be inspected by our own crews before the spring tide reaches the northern quay and the grain ships return to the valley.';

function said(words: string): string {
  return `“${words}” Brandt said.`;
}

const OTHER = QUOTE.replace('old', 'great').replace('crews', 'divers').replace('northern', 'southern').replace('grain', 'timber').replace('must be', 'has to be');

describe('differences of one quotation', () => {
  test('are one dispute, with an item for each place, that names three of them, what conflicts first', async () => {
    const { disputes } = await collated(said(QUOTE), said(OTHER));
    expect(disputes.map(({ kind, severity, items }) => [kind, severity, items.length])).toEqual([['wording', 'conflict', 10]]);
    expect(disputes[0]!.items.map(({ reading }) => reading)).toEqual(['old', 'must', 'crews', 'northern', 'grain', 'great', 'has to', 'divers', 'southern', 'timber']);
    expect(disputes[0]!.explanation).toBe('The same quotation is worded differently: “old” against “great”; “crews” against “divers”; “northern” against “southern”; and 2 more.');
  });

  test('are told together for reports that say the same', async () => {
    const { disputes } = await collated(said(QUOTE), said(OTHER), said(OTHER));
    expect(disputes.map(({ items }) => items.length)).toEqual([15]);
    expect(disputes[0]!.explanation).toContain('“old” against “great” in 2 places; ');
  });

  test('stay apart where they are between other reports', async () => {
    const { disputes } = await collated(said(QUOTE), said(QUOTE.replace('old', 'great')), said(QUOTE.slice(QUOTE.indexOf('inspected')).replace('crews', 'divers')));
    expect(disputes.filter(({ kind }) => kind === 'wording').map(({ items }) => items.length)).toEqual([3, 2]);
  });

  test('stay apart from those of another', async () => {
    const more = 'Nobody has asked the pilots of Skarne whether they would give up their boats for the sake of a wall.';
    const { disputes } = await collated(`${said(QUOTE)}\n\nThe council met for an hour.\n\n${said(more)}`, `${said(QUOTE.replace('old', 'great'))}\n\nRain fell on Norrby.\n\n${said(more.replace('boats', 'houses'))}`);
    expect(disputes.map(({ items }) => items.length)).toEqual([2, 2]);
  });

  test('do not depend on the order in which the reports come', async () => {
    const told = async (...texts: string[]): Promise<string[]> => (await collated(...texts)).disputes.map(({ items }) => items.map(({ reading }) => reading).sort().join(' '));
    expect(await told(said(OTHER), said(QUOTE))).toEqual(await told(said(QUOTE), said(OTHER)));
  });
});
