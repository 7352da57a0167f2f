import { describe, expect, it } from 'vitest';
import { unpackPage } from '../../../../src/stages/1-restore/page/index.ts';
import type { Unpacked } from '../../../../src/stages/1-restore/unpacked.ts';
import { RawPlaces, identityText } from '../../../../src/text/mapped/mapped.ts';

const GIVEN = { id: null, title: null, outlet: null, url: 'https://www.ostermarkpost.example/2021/05/04/harbour', published: null };

const PARAGRAPHS = [
  'The harbour of Ostermark, closed since the storms of March, will open again in June, the council said on Tuesday.',
  'Repairs to the eastern mole cost €4.2 million – more than twice what had been planned – and took “far longer than anybody wished”, said Mayor Ilse Vandermoor.',
  'Fishing boats have had to land their catch in Westmark, forty kilometres away, and several crews have given up, the harbour master told reporters.',
  'A second phase of the works, on the lighthouse and the quay beside it, is to begin in the autumn if the province pays its share.',
  'The province has promised an answer by the end of the month; its finance committee meets on Thursday.',
];

const PAGE = `<!doctype html><html lang="en-GB"><head><title>Harbour opens late | Ostermark Post</title>
<meta property="og:site_name" content="Ostermark Post"><meta property="og:title" content="Harbour opens late"><link rel="canonical" href="https://www.ostermarkpost.example/2021/05/04/harbour">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour opens late","datePublished":"2021-05-04T18:02:00+01:00","dateModified":"2021-05-06T09:00:00+01:00","author":{"@type":"Person","name":"Ann Lee"}}</script></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article class="article"><h1>Harbour opens late</h1><div class="byline">By Ann Lee</div><time datetime="2021-05-04T18:02:00+01:00">4 May 2021</time>
<div class="share-tools"><a href="#">Share on Facebook</a> <a href="#">Tweet</a></div>
<figure><img src="x.jpg"><figcaption>The harbour on Monday. Photo: Bo Ek</figcaption></figure>
<div class="article-body"><p>${PARAGRAPHS[0]}</p>
<p>Repairs to the <b>eastern mole</b> cost &euro;4.2&nbsp;million &ndash; more than
   twice what had been planned &#8211; and took &ldquo;far longer than anybody wished&rdquo;, said Mayor <a href="/m">Ilse Vandermoor</a>.</p>
<p>${PARAGRAPHS[2]}</p><div class="related-links"><h3>Read more</h3><ul><li><a href="/a">Lighthouse keeper retires</a></li><li><a href="/b">Ferry fares rise</a></li></ul></div>
<h2>What comes next</h2><p>${PARAGRAPHS[3]}</p><p>${PARAGRAPHS[4]}</p></div>
<div class="newsletter-signup"><p>Sign up for our newsletter and get the news of the coast every morning.</p></div></article></main>
<section id="comments"><h3>Comments</h3><div class="comment"><p>About time too!</p></div></section>
<footer><p>© 2021 Ostermark Post. All rights reserved.</p></footer></body></html>`;

