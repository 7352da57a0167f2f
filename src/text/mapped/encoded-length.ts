const SINGLE_BYTE = /^(?:windows-\d+|iso-8859-\d+(?:-i)?|x-user-defined|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866|cp\d+|us-ascii)$/;

/** How many bytes `text` takes in `charset`: UTF-8, UTF-16, or a single-byte set. Throws a RangeError for any other. */
export function encodedLength(text: string, charset: string): number {
  if (charset === 'utf-8') return utf8Length(text);
  if (charset === 'utf-16le' || charset === 'utf-16be') return text.length * 2;
  if (SINGLE_BYTE.test(charset)) return text.length;
  throw new RangeError(`no known width for the character set ${charset}`);
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A surrogate pair takes four bytes: two for each half.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}
