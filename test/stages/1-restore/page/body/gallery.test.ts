import { describe, expect, it } from 'vitest';
import { withGallery } from '../../../../../src/stages/1-restore/page/body/gallery.ts';
import { openPage } from '../../../../../src/stages/1-restore/page/parts/page.ts';
import { identityText } from '../../../../../src/text/mapped/mapped.ts';

const CAPTIONS = ['Unloading begins at two in the morning, when the first boats are in. Photo: Ann Lee', 'Buyers bid with a nod; the auctioneer has known most of them for years.', 'By nine it is over, and the gulls are the last to leave the hall.'];
const figures = (captions: readonly string[]): string => captions.map((one) => `<figure><img><figcaption>${one}</figcaption></figure>`).join('');
const kept = (html: string): number => {
  const { blocks } = openPage(identityText(html, 'utf-8'), null);
  return withGallery(blocks, blocks.flatMap(({ element }, i) => (element.tag === 'p' ? [i] : []))).length;
};

describe('withGallery', () => {
  it('keeps the captions of a gallery that tell more than its text, once each', () => {
    expect(kept(`<p>The market opens at four.</p>${figures(CAPTIONS)}`)).toBe(4);
    expect(kept(`<p>The market opens at four.</p>${figures([...CAPTIONS, ...CAPTIONS])}`)).toBe(4);
  });

  it.each([
    ['below a text that tells more', `<p>${'The market of the town opens at four in the morning. '.repeat(6)}</p>${figures(CAPTIONS)}`],
    ['that are few', `<p>The market opens at four.</p>${figures(CAPTIONS.slice(0, 2))}`],
    ['of no sentence', `<p>The market opens at four.</p>${figures(['The hall of the fish market in the morning light, seen from the tower', 'The auctioneer', 'Gulls'])}`],
  ])('leaves captions %s', (_, html) => {
    expect(kept(html)).toBe(1);
  });
});
