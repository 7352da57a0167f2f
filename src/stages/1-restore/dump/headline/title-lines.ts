import { TITLE_PREFIXES } from '../../../../language/en/page/headline-signs.ts';
import { tokensOf } from '../units/tokens.ts';

/** The longest line, in UTF-16 units, that is taken for a headline. */
export const LONGEST_TITLE = 300;

/** True for a line of at least so many words that is no paragraph. */
export function isLongEnough(text: string, least: number): boolean {
  const words = tokensOf(text).length;
  return words >= least && words <= 30 && text.length <= LONGEST_TITLE;
}

/** The words of a line as they are compared: two lines with the same ones say the same. */
export function foldTitle(text: string): string {
  return tokensOf(text).join(' ');
}

/** A line set in bold as messengers write it. */
const CHAT_BOLD = /^\*([^*\s][^*]{5,250})\*$/;

/** Takes off what a machine set before the title, and the signs of a messenger around it. */
export function stripPrefix(line: string): string {
  const text = line.replace(CHAT_BOLD, '$1');
  for (const prefix of TITLE_PREFIXES) {
    const bare = text.replace(prefix, '');
    if (bare !== text && bare.trim() !== '') return bare.trim();
  }
  return text;
}
