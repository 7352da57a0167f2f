import { describe, expect, it } from 'vitest';
import { runsIn, wordsOf } from './run-in.ts';

const found = (text: string): string[] => {
  const { tokens, runs } = runsIn(text);
  return runs.map(({ from, to }) => wordsOf(tokens, from, to));
};

describe('names that are months or days as well', () => {
  it('knows a month as the surname of who bears it, and no day for it', () => {
    expect(found('They met Peter March. Then March spoke, on March 3 and in March.')).toEqual(['Peter March', 'March']);
    expect(found('They met in March.')).toEqual([]);
    expect(found('They met Julie Sun. Then Sun spoke, on Sun 3.')).toEqual(['Julie Sun', 'Sun']);
  });

  it.each<[string, string[]]>([
    ['June Quill said no.', ['June Quill']],
    ['The fisherman Jan Osten wept.', ['Jan Osten']],
    ['His lawyer, Jan Osten, wept.', ['Jan Osten']],
    ['“No,” said April Quill Osten.', ['April Quill Osten']],
    ['They wept because May Osten, 62, wept.', ['May Osten']],
    ['August Osten, the mayor, wept.', ['August Osten']],
    ['They asked Gov. Jan Osten (R) and Ms. June Quill to come.', ['Gov. Jan Osten', 'R', 'Ms. June Quill']],
  ])('knows it as a given name by what stands around: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each<[string, string[]]>([
    ['In June Quill said no.', ['Quill']],
    ['On 3 June Quill said no.', ['Quill']],
    ['By early May Osten wept.', ['Osten']],
    ['It burned in Jan. Osten said no.', ['Osten']],
    ['They wept. June Council figures fell.', ['Council']],
  ])('and knows no given name where a day is told: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});
