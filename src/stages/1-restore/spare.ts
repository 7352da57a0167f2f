import type { Notice } from '../../model/notice.ts';

/** A stretch of a page or a dump that may be spared. */
export interface Sparable {
  readonly text: string;
  /** True when it is surely furniture. */
  readonly furniture: boolean;
  /** True for the headline, which is known as such and stays only where nothing else says anything. */
  readonly title: boolean;
}

/** A line longer than this says something; menus and labels are shorter. */
const LONGEST_LABEL = 40;
const SENTENCE_END = /[.!?…。！？।]["'”’»)\]]{0,3}$/u;

/**
 * Which stretches stay where none could be told to be journalism, by index: all that say something and are not surely furniture; where
 * none does but the headline, all that are not surely furniture. What stands more than once stays once.
 */
export function spared(stretches: readonly Sparable[]): readonly number[] {
  const seen = new Set<string>();
  const open = stretches.flatMap(({ text, furniture }, i) => {
    if (furniture || seen.has(text)) return [];
    seen.add(text);
    return [i];
  });
  const saying = open.filter((i) => !stretches[i]!.title && saysSomething(stretches[i]!.text));
  return saying.length > 0 ? saying : open;
}

/** True for a line that is longer than a label or ends as a sentence does. */
function saysSomething(text: string): boolean {
  return text.length > LONGEST_LABEL || SENTENCE_END.test(text);
}

/** Says that what stays of a page or a text was spared. */
export function sparedNotice(what: 'page' | 'text'): Notice {
  return { code: 'body-in-doubt', message: `No part of this ${what} could be told to be journalism; all of it that is not surely page furniture stays.` };
}
