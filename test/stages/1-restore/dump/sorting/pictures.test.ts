import { describe, expect, it } from 'vitest';
import { picturesAmong } from '../../../../../src/stages/1-restore/dump/sorting/pictures.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';
import { furnitureKind } from '../../../../../src/stages/1-restore/signs/furniture.ts';

const found = (text: string): readonly number[] => {
  const units = unitsOf(text);
  return picturesAmong(units, units.map((unit) => furnitureKind(unit.text)));
};

describe('what belongs to a picture without saying so', () => {
  it.each([
    ['Ferries lie at the quay of Telma.\nAda Quill/Reuters', [0, 1]],
    ['Ferries lie at the quay of Telma.\n\nAda Quill/Reuters', [1]],
    ['Getty Images Two ferries lie at the quay of Telma at dusk\n\nThe harbour has been shut since Monday\n\nNo ship left on Tuesday.', [0, 1]],
    ['Getty Images Two ferries lie at the quay of Telma at dusk\n\nNo ship left on Tuesday.', [0]],
    ['A man in a yellow coat looks out over the empty quay\nNo ship has left since Monday. (Reuters: Ada Quill)', [0]],
    ['A quay without ferries\nNo ship has left since Monday. (Reuters: Ada Quill)', []],
    ['A man in a yellow coat looks out over the empty quay\n\nNo ship has left since Monday. (Reuters: Ada Quill)', []],
    ['Reuters reported on Tuesday that no ship had left', []],
  ] as const)('%j', (text, places) => {
    expect(found(text)).toEqual(places);
  });
});
