import { BoundedBytes } from './bounded-bytes.ts';
import type { ByteStream } from './byte-stream.ts';
import { piecesOf } from './pieces.ts';
import type { Intaken } from './intaken.ts';
import { tooLarge } from './limits.ts';
import type { Limits } from './limits.ts';
import { readMail } from './mail.ts';
import { isPostmark } from './postmark.ts';
import { UnreadableInput, guarded } from './problem.ts';

const NEWLINE = 0x0a;
const [POSTMARK, QUOTED] = [0x46, 0x3e];
/** No line that matters here is longer. */
const LONGEST_LINE = 2 ** 12;
const PIECE_BYTES = 2 ** 16;

/**
 * Reads the mails of a mailbox (mbox, RFC 4155), each as a file of its own would be. One that cannot be read is named, and the others go on. What the
 * registry has for this holds a line of any length, and splits at lines of a text that only look like a mail's first.
 */
export async function* readMailbox(chunks: ByteStream, origin: string, limits: Limits): AsyncGenerator<Intaken> {
  let number = 0;
  for await (const bytes of mailsOf(chunks, limits.captureBytes)) {
    if (++number > limits.archiveMembers) throw new UnreadableInput(origin, `holds more than ${limits.archiveMembers} mails; the others are left out`);
    const place = `${origin}, mail ${number}`;
    if (bytes === null) yield { kind: 'unread', origin: place, message: `${place}: ${tooLarge(limits.captureBytes)}.` };
    else yield* guarded(place, readMail(bytes, place));
  }
}

/** The mails without the lines by which they begin; `null` for one of more than `most` bytes. */
async function* mailsOf(chunks: ByteStream, most: number): AsyncGenerator<Uint8Array | null> {
  const cutter = new Cutter(most);
  for await (const chunk of chunks) for (const piece of piecesOf(chunk, PIECE_BYTES)) yield* cutter.take(piece);
  yield* cutter.end();
}

/** Cuts bytes into mails as they come. */
class Cutter {
  readonly #mail: BoundedBytes;
  #isBegun = false;
  /** The last line as far as it has come. */
  #rest: Buffer = Buffer.alloc(0);
  /** True where what comes next begins a line. */
  #atStart = true;

  constructor(most: number) {
    this.#mail = new BoundedBytes(most);
  }

  /** The mails that end in these bytes. */
  *take(piece: Buffer): Generator<Uint8Array | null> {
    const bytes = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    let [kept, line] = [0, 0];
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, line)) {
      const what = this.#atStart ? lineKind(bytes, line, end) : 'words';
      if (what !== 'words') this.#keep(bytes.subarray(kept, line));
      if (what === 'postmark') yield* this.#next();
      if (what !== 'words') kept = what === 'postmark' ? end + 1 : line + 1;
      [line, this.#atStart] = [end + 1, true];
    }
    const isLong = bytes.length - line > LONGEST_LINE;
    this.#keep(bytes.subarray(kept, isLong ? bytes.length : line));
    this.#rest = isLong ? Buffer.alloc(0) : bytes.subarray(line);
    if (isLong) this.#atStart = false;
  }

  /** The last mail. */
  *end(): Generator<Uint8Array | null> {
    this.#keep(this.#rest);
    yield* this.#next();
  }

  #keep(bytes: Buffer): void {
    this.#isBegun ||= bytes.length > 0;
    this.#mail.add(bytes);
  }

  *#next(): Generator<Uint8Array | null> {
    if (this.#isBegun) yield this.#mail.take();
    this.#isBegun = true;
  }
}

/** What a line is: the start of a mail, one that begins with `>From` and stands for `From`, or any other. */
function lineKind(bytes: Buffer, start: number, end: number): 'postmark' | 'quoted' | 'words' {
  if (bytes[start] !== POSTMARK && bytes[start] !== QUOTED) return 'words';
  const line = bytes.toString('latin1', start, Math.min(end, start + LONGEST_LINE));
  if (isPostmark(line)) return 'postmark';
  return /^>{1,100}From /.test(line) ? 'quoted' : 'words';
}
