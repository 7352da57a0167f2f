import { describe, expect, it } from 'vitest';
import { withLists } from '../../../../../src/stages/1-restore/page/body/lists.ts';
import { openPage } from '../../../../../src/stages/1-restore/page/parts/page.ts';
import { identityText } from '../../../../../src/text/mapped/mapped.ts';

const PROSE = '<p>The harbour board raises the fee for all boats from the autumn on.</p>';
const LIST = '<ul><li>Ferry: 120 boats</li><li>Skiff: 90 boats</li><li>Barge: 60 boats</li></ul>';
/** What is kept of a page whose paragraphs and first so many items were. */
const kept = (html: string, items: number): readonly string[] => {
  const { blocks } = openPage(identityText(html, 'utf-8'), null);
  const first = blocks.flatMap(({ element }, i) => (element.tag === 'li' ? [i] : [])).slice(0, items);
  return withLists(blocks, blocks.flatMap(({ element }, i) => (element.tag === 'p' || first.includes(i) ? [i] : []))).map((i) => blocks[i]!.text);
};

describe('withLists', () => {
  it('keeps a list between two paragraphs as a whole, or not at all', () => {
    expect(kept(`${PROSE}${LIST}${PROSE}`, 1)).toHaveLength(5);
    expect(kept(`${PROSE}${LIST}${PROSE}`, 0)).toHaveLength(2);
  });

  it('leaves a list below the text, and one of links', () => {
    expect(kept(`${PROSE}${PROSE}${LIST}`, 1)).toHaveLength(3);
    expect(kept(`${PROSE}${LIST.replaceAll(/<li>([^<]*)/g, '<li><a href="x">$1</a>')}${PROSE}`, 1)).toHaveLength(3);
  });
});
