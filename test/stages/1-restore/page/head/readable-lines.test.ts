import { describe, expect, it } from 'vitest';
import { withReadableLines } from '../../../../../src/stages/1-restore/page/head/readable-lines.ts';
import { openPage } from '../../../../../src/stages/1-restore/page/parts/page.ts';
import { identityText } from '../../../../../src/text/mapped/mapped.ts';

const linesOf = (...lines: string[]): readonly string[] =>
  withReadableLines(openPage(identityText(lines.map((line) => `<div>${line}</div>`).join(''), 'utf-8'), null)).blocks.map(({ text }) => text);

describe('withReadableLines', () => {
  it.each([
    ['By JosÃ© MuÃ±oz', 'By José Muñoz'],
    ['Par FranÃ§ois LefÃ¨vre', 'Par François Lefèvre'],
    ['Text: SÃ¶ren KlÃ¶ppel', 'Text: Sören Klöppel'],
    ['Text: Jan NovÃ¡k', 'Text: Jan Novák'],
    ['By Siobhan Oâ€™Dea', 'By Siobhan O’Dea'],
  ])('reads %j as it was', (line, want) => {
    expect(linesOf(line)).toEqual([want]);
  });

  it.each(['By José Muñoz', 'SÃO PAULO', 'ÂNGELA DIAS', `${'A long line of the text. '.repeat(8)}JosÃ©`])('leaves %j', (line) => {
    expect(linesOf(line)).toEqual([line.trim()]);
  });

  it('gives back the page itself where nothing is damaged', () => {
    const page = openPage(identityText('<p>By Ann Lee</p>', 'utf-8'), null);
    expect(withReadableLines(page)).toBe(page);
  });
});
