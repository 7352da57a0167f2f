import type { Intaken } from './intaken.ts';
import type { Limits } from './limits.ts';
import { sizeInWords } from './limits.ts';
import type { Line } from './lines.ts';
import { linesOf } from './lines.ts';
import { readRecord } from './record.ts';
import type { FileRecord, RecordReading } from './record.ts';

/** Reads the file that a record names; `origin` is where the record stands. */
export type OpenRecord = (record: FileRecord, origin: string) => AsyncIterable<Intaken>;

/** Reads JSON Lines, a record a line; a line that cannot be read is named, and the others go on. */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  origin: string,
  limits: Limits,
  open: OpenRecord,
): AsyncGenerator<Intaken> {
  for await (const line of linesOf(chunks, limits.captureBytes)) {
    const place = `${origin}, line ${line.number}`;
    const reading = readLine(line, origin, limits);
    if (reading !== null) yield* intakenOf(reading, place, open);
  }
}

/** Reads one JSON text: a record, or a list of records. Where it is none but its lines are, it is read as JSON Lines. */
export async function* readJson(bytes: Uint8Array, origin: string, limits: Limits, open: OpenRecord): AsyncGenerator<Intaken> {
  const parsed = parse(bytes);
  if ('why' in parsed) {
    if (firstLineIsJson(bytes)) yield* readJsonLines([bytes], origin, limits, open);
    else yield { kind: 'unread', origin, message: `${origin}: ${parsed.why}.` };
    return;
  }
  if (!Array.isArray(parsed.value)) return yield* intakenOf(readRecord(parsed.value, origin), origin, open);
  for (const [index, value] of parsed.value.entries()) yield* intakenOf(readRecord(value, origin), `${origin}, record ${index + 1}`, open);
}

function readLine(line: Line, origin: string, limits: Limits): RecordReading | null {
  if (line.bytes === null) return { kind: 'wrong', why: `the line is longer than ${sizeInWords(limits.captureBytes)}` };
  if (isBlank(line.bytes)) return null;
  const parsed = parse(line.bytes);
  return 'why' in parsed ? { kind: 'wrong', why: parsed.why } : readRecord(parsed.value, origin);
}

async function* intakenOf(reading: RecordReading, place: string, open: OpenRecord): AsyncGenerator<Intaken> {
  if (reading.kind === 'wrong') yield { kind: 'unread', origin: place, message: `${place}: ${reading.why}.` };
  else if (reading.kind === 'file') yield* open(reading.record, place);
  else yield reading;
}

function parse(bytes: Uint8Array): { value: unknown } | { why: string } {
  let words: string;
  try {
    words = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { why: 'is not valid UTF-8, as JSON must be' };
  }
  try {
    return { value: JSON.parse(words) };
  } catch (error) {
    return { why: `is not valid JSON (${reasonOf(error)})` };
  }
}

// The engine's message quotes the text that it failed on; of a long line that is cut to what a person can use.
function reasonOf(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.replace(/,? ?\.{0,3}"[^]*" is not valid JSON$/, '').replace(/ in JSON(?= at)/, '').trim();
}

function firstLineIsJson(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(0x0a);
  return end > 0 && 'value' in parse(bytes.subarray(0, end));
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09);
}
