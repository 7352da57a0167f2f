import { describe, expect, it } from 'vitest';
import { COLUMN_FEATURES, Columns } from '../../../../../src/stages/1-restore/page/body/columns.ts';
import { openPage } from '../../../../../src/stages/1-restore/page/parts/page.ts';
import { sizeOf } from '../../../../../src/stages/1-restore/page/body/features.ts';
import { identityText } from '../../../../../src/text/mapped/mapped.ts';

const LONG = 'The council of Ostermark has voted, after three evenings of debate, to keep the ferry running through the winter.';

/** What is measured of the block with this text, by name. */
function measured(html: string, text: string): Record<string, number> {
  const { blocks } = openPage(identityText(html, 'utf-8'), null);
  const at = blocks.findIndex((block) => block.text === text);
  const row = new Columns(blocks, blocks.map((block) => sizeOf(block.text))).of(blocks[at]!, at);
  return Object.fromEntries(COLUMN_FEATURES.map((name, i) => [name, row[i]!]));
}

describe('Columns', () => {
  it('tell an item between a report’s paragraphs from one beside them', () => {
    const html = `<div><p>${LONG}</p><ul><li>Between</li></ul><p>${LONG}</p></div><ul><li>Beside</li></ul>`;
    expect(measured(html, 'Between')).toMatchObject({ columnSteps: 2, columnShare: 1, columnBefore: 1, columnAfter: 1, columnPlace: 1 });
    expect(measured(html, 'Beside')).toMatchObject({ columnText: 0, columnPlace: -1 });
  });

  it('take no paragraph for a column around itself, and no links for paragraphs', () => {
    expect(measured(`<div><p>${LONG}</p></div>`, LONG)).toMatchObject({ columnText: 0 });
    expect(measured(`<div><p>Label</p><p><a href="/x">${LONG}</a></p></div>`, 'Label')).toMatchObject({ columnText: 0 });
  });
});
