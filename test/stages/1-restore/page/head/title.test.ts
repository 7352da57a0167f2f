import { describe, expect, it } from 'vitest';
import { openPage } from '../../../../../src/stages/1-restore/page/parts/page.ts';
import { outletOf } from '../../../../../src/stages/1-restore/page/head/outlet.ts';
import { stripOutlet, titleOf } from '../../../../../src/stages/1-restore/page/head/title.ts';
import { identityText } from '../../../../../src/text/mapped/mapped.ts';

const titleIn = (html: string): string | null => {
  const page = openPage(identityText(html, 'utf-8'), null);
  return titleOf(page, outletOf(page).names).title;
};

describe('titleOf', () => {
  it('takes the title that most of the page agrees on, without the name of the outlet', () => {
    expect(titleIn('<title>Harbour opens late | The Ostermark Post</title><meta property="og:site_name" content="The Ostermark Post"><h1>Harbour opens late</h1>')).toBe('Harbour opens late');
  });

  it('is not led astray by a heading that is the name of the outlet', () => {
    expect(titleIn('<title>Harbour opens late - Post</title><meta property="og:title" content="Harbour opens late"><meta property="og:site_name" content="Post"><h1>Post</h1>')).toBe('Harbour opens late');
  });

  it('keeps the soft hyphens that the outlet writes, and no other character that is not seen', () => {
    expect(titleIn('<title>Harbour opens late</title><meta property="og:title" content="Har&shy;bour opens\u200b late"><h1>Harbour opens late</h1>')).toBe('Har\u00adbour opens late');
  });

  it('is that of a live page, and not of one of its entries', () => {
    const entry = '{"@type":"BlogPosting","headline":"Wall breached","articleBody":"The wall is breached in two places."}';
    const live = `<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm: live","liveBlogUpdate":[${entry},${entry}]}</script>`;
    expect(titleIn(`${live}<title>Storm today</title><h1>Storm over Kest</h1>`)).toBe('Storm: live');
  });

  it('keeps a dash that belongs to the title', () => {
    expect(titleIn('<title>Harbour - a long story</title><h1>Harbour - a long story</h1>')).toBe('Harbour - a long story');
  });

  it('does not take the title for the name of the publisher', () => {
    const title = 'Harbour opens late - council blames the storms of March';
    const linked = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","publisher":{"name":"${title}"}}</script>`;
    expect(titleIn(`${linked}<title>${title}</title><h1>${title}</h1>`)).toBe(title);
  });

  const titled = (long: string, og: string, twitter: string, element = long): string =>
    `<title>${element}</title><meta property="og:title" content='${og}'><meta name="twitter:title" content='${twitter}'><h1>${long}</h1>`;

  it.each([
    ['Ferry strike enters its third week on the Ostermark coast, unions say', 'Ferry strike enters its third week', 'Ferry strike enters its third week', 'Ferry strike enters its third week'],
    ['Strike on the coast: Ferries stay in port for a third week', 'Ferries stay in port for a third week', 'Strike!', 'Ferries stay in port for a third week'],
    ['Ferry strike enters its third week on the coast', 'What you need to know of the strike', 'What you need to know of the strike', 'Ferry strike enters its third week on the coast'],
    ['Ferry strike enters its third week on the coast', 'Ferry strike enters its third week', 'Strike!', 'Ferry strike enters its third week on the coast'],
    ['Minister calls the ferry strike "a folly"', 'Minister calls the ferry strike', 'Minister calls the ferry strike', 'Minister calls the ferry strike "a folly"'],
  ])('of %s, with the card %s, takes the shorter form only where it says the same', (long, og, twitter, expected) => {
    expect(titleIn(titled(long, og, twitter))).toBe(expected);
  });

  it('keeps the heading where the title element is the card again', () => {
    expect(titleIn(titled('Ferry strike enters its third week on the coast', 'Ferry strike enters its third week', 'Ferry strike enters its third week', 'Ferry strike enters its third week')
      .replace('<h1>', '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry strike enters its third week on the coast"}</script><h1>'))).toBe('Ferry strike enters its third week on the coast');
  });

  const path = '<nav><ul><li><a href="/">Home</a><li><h1>Ferry strike: What travellers must know</h1></ul></nav>';
  const sought = '<title>Ferry strike: What travellers must know</title><meta property="og:title" content="Ferry strike: What travellers must know">';
  const linked = (headline: string): string => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${headline}"}</script>`;

  it.each([
    ['the headline below the path, which the structured data confirms', `${sought}${linked('Ferries stay in port: what to know')}${path}<h2>Ferries stay in port: what to know</h2>`, 'Ferries stay in port: what to know'],
    ['the title of the path where nothing confirms the line below it', `${sought}${path}<h2>What travellers must know on Monday</h2>`, 'Ferry strike: What travellers must know'],
    ['a card, with the mark that the two lines of the headline have lost', `<title>Ferry strike: What travellers must know</title><meta property="og:title" content="On the coast: Ferries stay in port, travellers wait">${path}<h2>On the coast <span>Ferries stay in port, travellers wait</span></h2>`, 'On the coast: Ferries stay in port, travellers wait'],
    ['the headline without the kicker that has a line of its own, where the card joins them', `<title>Ferry strike: What travellers must know</title><meta property="og:title" content="On the coast: Ferries stay in port, travellers wait">${path}<h2><span>On the coast</span><div>Ferries stay in port, travellers wait</div></h2>`, 'Ferries stay in port, travellers wait'],
  ])('takes %s', (_, html, expected) => {
    expect(titleIn(html)).toBe(expected);
  });

  it('takes the line in large or bold letters above the text where a page has no heading', () => {
    const text = '<p>A bearing that had run dry set off the fire that levelled the elevator of Kest, the marshal said on Friday.';
    const page = (line: string, title = 'Kest Ledger - Local News'): string => `<title>${title}</title><table><tr><td><font size=1><b>Kest Ledger</b></font></td><td>${line}<p>By Ann Lee${text}</td></tr></table>`;
    expect(titleIn(page('<font size="5">Elevator fire blamed on bearing</font>'))).toBe('Elevator fire blamed on bearing');
    expect(titleIn(page('<b>Elevator fire blamed on bearing</b>'))).toBe('Elevator fire blamed on bearing');
    expect(titleIn(page('Elevator fire blamed on bearing'))).toBe('Kest Ledger - Local News');
    expect(titleIn(`${page('<b>See our list of all members</b>', 'Elevator burns')}<i>Elevator burns</i>`)).toBe('Elevator burns');
  });

  it('reads a card that stops at a quotation mark as what the title element says', () => {
    expect(titleIn(titled('Minister calls the strike', 'Minister calls the strike', 'Minister calls the strike', 'Minister calls the strike "a folly"'))).toBe('Minister calls the strike "a folly"');
  });

  it('knows none where there is none, or one of a megabyte', () => {
    expect(titleIn('<p>text')).toBeNull();
    expect(titleIn(`<title>${'word '.repeat(200_000)}</title>`)).toBeNull();
  });
});

describe('stripOutlet', () => {
  it.each([
    ['Ship sinks - The Ostermark Post', ['The Ostermark Post'], [], 'Ship sinks'],
    ['Ship sinks | Region | Post.com', ['The Ostermark Post'], ['Ship sinks'], 'Ship sinks'],
    ['Ship sinks - WELLE', ['Die Welle'], [], 'Ship sinks'],
    ['船が沈没：東部新聞デジタル', ['東部新聞デジタル'], [], '船が沈没'],
    ['Post: ship sinks', ['The Ostermark Post'], [], 'Post: ship sinks'],
    ['Ship sinks – and why', ['The Ostermark Post'], [], 'Ship sinks – and why'],
  ])('makes of %s', (title, outlets, others, expected) => {
    expect(stripOutlet(title, outlets, others)).toBe(expected);
  });
});
