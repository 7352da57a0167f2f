import { describe, expect, it } from 'vitest';
import { withPoints } from '../../../../../src/stages/1-restore/page/body/points.ts';
import { openPage } from '../../../../../src/stages/1-restore/page/parts/page.ts';
import { identityText } from '../../../../../src/text/mapped/mapped.ts';

const PROSE = '<p class="t">The harbour board raises the fee for all boats from the autumn on, after two years in which it did not.</p>';
const LIST = '<ul><li>All boats pay more from the autumn</li><li>The board meets again in September</li></ul>';
/** How many blocks are kept of a page whose paragraphs of text were. */
const kept = (above: string): number => {
  const { blocks } = openPage(identityText(`<main>${above}${PROSE}${PROSE.replace('autumn', 'spring')}</main>`, 'utf-8'), null);
  return withPoints(blocks, blocks.flatMap(({ text }, i) => (text.startsWith('The harbour board') ? [i] : []))).length;
};

describe('withPoints', () => {
  it.each([
    ['a label', `<h2>Key points</h2><div>${LIST}</div>`],
    ['a label in another language', `<h3>In Kürze:</h3><p>Alle Boote zahlen ab Herbst mehr.</p><p>Der Rat tagt im September wieder.</p>`],
    ['no label, beside the text', LIST],
  ])('keeps the points of a story below %s', (_, above) => {
    expect(kept(above)).toBe(4);
  });

  it.each([
    ['a list of links', LIST.replaceAll(/<li>([^<]*)/g, '<li><a href="x">$1</a>')],
    ['a list in a part of its own', `<div>${LIST}</div>`],
    ['words of a menu', '<ul><li>Home</li><li>News</li></ul>'],
    ['one line below a label', '<h2>Key points</h2><p>All boats pay more from the autumn.</p><div></div>'],
    ['what the text says again', '<ul><li>raises the fee for all boats</li><li>after two years in which</li></ul>'],
  ])('leaves %s', (_, above) => {
    expect(kept(above)).toBe(2);
  });
});
