import { readTag } from './read-tag.ts';
import { RAW_TEXT } from './tags.ts';
import { TreeBuilder } from './tree-builder.ts';
import type { PageTree } from './tree.ts';

/**
 * Parses HTML into a light tree whose nodes know their place in the page. Never fails: what is broken is read as browsers read it in the
 * common cases (implied end tags, unclosed elements, stray end tags). Linear in the length of the page.
 */
export function parsePage(markup: string): PageTree {
  const builder = new TreeBuilder(markup);
  let at = markup.indexOf('<');
  while (at >= 0) at = markup.indexOf('<', markupAt(markup, at, builder));
  return builder.finish();
}

/** Reads the markup at a "<" and returns where to go on; a lone "<" stays part of the text around it. */
function markupAt(markup: string, open: number, builder: TreeBuilder): number {
  const code = markup.charCodeAt(open + 1);
  if (isLetter(code)) return startTag(markup, open, builder);
  if (code === SLASH) return endTag(markup, open, builder);
  if (code !== BANG && code !== QUESTION) return open + 1;
  builder.textUpTo(open);
  const closer = markup.startsWith('<!--', open) ? '-->' : markup.startsWith('<![CDATA[', open) ? ']]>' : '>';
  // The search begins inside the opener: a comment may be as short as "<!-->".
  const found = markup.indexOf(closer, open + 2);
  const end = found < 0 ? markup.length : found + closer.length;
  builder.skipTo(end);
  return end;
}

function startTag(markup: string, open: number, builder: TreeBuilder): number {
  const tag = readTag(markup, open + 1);
  builder.textUpTo(open);
  if (tag.end < 0) {
    builder.skipTo(markup.length);
    return markup.length;
  }
  builder.start(tag.name, tag.attributes, open, tag.end);
  if (tag.selfClosing && isForeign(tag.name)) builder.end(tag.name, tag.end);
  if (!RAW_TEXT.has(tag.name)) return tag.end;
  const close = closeOfRawText(markup, tag.name, tag.end);
  builder.textUpTo(close);
  builder.end(tag.name, close);
  return close;
}

/** Drawings and formulas follow the rules of XML, where a slash closes an element. */
function isForeign(name: string): boolean {
  return name === 'svg' || name === 'path' || name === 'use' || name === 'circle' || name === 'rect' || name === 'g' || name.includes(':');
}

function closeOfRawText(markup: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(markup)?.index ?? markup.length;
}

const END_NAME = /[^\s/>]+/y;

function endTag(markup: string, open: number, builder: TreeBuilder): number {
  builder.textUpTo(open);
  const found = markup.indexOf('>', open);
  const end = found < 0 ? markup.length : found + 1;
  builder.skipTo(end);
  END_NAME.lastIndex = open + 2;
  const name = END_NAME.exec(markup)?.[0];
  if (name !== undefined) builder.end(name.toLowerCase(), open);
  return end;
}

const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
