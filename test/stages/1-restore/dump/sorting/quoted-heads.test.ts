import { describe, expect, it } from 'vitest';
import { quotedHeads } from '../../../../../src/stages/1-restore/dump/sorting/quoted-heads.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

/** Which lines between paragraphs (all but those of the second place) are cross-headings. */
const heads = (...lines: string[]): readonly number[] => quotedHeads(unitsOf(lines.join('\n\n')), (at) => at !== 1);

describe('quotedHeads', () => {
  it.each([
    ['“It is all we have”', 'He stood at the quay. “It is all we have,” he said, “and you know it.”'],
    ['"SORMADAN KARAR VERDİLER"', 'Kooperatif Başkanı Rıza Dalgıç, "Bize sormadan karar verdiler" dedi.'],
    ['Mayor: “We will not pay”', 'The mayor shook her head. “No, we will not pay for that,” she said.'],
    ['「子どもの声が戻った」', '「ここに子どもの声が戻るとは思わなかった」と北川さんは話した。'],
  ])('finds %s, which the paragraph below says again', (line, below) => {
    expect(heads('The boats stay in port for a third week, the board said.', line, below)).toEqual([1]);
  });

  it.each([
    ['“My life in the harbour”', 'He stood at the quay. “It is all we have,” he said, “and you know it.”'],
    ['Ferry stays in port', 'The ferry stays in port for a third week, the board said.'],
  ])('leaves %s', (line, below) => {
    expect(heads('The boats stay in port for a third week, the board said.', line, below)).toEqual([]);
  });
});
