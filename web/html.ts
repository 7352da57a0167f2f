/** Markup that is safe to write into a page: only `html` makes it. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in a template: strings are escaped, lists are joined, `null` and `false` are nothing. */
export type Part = Markup | string | number | false | null | undefined | readonly Part[];

/**
 * A tagged template that escapes every string put into it, so that no report can bring markup of its own. An end of line with the indentation behind it is
 * left out of the template's own text, so that markup can be laid out as it nests.
 */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let markup = withoutIndents(literals[0]!);
  parts.forEach((part, i) => {
    markup += written(part) + withoutIndents(literals[i + 1]!);
  });
  return { markup };
}

function withoutIndents(literal: string): string {
  return literal.includes('\n') ? literal.replace(/\n +/g, '') : literal;
}

/** Text with the characters that mean something in HTML escaped, in content and in quoted attributes. */
function escaped(text: string): string {
  // Most texts hold nothing to escape, and looking costs less than rewriting.
  return SPECIAL.test(text) ? text.replace(EVERY_SPECIAL, (c) => ESCAPES[c] ?? '\ufffd') : text;
}

const SPECIAL = /[&<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069]/;
const EVERY_SPECIAL = new RegExp(SPECIAL, 'g');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if (isMarkup(part)) return part.markup;
  return part.map(written).join('');
}

function isMarkup(part: object): part is Markup {
  return 'markup' in part;
}
