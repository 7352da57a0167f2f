import type { AsyncIterReader, StatusAndHeaders } from 'warcio';
import type { ByteStream } from './byte-stream.ts';
import { piecesOf } from './pieces.ts';
import { fieldOf } from './header-field.ts';
import { UnreadableInput } from './problem.ts';

/** A record of a web archive. What nobody asks of its content is passed over. */
export interface ArchiveRecord {
  readonly header: StatusAndHeaders;
  /** How long its content says it is, in bytes. */
  readonly length: number;
  /** Its content; throws an UnreadableInput where the archive ends within it. */
  readonly content: () => Promise<Uint8Array>;
}

/** What may still be read before the header under way must have ended, and whose it is. */
interface Meter {
  bytes: number;
  record: number;
}

const LONGEST_HEADER = 2 ** 18;
/** How finely it is counted what a header takes. */
const PIECE_BYTES = 2 ** 16;

/**
 * The records of a web archive (WARC, ISO 28500), in its order; each has to be read before the next is asked for. Throws an UnreadableInput where one has no
 * header, is cut off, or is beyond the first `most`. The library's own loop over records waits forever for the end of one that is cut off, and looks for the
 * end of a header without bound, so that its readers are called here one by one.
 */
export async function* recordsOf(chunks: ByteStream, origin: string, most: number): AsyncGenerator<ArchiveRecord> {
  const { AsyncIterReader, StatusAndHeadersParser } = await import('warcio');
  const meter: Meter = { bytes: 0, record: 0 };
  const pieces = metered(chunks, origin, meter);
  const reader = new AsyncIterReader(pieces, null);
  try {
    while (true) {
      meter.bytes = LONGEST_HEADER;
      meter.record++;
      const firstLine = await filledLine(reader);
      if (firstLine === '') return;
      if (meter.record > most) throw new UnreadableInput(origin, `holds more than ${most} records; the others are left out`);
      const header = firstLine.startsWith('WARC/') ? await new StatusAndHeadersParser().parse(reader, { firstLine, headersClass: Headers }) : null;
      const length = Number((header === null ? null : fieldOf(header, 'content-length')) ?? Number.NaN);
      if (header === null || !Number.isSafeInteger(length) || length < 0) throw withoutHeader(origin, meter);
      meter.bytes = Number.POSITIVE_INFINITY;
      yield* recordOf(reader, header, length, () => new UnreadableInput(origin, `is a damaged web archive (record ${meter.record} is cut off)`));
    }
  } finally {
    await pieces.return(undefined);
  }
}

async function* recordOf(reader: AsyncIterReader, header: StatusAndHeaders, length: number, cutOff: () => UnreadableInput): AsyncGenerator<ArchiveRecord> {
  let isRead = false;
  const content = async (): Promise<Uint8Array> => {
    isRead = true;
    const bytes = await reader.readSize(length);
    if (bytes.length < length) throw cutOff();
    return bytes;
  };
  yield { header, length, content };
  if (!isRead && (await reader.skipSize(length)) < length) throw cutOff();
}

/** The next line that is not empty; the empty string at the end of the archive. */
async function filledLine(reader: AsyncIterReader): Promise<string> {
  for (;;) {
    const line = await reader.readline();
    if (line === '' || line.trim() !== '') return line;
  }
}

/** The bytes in small pieces; throws where a header takes more of them than its meter allows. */
async function* metered(chunks: ByteStream, origin: string, meter: Meter): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (const piece of piecesOf(chunk, PIECE_BYTES)) {
      meter.bytes -= piece.length;
      if (meter.bytes < 0) throw withoutHeader(origin, meter);
      yield piece;
    }
  }
}

function withoutHeader(origin: string, { record }: Meter): UnreadableInput {
  return new UnreadableInput(origin, `is a damaged web archive (record ${record} has no header that can be read)`);
}
