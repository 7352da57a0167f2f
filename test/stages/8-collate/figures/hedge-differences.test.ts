import { describe, expect, test } from 'vitest';
import { disputeLines } from '../collated.ts';

const FLAT = 'Divers freed 31 whales from nets off Skarne on Sunday night.';

describe('a hedge that one report drops', () => {
  test.each([
    ['Divers freed about 31 whales from nets off Skarne on Sunday night.', 'about 31 whales'],
    ['Divers freed up to 31 whales from nets off Skarne on Sunday night.', 'up to 31 whales'],
    ['Divers freed more than 31 whales from nets off Skarne on Sunday night.', 'more than 31 whales'],
  ])('%s', async (hedged, reading) => {
    expect(await disputeLines(hedged, FLAT)).toEqual([`hedge difference: ${reading} | 31 whales`]);
  });

  test.each([
    ['The new lock at Norrby could cost the island 4 million crowns.', 'could cost the island 4 million crowns'],
    ['The new lock at Norrby is expected to cost the island 4 million crowns.', 'is expected to cost the island 4 million crowns'],
  ])('%s', async (open, reading) => {
    expect(await disputeLines(open, 'The new lock at Norrby costs the island 4 million crowns.')).toEqual([`hedge difference: ${reading} | island 4 million crowns`]);
  });
});

describe('no hedge is dropped', () => {
  test.each([
    ['both hedge', 'Divers freed about 31 whales from nets off Skarne on Sunday night.', 'Divers freed some 31 whales from nets off Skarne on Sunday night.'],
    ['the words before the number bound nothing', 'Divers freed a total of 31 whales from nets off Skarne on Sunday night.', FLAT],
    ['a report has the number both ways', 'Divers freed about 31 whales from nets off Skarne on Sunday night. The 31 whales swam off.', FLAT],
    ['the sentences are of other things', 'Some 31 whales were counted in the strait by the Norrby station last year.', FLAT],
    ['the other sentence is hedged in another way', 'The new lock at Norrby could cost the island 4 million crowns.', 'The new lock at Norrby will probably cost the island 4 million crowns.'],
    ['a maximum is no flat statement', 'Osten could face up to 10 years in prison for theft in Orun.', 'Osten faces a maximum of 10 years in prison for theft in Orun.'],
    ['the word of doubt is in another clause', 'The new lock at Norrby could fail, and costs the island 4 million crowns.', 'The new lock at Norrby costs the island 4 million crowns.'],
    ['"over" says how long', 'The council of Skarne lends the yard 90 boats over seven years.', 'The council of Skarne lends the yard 90 boats, for seven years.'],
    ['the bare number is a conversion', 'The diver sank about 200 feet off the Skarne reef on Sunday.', 'The diver sank about 60 metres (200 feet) off the Skarne reef on Sunday.'],
    ['the month is no verb', 'The lock at Norrby in May cost the island 4 million crowns.', 'The lock at Norrby cost the island 4 million crowns.'],
  ])('%s', async (_, one, other) => {
    expect((await disputeLines(one, other)).filter((line) => line.startsWith('hedge'))).toEqual([]);
  });
});
