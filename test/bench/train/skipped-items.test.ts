import { describe, expect, it } from 'vitest';
import { skippedItems } from '../../../bench/train/skipped-items.ts';
import { openPage } from '../../../src/stages/1-restore/page/parts/page.ts';
import { identityText } from '../../../src/text/mapped/mapped.ts';

describe('skippedItems', () => {
  it('are the unmarked items between marked paragraphs, and none of other places', () => {
    const long = 'The council of Ostermark has voted to keep the ferry running through the winter.';
    const { blocks } = openPage(identityText(`<div><p>${long}</p><ul><li>Between</li><li><a href="/x">Link</a></li></ul><aside><ul><li>Box</li></ul></aside><p>${long}</p><ul><li>After</li></ul></div>`, 'utf-8'), null);
    const label = Uint8Array.from(blocks, ({ text }) => (text === long ? 1 : 0));
    expect([...skippedItems(blocks, label)].map((i) => blocks[i]!.text)).toEqual(['Between']);
  });
});
