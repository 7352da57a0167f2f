import { describe, expect, it } from 'vitest';
import { withEntries } from '../../../../../src/stages/1-restore/page/body/entries.ts';
import { openPage } from '../../../../../src/stages/1-restore/page/parts/page.ts';
import { identityText } from '../../../../../src/text/mapped/mapped.ts';

const PROSE = 'The sea wall of Kest is breached in two places, the coastguard says.';
const entry = (hour: string, name = 'entry') => `<article class="${name}"><time>${hour}</time><h2>At ${hour}</h2><p>${PROSE}</p><div>Share</div></article>`;
const blocksOf = (html: string) => openPage(identityText(`<main>${html}</main>`, 'utf-8'), null).blocks;

describe('withEntries', () => {
  it('keeps headings and paragraphs of all entries where those of most were kept', () => {
    const blocks = blocksOf(entry('18:04') + entry('14:11') + entry('9:32'));
    const paragraphs = blocks.flatMap(({ element }, i) => (element.tag === 'p' ? [i] : []));
    const kept = withEntries(blocks, paragraphs.slice(0, 2)).map((i) => blocks[i]!.text);
    expect(kept).toEqual(['At 18:04', PROSE, 'At 14:11', PROSE, 'At 9:32', PROSE]);
    expect(withEntries(blocks, paragraphs.slice(0, 1))).toEqual(paragraphs.slice(0, 1));
    expect(withEntries(blocks, [])).toEqual([]);
  });

  it('keeps the items of lists, and not the hours, however they are told', () => {
    const item = (hour: string) => `<article><p><time>2h ago</time> ${hour} GMT</p><p>${PROSE}</p><ul><li>Tickets of today are valid until Friday</li></ul></article>`;
    const blocks = blocksOf(item('18.04') + item('14.11') + item('9.32'));
    const kept = withEntries(blocks, blocks.flatMap(({ element, text }, i) => (element.tag === 'p' && (text === PROSE || text.includes('18')) ? [i] : [])));
    expect(kept.map((i) => blocks[i]!.text)).toEqual(Array.from({ length: 3 }, () => [PROSE, 'Tickets of today are valid until Friday']).flat());
  });

  it('leaves two entries, parts without an hour, and parts that are not alike', () => {
    for (const html of [entry('18:04') + entry('14:11'), entry('now') + entry('then') + entry('soon'), entry('18:04', 'a') + entry('14:11', 'b') + entry('9:32', 'c')]) {
      const blocks = blocksOf(html);
      const first = blocks.flatMap(({ element }, i) => (element.tag === 'p' ? [i] : []));
      expect(withEntries(blocks, first)).toEqual(first);
    }
  });
});
