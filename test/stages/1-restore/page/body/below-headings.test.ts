import { describe, expect, it } from 'vitest';
import { withHeadingsAbove, withParagraphsBelow } from '../../../../../src/stages/1-restore/page/body/below-headings.ts';
import { openPage } from '../../../../../src/stages/1-restore/page/parts/page.ts';
import { identityText } from '../../../../../src/text/mapped/mapped.ts';

const box = (question: string, answer: string) => `<div class="entry"><h2>${question}</h2><p>${answer}</p></div>`;
const ANSWER = 'The road agency closes the bridge to high lorries at six, and to all traffic when the wind grows.';
const blocksOf = (html: string) => openPage(identityText(html, 'utf-8'), null).blocks;

describe('withParagraphsBelow', () => {
  it('keeps what stands below the headings of boxes', () => {
    const blocks = blocksOf(box('Is it open?', ANSWER) + box('Until when?', ANSWER) + box('Who says so?', ANSWER));
    expect(withParagraphsBelow(blocks, [0, 2, 4])).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('leaves two headings, labels, and a page whose paragraphs were kept', () => {
    const blocks = blocksOf(box('Is it open?', ANSWER) + box('Until when?', ANSWER) + box('Who says so?', 'The agency'));
    expect(withParagraphsBelow(blocks, [0, 2, 4])).toEqual([0, 2, 4]);
    expect(withParagraphsBelow(blocks, [0, 1, 2, 3])).toEqual([0, 1, 2, 3]);
  });
});

describe('withHeadingsAbove', () => {
  const blocks = blocksOf(`<p>${ANSWER}</p><div><h2>Six trains a day</h2><p>${ANSWER}</p></div><div><h2><a href="/x">Read on</a></h2><p>${ANSWER}</p></div>`);

  it('keeps a heading between two kept paragraphs that was nearly likely enough', () => {
    expect(withHeadingsAbove(blocks, [0, 2, 4], [0.9, 0.3, 0.9, 0.3, 0.9])).toEqual([0, 1, 2, 4]);
  });

  it('leaves one that is unlikely, or first', () => {
    expect(withHeadingsAbove(blocks, [0, 2], [0.9, 0.05, 0.9, 0, 0])).toEqual([0, 2]);
    expect(withHeadingsAbove(blocks, [2], [0, 0.3, 0.9, 0, 0])).toEqual([2]);
  });
});
