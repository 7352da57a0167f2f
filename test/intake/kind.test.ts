import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/intake/kind.ts';

const bytes = (words: string): Uint8Array => Buffer.from(words, 'latin1');

describe('what a file is', () => {
  it.each([
    ['a.txt', 'words', 'text'], ['a.HTM', 'words', 'html'], ['a.jsonl', '{}', 'json-lines'], ['-', '{"text":"x"}', 'json'], ['-', '  <!DOCTYPE html>', 'html'],
    ['a', '<?xml version="1.0"?><rss>', 'xml'],
    ['a', 'WARC/1.0\r\n', 'warc'], ['a.wacz', 'PK\x03\x04\0', 'wacz'], ['a.mhtml', 'From: <Saved>\r\n', 'mail'], ['a.eml', '<p>no mail', 'text'], ['a', 'From a@b.example Sun May  4 10:15:00 2031\nSubject: x\n', 'mailbox'], ['a.mbox', 'From here on, words', 'text'], ['a.warc', '<!doctype html>', 'html'], ['a', '<?xml version="1.0"?><html>', 'html'], ['a.txt', '\x1f\x8b\x08', 'gzip'], ['a.txt', 'PK\x03\x04\0', 'zip'],
    ['a.gz', 'words after all', 'text'], ['a.txt', '\xff\xfea\0b\0', 'text'], ['a.txt', 'w\0o\0r\0d\0s\0', 'text'], ['a.txt', `words${'\0'.repeat(300)}`, 'text'], ['a.txt', `${'The wall held. '.repeat(20)}\0${'It rained.'.repeat(20)}`, 'text'], ['a.txt', 'caf\xe9 \x93quoted\x94', 'text'],
  ])('%s starting with %j is %s', (name, start, kind) => {
    expect(kindOf(name, bytes(start)).kind).toBe(kind);
  });

  it.each([
    ['report.txt', '%PDF-1.7', 'a PDF file'], ['a.docx', 'PK\x03\x04............[Content_Types].xml', 'a DOCX or other Office file'], ['a', '\x89PNG\r\n', 'a PNG image'],
    ['a', '\xff\xd8\xff\xe0', 'a JPEG image'], ['a.odt', `PK\x03\x04${'.'.repeat(26)}mimetypeapplication/vnd`, 'an OpenDocument file'], ['a.tiff', 'II*\0', 'a TIFF image'],
    ['a.pdf', 'words', 'a file of the kind PDF'], ['a', 'x\0\0y', 'a binary file'], ['a', '\0\0\0\0', 'a binary file'], ['a', 'RIFF....WEBP', 'a WebP image'],
  ])('%s starting with %j is refused as %s', (name, start, what) => {
    expect(kindOf(name, bytes(start))).toEqual({ kind: 'refused', why: `is ${what}, which is not read: give its text as .txt or .html` });
  });
});
