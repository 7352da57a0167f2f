import type { Edit } from '../../../text/mapped/mapped.ts';

/** Sequences that move a terminal's cursor or set its colours (ECMA-48 control sequences, titles as xterm takes them). */
const TERMINAL = '\\x1b(?:\\[[0-9;:?]{0,40}[ -/]?[@-~]|\\][^\\x07\\x1b\\n]{0,200}(?:\\x07|\\x1b\\\\))';
/** Controls without a meaning in text, byte-order marks, deprecated format characters, marks of interlinear annotation, halves of pairs. */
const STRAY = '[\\0-\\x08\\x0e-\\x1f\\x7f\\u206a-\\u206f\\ufeff\\ufff9-\\ufffc]';
const LONE_SURROGATE = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const CONTROLS = new RegExp(`${TERMINAL}|${STRAY}|${LONE_SURROGATE}`, 'g');
/** A vertical tab is the line end within a paragraph of word processors. */
const BREAKS = /\r\n?|[\v\u2028\u2029]/g;

/** Control characters and what else no text holds: taken out; half of a surrogate pair becomes the replacement character. */
export function findControls(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(CONTROLS)) {
    const isHalf = /^[\ud800-\udfff]/.test(match[0]);
    edits.push({ span: [match.index, match.index + match[0].length], text: isHalf ? '\ufffd' : '' });
  }
  return edits;
}

/** Line ends of every system, as one line feed. */
export function findBreaks(text: string): Edit[] {
  return Array.from(text.matchAll(BREAKS), (match) => ({ span: [match.index, match.index + match[0].length] as const, text: '\n' }));
}
