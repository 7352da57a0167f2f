import { thinEdits } from '../../../text/mapped/dense-edits.ts';
import { applyEdits } from '../../../text/mapped/mapped.ts';
import type { Edit } from '../../../text/mapped/mapped.ts';
import type { Notice } from '../../../model/notice.ts';
import type { Span } from '../../../model/span.ts';
import type { Text } from '../../../model/text.ts';
import { decodeCharacters } from './parts/characters.ts';
import type { Page } from './parts/page.ts';
import { stringsOfScripts, type ScriptString } from './parts/script-strings.ts';

/** A page that shows less than this has no text of its own. */
export const LEAST_SHOWN = 200;

/** Says that the page shows no text, and that its data hold it. */
export const FROM_DATA: Notice = {
  code: 'body-from-data',
  message: 'The page shows no text of its own; the text was read from the data that it carries for its program, which may hold other texts besides.',
};

/** Under which keys pages carry paragraphs for their programs. */
const KEYS: ReadonlySet<string> = new Set(['text', 'content', 'body', 'html', 'value', 'data', 'paragraph', 'bodyText', 'bodyHtml', 'contentHtml', 'copy', 'story', 'markup', 'children']);
const WHOLE = 'articleBody';

/**
 * The text of a report that stands in the data of a page's scripts alone: the longest `articleBody`, else the strings of the key that holds the most
 * sentences, in order, each tied to its place. `null` where there is too little.
 */
export function scriptBody(page: Page): Text | null {
  const { markup } = page.tree;
  const byKey = new Map<string, Span[]>();
  const seen = new Set<string>();
  for (const { key, at } of stringsOfScripts(page.tree)) {
    if ((key !== WHOLE && !KEYS.has(key)) || !saysSomething(markup.slice(...at)) || seen.has(markup.slice(...at))) continue;
    seen.add(markup.slice(...at));
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [at]);
    else list.push(at);
  }
  const whole = byKey.get(WHOLE)?.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, 1);
  const chosen = whole ?? [...byKey.values()].toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
  if (chosen === undefined || sizeOf(chosen) < LEAST_SHOWN) return null;
  const { edits } = thinEdits(page.text.text, editsOf(markup, chosen), () => true);
  return applyEdits(page.text, edits);
}

const lengthOf = ([start, end]: ScriptString['at']): number => end - start;
const sizeOf = (list: readonly Span[]): number => list.reduce((sum, at) => sum + lengthOf(at), 0);

const SHORTEST = 40;
/** A sentence has so many spaces, unless its script has none. */
const FEWEST_SPACES = 5;

/** True for a string of sentences: long enough, with spaces or in a script without them, and with an end. */
function saysSomething(raw: string): boolean {
  if (raw.length < SHORTEST || /^(?:https?:|data:|\/|[\w.-]+$)/.test(raw) || /[{}][;,]|function\s*\(/.test(raw.slice(0, 2000))) return false;
  const spaces = raw.slice(0, 1000).split(' ').length - 1;
  return (spaces >= FEWEST_SPACES || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}]{10}/u.test(raw.slice(0, 1000))) && /[.!?…。！？]/u.test(raw);
}

/** Escapes of JSON, tags and character references, as they stand in a string of a script. */
const SPECIAL =
  /(?:<|\\u003c)\\?\/?[a-z!][^<>]{0,300}?(?:>|\\u003e)|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|&(?:#[xX]?[0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,30});/gi;
const BLOCK_TAG = /^(?:<|\\u003c)\\?\/?(?:p|br|div|li|ul|ol|h\d|blockquote|section|article|figure|table|tr)\b/i;
const TAG = /^(?:<|\\u003c).*(?:>|\\u003e)$/is;

/** The edits that leave the strings alone of a page, decoded, a paragraph each and one for each of their own. */
function editsOf(markup: string, strings: readonly Span[]): Edit[] {
  const writer = new ParagraphWriter();
  for (const [start, end] of strings) {
    const raw = markup.slice(start, end);
    writer.break();
    let at = 0;
    for (const special of raw.matchAll(SPECIAL)) {
      writer.keep(markup, start + at, start + special.index);
      at = special.index + special[0].length;
      const text = readSpecial(special[0]);
      if (text === '\n') writer.break();
      else if (text !== '') writer.replace(start + special.index, start + at, text);
    }
    writer.keep(markup, start + at, end);
  }
  return writer.finish(markup.length);
}

/** What an escape, a tag or a reference stands for: its characters, a line feed for a break, nothing for a tag within a line. */
function readSpecial(special: string): string {
  if (TAG.test(special)) return BLOCK_TAG.test(special) ? '\n' : '';
  if (special.startsWith('&')) return decodeCharacters(special);
  if (/^\\[nr]$/.test(special)) return '\n';
  const read = special.startsWith('\\u') || /^\\[tbf"\\/]$/.test(special) ? (JSON.parse(`"${special}"`) as string) : special.slice(1);
  return /^\s$/.test(read) ? ' ' : read;
}

/** Collects the edits that keep some stretches of a page, with empty lines where a paragraph ends. */
class ParagraphWriter {
  readonly #edits: Edit[] = [];
  #at = 0;
  #isOpen = false;
  #breaks = false;

  break(): void {
    this.#breaks = this.#isOpen;
  }

  keep(markup: string, start: number, end: number): void {
    let from = start;
    if (this.#breaks || !this.#isOpen) while (from < end && /\s/.test(markup[from]!)) from++;
    if (from === end) return;
    this.#skipTo(from);
    this.#at = end;
  }

  replace(start: number, end: number, text: string): void {
    if (text === ' ' && (this.#breaks || !this.#isOpen)) return;
    this.#skipTo(start);
    this.#edits.push({ span: [start, end], text });
    this.#at = end;
  }

  finish(length: number): Edit[] {
    this.#edits.push({ span: [this.#at, length], text: '' });
    return this.#edits;
  }

  /** Drops what lies before the next stretch; a break stands in its place. */
  #skipTo(start: number): void {
    if (start > this.#at || this.#breaks) this.#edits.push({ span: [this.#at, start], text: this.#breaks ? '\n\n' : '' });
    this.#breaks = false;
    this.#isOpen = true;
  }
}
