import { describe, expect, it } from 'vitest';
import { withTables } from '../../../../../src/stages/1-restore/page/body/tables.ts';
import { openPage } from '../../../../../src/stages/1-restore/page/parts/page.ts';
import { identityText } from '../../../../../src/text/mapped/mapped.ts';

const PROSE = '<p>The harbour board raises the fee for all boats from the autumn on.</p>';
const FIGURES = '<table><tr><th>Boat</th><th>Fee</th></tr><tr><td>Ferry</td><td>26.8</td></tr><tr><td>Skiff</td><td>3.1</td></tr></table>';
/** What is kept of a page whose paragraphs alone were. */
const kept = (html: string): readonly string[] => {
  const { blocks } = openPage(identityText(html, 'utf-8'), null);
  return withTables(blocks, blocks.flatMap(({ element }, i) => (element.tag === 'p' ? [i] : []))).map((i) => blocks[i]!.text);
};

describe('withTables', () => {
  it('keeps a table of figures between two paragraphs, in a wrapper too', () => {
    expect(kept(`<div>${PROSE}${FIGURES}${PROSE}</div>`)).toHaveLength(8);
    expect(kept(`<div>${PROSE}<figure>${FIGURES}</figure>${PROSE}</div>`)).toHaveLength(8);
  });

  it.each([
    ['one below the text', `<div>${PROSE}${PROSE}${FIGURES}</div>`], ['one beside the column', `<div><div><div><div>${PROSE}</div></div></div>${FIGURES}<div><div><div>${PROSE}</div></div></div></div>`],
    ['one of links', `<div>${PROSE}${FIGURES.replaceAll(/<t([dh])>([^<]*)/g, '<t$1><a href="x">$2</a>')}${PROSE}</div>`], ['one of words', `<div>${PROSE}${FIGURES.replaceAll(/[\d.]+</g, 'more<')}${PROSE}</div>`],
    ['a frame', `<div>${PROSE}<table><tr><td>1</td><td>2</td></tr></table>${PROSE}</div>`],
  ])('leaves %s', (_, html) => {
    expect(kept(html)).toHaveLength(2);
  });
});
