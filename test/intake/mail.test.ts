import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Capture } from '../../src/model/capture.ts';
import { readMail } from '../../src/intake/mail.ts';
import { UnreadableInput } from '../../src/intake/problem.ts';

const lines = (...words: readonly string[]): Uint8Array => Buffer.from(words.join('\r\n'), 'latin1');

function read(bytes: Uint8Array): { readonly captures: readonly Capture[]; readonly told: readonly string[] } {
  const items = [...readMail(bytes, 'a.eml')];
  return { captures: items.flatMap((item) => (item.kind === 'capture' ? [item.capture] : [])), told: items.flatMap((item) => (item.kind === 'unread' ? [item.message] : [])) };
}

const words = ({ bytes }: Capture): string => Buffer.from(bytes).toString('latin1');

describe('a mail', () => {
  it('gives its words with its subject and the time when it was sent', () => {
    const { captures } = read(lines('From: Press office <p@velm.example>', 'Subject: Fwd: =?utf-8?Q?F=C3=A4hre_nach?=', ' =?utf-8?B?IFZlbG0=?=', 'Date: Sun, 4 May 2031 10:15:00 +0200', 'Content-Type: text/plain;', '\tcharset="iso-8859-1"', 'Content-Transfer-Encoding: quoted-printable', '', 'The ferry to=20Velm =', 'is late: caf=E9, 2=3D2, 50=zz.', ''));
    expect(captures.map((capture) => [capture.origin, capture.mediaType, capture.charset, capture.captured, capture.given.title, words(capture)])).toEqual([
      ['a.eml', 'text/plain', 'iso-8859-1', '2031-05-04T10:15:00+02:00', 'Fähre nach Velm', 'The ferry to Velm is late: caf\u00e9, 2=2, 50=zz.\r\n'],
    ]);
    expect(captures[0]!.given.published).toBeNull();
  });

  it('of several forms gives the plain one, counts attachments, and gives mails that it passes on', () => {
    const { captures, told } = read(lines(
      'Subject: two', 'Content-Type: multipart/mixed; boundary="out er"', '', 'to be passed over', '--out er', 'Content-Type: multipart/alternative; boundary=in', '', '--in', 'Content-Type: text/html', '', '<p>page', '--in', '', 'plain words', '--in--',
      '--out er', 'Content-Type: application/pdf', 'Content-Disposition: attachment; filename="a;b.pdf"', '', 'x', '--out er', 'Content-Type: message/rfc822', '', 'Subject: inner', '', 'inner words', '--out er--', 'epilogue',
    ));
    expect(captures.map((capture) => [capture.origin, capture.given.title, words(capture)])).toEqual([['a.eml', 'two', 'plain words'], ['a.eml, message 2', 'inner', 'inner words']]);
    expect(told).toEqual(['a.eml: an attachment of it is not read.']);
  });

  it('without words cannot be read', () => {
    expect(() => read(lines('Subject: x', 'Content-Type: image/png', '', 'xx'))).toThrow(UnreadableInput);
  });

  it('may be anything: it is read or refused', () => {
    const part = fc.constantFrom('Content-Type: multipart/mixed; boundary=b', 'Content-Type: message/rfc822', 'Content-Type: text/html; charset=', '--b', '--b--', '', 'words', 'Content-Transfer-Encoding: base64', 'Content-Transfer-Encoding: quoted-printable', '=', '=?utf-8?q?=', 'Subject: =?x?b?y?=');
    fc.assert(fc.property(fc.array(part, { maxLength: 40 }), fc.constantFrom('\n', '\r\n'), (all, end) => {
      try {
        for (const capture of read(Buffer.from(all.join(end))).captures) expect(capture.bytes.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableInput);
      }
    }));
  });

  it('of parts in parts without end is read to a depth', () => {
    const deep = Array.from({ length: 500 }, (_, k) => `Content-Type: multipart/mixed; boundary=b${k}\r\n\r\n--b${k}\r\n`).join('');
    expect(() => read(Buffer.from(`${deep}\r\nwords`))).toThrow(UnreadableInput);
  });
});

it('a page that a browser saved as one file is the page, with its address', () => {
  const { captures, told } = read(lines(
    'From: <Saved by Blink>', 'Snapshot-Content-Location: https://velm.example/ferry', 'Subject: Ferry | Velm News', 'Date: Sun, 4 May 2031 10:15:00 -0000', 'Content-Type: multipart/related; type="text/html"; boundary="----x"', '',
    '------x', 'Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable', 'Content-Location: https://velm.example/ferry', '', '<p class=3D"a">The ferry is late.', '------x', 'Content-Type: text/css', '', 'p{}', '------x', 'Content-Type: text/html', '', '<p>A frame', '------x--',
  ));
  expect(captures.map((capture) => [capture.origin, capture.mediaType, capture.given.url, capture.given.title, capture.captured, words(capture)])).toEqual([
    ['https://velm.example/ferry', 'text/html', 'https://velm.example/ferry', null, '2031-05-04T10:15:00-00:00', '<p class="a">The ferry is late.'],
  ]);
  expect(told).toEqual([]);
});
