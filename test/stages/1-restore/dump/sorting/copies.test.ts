import { describe, expect, it } from 'vitest';
import { startOfComments } from '../../../../../src/stages/1-restore/dump/sorting/comments.ts';
import { findRepeated, findTeasers } from '../../../../../src/stages/1-restore/dump/sorting/copies.ts';
import { decideBody } from '../../../../../src/stages/1-restore/dump/body/decide.ts';
import { inlineCalls } from '../../../../../src/stages/1-restore/signs/inline.ts';
import { unitsOf } from '../../../../../src/stages/1-restore/dump/units/units.ts';

const LEAD = 'The council of Sellin voted on Tuesday to keep the old bridge over the lake and to close it to lorries.';
const unitsFrom = (...lines: readonly string[]) => unitsOf(lines.join('\n\n'));

describe('copies inside a dump', () => {
  it.each([
    ['breaks off with a mark', 'The council of Sellin voted on Tuesday to keep the old bridge…', true],
    ['breaks off without one', 'The council of Sellin voted on Tuesday to keep the old bridge', true],
    ['stands in full before the text', LEAD, true],
    ['ends as a sentence of its own', 'The council of Sellin voted on Tuesday to keep.', false],
    ['goes another way', 'The council of Sellin voted on Tuesday to sell…', false],
  ])('a line that %s: teaser %s', (_, line, is) => {
    expect([...findTeasers(unitsFrom(line, LEAD, 'More of the story follows here.'), 0, () => true)]).toEqual(is ? [0] : []);
  });

  it('finds captions by their number, or side by side', () => {
    const caption = 'Mayor Runa Velt crosses the old bridge of Sellin in the rain';
    expect([...findRepeated(unitsFrom(caption, caption, LEAD))]).toEqual([0, 1]);
    expect([...findRepeated(unitsFrom(caption, LEAD, caption, LEAD, caption))]).toEqual([0, 2, 4]);
    expect([...findRepeated(unitsFrom('She laughed.', 'She laughed.', 'She laughed.'))]).toEqual([]);
  });
});

describe('calls inside a line', () => {
  it.each([
    ['He went home. EXPLORE MORE The mayor stayed.', ['EXPLORE MORE']],
    ['He went home. READ MORE', ['READ MORE']],
    ['The sign says READ MORE in red letters.', []],
    ['READ MORE BOOKS, the sign said.', []],
    ['He went home. READ MORE BOOKS was on the wall.', []],
  ])('%j', (text, calls) => {
    expect(inlineCalls(text).map(([a, b]) => text.slice(a, b))).toEqual(calls);
  });
});

describe('comments below a report', () => {
  const body = Array.from({ length: 6 }, (_, i) => `${LEAD} That was vote number ${i}.`);
  const comments = ['34 Comments', 'bridgefan says:', 'May 6, 2031 at 6:34 am', 'Good that it stays. My father built it with his own hands.', 'lorry77 says:', 'A shame for the quarry.'];

  it('begin at their heading', () => {
    expect(startOfComments(unitsFrom(...body, ...comments), (at) => at < 6)).toBe(6);
  });

  it('are not seen before the report, nor without the frames of comments', () => {
    expect(startOfComments(unitsFrom('34 Comments', ...body), (at) => at > 0)).toBe(7);
    expect(startOfComments(unitsFrom(...body, 'Comments', LEAD), () => true)).toBe(8);
  });
});

describe('deciding', () => {
  it('needs less inside the core than outside, and doubts what is less than likely', () => {
    const units = unitsFrom(...Array.from({ length: 7 }, (_, i) => `${LEAD} Number ${i} of the votes.`), 'Menu', 'News', 'Weather', 'Opinion', 'Contact', 'Imprint');
    expect(decideBody(units, [0.9, 0.9, 0.35, 0.9, 0.05, 0.9, 0.9, 0.01, 0.01, 0.4, 0.01, 0.01, 0.01]))
      .toEqual(['body', 'body', 'doubtful', 'body', 'furniture', 'body', 'body', 'furniture', 'furniture', 'furniture', 'furniture', 'furniture', 'furniture']);
  });
});