describe('unpackPage', () => {
  it('keeps the paragraphs and sub-headings, and nothing else', async () => {
    const { body } = await unpackPage(identityText(PAGE, 'utf-8'), GIVEN);
    expect(body.text.split('\n\n')).toEqual([...PARAGRAPHS.slice(0, 3), 'What comes next', ...PARAGRAPHS.slice(3)]);
  });

  it('says where the name of the outlet comes from, also where only the address tells it', async () => {
    const { evidence } = await unpackPage(identityText(`<p>${PARAGRAPHS.join('</p><p>')}`, 'utf-8'), GIVEN);
    expect(evidence.outlet).toEqual([{ value: 'ostermarkpost.example', why: 'the address of the page', accepted: true }]);
  });

  it('knows title, outlet, author and day, each with the bytes that say so', async () => {
    const unpacked = await unpackPage(identityText(PAGE, 'utf-8'), GIVEN);
    expect(unpacked).toMatchObject({ title: 'Harbour opens late', outlet: 'Ostermark Post', bylines: ['Ann Lee'], agency: null });
    const accepted = unpacked.evidence.published.filter((one) => one.accepted);
    expect(accepted.map((one) => one.value.slice(0, 10))).toEqual(accepted.map(() => '2021-05-04'));
    expect(unpacked.evidence.published).toContainEqual(expect.objectContaining({ accepted: false, why: expect.stringContaining('change') }));
    const bytes = Buffer.from(PAGE);
    for (const one of unpacked.evidence.title) expect(bytes.subarray(...one.raw!).toString()).toContain('Harbour opens late');
  });

  it('records what it took out, with its kind and place', async () => {
    const { removed } = await unpackPage(identityText(PAGE, 'utf-8'), GIVEN);
    const kindOf = (text: string): string | undefined => removed.find((one) => one.text.includes(text))?.kind;
    expect([kindOf('Home'), kindOf('Share on'), kindOf('The harbour on Monday'), kindOf('Lighthouse keeper'), kindOf('©'), kindOf('By Ann Lee'), kindOf('Harbour opens late')])
      .toEqual(['navigation', 'share', 'caption', 'related', 'copyright', 'byline', 'title']);
    const bytes = Buffer.from(PAGE);
    expect(bytes.subarray(...removed.find((one) => one.text === 'By Ann Lee')!.raw).toString()).toBe('By Ann Lee');
  });

  it('ties every paragraph to bytes that read like it', async () => {
    const { body } = await unpackPage(identityText(PAGE, 'utf-8'), GIVEN);
    const places = new RawPlaces(body);
    const bytes = Buffer.from(PAGE);
    let at = 0;
    for (const paragraph of body.text.split('\n\n')) {
      const raw = bytes.subarray(...places.rawOf([at, at + paragraph.length])).toString();
      expect(words(raw.replace(/<[^>]*>/g, '').replace(/&[a-z]+;|&#\d+;/g, ' '))).toEqual(words(paragraph.replace(/[€–“”]/g, ' ')));
      at += paragraph.length + 2;
    }
  });

  it('decodes identity pieces to exactly their text, and replaces no more than references, breaks and white space', async () => {
    const { body } = await unpackPage(identityText(PAGE, 'utf-8'), GIVEN);
    const bytes = Buffer.from(PAGE);
    let identical = 0;
    for (const piece of body.map) {
      const text = body.text.slice(...piece.span);
      const raw = bytes.subarray(...piece.raw).toString();
      if (piece.kind === 'identity') {
        expect(raw).toBe(text);
        identical += text.length;
      } else if (piece.kind === 'substitution') {
        expect(raw).toMatch(/^(?:&[^;]*;|\s+|(?:\s|&nbsp;)+)$/);
      } else {
        expect(text).toBe('\n\n');
      }
    }
    expect(identical / body.text.length).toBeGreaterThan(0.95);
  });

  it('knows dateline, agency and contributors from the words of the body', async () => {
    const wired = PAGE.replace(`<p>${PARAGRAPHS[0]}`, `<p>OSTERMARK (Reuters) - ${PARAGRAPHS[0]}`);
    const unpacked = await unpackPage(identityText(wired, 'utf-8'), GIVEN);
    expect(unpacked).toMatchObject({ dateline: { place: 'OSTERMARK', agency: 'Reuters' }, agency: 'Reuters' });
    expect(unpacked.body.text.startsWith('OSTERMARK (Reuters) - ')).toBe(true);
    expect(Buffer.from(wired).subarray(...unpacked.evidence.agency[0]!.raw!).toString()).toContain('(Reuters)');
  });

  it('takes neither its own title for a place nor the outlet for an agency', async () => {
    const shouted = PAGE.replaceAll('Harbour opens late', 'OSTERMARK HARBOUR').replace(`<p>${PARAGRAPHS[0]}`, `<p>OSTERMARK HARBOUR – ${PARAGRAPHS[0]}`);
    expect(await unpackPage(identityText(shouted, 'utf-8'), GIVEN)).toMatchObject({ title: 'OSTERMARK HARBOUR', dateline: null });
    const wired = PAGE.replace(`<p>${PARAGRAPHS[0]}`, `<p>OSTERMARK (KOST) - ${PARAGRAPHS[0]}`);
    expect(await unpackPage(identityText(wired, 'utf-8'), { ...GIVEN, url: 'https://www.kost.example/news' })).toMatchObject({ dateline: { agency: 'KOST' }, agency: null });
  });

  it('depends on the page alone', async () => {
    expect(await unpackPage(identityText(PAGE, 'utf-8'), GIVEN)).toEqual(await unpackPage(identityText(PAGE, 'utf-8'), GIVEN));
  });
});

describe('the item of a feed', () => {
  it('stays whole but for what is furniture by its own words', async () => {
    const item = '<p>KEST &#8212; The board on Wednesday fined the ferry line for sailing with old life rafts on 14 days of last year.</p><p>“A price was put on a life,” Ilva Tarro said.</p>'
      + '<p>No appeal is planned.</p><p>The post <a href="/f">Ferry line fined</a> appeared first on <a href="/">Kest Ledger</a>.</p>';
    const { body, dateline, removed } = await unpackPage(identityText(item, 'utf-8'), GIVEN);
    expect(body.text.split('\n\n').map((paragraph) => paragraph.slice(0, 9))).toEqual(['KEST — Th', '“A price ', 'No appeal']);
    expect(dateline).toEqual({ place: 'KEST', agency: null });
    expect(removed).toHaveLength(1);
  });
});

describe('a hostile page', () => {
  const para = `<p>${PARAGRAPHS[0]}</p>`;
  const read = (html: string): Promise<Unpacked> => unpackPage(identityText(html, 'utf-8'), { ...GIVEN, url: null });

  it.each([
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}${para}`, 'page-too-deep'],
    ['very many elements', `${'<br>'.repeat(300_001)}${para}`, 'page-too-many-elements'],
    ['a table of very many cells', `<table>${`<tr>${'<td>1'.repeat(100)}`.repeat(300)}</table>`, 'page-too-many-blocks'],
    ['very many paragraphs', '<p>a'.repeat(10_000), 'page-too-many-blocks'],
    ['a line end behind every letter', `<p>${'a\r'.repeat(30_000)}`, 'edits-joined'],
    ['nothing at all', '', 'no-body'],
  ])('of %s is read with a notice', async (_, html, code) => {
    expect((await read(html)).notices.map((notice) => notice.code)).toContain(code);
  });

  it.each([
    ['references without end', `<p>${'&amp;lt;&#60;&NotEqualTilde;'.repeat(2_000)}`],
    ['a title as long as a book', `<title>${'a | b '.repeat(50_000)}</title><h1>${'a - b '.repeat(50_000)}</h1>${para}`],
    ['unclosed everything', '<a href=x><div class="a"><p><b><table><td>'.repeat(10_000)],
    ['lone angle brackets', '<'.repeat(300_000)],
    ['attributes without end', `<p ${'a=1 '.repeat(100_000)}>${para}`],
    ['unclosed comments and scripts', `${'<!--'.repeat(50_000)}${'<script>'.repeat(50_000)}`],
    ['structured data in very many brackets', `<script type="application/ld+json">${'['.repeat(200_000)}</script>${para}`],
    ['white space', `<p>${' '.repeat(500_000)}x${'\n'.repeat(500_000)}`],
  ])('of %s is read', async (_, html) => {
    expect((await read(html)).body.text.length).toBeLessThanOrEqual(html.length);
  });
});

function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
