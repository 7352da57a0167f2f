import { upperHalf } from '../../../../src/stages/1-restore/repair/codecs.ts';
import type { CodecName } from '../../../../src/stages/1-restore/repair/codecs.ts';

/** The text as it stands after its UTF-8 was read in the given set; bytes that the set lacks are read as Latin-1, as careless decoders do. */
export function misread(text: string, codec: CodecName): string {
  const upper = upperHalf(codec);
  return Array.from(Buffer.from(text), (byte) => {
    const character = byte < 0x80 ? String.fromCharCode(byte) : upper.charAt(byte - 0x80);
    return character === '\ufffd' ? String.fromCharCode(byte) : character;
  }).join('');
}
