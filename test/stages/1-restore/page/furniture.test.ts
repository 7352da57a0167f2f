import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../src/stages/1-restore/page/parts/blocks.ts';
import { furnitureKind } from '../../../../src/stages/1-restore/page/furniture.ts';
import { HintReader } from '../../../../src/stages/1-restore/page/parts/hints.ts';
import { parsePage } from '../../../../src/stages/1-restore/page/tree/parse.ts';

const kindOf = (html: string): string => furnitureKind(blocksOf(parsePage(html)).at(-1)!, new HintReader(), false, false, false);

describe('furnitureKind', () => {
  it.each([
    ['<figure><figcaption>The harbour on Monday</figcaption></figure>', 'caption'],
    ['<p class="image-credit">Bo Ek</p>', 'caption'],
    ['<p>Anzeige</p>', 'advertisement'],
    ['<div class="newsletter-box"><p>Every morning in your post</p></div>', 'advertisement'],
    ['<p>Teilen</p>', 'share'],
    ['<p>Lire aussi : le port rouvre</p>', 'related'],
    ['<div class="related"><p>Ferry fares rise</p></div>', 'related'],
    ['<nav><a href=x>Sport</a></nav>', 'navigation'],
    ['<p>© 2021 Ostermark Post</p>', 'copyright'],
    ['<p>It was a fine day.</p>', 'other'],
  ])('of %s is %s', (html, kind) => {
    expect(kindOf(html)).toBe(kind);
  });
});
