import { readTag } from './read-tag.ts';
import { ENDS_PARAGRAPH, IMPLIED_END, INLINE, RAW_TEXT, VOID } from './tags.ts';
import type { PageElement, PageTree } from './tree.ts';

/** Deeper than this, browsers stop nesting too. */
const MAX_DEPTH = 512;
/** More elements than this are no page that anybody reads; keeps memory bounded. */
const MAX_ELEMENTS = 300_000;

/**
 * Parses HTML into a light tree whose nodes know their place in the page. Never fails: what is broken is read as browsers read it in the common
 * cases (implied end tags, unclosed elements, stray end tags). Linear in the length of the page.
 */
export function parsePage(source: string): PageTree {
  const builder = new TreeBuilder(source);
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) break;
    const next = markupAt(source, open, builder);
    if (next === open) {
      // A lone "<" is text: take it in and go on behind it.
      builder.text(at, open + 1);
      at = open + 1;
      continue;
    }
    at = next;
  }
  return builder.finish();
}

/** Reads the markup at a "<" and returns where it ends; the place itself when it is no markup. */
function markupAt(source: string, open: number, builder: TreeBuilder): number {
  const code = source.charCodeAt(open + 1);
  if (isLetter(code)) return startTag(source, open, builder);
  if (code === SLASH) return endTag(source, open, builder);
  if (code !== BANG && code !== QUESTION) return open;
  builder.textUpTo(open);
  const closer = source.startsWith('<!--', open) ? '-->' : source.startsWith('<![CDATA[', open) ? ']]>' : '>';
  // An empty comment may be written <!--> or <!--->.
  const found = source.indexOf(closer, closer === '-->' ? open + 2 : open + 2);
  const end = found < 0 ? source.length : found + closer.length;
  builder.skipTo(end);
  return end;
}

function startTag(source: string, open: number, builder: TreeBuilder): number {
  const tag = readTag(source, open + 1);
  builder.textUpTo(open);
  if (tag.end < 0) {
    builder.skipTo(source.length);
    return source.length;
  }
  builder.open(tag.name, tag.attributes, open, tag.end, tag.selfClosing);
  if (!RAW_TEXT.has(tag.name)) return tag.end;
  const close = closeOfRawText(source, tag.name, tag.end);
  builder.rawText(tag.end, close);
  builder.close(tag.name, close);
  return close;
}

function closeOfRawText(source: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(source)?.index ?? source.length;
}

function endTag(source: string, open: number, builder: TreeBuilder): number {
  builder.textUpTo(open);
  const found = source.indexOf('>', open);
  const end = found < 0 ? source.length : found + 1;
  if (isLetter(source.charCodeAt(open + 2))) {
    const name = /[^\s/>]+/y;
    name.lastIndex = open + 2;
    builder.close(name.exec(source.slice(0, end))?.[0].toLowerCase() ?? '', open);
  }
  builder.skipTo(end);
  return end;
}

const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
