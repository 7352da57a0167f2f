import { describe, expect, it } from 'vitest';
import { CODECS, codecTables } from '../../../../src/stages/1-restore/repair/codecs.ts';
import { candidatesAt } from '../../../../src/stages/1-restore/repair/sequences.ts';

/** What may have been misread through windows-1252 where the bar stands: the characters, and how many units they were made of. */
const throughWindows = (marked: string): unknown[] => {
  const found = candidatesAt(marked.replace('|', ''), marked.indexOf('|'), codecTables());
  return found.filter(({ codec }) => CODECS[codec]!.name === 'windows-1252').map(({ output, length, kind }) => [output, length, kind]);
};

describe('candidatesAt', () => {
  it.each<[string, string, number]>([
    ['caf|Ã©', 'é', 2], ['Gr|Ã¼n', 'ü', 2], ['|â€“', '–', 3], ['|Ð¼', 'м', 2], ['|ðŸŒŠ', '🌊', 4], ['|ï¿½', '\ufffd', 3],
  ])('reads "%s" as %s', (marked, output, length) => {
    expect(throughWindows(marked)).toEqual([[output, length, 'mojibake']]);
  });

  it('knows a no-break space that has become a plain one, and a lost last byte, as likely less', () => {
    const [hardSpace] = candidatesAt('Ã ', 0, codecTables());
    expect(hardSpace).toMatchObject({ output: 'à', length: 1, kind: 'lost-bytes' });
    expect(hardSpace!.extra).toBeGreaterThan(0);
    expect(throughWindows('|â€œYesâ€')).toContainEqual(['“', 3, 'mojibake']);
  });

  it('takes general punctuation whose third byte shows as lost for the closing mark where only that fits', () => {
    expect(throughWindows('very sad,|â€\ufffd she said')).toEqual([['”', 3, 'lost-bytes']]);
    expect(throughWindows('the “very sad|â€\ufffd end')).toEqual([['”', 3, 'lost-bytes']]);
    expect(throughWindows('very sad|â€\ufffd')).toEqual([['\ufffd', 3, 'lost-bytes']]);
    expect(throughWindows('a |â€\ufffdb')).toEqual([['\ufffd', 3, 'lost-bytes']]);
  });

  it('takes a stray control character for the mark of the western set', () => {
    expect(candidatesAt('\u0093yes', 0, codecTables())).toMatchObject([{ output: '“', length: 1 }]);
  });

  it.each(['caf|é', '|plain', '|Ã', '|Âm', '|â€'])('finds nothing at "%s"', (marked) => {
    expect(throughWindows(marked)).toEqual([]);
  });
});
