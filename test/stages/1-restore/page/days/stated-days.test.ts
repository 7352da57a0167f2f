import { describe, expect, it } from 'vitest';
import { openPage } from '../../../../../src/stages/1-restore/page/parts/page.ts';
import { numericOrder } from '../../../../../src/stages/1-restore/page/days/numeric-order.ts';
import { statedDays } from '../../../../../src/stages/1-restore/page/days/stated-days.ts';
import type { StatedDay } from '../../../../../src/stages/1-restore/page/days/stated-day.ts';
import { identityText } from '../../../../../src/text/mapped/mapped.ts';

const BODY = '<p>The harbour of Ostermark, closed since the storms of March, will open again in June, the council said on Tuesday evening after a long debate.</p>';

function daysIn(head: string, above = '', url: string | null = null, below = ''): StatedDay[] {
  const page = openPage(identityText(`${head}<h1>Harbour opens late</h1>${above}${BODY}${below}`, 'utf-8'), url);
  const first = page.blocks.findIndex((block) => block.text.startsWith('The harbour of Ostermark'));
  const heading = page.blocks.findIndex((block) => block.element.tag === 'h1');
  return statedDays(page, { heading, first, last: first, order: numericOrder(page, page.blocks[first]) });
}

describe('statedDays', () => {
  it('takes no day that a sentence above the text tells of', () => {
    expect(daysIn('', '<p>The road is closed from June 1, 2031.</p><p>A review is due on December 1, 2031.</p>')).toEqual([]);
    expect(daysIn('', '<p>Published by the harbour office on June 1, 2031.</p>')).toHaveLength(1);
  });

  it.each([
    ['structured data', '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-05-04T23:30:00+09:00"}</script>', '', 'linked-data', '2031-05-04'],
    ['a change in structured data', '<script type="application/ld+json">{"@type":"NewsArticle","dateModified":"2031-05-05"}</script>', '', 'linked-modified', '2031-05-05'],
    ['a meta', '<meta property="article:published_time" content="2031-05-04T08:00:00Z">', '', 'meta-published', '2031-05-04'],
    ['a marked time', '', '<time class="published" datetime="2031-05-04">4 May</time>', 'marked-published', '2031-05-04'],
    ['microdata', '', '<span itemprop="datePublished" content="2031-05-04">4 May</span>', 'marked-published', '2031-05-04'],
    ['a time above the body', '', '<time datetime="2031-05-04T10:00">4 May</time>', 'time-in-header', '2031-05-04'],
    ['words', '', '<div>Published on 4 May 2031</div>', 'printed-published', '2031-05-04'],
    ['words of a change', '', '<div>Aktualisiert: 4. Mai 2031</div>', 'printed-modified', '2031-05-04'],
    ['a line above the body', '', '<div>Sonntag, 4. Mai 2031</div>', 'printed-in-header', '2031-05-04'],
    ['a script', '<script>var page = {"publishDate": "2031-05-04T08:00"};</script>', '', 'script', '2031-05-04'],
  ])('finds the day in %s', (_, head, above, place, day) => {
    expect(daysIn(head, above)).toContainEqual(expect.objectContaining({ place, day }));
  });

  it.each([
    ['This entry was posted on Sunday, 4 May 2031 at 3:04 pm and is filed under Coast. ', '2031-05-04'],
    ['Dieser Beitrag wurde am 4. Mai 2031 um 14:48 von Ada geschrieben und unter Küste abgelegt. ', '2031-05-04'],
    ['Cet article a été posté le 4 mai 2031 par Ada. ', '2031-05-04'],
    ['This story begins on 4 May 2031, when the storms closed the harbour. ', undefined],
    ['This article was last updated on 4 May 2031. ', undefined],
  ])('in the line below the text: %s', (line, day) => {
    const days = daysIn('', '', null, `<div>${line}${'You may follow the answers to it, or leave one of your own, as long as you stay polite. '.repeat(4)}</div>`);
    expect(days.find(({ place }) => place === 'printed-published')?.day).toBe(day);
  });

  it('takes no year of a copyright line', () => {
    expect(daysIn('', '<div>© 4 May 2031 Ostermark Post</div>')).toEqual([]);
  });

  it('says where in the page each stands', () => {
    const html = '<meta property="article:published_time" content="2031-05-04"><p>x';
    const page = openPage(identityText(html, 'utf-8'), null);
    const [found] = statedDays(page, { heading: -1, first: 0, last: 0, order: 'day-first' });
    expect(html.slice(...found!.at)).toContain('2031-05-04');
  });
});

it('the day above the heading is that of the visit where another stands below it', () => {
  const days = daysIn('<div>Monday, 3 June 2031</div>', '<div>By Ada Quill | 31st May 2031</div>').map(({ place, day }) => [place, day]);
  expect(days).toContainEqual(['printed-in-header', '2031-05-31']);
  expect(days).toContainEqual(['printed', '2031-06-03']);
  expect(daysIn('<div>Monday, 3 June 2031</div>').map(({ place }) => place)).toEqual(['printed-in-header']);
});
