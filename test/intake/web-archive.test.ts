import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Capture } from '../../src/model/capture.ts';
import { takeIn } from '../../src/intake/index.ts';
import { LIMITS } from '../../src/intake/limits.ts';
import { folderOf, taken, within } from './given.ts';

let done = (): void => {};
afterEach(() => { done(); });

const PAGE = '<!doctype html><p>The ferry to Velm is late.';

function record(type: string, url: string, content: Uint8Array | string, contentType = 'application/http; msgtype=response'): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: <${url}>\r\nWARC-Date: 2031-05-04T10:00:00Z\r\nContent-Type: ${contentType}\r\nContent-Length: ${bytes.length}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

function answer(body: Uint8Array | string, fields = 'Content-Type: text/html; charset="iso-8859-1"', status = '200 OK'): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${fields}\r\n\r\n`), Buffer.from(body)]);
}

async function takenFrom(files: Readonly<Record<string, string | Uint8Array>>, limits = LIMITS): Promise<readonly string[]> {
  const made = folderOf(files);
  done = made.done;
  return within(made.folder, await taken([made.folder], { limits }));
}

const response = (url: string, ...given: Parameters<typeof answer>): Buffer => record('response', url, answer(...given));

describe('a web archive', () => {
  it('gives its pages with their addresses, character sets and times, and counts what is none', async () => {
    const made = folderOf({ 'a.warc': Buffer.concat([
      record('warcinfo', '', 'software: x', 'application/warc-fields'), record('request', 'http://velm.example/1', 'GET / HTTP/1.1\r\n\r\n', 'application/http; msgtype=request'),
      response('http://velm.example/1', PAGE), response('http://velm.example/a.css', 'p{}', 'Content-Type: text/css'), response('http://velm.example/2', 'moved', 'Content-Type: text/html', '301 Moved'),
      record('resource', 'http://velm.example/3', PAGE, 'text/html'), record('revisit', 'http://velm.example/1', 'HTTP/1.1 200 OK\r\n\r\n'),
    ]) });
    done = made.done;
    const captures: Capture[] = [];
    const told: string[] = [];
    for await (const item of takeIn([`${made.folder}/a.warc`])) {
      if (item.kind === 'capture') captures.push(item.capture);
      else told.push(item.message);
    }
    expect(captures.map(({ origin, charset, captured, given, bytes }) => [origin, charset, captured, given.url, Buffer.from(bytes).toString()])).toEqual([
      ['http://velm.example/1', 'iso-8859-1', '2031-05-04T10:00:00Z', 'http://velm.example/1', PAGE], ['http://velm.example/3', null, '2031-05-04T10:00:00Z', 'http://velm.example/3', PAGE],
    ]);
    expect(within(made.folder, told)).toEqual(['a.warc: of its records were left out 2 that are no pages (images, scripts, repeats) and 1 that is an answer without a page (redirects, errors, damaged).']);
  });

  it('may have bodies in chunks and packed, or unpacked by who archived them', async () => {
    const chunked = (body: Uint8Array): Buffer => Buffer.concat([Buffer.from(`${body.length.toString(16)};x=1\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]);
    const html = 'Content-Type: text/html\r\n';
    const bodies: readonly Buffer[] = [
      answer(gzipSync(PAGE), `${html}Content-Encoding: gzip`), answer(brotliCompressSync(PAGE), `${html}Content-Encoding: br`), answer(zstdCompressSync(PAGE), `${html}Content-Encoding: zstd`), answer(deflateSync(PAGE), `${html}Content-Encoding: deflate`),
      answer(deflateRawSync(PAGE), `${html}Content-Encoding: deflate`), answer(chunked(gzipSync(PAGE)), `${html}Transfer-Encoding: chunked\r\nContent-Encoding: gzip`),
      answer(PAGE, `${html}Content-Encoding: gzip\r\nTransfer-Encoding: chunked`),
    ];
    const lines = await takenFrom({ 'a.warc.gz': Buffer.concat(bodies.map((body, k) => gzipSync(record('response', `http://velm.example/${k}`, body)))) });
    expect(lines).toEqual(bodies.map((_, k) => `http://velm.example/${k} (text/html): ${PAGE}`));
  });

  it('gives what stands before a cut, and names the cut', async () => {
    const whole = Buffer.concat([response('http://velm.example/1', PAGE), response('http://velm.example/2', PAGE)]);
    const first = `http://velm.example/1 (text/html): ${PAGE}`;
    expect(await takenFrom({ 'a.warc': whole.subarray(0, -20) })).toEqual([first, 'a.warc: is a damaged web archive (record 2 is cut off).']);
    expect(await takenFrom({ 'a.warc': Buffer.concat([whole.subarray(0, whole.length / 2), Buffer.from('no header at all')]) })).toEqual([first, 'a.warc: is a damaged web archive (record 2 has no header that can be read).']);
  });

  it('names a page that is too large, packed or not, and goes on', async () => {
    const large = `${PAGE}${'x'.repeat(200_000)}`;
    const limits = { ...LIMITS, captureBytes: 4096 };
    expect(await takenFrom({ 'a.warc': Buffer.concat([response('http://velm.example/1', large), response('http://velm.example/2', gzipSync(large), 'Content-Type: text/html\r\nContent-Encoding: gzip'), response('http://velm.example/3', PAGE)]) }, limits)).toEqual([
      'a.warc: http://velm.example/1: is larger than 4 kB, which is more than one report can be.', `http://velm.example/3 (text/html): ${PAGE}`,
      'a.warc: of its records were left out 1 that is an answer without a page (redirects, errors, damaged).',
    ]);
  });

  it('is told of where it is damaged in a record that nobody reads, or has a header without end', async () => {
    const first = `http://velm.example/1 (text/html): ${PAGE}`;
    const page = response('http://velm.example/1', PAGE);
    const cut = record('request', 'http://velm.example/2', 'x'.repeat(1000)).subarray(0, -500);
    const far = Buffer.from(`WARC/1.1\r\nWARC-Type: request\r\nContent-Length: ${Number.MAX_SAFE_INTEGER}\r\n\r\nx`);
    for (const end of [cut, far]) expect(await takenFrom({ 'a.warc': Buffer.concat([page, end]) })).toEqual([first, 'a.warc: is a damaged web archive (record 2 is cut off).']);
    const endless = ['a: b\r\n', '\r', '\n', 'x'].map((part) => Buffer.from(`WARC/1.1\r\n${part.repeat(300_000)}`));
    for (const end of [...endless, Buffer.alloc(300_000, 65), Buffer.from('leftover\r\n')]) {
      expect(await takenFrom({ 'a.warc': Buffer.concat([page, end]) })).toEqual([first, 'a.warc: is a damaged web archive (record 2 has no header that can be read).']);
    }
  });

  it('may have fields that are no ASCII or stand twice, other line ends between records, and answers that are none', async () => {
    const archive = Buffer.concat([
      response('http://velm.example/f\u00e4hre', PAGE, 'content-type: text/html\r\nContent-Type: text/html; charset=x\r\nX: \u65e5').subarray(0, -4), Buffer.from('\n\n'),
      record('response', 'http://velm.example/2', `HTTP/2 200\r\nContent-Type: TEXT/HTML;\r\n\r\n${PAGE}`).subarray(0, -4), response('http://velm.example/3', PAGE, 'Content-Type: text/'),
      record('response', 'http://velm.example/4', 'no answer'), record('response', 'http://velm.example/5', `HTTP/1.1 200 OK\r\n${'a: b\r\n'.repeat(60_000)}`),
    ]);
    expect(await takenFrom({ 'a.warc': archive })).toEqual([
      `http://velm.example/f\u00e4hre (text/html): ${PAGE}`, `http://velm.example/2 (text/html): ${PAGE}`,
      'a.warc: of its records were left out 1 that is no page (images, scripts, repeats) and 2 that are answers without a page (redirects, errors, damaged).',
    ]);
  });

  it('may say that a body comes in chunks that has none, or fewer', async () => {
    const chunked = 'Content-Type: text/html\r\nTransfer-Encoding: chunked';
    const bodies = ['0 people', 'Add a line', '5\r\nwords\r\n99\r\ncut'];
    expect(await takenFrom({ 'a.warc': Buffer.concat(bodies.map((body, k) => response(`http://velm.example/${k}`, body, chunked))) })).toEqual([
      'http://velm.example/0 (text/html): 0 people', 'http://velm.example/1 (text/html): Add a line', 'http://velm.example/2 (text/html): wordscut',
    ]);
  });
});
