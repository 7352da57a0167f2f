import { expect, it } from 'vitest';
import { markingRepeatsOnce } from '../../src/pipeline/marking.ts';
import { mark } from '../../src/stages/3-mark/index.ts';
import { segment } from '../../src/stages/2-segment/index.ts';

const TEXT = 'Mayor Ada Quill said on Monday that the lift would cost $4 million. “It will open in May,” she said.';
const REPORT = { text: TEXT, language: 'en', published: '2031-03-04', dateline: null, notices: [] };
const SEGMENTS = segment(TEXT, 'en');

it('marks a text once, and each as it would be marked alone', () => {
  const marking = markingRepeatsOnce();
  const notices = [{ code: 'guessed-charset', message: 'It was guessed.' }];
  const [first, again] = [marking(REPORT, SEGMENTS), marking({ ...REPORT, notices }, SEGMENTS)];
  expect(first).toEqual(mark(REPORT, SEGMENTS));
  expect(again).toEqual(mark({ ...REPORT, notices }, SEGMENTS));
  expect(again.quotes).toBe(first.quotes);
});

it.each([{ language: 'de' }, { published: '2030-03-04' }, { dateline: { place: 'SYDNEY', agency: null } }, { text: `${TEXT} ` }])('marks anew where it matters: %o', (other) => {
  const marking = markingRepeatsOnce();
  const first = marking(REPORT, SEGMENTS);
  const again = marking({ ...REPORT, ...other }, SEGMENTS);
  expect(again.quotes).not.toBe(first.quotes);
  expect(again).toEqual(mark({ ...REPORT, ...other }, SEGMENTS));
});
