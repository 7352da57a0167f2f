import { isPostmark } from './postmark.ts';

/** What a file is to be read as, or why it cannot be. */
export type FileKind =
  | { readonly kind: 'text' | 'html' | 'json' | 'json-lines' | 'xml' | 'gzip' | 'zip' | 'tar' | 'warc' | 'wacz' | 'mail' | 'mailbox' }
  | { readonly kind: 'refused'; readonly why: string };

type ReadableKind = Exclude<FileKind['kind'], 'refused'>;

const BY_ENDING: Readonly<Record<string, ReadableKind>> = {
  '.txt': 'text', '.html': 'html', '.htm': 'html', '.xhtml': 'html', '.json': 'json', '.jsonl': 'json-lines', '.ndjson': 'json-lines',
  '.xml': 'xml', '.rss': 'xml', '.atom': 'xml', '.gz': 'gzip', '.tgz': 'gzip', '.zip': 'zip', '.tar': 'tar',
  '.warc': 'warc', '.wacz': 'wacz', '.mht': 'mail', '.mhtml': 'mail', '.eml': 'mail', '.mbox': 'mailbox',
};

const REFUSED_ENDING: Readonly<Record<string, string>> = {
  '.pdf': 'PDF', '.docx': 'DOCX', '.doc': 'Word', '.odt': 'OpenDocument', '.rtf': 'RTF', '.epub': 'EPUB', '.png': 'PNG image', '.jpg': 'JPEG image',
  '.jpeg': 'JPEG image', '.gif': 'GIF image', '.webp': 'WebP image', '.tif': 'TIFF image', '.tiff': 'TIFF image', '.bmp': 'BMP image',
  '.svg': 'SVG image', '.heic': 'HEIC image', '.mp3': 'audio', '.mp4': 'video',
};

/** First bytes in Latin-1 by which a format is known, whatever the file is called. */
const MAGIC: readonly (readonly [start: string, what: FileKind])[] = [
  ['%PDF-', refused('a PDF file')],
  ['\x89PNG', refused('a PNG image')],
  ['\xff\xd8\xff', refused('a JPEG image')],
  ['GIF8', refused('a GIF image')],
  ['II*\0', refused('a TIFF image')],
  ['MM\0*', refused('a TIFF image')],
  ['\xd0\xcf\x11\xe0', refused('an old Word or Office file')],
  ['{\\rtf', refused('an RTF file')],
  ['\x1f\x8b', { kind: 'gzip' }],
  ['WARC/1.', { kind: 'warc' }],
  ['WARC/0.', { kind: 'warc' }],
  ['PK\x03\x04', { kind: 'zip' }],
  ['PK\x05\x06', { kind: 'zip' }],
];

/** What a file is, by its first bytes (the first 4 kB do) and its name; bytes win over the name. */
export function kindOf(name: string, head: Uint8Array): FileKind {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 4096)).toString('latin1');
  const ending = endingOf(name);
  const magic = MAGIC.find(([bytes]) => start.startsWith(bytes));
  if (magic?.[1].kind === 'zip') return kindOfZip(start, ending);
  if (magic !== undefined) return magic[1];
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return refused('a WebP image');
  if (start.startsWith('ustar', 257)) return { kind: 'tar' };
  const format = REFUSED_ENDING[ending];
  if (format !== undefined) return refused(`a file of the kind ${format}`);
  if (isBinary(head)) return refused('a binary file');
  if (isMailbox(start)) return { kind: 'mailbox' };
  const known = BY_ENDING[ending];
  // A name that promises an archive whose bytes are none is read as what it holds.
  if (known !== undefined && !PACKED.has(known) && (known !== 'mail' || isHeader(start))) return { kind: known };
  return { kind: kindOfWords(start) };
}

/** The ending by which a file in a folder is known to be no report (style sheets, scripts, notes), or `null`; refused kinds are not left out but named. */
export function endingLeftOut(name: string): string | null {
  const ending = endingOf(name);
  return ending === '' || BY_ENDING[ending] !== undefined || REFUSED_ENDING[ending] !== undefined ? null : ending;
}

function endingOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const dot = base.lastIndexOf('.');
  return dot <= 0 ? '' : base.slice(dot).toLowerCase();
}

function refused(what: string): FileKind {
  return { kind: 'refused', why: `is ${what}, which is not read: give its text as .txt or .html` };
}

// Word files are archives of XML with a list of their parts; OpenDocument and EPUB name their type in the first member.
function kindOfZip(start: string, ending: string): FileKind {
  if (start.includes('[Content_Types].xml') || start.includes('word/') || ending === '.docx') return refused('a DOCX or other Office file');
  if (start.startsWith('mimetypeapplication/', 30)) return refused(ending === '.epub' ? 'an EPUB file' : 'an OpenDocument file');
  return { kind: ending === '.wacz' ? 'wacz' : 'zip' };
}

/** What is known by its bytes alone. */
const PACKED: ReadonlySet<ReadableKind> = new Set(['gzip', 'zip', 'tar', 'warc', 'wacz', 'mailbox']);

function isHeader(start: string): boolean {
  return /^[A-Za-z][A-Za-z-]{1,40}:[ \t\r]/.test(start);
}

function isMailbox(start: string): boolean {
  const end = start.indexOf('\n');
  return start.startsWith('From ') && isPostmark(start.slice(0, end)) && isHeader(start.slice(end + 1));
}

function kindOfWords(start: string): ReadableKind {
  const words = start.replace(/^\u00ef\u00bb\u00bf/, '').trimStart();
  if (words.startsWith('{') || words.startsWith('[')) return 'json';
  if (/^<\?xml|^<(?:rss|feed|rdf:RDF)\b/i.test(words)) return /<html\b/i.test(words) ? 'html' : 'xml';
  return /^<(?:!doctype\s+html|html|head|body|!--)/i.test(words) ? 'html' : 'text';
}

/** True when the bytes are no text of any character set: zero bytes that are not those of UTF-16 or UTF-32, or many control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return false;
  // Tapes and old systems fill a text up to the end of a block; one zero may be half of UTF-16's last letter.
  const last = bytes.findLastIndex((byte) => byte !== 0);
  const head = last >= 0 && bytes.length - last > 2 ? bytes.subarray(0, last + 1) : bytes;
  const zeros: [even: number, odd: number] = [0, 0];
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const byte = head[i]!;
    if (byte === 0) zeros[(i & 1) as 0 | 1]++;
    else if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
  }
  const [even, odd] = zeros;
  // ASCII in UTF-16 without a mark has its zeros on one side only.
  const utf16 = Math.min(even, odd) === 0 && even + odd > head.length / 4;
  // A few zeros in a text are bytes that were lost on its way; what is no text has more of them, and other control characters.
  const few = (even + odd + controls) * STRAY < head.length;
  return (even + odd > 0 && !utf16 && !few) || controls > head.length / 10;
}

/** Bytes of a text for each one that was lost, at least. */
const STRAY = 100;
