import type { Capture } from '../model/capture.ts';
import { captureOf } from './capture.ts';
import type { Known } from './capture.ts';

/** A record whose article stands in a file of its own. */
export interface FileRecord {
  readonly file: string;
  readonly known: Known;
}

/** What a record of JSON or JSON Lines comes to: a capture, a file to read, or one phrase that says why it is neither. */
export type RecordReading =
  | { readonly kind: 'capture'; readonly capture: Capture }
  | { readonly kind: 'file'; readonly record: FileRecord }
  | { readonly kind: 'wrong'; readonly why: string };

const CONTENTS = ['text', 'html', 'file'] as const;
const OPTIONAL_STRINGS = ['title', 'outlet', 'url', 'published', 'date', 'captured'] as const;

/** Reads one record `{"id"?, "text"|"html"|"file", "plain"?, "title"?, "outlet"?, "url"?, "published"?, "date"?, "captured"?}`. */
export function readRecord(value: unknown, origin: string): RecordReading {
  if (!isObject(value)) return wrong('the record is not a JSON object');
  const contents = CONTENTS.filter((field) => value[field] !== undefined && value[field] !== null);
  const [content] = contents;
  if (content === undefined) return wrong('the record has none of the fields "text", "html" and "file"');
  if (contents.length > 1) return wrong(`the record has both "${contents[0]}" and "${contents[1]}"`);
  const why = wrongField(value, content);
  if (why !== null) return wrong(why);
  const known = knownOf(value);
  const words = value[content] as string;
  if (content === 'file') return { kind: 'file', record: { file: words, known } };
  // A headline without a text is a report too, as of paid articles.
  if (words.trim() === '' && known.title === null) return wrong(`the field "${content}" is empty`);
  // Strings of JSON are characters already: whatever character set their page names is no longer true of them.
  const capture = captureOf(Buffer.from(words, 'utf8'), known.url ?? origin, content === 'html' ? 'text/html' : 'text/plain', { ...known, charset: 'utf-8' });
  return { kind: 'capture', capture };
}

function wrong(why: string): RecordReading {
  return { kind: 'wrong', why };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongField(value: Readonly<Record<string, unknown>>, content: string): string | null {
  if (typeof value[content] !== 'string') return `the field "${content}" is not a string`;
  const { id, plain } = value;
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') return 'the field "id" is neither a string nor a number';
  if (plain !== undefined && plain !== null && typeof plain !== 'boolean') return 'the field "plain" is neither true nor false';
  const field = OPTIONAL_STRINGS.find((name) => value[name] !== undefined && value[name] !== null && typeof value[name] !== 'string');
  return field === undefined ? null : `the field "${field}" is not a string`;
}

function knownOf(value: Readonly<Record<string, unknown>>): Known {
  const words = (name: string): string | null => {
    const field = value[name];
    return typeof field === 'string' && field.trim() !== '' ? field : null;
  };
  return {
    id: typeof value['id'] === 'number' ? String(value['id']) : words('id'),
    title: words('title'), outlet: words('outlet'), url: words('url'),
    // `date` is an older name of `published`.
    published: words('published') ?? words('date'), captured: words('captured'), plain: value['plain'] === true,
  };
}
