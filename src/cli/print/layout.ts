/** How words are set apart on a terminal; plain where colour is not wanted. */
export interface Style {
  readonly heading: (words: string) => string;
  readonly strong: (words: string) => string;
  readonly faint: (words: string) => string;
  readonly alarm: (words: string) => string;
  readonly added: (words: string) => string;
}

const same = (words: string): string => words;

/** No colour at all: what goes into files and pipes. */
export const PLAIN: Style = { heading: same, strong: same, faint: same, alarm: same, added: same };

const sgr = (open: number, close: number) => (words: string): string => `\u001b[${open}m${words}\u001b[${close}m`;

/** Colours that read on dark and light terminals. */
export const COLOUR: Style = { heading: sgr(1, 22), strong: sgr(1, 22), faint: sgr(2, 22), alarm: sgr(31, 39), added: sgr(36, 39) };

/** What printing needs to know of the terminal: its width in columns, and how words are set apart. */
export interface Page {
  readonly width: number;
  readonly style: Style;
}

/** Lines of at most `width` columns; the first is indented by `first`, the others by `rest`. A word that is longer than a line stays whole. */
export function wrap(words: string, width: number, first = '', rest = first): string {
  const lines: string[] = [];
  let line = first;
  let bare = true;
  for (const word of words.split(/\s+/)) {
    if (word === '') continue;
    if (!bare && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = rest;
      bare = true;
    }
    line += bare ? word : ` ${word}`;
    bare = false;
  }
  return [...lines, line].join('\n');
}

/** A heading with a blank line before it and a rule under it, as long as its longest line. */
export function heading(words: string, { width, style }: Page): string {
  const lines = wrap(words, width).split('\n');
  const longest = Math.max(...lines.map(columns));
  return ['', ...lines.map(style.heading), style.faint('─'.repeat(Math.min(longest, LONGEST_RULE)))].join('\n');
}

/** A rule is no longer than this, in columns. */
const LONGEST_RULE = 72;

/** Control characters made visible in every string of a value, so that no report can drive a terminal. */
export function printable<T>(value: T): T {
  if (typeof value === 'string') return value.replace(CONTROLS, '\ufffd') as T;
  if (Array.isArray(value)) return value.map(printable) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, printable(inner)])) as T;
}

// Escape sequences, and the marks that turn the direction of writing.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** The columns that words take, colour codes left out; wide scripts count double. */
export function columns(words: string): number {
  let n = 0;
  for (const character of words.replace(/\u001b\[\d+m/g, '')) {
    const code = character.codePointAt(0)!;
    n +=
      code >= 0x1100
      && (code <= 0x115f || (code >= 0x2e80 && code <= 0xa4cf) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xff00 && code <= 0xff60) || code >= 0x1f300)
        ? 2
        : 1;
  }
  return n;
}
