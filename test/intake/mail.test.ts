import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Capture } from '../../src/model/capture.ts';
import { readMail } from '../../src/intake/mail.ts';
import { UnreadableInput } from '../../src/intake/problem.ts';

const lines = (...words: readonly string[]): Uint8Array => Buffer.from(words.join('\r\n'), 'latin1');

async function read(bytes: Uint8Array): Promise<{ readonly captures: readonly Capture[]; readonly told: readonly string[] }> {
  const items = await Array.fromAsync(readMail(bytes, 'a.eml'));
  return { captures: items.flatMap((item) => (item.kind === 'capture' ? [item.capture] : [])), told: items.flatMap((item) => (item.kind === 'unread' ? [item.message] : [])) };
}

const words = ({ bytes }: Capture): string => Buffer.from(bytes).toString('latin1');

describe('a mail', () => {
  it('gives its words with its subject and the time when it was sent', async () => {
    const { captures } = await read(lines('From: Press office <p@velm.example>', 'Subject: Fwd: =?utf-8?Q?F=C3=A4hre_nach?=', ' =?utf-8?B?IFZlbG0=?=', 'Date: Sun, 4 May 2031 10:15:00 +0200', 'Content-Type: text/plain;', '\tcharset="iso-8859-1"', 'Content-Transfer-Encoding: quoted-printable', '', 'The ferry to=20Velm =', 'is late: caf=E9, 2=3D2, 50=zz.', ''));
    expect(captures.map((capture) => [capture.origin, capture.mediaType, capture.charset, capture.captured, capture.given.title, words(capture)])).toEqual([
      ['a.eml', 'text/plain', 'iso-8859-1', '2031-05-04T10:15:00+02:00', 'Fähre nach Velm', 'The ferry to Velm is late: caf\u00e9, 2=2, 50=zz.\r\n'],
    ]);
    expect(captures[0]!.given.published).toBeNull();
  });

  it.each([
    ['to all who asked for it is published by being sent', ['List-Unsubscribe: <https://velm.example/u>'], 'The ferry of Velm', '2031-05-04T10:15:00+02:00'],
    ['to a list is too', ['List-Id: <news.velm.example>'], 'The ferry of Velm', '2031-05-04T10:15:00+02:00'],
    ['to a few is not', [], 'The ferry of Velm', null],
    ['that is passed on to a list is not', ['List-Id: <news.velm.example>'], 'Fwd: The ferry of Velm', null],
    ['that answers one on a list is not', ['List-Id: <news.velm.example>'], 'Re: The ferry of Velm', null],
  ])('%s', async (_, head, subject, published) => {
    const { captures } = await read(lines(...head, `Subject: ${subject}`, 'Date: Sun, 4 May 2031 10:15:00 +0200', '', 'The ferry is late.'));
    expect(captures.map(({ given, captured }) => [given.published, captured])).toEqual([[published, '2031-05-04T10:15:00+02:00']]);
  });

  it('of several forms gives the plain one, counts attachments, and gives mails that it passes on', async () => {
    const { captures, told } = await read(lines(
      'Subject: two', 'Content-Type: multipart/mixed; boundary="out er"', '', 'to be passed over', '--out er', 'Content-Type: multipart/alternative; boundary=in', '', '--in', 'Content-Type: text/html', '', '<p>page', '--in', '', 'plain words', '--in--',
      '--out er', 'Content-Type: application/pdf', 'Content-Disposition: attachment; filename="a;b.pdf"', '', 'x', '--out er', 'Content-Type: message/rfc822', '', 'Subject: inner', '', 'inner words', '--out er--', 'epilogue',
    ));
    expect(captures.map((capture) => [capture.origin, capture.given.title, words(capture)])).toEqual([['a.eml', 'two', 'plain words'], ['a.eml, message 2', 'inner', 'inner words']]);
    expect(told).toEqual(['a.eml: an attachment of it is not read.']);
  });

  it('without words cannot be read', async () => {
    await expect(read(lines('Subject: x', 'Content-Type: image/png', '', 'xx'))).rejects.toThrow(UnreadableInput);
  });

  it('may be anything: it is read or refused', async () => {
    const part = fc.constantFrom('Content-Type: multipart/mixed; boundary=b', 'Content-Type: message/rfc822', 'Content-Type: text/html; charset=', '--b', '--b--', '', 'words', 'Content-Transfer-Encoding: base64', 'Content-Transfer-Encoding: quoted-printable', '=', '=?utf-8?q?=', 'Subject: =?x?b?y?=');
    await fc.assert(fc.asyncProperty(fc.array(part, { maxLength: 40 }), fc.constantFrom('\n', '\r\n'), async (all, end) => {
      try {
        for (const capture of (await read(Buffer.from(all.join(end)))).captures) expect(capture.bytes.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableInput);
      }
    }));
  });

  it('of parts in parts without end is read to a depth, and says so', async () => {
    const deep = Array.from({ length: 500 }, (_, k) => `Content-Type: multipart/mixed; boundary=b${k}\r\n\r\n--b${k}\r\n`).join('');
    await expect(read(Buffer.from(`${deep}\r\nwords`))).rejects.toThrow(UnreadableInput);
    const { captures, told } = await read(Buffer.from(deep.replace('\r\n\r\n--b0', '\r\n\r\n--b0\r\n\r\nwords\r\n--b0')));
    expect(captures.map(words)).toEqual(['words']);
    expect(told).toEqual(['a.eml: has more or deeper parts, or a longer header, than are read; the rest is left out.']);
  });

  it('of very many parts is read up to a number of them, and so is one with a header without end', async () => {
    const parts = Array.from({ length: 5000 }, (_, k) => `--b\r\n\r\n${k === 0 ? 'words' : 'x'}\r\n`).join('');
    const many = await read(Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts}`));
    expect(many.captures.map(words)).toEqual(['words']);
    expect(many.told).toHaveLength(1);
    const endless = await read(Buffer.from(`Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nwords\r\n--b\r\nX: ${'y'.repeat(300_000)}\r\n\r\nz`));
    expect(endless.captures.map(words)).toEqual(['words']);
    expect(endless.told).toHaveLength(1);
  });

  it('that passes on one that passes on another gives all three, also as an attachment and packed', async () => {
    const innermost = 'Subject: third\r\n\r\nthird words';
    const inner = `Subject: second\r\nContent-Type: multipart/mixed; boundary=i\r\n\r\n--i\r\n\r\nsecond words\r\n--i\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\n${innermost}\r\n--i--`;
    const { captures, told } = await read(lines(
      'Subject: first', 'Content-Type: multipart/mixed; boundary=o', '', '--o', '', 'first words', '--o', 'Content-Type: message/rfc822', 'Content-Transfer-Encoding: base64', '', Buffer.from(inner).toString('base64'), '--o--',
    ));
    expect(captures.map((capture) => [capture.origin, capture.given.title, words(capture)])).toEqual([
      ['a.eml', 'first', 'first words'], ['a.eml, message 2', 'second', 'second words'], ['a.eml, message 3', 'third', 'third words'],
    ]);
    expect(told).toEqual([]);
  });

  it('with pictures in its page keeps its subject: it is no saved page', async () => {
    const { captures } = await read(lines('Subject: with pictures', 'Content-Type: multipart/related; boundary=b', '', '--b', 'Content-Type: text/html', '', '<p>words', '--b', 'Content-Type: image/png', 'Content-ID: <a@b>', '', 'x', '--b--'));
    expect(captures.map((capture) => [capture.origin, capture.given.title, capture.given.url, words(capture)])).toEqual([['a.eml', 'with pictures', null, '<p>words']]);
  });

  it('has the same words wherever its bytes are cut on the way', async () => {
    const body = Array.from({ length: 3000 }, (_, k) => `line ${k} ${'-'.repeat(k % 60)}`).join('\r\n');
    const { captures } = await read(lines('Content-Type: multipart/mixed; boundary=b', '', '--b', '', body, '--b', 'Content-Type: text/css', '', 'p{}', '--b--'));
    expect(captures.map(words)).toEqual([body]);
  });
});

it('a page that a browser saved as one file is the page, with its address', async () => {
  const { captures, told } = await read(lines(
    'From: <Saved by Blink>', 'Snapshot-Content-Location: https://velm.example/ferry', 'Subject: Ferry | Velm News', 'Date: Sun, 4 May 2031 10:15:00 -0000', 'Content-Type: multipart/related; type="text/html"; boundary="----x"', '',
    '------x', 'Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable', 'Content-Location: https://velm.example/ferry', '', '<p class=3D"a">The ferry is late.', '------x', 'Content-Type: text/css', '', 'p{}', '------x', 'Content-Type: text/html', '', '<p>A frame', '------x--',
  ));
  expect(captures.map((capture) => [capture.origin, capture.mediaType, capture.given.url, capture.given.title, capture.captured, words(capture)])).toEqual([
    ['https://velm.example/ferry', 'text/html', 'https://velm.example/ferry', null, '2031-05-04T10:15:00-00:00', '<p class="a">The ferry is late.'],
  ]);
  expect(told).toEqual([]);
});
