import { describe, expect, it } from 'vitest';
import { unpackPage } from '../../../../src/stages/1-restore/page/index.ts';
import { openPage } from '../../../../src/stages/1-restore/page/parts/page.ts';
import { scriptBody } from '../../../../src/stages/1-restore/page/script-body.ts';
import { identityText } from '../../../../src/text/mapped/mapped.ts';

const PARAGRAPHS = [
  'The port of Marrel took its first ship of grain in eleven weeks on Monday, when the channel was clear of sand.',
  'Tobias Renn, the harbour master, said: “Two harvests of trade are lost — that is what sand costs.”',
  'Some 240,000 tonnes of wheat wait in the silos along the river, the union of growers said.',
];
const pageOf = (script: string, shown = '') => `<html><head><title>Marrel port opens</title>${script}</head><body><div id="app">${shown}</div></body></html>`;
const bodyOf = (html: string) => scriptBody(openPage(identityText(html, 'utf-8'), null))?.text.split('\n\n') ?? null;
const next = (paragraphs: readonly string[]) =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ menu: [{ text: 'News' }], article: paragraphs.map((text) => ({ type: 'p', text })) })}</script>`;
const linked = (body: string) => `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Marrel port opens', articleBody: body })}</script>`;

describe('scriptBody', () => {
  it.each([
    ['paragraphs of a program', next(PARAGRAPHS)],
    ['the structured data', linked(PARAGRAPHS.join('\n\n'))],
    ['HTML in a string', linked(PARAGRAPHS.map((text) => `<p>${text.replace('port', '<b>port</b>').replace('“', '&ldquo;')}</p>\r\n`).join(''))],
    ['escaped characters', linked(PARAGRAPHS.join('\n')).replace(/[^\x00-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)],
    ['escaped tags', linked(PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')).replaceAll('/p>', '\\/p>').replace(/<(?=\\?\/?p>)/g, '\\u003c').replace(/(?<=003c\\?\/?p)>/g, '\\u003e')],
  ])('reads %s', (_, script) => {
    expect(bodyOf(pageOf(script))).toEqual(PARAGRAPHS);
  });

  it.each([
    ['too little', next(PARAGRAPHS.slice(0, 1))],
    ['code', '<script>var text = {"text":"function () { return a; } it. is. not. to. be. read. as. words. of. a. report; a b c d e f g"}</script>'],
    ['addresses', next(['https://example.org/on a quay. lies an old boat or two of them'.repeat(9)])],
    ['no script', ''],
  ])('finds nothing in %s', (_, script) => {
    expect(bodyOf(pageOf(script))).toBeNull();
  });

  it('ties every character to its bytes', () => {
    const html = pageOf(linked(`${PARAGRAPHS.join('\n')} \u{1F6A2} "So."`).replace('\u{1F6A2}', '\\ud83d\\udea2'));
    const body = scriptBody(openPage(identityText(html, 'utf-8'), null))!;
    const bytes = Buffer.from(html);
    expect(body.text).toContain('\u{1F6A2} "So."');
    for (const { kind, span, raw } of body.map) if (kind === 'identity') expect(bytes.subarray(...raw).toString()).toBe(body.text.slice(...span));
    expect(body.map.at(-1)!.span[1]).toBe(body.text.length);
  });
});

describe('a page that shows nothing', () => {
  const given = { id: null, title: null, outlet: null, url: null, published: null };

  it('is read from its data, and says so', async () => {
    const { body, notices, removed } = await unpackPage(identityText(pageOf(next(PARAGRAPHS), 'Loading...'), 'utf-8'), given);
    expect(body.text.split('\n\n')).toEqual(PARAGRAPHS);
    expect([notices.map(({ code }) => code), removed.length]).toEqual([['body-from-data'], 1]);
  });

  it('is read from what it shows where that is a text', async () => {
    const shown = `<article><h1>Marrel port opens</h1>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')}</article>`;
    const { notices } = await unpackPage(identityText(pageOf(next(PARAGRAPHS.map((text) => `${text} And more.`)), shown), 'utf-8'), given);
    expect(notices.map(({ code }) => code)).not.toContain('body-from-data');
  });
});
