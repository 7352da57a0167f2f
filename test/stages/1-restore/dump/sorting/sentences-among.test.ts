import { describe, expect, it } from 'vitest';
import { sentencesAmong } from '../../../../../src/stages/1-restore/dump/sorting/sentences-among.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

/** Which of some lines stay beside those of the body, which are given by their places. */
const among = (lines: readonly string[], body: readonly number[], known: readonly number[] = []): readonly number[] =>
  sentencesAmong(unitsOf(lines.join('\n\n')), (at) => body.includes(at), (at) => known.includes(at)).toSorted();

const ABOVE = 'The ferry stays in port for a third week, the board said.';
const QUOTED = '“We will sell it,” Quill said. “There is no other way.”';

describe('sentencesAmong', () => {
  it('keeps what leads to a quotation, whatever stands above', () => {
    expect(among(['Harbour | Courier', 'Harbour spokesman Bram Osten answered in a statement on Monday:', QUOTED], [2])).toEqual([1]);
  });

  it('keeps a short sentence between two paragraphs, and one with which the text begins', () => {
    expect(among([ABOVE, 'I rowed.', QUOTED], [0, 2])).toEqual([1]);
    expect(among(['Call it Quill against Quill.', ABOVE], [1])).toEqual([0]);
    expect(among(['The Harbour Courier wrote in a leader on Monday:', ABOVE], [1])).toEqual([0]);
  });

  it('leaves labels, captions below furniture, and what is surely something else', () => {
    expect(among([ABOVE, 'Update:', QUOTED], [0, 2])).toEqual([]);
    expect(among(['Harbour | Courier', 'The ferry in port.', ABOVE], [2])).toEqual([]);
    expect(among([ABOVE, 'Read more about the ferry.', QUOTED], [0, 2], [1])).toEqual([]);
  });
});
