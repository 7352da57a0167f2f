import { expect, test } from 'vitest';
import { timelineOf } from '../../../../src/stages/9-reconcile/timeline.ts';
import { accountOf } from '../../../support/read.ts';

/** What the timeline of a report of Wednesday 5 March 2031 says. */
async function whatOf(text: string): Promise<string[]> {
  return timelineOf((await accountOf([text], '2031-03-05')).reports).map(({ what }) => what);
}

test.each([
  ['the only person told of before', 'Warden Ada Quill opened the new weir in Orun. She flew to Lindhaven on Tuesday.', 'She [Ada Quill] flew to Lindhaven on Tuesday.'],
  ['nobody where two are', 'Warden Ada Quill met Nell Osten in Orun. She flew to Lindhaven on Tuesday.', 'She flew to Lindhaven on Tuesday.'],
  ['nobody where somebody has no name', 'Warden Ada Quill met a woman from Orun. She flew to Lindhaven on Tuesday.', 'She flew to Lindhaven on Tuesday.'],
  ['nobody of another sex', 'Warden Ada Quill opened the new weir in Orun. He flew to Lindhaven on Tuesday.', 'He flew to Lindhaven on Tuesday.'],
  ['nobody by half a name', 'Quill opened the new weir in Orun. She flew to Lindhaven on Tuesday.', 'She flew to Lindhaven on Tuesday.'],
])('a line that opens with a pronoun names %s', async (_, text, what) => expect(await whatOf(text)).toContain(what));

test('words that only carry grammar are no line', async () => expect(await whatOf('Warden Ada Quill dreams of the sea. It is 2032.')).toEqual([]));
