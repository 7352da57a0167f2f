import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { takeInSent } from '../../src/intake/upload.ts';
import { folderOf, taken, within } from './given.ts';
import { zipOf } from './zip.ts';

let done = (): void => {};
afterEach(() => { done(); });

const answer = (path: string, head: string, body = ''): string => {
  const content = `HTTP/1.1 ${head}\r\n\r\n${body}`;
  return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://velm.example/${path}\r\nContent-Type: application/http\r\nContent-Length: ${content.length}\r\n\r\n${content}\r\n\r\n`;
};
const page = (path: string): string => answer(path, '200 OK\r\nContent-Type: text/html', `<p>${path}`);
const list = (...paths: readonly string[]): string => ['{"format": "json-pages-1.0", "id": "pages"}', ...paths.map((path) => JSON.stringify({ url: `https://velm.example/${path}`, ts: '2031-05-04T10:00:00Z' }))].join('\n');

async function takenFrom(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const made = folderOf({ 'a.wacz': zipOf(files) });
  done = made.done;
  return within(made.folder, await taken([made.folder]));
}

describe('a package of web archives', () => {
  const archive = page('ferry') + page('frame') + answer('moved', '302 Found\r\nLocation: /target') + page('target') + page('crawled');

  it('gives the pages that its lists name, and those that these led to', async () => {
    expect(await takenFrom({ 'archive/data.warc': archive, 'datapackage.json': '{}', 'pages/pages.jsonl': list('ferry#part', 'moved'), 'pages/extraPages.jsonl': list('crawled') })).toEqual([
      'https://velm.example/ferry (text/html): <p>ferry', 'https://velm.example/target (text/html): <p>target', 'https://velm.example/crawled (text/html): <p>crawled',
      'a.wacz/archive/data.warc: of its records were left out 1 that is an answer without a page (redirects, errors, damaged) and 1 that the list of its pages does not name (frames, advertisements).',
    ]);
  });

  it('gives all where it has no list, an empty or a damaged one, or one that names none of them', async () => {
    const all = ['ferry', 'frame', 'target', 'crawled'].map((path) => `https://velm.example/${path} (text/html): <p>${path}`);
    for (const pages of [undefined, list(), 'no list', list('elsewhere'), '{"url": 5}\n[]\nnull']) {
      const lines = await takenFrom({ 'archive/data.warc': archive, 'datapackage.json': '{}', ...(pages === undefined ? {} : { 'pages/pages.jsonl': pages }) });
      expect(lines).toEqual([...all, 'a.wacz/archive/data.warc: of its records were left out 1 that is an answer without a page (redirects, errors, damaged).']);
    }
  });

  it('tells of each archive that is damaged, with pages before and behind it', async () => {
    expect(await takenFrom({ 'archive/b.warc': page('ferry'), 'archive/c.warc': `${page('ferry')}WARC/1.0\r\n`, 'pages/pages.jsonl': list('ferry') })).toEqual([
      'https://velm.example/ferry (text/html): <p>ferry', 'https://velm.example/ferry (text/html): <p>ferry',
      'a.wacz/archive/c.warc: is a damaged web archive (record 2 has no header that can be read).',
    ]);
  });

  it('may be sent, and may be packed', async () => {
    const items = await Array.fromAsync(takeInSent(gzipSync(zipOf({ 'archive/data.warc': archive, 'pages/pages.jsonl': list('ferry') })), 'a.wacz.gz'));
    expect(items.flatMap((item) => (item.kind === 'capture' ? [item.capture.origin] : []))).toEqual(['https://velm.example/ferry']);
  });
});
