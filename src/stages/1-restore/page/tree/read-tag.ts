/** A start tag as read: `end` is where its content begins, or -1 when the page ends inside it. */
export interface StartTag {
  readonly name: string;
  /** Names (lower case) and undecoded values in turn. */
  readonly attributes: readonly string[];
  readonly selfClosing: boolean;
  readonly end: number;
}

const NONE: readonly string[] = [];
const NAME = /[^\s/>]+/y;
const SPACE = /[\s/]*/y;
const ATTRIBUTE_NAME = /[^\s/>][^\s/>=]*/y;
const EQUALS = /\s*=\s*/y;
const UNQUOTED = /[^\s>]*/y;

/**
 * Reads the start tag whose name begins at `at`, as the HTML standard's tokenizer does: a quote opens a value only right after an equals
 * sign, so that stray quotes do not swallow the page. Linear: no character is looked at twice.
 */
export function readTag(markup: string, at: number): StartTag {
  let i = stick(NAME, markup, at);
  const name = markup.slice(at, i).toLowerCase();
  let attributes: string[] | null = null;
  for (;;) {
    const space = i;
    i = stick(SPACE, markup, i);
    if (i >= markup.length) return { name, attributes: NONE, selfClosing: false, end: -1 };
    if (markup.charCodeAt(i) === GREATER) {
      return { name, attributes: attributes ?? NONE, selfClosing: i > space && markup.charCodeAt(i - 1) === SLASH, end: i + 1 };
    }
    const nameEnd = stick(ATTRIBUTE_NAME, markup, i);
    const key = markup.slice(i, nameEnd).toLowerCase();
    i = nameEnd;
    let value = '';
    const afterEquals = stick(EQUALS, markup, i);
    if (afterEquals > i) {
      const quote = markup.charCodeAt(afterEquals);
      if (quote === DOUBLE || quote === SINGLE) {
        const close = markup.indexOf(quote === DOUBLE ? '"' : "'", afterEquals + 1);
        if (close < 0) return { name, attributes: NONE, selfClosing: false, end: -1 };
        value = markup.slice(afterEquals + 1, close);
        i = close + 1;
      } else {
        i = stick(UNQUOTED, markup, afterEquals);
        value = markup.slice(afterEquals, i);
      }
    }
    (attributes ??= []).push(key, value);
  }
}

const GREATER = 0x3e;
const SLASH = 0x2f;
const DOUBLE = 0x22;
const SINGLE = 0x27;

/** Where a sticky pattern that is tried at a place ends; the place itself when it does not match. */
function stick(pattern: RegExp, markup: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(markup) ? pattern.lastIndex : at;
}
