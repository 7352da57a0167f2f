import { MIMEType } from 'node:util';
import type { StatusAndHeaders } from 'warcio';

/** What a field of a web archive's or a web server's header says, in its own characters; `null` where it is not there. */
export function fieldOf({ headers, reencodeHeaders }: StatusAndHeaders, name: string): string | null {
  const value = headers.get(name) ?? null;
  // Values of a header can be bytes alone; the library keeps others as their bytes in UTF-8, a character each.
  return value !== null && reencodeHeaders?.has(name) === true ? Buffer.from(value, 'latin1').toString('utf8') : value;
}

/** The media type that a field names (of several the first), and the character set with it; `null` where it names none. */
export function mediaTypeOf(value: string | null): { readonly type: string; readonly charset: string | null } | null {
  try {
    const { essence, params } = new MIMEType((value ?? '').split(',', 1)[0]!);
    return { type: essence, charset: params.get('charset') };
  } catch {
    return null;
  }
}
