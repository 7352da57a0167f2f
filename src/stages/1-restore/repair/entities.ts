import { namedEntity } from './entity-names.ts';
import type { Edit } from '../../../text/mapped/mapped.ts';

const REFERENCE = /&(?:#(?:[0-9]{1,7}|[xX][0-9a-fA-F]{1,6})|[A-Za-z][A-Za-z0-9]{1,30});/g;
/** Markup, or a program's text, where a reference stands for itself. */
const MARKUP = /<\/?[A-Za-z!]/;
/** How far before a reference the address that holds it may begin. */
const LONGEST_ADDRESS = 300;

/** Character references that were left in a text: decoded once too seldom. Lines that hold markup, and addresses, keep theirs. */
export function findEntities(text: string): Edit[] {
  const edits: Edit[] = [];
  let line: readonly [number, number, boolean] = [0, -1, false];
  for (const match of text.matchAll(REFERENCE)) {
    const start = match.index;
    if (start >= line[1]) line = lineAround(text, start);
    if (line[2] || inAddress(text, start)) continue;
    const decoded = decodeReference(match[0].slice(1, -1));
    if (decoded !== null) edits.push({ span: [start, start + match[0].length], text: decoded });
  }
  return edits;
}

function lineAround(text: string, at: number): readonly [number, number, boolean] {
  const start = text.lastIndexOf('\n', at) + 1;
  const next = text.indexOf('\n', at);
  const end = next < 0 ? text.length : next;
  return [start, end, MARKUP.test(text.slice(start, end))];
}

function inAddress(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_ADDRESS), at);
  const word = before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
  return word.includes('://');
}

/** The characters of a reference without its marks, or `null` when it names none. */
function decodeReference(name: string): string | null {
  if (!name.startsWith('#')) return namedEntity(name);
  const codePoint = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  // HTML reads references to the C1 controls as windows-1252 (HTML standard, numeric character reference end state).
  if (codePoint >= 0x80 && codePoint < 0xa0) return new TextDecoder('windows-1252').decode(Uint8Array.of(codePoint));
  if (codePoint < 0x20 && codePoint !== 0x09 && codePoint !== 0x0a) return codePoint === 0x0d ? '\n' : null;
  if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint < 0xe000)) return null;
  return String.fromCodePoint(codePoint);
}
