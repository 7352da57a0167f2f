import { describe, expect, it } from 'vitest';
import { authorsOf } from '../../../../../src/stages/1-restore/page/head/authors.ts';
import { openPage } from '../../../../../src/stages/1-restore/page/parts/page.ts';
import { identityText } from '../../../../../src/text/mapped/mapped.ts';

const BODY = '<p>The harbour of Ostermark, closed since the storms of March, will open again in June, the council said on Tuesday evening.</p>';

function authorsIn(head: string, above = '', below = ''): readonly string[] {
  return readAuthors(head, above, below).names;
}

function readAuthors(head: string, above: string, below = ''): ReturnType<typeof authorsOf> {
  const page = openPage(identityText(`${head}<h1>Harbour opens late</h1>${above}${BODY}${below}<footer>x</footer>`, 'utf-8'), null);
  const at = page.blocks.findIndex((block) => block.text.startsWith('The harbour of Ostermark'));
  return authorsOf(page, { heading: page.blocks.findIndex((block) => block.element.tag === 'h1'), first: at, last: at, order: 'day-first' }, ['Ostermark Post']);
}

const linked = (author: string): string => `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour opens late","author":${author}}</script>`;

describe('authorsOf', () => {
  it.each([
    ['<meta name="author" content="Ann Lee">', '<p class="byline">By Ann Lee, PA Media</p>', 'PA'],
    [linked('{"name":"Ann Lee"}'), '<p class="byline">By Ann Lee and Bo Ek, Reuters</p>', 'Reuters'],
    ['<meta name="author" content="Ann Lee">', '<p class="byline">By Ann Lee | AFP</p>', 'AFP'],
    ['<meta name="author" content="Ann Lee">', '<p class="byline">By Ann Lee</p>', null],
    ['<meta name="author" content="Ann Lee">', '<p class="byline">By Bo Ek, Reuters</p>', null],
  ])('reads the agency beside a person whom the head of the page names too: %s %s', (head, above, agency) => {
    expect(readAuthors(head, above)).toMatchObject({ names: expect.arrayContaining(['Ann Lee']), agency });
  });

  it('reads the byline below the day, the headline and the standfirst where those were kept', () => {
    const page = openPage(identityText(`<div>6 maggio 2031</div><h1>Riapre il ponte</h1><div>Da sabato passano le auto</div><div>di Ludovica Bentivegna</div>${BODY}<footer>x</footer>`, 'utf-8'), null);
    expect(authorsOf(page, { heading: 1, first: 0, last: 4, order: 'day-first' }, []).names).toEqual(['Ludovica Bentivegna']);
  });

  it.each([
    ['structured data', linked('[{"@type":"Person","name":"Ann Lee"},{"name":"Bo Ek"}]'), '', ['Ann Lee', 'Bo Ek']],
    ['references in structured data', `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Ann Lee"}]}</script>`, '', ['Ann Lee']],
    ['a meta', '<meta name="author" content="By Ann Lee and Bo Ek">', '', ['Ann Lee', 'Bo Ek']],
    ['no address of a page', '<meta property="article:author" content="https://example.org/ann">', '', []],
    ['the label of a card', '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ann Lee">', '', ['Ann Lee']],
    ['microdata', '', '<span itemprop="author">Ann Lee</span>', ['Ann Lee']],
    ['a byline', '', '<p>By Ann Lee, senior reporter</p>', ['Ann Lee']],
    ['a byline beside an agency and the day', '', '<div>Par Maëlle Cordier, avec AFP — Publié le samedi 12 septembre à 14h05</div>', ['Maëlle Cordier']],
    ['a byline in a line of parts', '', '<div>Mo 5.5.2031 | 14:07 Uhr | Von Änne Lehr</div>', ['Änne Lehr']],
    ['names in elements of their own', '', '<div class="byline"><span>Ann Lee</span> <span>Bo Ek</span></div>', ['Ann Lee', 'Bo Ek']],
    ['a name beside the day', '', '<div>5. Mai 2031 • Ann Lee • 3 Minuten</div>', ['Ann Lee']],
    ['a person rather than the outlet', linked('{"@type":"Organization","name":"Ostermark Post"}'), '<p>By Ann Lee</p>', ['Ann Lee']],
    ['the outlet where no person is named', linked('{"@type":"Organization","name":"Ostermark Post"}'), '', ['Ostermark Post']],
    ['a person without the outlet beside', linked('{"name":"Ostermark Post - Ann Lee"}'), '', ['Ann Lee']],
    ['no office beside a person', linked('[{"name":"Ann Lee"},{"name":"AP Harbour Writer"}]'), '', ['Ann Lee']],
    ['no author of a work that is cited', '', '<ul><li itemprop="citation" itemscope><meta itemprop="author" content="Bo Ek"></li></ul>', []],
    ['no school beside a person', '', '<p>By Ann Lee, Telma University</p>', ['Ann Lee']],
    ['a byline without capitals', '', '<p>लेखक: सीमा वर्मा</p>', ['सीमा वर्मा']],
    ['no button', '', '<div class="profile-menu"><div role="button">Your Account</div></div>', []],
    ['no words that the page has in small letters', '', '<div class="byline-tools">View Comments</div><p>Come and view the new harbour.</p>', []],
    ['a person rather than the name of an account', linked('{"@type":"Person","name":"webmaster"}'), '<p>By Ann Lee</p>', ['Ann Lee']],
    ['a person rather than a handle', '<meta name="author" content="jkowal">', '<p>Autor: Änne Lehr-Rybak</p>', ['Änne Lehr-Rybak']],
    ['initials where nobody else is named', '<meta name="author" content="ssi">', '', ['ssi']],
    ['a byline between heading and text, whatever the parts are called', '', '<div class="widget-related"><ul class="list-item"><li>Szerző: Bárdos Ilona</li></ul></div>', ['Bárdos Ilona']],
    ['a byline in capitals, of a known given name', '', '<p>By ANN LEE</p>', ['ANN LEE']],
    ['no heading in capitals as a byline', '', '<p>BY THE NUMBERS</p>', []],
    ['a reporter before the word for it', '', '<div>한서윤 기자 | 입력 2031.03.09 10:15</div>', ['한서윤']],
    ['a meta of a content system', '<meta name="content_author" content="Dimas Prakoso">', '', ['Dimas Prakoso']],
    ['a link to the page of an author, whatever it is called', '', '<div class="css-1x2"><a href="/autoren/ann-lee-17">Ann Lee</a></div>', ['Ann Lee']],
    ['an element named by a tool', '', '<div class="teaser"><span class="Head_authorName__sx2zx">Ann Lee</span><span>Reporter</span></div>', ['Ann Lee']],
    ['a link that says so, in a part beside the text', '', '<aside><a rel="author" href="/x">Ann Lee</a> and <a rel="author" href="/y">Bo Ek</a></aside>', ['Ann Lee', 'Bo Ek']],
    ['a name and an office in an element called by', '', '<p class="by">Rowan Tate, Courts Correspondent</p>', ['Rowan Tate']],
    ['no staff in such an element', '', '<p class="by">Staff reporters</p>', []],
    ['a name without capitals in such an element', '', '<div class="story-meta"><span class="author-name">高瀬直人</span></div>', ['高瀬直人']],
    ['no name of a subject that is linked', '', '<div><a href="/people/cy-dow">Cy Dow</a></div>', []],
    ['nobody who edited', '', '<div>Written by: <a href="/author/a">Ann Lee</a> Edited by: <a href="/author/b">Bo Ek</a></div>', ['Ann Lee']],
    ['nobody from a line on who edited', '', '<div class="byline">Edited by Bo Ek</div>', []],
    ['a byline without the office and the agency set apart', '', '<div class="byline"><span>By Ann Lee and Bo Ek</span> <span>The Associated Press</span></div>', ['Ann Lee', 'Bo Ek']],
    ['a byline without an office', '', '<div>Von <a href=x>Änne Lehr</a><span>Wirtschaftskorrespondentin</span></div>', ['Änne Lehr']],
    ['a name that is printed twice', '', '<a rel="author"><span>Ann Lee</span> <span>Ann</span> <span>Lee</span></a>', ['Ann Lee']],
    ['a name above the day', '', '<div><b>Maëlle Cordier</b></div><div>5 May 2031, 14.05</div>', ['Maëlle Cordier']],
    ['no town above the day', '', '<div><b>New York</b></div><div>5 May 2031, 14.05</div>', []],
    ['no subject above the day', '', '<div><a href="/t">Maëlle Cordier</a></div><div>5 May 2031</div>', []],
    ['names with what is told of them in brackets', '', '<div class="byline">Ann Lee (now) and Bo Ek (earlier)</div>', ['Ann Lee', 'Bo Ek']],
    ['a person without the outlet behind in a list of the head', '<meta name="author" content="Ann Lee, Ostermark Post">', '', ['Ann Lee']],
    ['no section as a person', linked('{"name":"Ostermark Post"}'), '<div>In <a href=x>Local News</a>, <a href=y>News</a></div>', ['Ostermark Post']],
  ])('reads %s', (_, head, above, names) => {
    expect(authorsIn(head, above)).toEqual(names);
  });

  it('reads a signature behind the body', () => {
    expect(authorsIn('', '', '<p style="text-align:right">Ann Lee</p>')).toEqual(['Ann Lee']);
  });
});
