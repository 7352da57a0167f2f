import { CLAUSE_JOINT, DAY_AND_TO, LONE_CLOSING, TOLD_BEHIND, TOLD_BY_OTHERS } from '../../../language/en/deeds/stance-holders.ts';
import type { StanceCue } from '../../../language/en/deeds/stance-cues.ts';
import type { Position } from '../../../model/account.ts';
import type { Span } from '../../../model/span.ts';

/** What one passage of one report says of a holder's stance. */
export interface Stance {
  readonly holder: string;
  readonly on: string;
  readonly stance: Position['stance'];
  readonly span: Span;
}

/** Longest stretch, in units, that says what a stance is on. */
export const LONGEST = 240;
/** Shortest, in units. */
export const SHORTEST = 12;

/** A cue and where it stands. */
export interface Found {
  readonly cue: StanceCue;
  readonly at: Span;
}

/** The first of the cues in their order that a stretch holds, and where; `any` matches wherever one of them does. */
export function firstCue(cues: readonly StanceCue[], any: RegExp, text: string, within: Span): Found | null {
  const words = text.slice(within[0], within[1]);
  if (!any.test(words)) return null;
  for (const cue of cues) {
    const match = cue.pattern.exec(words);
    if (match !== null) return { cue, at: [within[0] + match.index, within[0] + match.index + match[0].length] };
  }
  return null;
}

/** The words that say what a stance is on, on one line, without what joins them to the clause before. */
export function shorten(words: string): string {
  const flat = words
    .replace(/\s+/g, ' ')
    .replace(CLAUSE_JOINT, '')
    .replace(DAY_AND_TO, '')
    .replace(/[,.;:\s]+$/, '')
    .replace(/[,.;:\s]+(?=[\u201d"]$)/, '')
    .replace(LONE_CLOSING, '')
    .replace(TOLD_BEHIND, '')
    .replace(TOLD_BY_OTHERS, '');
  return flat.length <= LONGEST ? flat : `${flat.slice(0, flat.lastIndexOf(' ', LONGEST))}\u2026`;
}

/** True for words that end in a question mark, tag questions ("won't we?") among them: what is asked is no stance. */
export function isQuestion(text: string, [, end]: Span): boolean {
  return /\?["\u201d'\u2019)\s]*$/.test(text.slice(end - 4, end)) || text[end] === '?';
}
