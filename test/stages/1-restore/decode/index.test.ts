import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Capture } from '../../../../src/model/capture.ts';
import { CODECS, upperHalf } from '../../../../src/stages/1-restore/repair/codecs.ts';
import { decode } from '../../../../src/stages/1-restore/decode/index.ts';
import { toRaw } from '../../../../src/text/mapped/mapped.ts';

const CLEAN = JSON.parse(readFileSync(new URL('../../../cases/repair/clean.json', import.meta.url), 'utf8')) as Record<string, string>;
const capture = (bytes: Uint8Array, more: Partial<Capture> = {}): Capture => ({
  bytes, origin: 'a.txt', mediaType: 'text/plain', charset: null, captured: null, plain: false,
  given: { id: null, title: null, outlet: null, url: null, published: null }, ...more,
});
const single = (codes: readonly number[]): Uint8Array => Uint8Array.from(codes);
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

describe('decode', () => {
  it('reads UTF-8, whatever it is said to be', async () => {
    const { text, notices } = await decode(capture(new Uint8Array(Buffer.from('Vézac — shut')), { charset: 'iso-8859-1' }));
    expect(text.text).toBe('Vézac — shut');
    expect(text.charset).toBe('utf-8');
    expect(notices).toEqual([]);
  });

  it('skips a byte-order mark and maps behind it', async () => {
    const { text } = await decode(capture(single([0xef, 0xbb, 0xbf, 0x68, 0x69])));
    expect([text.text, toRaw(text, [0, 1])]).toEqual(['hi', [3, 4]]);
    const wide = await decode(capture(single([0xff, 0xfe, 0x68, 0, 0x69, 0, 0x21])));
    expect([wide.text.text, toRaw(wide.text, [1, 2]), toRaw(wide.text, [2, 3])]).toEqual(['hi\ufffd', [4, 6], [6, 7]]);
  });

  it('takes the set that a page declares', async () => {
    const page = latin1('<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head>\xcc\xee\xf1\xf2');
    expect((await decode(capture(page, { mediaType: 'text/html' }))).text.text.endsWith('Мост')).toBe(true);
    expect((await decode(capture(latin1('<?xml version="1.0" encoding="ISO-8859-2"?>\xb1'), { mediaType: 'text/html' }))).text.text.endsWith('ą')).toBe(true);
  });

  it('says when a declared set is not known, and reads on', async () => {
    const { text, notices } = await decode(capture(latin1('caf\xe9 on the quay'), { charset: 'x-klingon' }));
    expect(text.text).toBe('café on the quay');
    expect(notices.map(({ code }) => code)).toEqual(['unknown-charset', 'guessed-charset']);
  });

  it.each([
    ['shift_jis', [0x89, 0xcd, 0x82, 0xcc, 0x41, 0xb1, 0x8b, 0xb4], '河のAｱ橋', [[0, 2], [2, 4], [4, 5], [5, 6], [6, 8]]],
    ['gb18030', [0xba, 0xd3, 0x41, 0x95, 0x32, 0x82, 0x36, 0x42], '河A𠀀B', [[0, 2], [2, 3], [3, 7], [3, 7], [7, 8]]],
    ['euc-kr', [0xb0, 0xad, 0x20, 0xb4, 0xd9], '강 다', [[0, 2], [2, 3], [3, 5]]],
    ['euc-jp', [0xb2, 0xcf, 0x8e, 0xb1, 0x41], '河ｱA', [[0, 2], [2, 4], [4, 5]]],
    ['big5', [0xaa, 0x65, 0x41], '河A', [[0, 2], [2, 3]]],
    ['cp437', [0x63, 0x61, 0x66, 0x82], 'café', [[0, 1], [1, 2], [2, 3], [3, 4]]],
  ] as const)('maps %s character by character', async (charset, bytes, expected, raws) => {
    const { text } = await decode(capture(single(bytes), { charset }));
    expect(text.text).toBe(expected);
    expect(Array.from(expected.split(''), (_, i) => toRaw(text, [i, i + 1]))).toEqual(raws);
  });

  it('reads a lone byte of windows-1252 among UTF-8, and marks what is unreadable', async () => {
    const { text, repairs, notices } = await decode(capture(single([0xc3, 0xa9, 0x20, 0xc3, 0xa9, 0x20, 0xc3, 0xa9, 0x20, 0x93, 0x68, 0x69, 0xe2, 0x82, 0x2e, 0xc3, 0xa9, 0xc3, 0xa9, 0xc3, 0xa9])));
    expect(text.text).toBe('é é é “hi\ufffd.ééé');
    expect(repairs).toEqual([{ kind: 'mojibake', codec: 'windows-1252', raw: [9, 10] }]);
    expect(notices.map(({ code }) => code)).toEqual(['unreadable-bytes']);
    expect(toRaw(text, [9, 10])).toEqual([12, 14]);
  });

  it('tells Cyrillic, Japanese and UTF-16 without a declaration', async () => {
    const russian = Uint8Array.from('Консорциум портов подписал договор в четверг'.split(''), (c) => (c === ' ' ? 0x20 : c.charCodeAt(0) - 0x350));
    expect((await decode(capture(russian))).text.text).toBe('Консорциум портов подписал договор в четверг');
    const wide = new Uint8Array(Buffer.from('The bridge is shut — again', 'utf16le'));
    expect((await decode(capture(wide))).text.text).toBe('The bridge is shut — again');
  });

  it.each(CODECS.map(({ name }) => name))('tells undeclared %s from one sentence, in most languages that it can write', async (name) => {
    const written = Object.values(CLEAN).map((text) => [text, write(text, upperHalf(name))] as const).filter((pair): pair is readonly [string, Uint8Array] => pair[1] !== null);
    const read = await Promise.all(written.map(async ([text, bytes]) => (await decode(capture(bytes))).text.text === text));
    expect(read.filter((right) => !right).length).toBeLessThanOrEqual(name === 'windows-1257' ? 3 : name === 'iso-8859-2' ? 1 : 0);
  });
});

/** The bytes of a text in a single-byte set, or `null` when the set lacks a character. */
function write(text: string, upper: string): Uint8Array | null {
  const bytes = Array.from(text, (c) => (c.charCodeAt(0) < 0x80 ? c.charCodeAt(0) : upper.includes(c) && c !== '\ufffd' ? 0x80 + upper.indexOf(c) : -1));
  return bytes.includes(-1) ? null : Uint8Array.from(bytes);
}
