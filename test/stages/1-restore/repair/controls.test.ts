import { expect, test } from 'vitest';
import { findBreaks, findControls } from '../../../../src/stages/1-restore/repair/controls.ts';

test('line ends of every system are found, the vertical tab of word processors among them', () => {
  expect(findBreaks('a\r\nb\rc\vd\u2028e\u2029f\ng').map(({ span: [start, end] }) => `${start}+${end - start}`).join(' ')).toBe('1+2 4+1 6+1 8+1 10+1');
});

test('controls go, tabs, line ends and form feeds stay', () => {
  expect(findControls('a\0b\tc\n\v\fd\x1b[1me\ufeff').map(({ span }) => span)).toEqual([[1, 2], [9, 13], [14, 15]]);
});

test('half a pair becomes the replacement character', () => {
  expect(findControls('a\ud800b')).toEqual([{ span: [1, 2], text: '\ufffd' }]);
});
