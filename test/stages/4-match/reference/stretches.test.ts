import { describe, expect, it } from 'vitest';
import { Spelling } from './spelling.ts';
import { Comparison, type Way } from './stretches.ts';

function spelled(text: string): Spelling {
  const spelling = new Spelling();
  spelling.read(text);
  return spelling;
}

/** What two texts share beyond the places marked `|`, one way. */
function beyond(a: string, b: string, way: Way): string | null {
  const texts = new Comparison(spelled(a.replace('|', ' ')), spelled(b.replace('|', ' ')));
  const place = (text: string): number => spelled(text.slice(0, text.indexOf('|'))).count;
  const found = texts.beyond(place(a), place(b), way, 0);
  return found === null ? null : texts.a.text.slice(...texts.a.spanOf(found.a, found.a + found.length));
}

describe('Comparison', () => {
  it('takes whole words only, and no fewer than asked for', () => {
    const texts = new Comparison(spelled('a lamp on the far pier burned'), spelled('the lamp on the far pierhead'));
    const start = { a: 1, b: 3, length: texts.ahead(1, 3) };
    expect(start.length).toBe('lamponthefarpier'.length);
    expect(texts.wholeWords(start.a, start.b, start.length, 4)).toEqual({ a: 1, b: 3, length: 'lamponthefar'.length });
    expect(texts.wholeWords(start.a, start.b, start.length, 5)).toBe(null);
  });

  it.each([
    ['over a changed word', 'and| red boats lay there until dusk fell', 'and| blue boats lay there until dusk fell', 1, 'boats lay there until dusk fell'],
    ['over words that one text has alone', 'and| boats lay there until dusk fell', 'and| as it seems boats lay there until dusk fell', 1, 'boats lay there until dusk fell'],
    ['back over a changed word', 'boats lay there until dusk, red| and', 'Boats lay there until dusk: blue| and', -1, 'boats lay there until dusk'],
    ['over a restyled word to the end', 'noon,”| said Odo Lind', 'noon”,| says Odo Lind', 1, 'Odo Lind'],
    ['not over more than eight words', 'and| boats lay there until dusk fell', 'and| a b c d e f g h i boats lay there until dusk fell', 1, null],
    ['not to a few words', 'and| red boats lay there', 'and| blue boats lay there', 1, null],
  ] as const)('goes on %s', (_, a, b, way, expected) => {
    expect(beyond(a, b, way)).toBe(expected);
  });
});
