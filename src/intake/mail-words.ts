const ENCODED = /=\?([\w.:-]{1,40})(?:\*[\w-]{0,20})?\?([bq])\?([^?\s]{0,1000})\?=/gi;

/** The words of a mail's field, of which some may be packed into ASCII (RFC 2047); what cannot be unpacked stays as it is. */
export function headerWords(value: string): string {
  // White space between two packed words is no part of them.
  return value.replace(/(\?=)\s{1,9}(?==\?)/g, '$1').replace(ENCODED, (whole, charset: string, way: string, packed: string) => {
    const bytes = way.toLowerCase() === 'b' ? Buffer.from(packed, 'base64') : unquoted(Buffer.from(packed.replaceAll('_', ' '), 'latin1'));
    try {
      return new TextDecoder(charset).decode(bytes);
    } catch {
      return whole;
    }
  });
}

const [EQUALS, RETURN, NEWLINE] = [0x3d, 0x0d, 0x0a];

/** Undoes quoted-printable (RFC 2045, section 6.7): `=E9` is a byte, `=` at the end of a line joins it to the next. Whatever else follows `=` stays. */
export function unquoted(bytes: Uint8Array): Uint8Array {
  const out = Buffer.alloc(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    const value = byte === EQUALS ? hexAt(bytes, i + 1) : null;
    if (value !== null) {
      out[length++] = value;
      i += 2;
    } else if (byte === EQUALS && bytes[i + 1] === NEWLINE) i += 1;
    else if (byte === EQUALS && bytes[i + 1] === RETURN && bytes[i + 2] === NEWLINE) i += 2;
    else out[length++] = byte;
  }
  return out.subarray(0, length);
}

function hexAt(bytes: Uint8Array, at: number): number | null {
  const digits = String.fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0);
  return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : null;
}
