import { expect, it } from 'vitest';
import { transcript } from '../../../../../src/stages/3-mark/quotes/set-forms/lines.ts';
import { viewIn, wordsIn } from '../view-of.ts';

const labels = (...lines: readonly string[]): string[] => {
  const view = viewIn(lines.join('\n\n'));
  return transcript(view).map(({ source }) => wordsIn(view, [source!.from, source!.to]));
};

it('reads turns where a label comes back, or is of somebody with a given name', () => {
  expect(labels('QUILL: We begin at nine.', 'BRANDT: And we end when?', 'QUILL: When it is done.')).toEqual(['QUILL', 'BRANDT', 'QUILL']);
  expect(labels('PETER VELT: We begin at nine.', 'ANNA ROTH: We end at ten.', 'QUILL: We do.')).toHaveLength(3);
});

it('takes kickers of the items of a letter for no speakers', () => {
  expect(labels('QUAY WAITS: The quay stays shut until May.', 'STONE DEARER: The board raised the toll.', 'FERRY PICKED: The older of the two ferries goes.')).toEqual([]);
});
