import { describe, expect, it } from 'vitest';
import type { Capture, MediaType } from '../../src/model/capture.ts';
import { readReport, reconcileReports } from '../../src/pipeline.ts';
import { amissInAccount, amissInReport } from '../support/amiss.ts';

const GIVEN = { id: null, title: null, outlet: null, url: null, published: null };
const capture = (content: string | Uint8Array, mediaType: MediaType): Capture => ({
  bytes: typeof content === 'string' ? Buffer.from(content) : content, origin: 'hostile', mediaType, charset: null, captured: null, plain: false, given: GIVEN,
});
const upTo = (length: number, unit: string): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const many = (count: number, one: (i: number) => string): string => Array.from({ length: count }, (_, i) => one(i)).join('');

const SPOKEN = (i: number): string => `“We will not wait ${i % 90} days for the quay,” said Ilva Tarro of Kest. About ${i % 97} percent of the ${i} crates were opened on March ${1 + (i % 28)}, 2021. `;
const PAGE = (head: string, body: string): string => `<html><head><title>Quay shut again - The Kest Post</title>${head}</head><body><h1>Quay shut again</h1>${body}</body></html>`;
const BODY = many(12, (i) => `<p>${SPOKEN(i)}</p>`);

/** Small copies of inputs that once cost time with the square of their length, or may: at this size each is read in a moment. */
const TEXTS: readonly [name: string, text: string | Uint8Array][] = [
  ['full stops', upTo(100_000, '. ')],
  ['quotations, figures and days in one paragraph', many(700, SPOKEN)],
  ['quotations, figures and days in a paragraph each', many(700, (i) => `${SPOKEN(i)}\n\n`)],
  ['one line of figures', many(4_000, (i) => `$${i} million, ${i % 100} percent and `)],
  ['one line of days', many(6_000, (i) => `March ${1 + (i % 28)}, ${1900 + (i % 150)}; `)],
  ['weekdays', upTo(60_000, 'on Monday yesterday last Tuesday, next week earlier this month ')],
  ['opening quotation marks', upTo(120_000, '“ ')],
  ['quotation marks that are never closed', many(1_500, (i) => `“The quay of Kest is shut for day ${i}\n\n`)],
  ['names', upTo(100_000, 'Ilva Tarro, Dorin Venn and ')],
  ['cues of speech', upTo(100_000, 'said Ilva Tarro ')],
  ['stances of a pronoun in one paragraph', many(500, (i) => `“We will wait for quay ${i},” Ilva Tarro said. He rules out the plan to shut the quay ${i} times. `)],
  ['a word without an end', upTo(200_000, 'abcdefghij')],
  ['numbers without an end', upTo(100_000, '123,')],
  ['words for numbers', upTo(100_000, 'one hundred and twenty three thousand four ')],
  ['letters of the upper half of Latin-1', upTo(30_000, '\u00c3\u00a9\u00e2\u0082')],
  ['bytes that are nothing', Uint8Array.from({ length: 30_000 }, (_, i) => (i * 7919 + (i >> 3)) & 255)],
  ['halves of pairs and marks of order', upTo(60_000, '\ud83da\udc00\ufeff\u202e')],
];
const PAGES: readonly [name: string, html: string][] = [
  ['metas', PAGE(many(5_000, (i) => `<meta property="og:title" content="Quay number ${i} shut again"><meta name="author" content="Ilva Tarro ${i}">`), BODY)],
  ['days of publication', PAGE(many(5_000, (i) => `<meta property="article:published_time" content="20${10 + (i % 16)}-01-1${i % 10}T10:00:00Z">`), BODY)],
  ['attributes', PAGE('', `<div class="${upTo(100_000, 'a ')}" ${many(10_000, (i) => `a${i}=b `)}>${BODY}</div>`)],
  ['structured data that is deep', PAGE(`<script type="application/ld+json">${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}</script>`, BODY)],
  ['structured data of many articles', PAGE(`<script type="application/ld+json">{"@graph":[${Array.from({ length: 4_000 }, (_, i) => `{"@type":"NewsArticle","headline":"Quay ${i}","author":{"name":"Ilva Tarro ${i}"},"datePublished":"2021-01-01"}`).join()}]}</script>`, BODY)],
  ['an unclosed comment', PAGE('', `${BODY}<!--${upTo(200_000, '- -> a ')}`)],
  ['an unclosed script', PAGE('', `${BODY}<script>${upTo(200_000, 'a<b </scrip ')}`)],
  ['headings', PAGE('', BODY + many(4_000, (i) => `<h1>Quay number ${i} shut again</h1>`))],
  ['times', PAGE('', BODY + many(4_000, (i) => `<time datetime="2021-01-1${i % 10}">January ${i % 28}, 2021</time>`))],
  ['a title as long as a book', `<title>${upTo(200_000, 'Quay | shut - ')}</title>${BODY}`],
];

describe('hostile input', () => {
  it.each(TEXTS)('of %s goes through every stage', async (_, text) => {
    const report = await readReport(capture(text, 'text/plain'));
    expect(amissInReport(report, capture(text, 'text/plain').bytes)).toEqual([]);
    expect(amissInAccount(reconcileReports([report]))).toEqual([]);
  });

  it.each(PAGES)('of a page with %s goes through every stage, and its body is found', async (_, html) => {
    const report = await readReport(capture(html, 'text/html'));
    expect(report.text).toContain('We will not wait 3 days');
    expect(amissInReport(report, capture(html, 'text/html').bytes)).toEqual([]);
    expect(amissInAccount(reconcileReports([report]))).toEqual([]);
  });

  it('of two long reports with every tenth word changed goes through every stage', async () => {
    const text = many(250, (i) => `${SPOKEN(i)}${i % 4 === 3 ? '\n\n' : ''}`);
    const changed = text.split(' ').map((word, i) => (i % 10 === 0 && !word.includes('\n') ? `pier${i % 70}` : word)).join(' ');
    const reports = await Promise.all([text, changed].map((words, i) => readReport({ ...capture(words, 'text/plain'), origin: `hostile ${i}`, given: { ...GIVEN, id: `r${i}` } })));
    // What is amiss in the marks of spoiled prose is the matter of reading; nothing may come to it by comparing.
    expect(amissInAccount(reconcileReports(reports))).toEqual(reports.flatMap((report) => amissInReport(report)));
  });
});
