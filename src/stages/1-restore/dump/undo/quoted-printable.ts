import type { Text } from '../../../../model/text.ts';
import { undo, type Undoing, type Undone } from '../../undone.ts';

/** A character of several bytes in UTF-8 as mail writes it, such as "=E2=80=9C"; a line cut behind an equals sign near the width of mail, 76. */
const SEVERAL_BYTES = /=[C-F][0-9A-F](?:=[89AB][0-9A-F]){1,3}/g;
const CUT_LINE = /^.{64,75}=\r?$/gm;
/** So many of either show a mail's body that nobody decoded. */
const FEWEST = 2;
const CODES = /(?:=[0-9A-F]{2})+|=[ \t]{0,20}\r?\n/g;

/** A text whose characters are decoded and whose lines are joined again where a mail's transport wrote them as "quoted-printable" (RFC 2045, 6.7). */
export function withoutTransportCodes(text: Text): Undone {
  if (!text.text.includes('=') || !isQuotedPrintable(text.text)) return { text, repairs: [] };
  return undo(text, Array.from(text.text.matchAll(CODES), (match): Undoing => {
    const span = [match.index, match.index + match[0].length] as const;
    return /^=\s/.test(match[0]) ? { span, text: '', kind: 'line-wrap' } : { span, text: decoded(match[0]), kind: 'entity' };
  }));
}

function isQuotedPrintable(text: string): boolean {
  return [SEVERAL_BYTES, CUT_LINE].some((pattern) => {
    let found = 0;
    for (const _ of text.matchAll(pattern)) if (++found >= FEWEST) return true;
    return false;
  });
}

/** The characters of a run of codes: UTF-8, or windows-1252 where they are none. */
function decoded(codes: string): string {
  const bytes = Buffer.from(codes.replaceAll('=', ''), 'hex');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
