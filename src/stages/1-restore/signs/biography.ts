import { ABOUT_THE_WRITER, ABOUT_WHOM, BEHIND_WRITER } from '../../../language/bylines.ts';
import { REACHED_AT } from '../../../language/en/page/writers.ts';
import { contributorsOf } from './people.ts';

/** A note on the writer is among so many last paragraphs, its heading among one more. */
const REACH = 3;
/** The writer is named within so many units. */
const NAMED_WITHIN = 80;
const LONGEST = 900;

/**
 * Where among the paragraphs of a report the note on its writer begins that closes it ("Ann Lee is a reporter at the Post", or "About Ann Lee" and what
 * stands below), or what a firm says of itself below its announcement: the number of paragraphs where there is none. `writers` are the names of the bylines.
 */
export function biographyAt(paragraphs: readonly string[], writers: readonly string[]): number {
  const names = writers.filter((name) => name.includes(' '));
  const from = Math.max(1, paragraphs.length - REACH);
  const heading = paragraphs.findIndex((text, i) => i >= from && (isHeading(text, names) || isOnSender(text, paragraphs[0]!)));
  if (heading >= 0) return heading;
  let at = paragraphs.length;
  while (at > from && isNote(paragraphs[at - 1]!, names)) at--;
  // The note may have the writer's name above it.
  return at < paragraphs.length && at > 1 && names.includes(paragraphs[at - 1]!) ? at - 1 : at;
}

function isHeading(text: string, names: readonly string[]): boolean {
  if (ABOUT_THE_WRITER.test(text)) return true;
  const whom = text.replace(ABOUT_WHOM, '');
  return whom !== text && names.some((name) => name.toLowerCase() === whom.toLowerCase().replace(/:$/, ''));
}

/** True for the heading "About X" of what a firm says of itself below its announcement: X is named in the announcement's first paragraph. */
function isOnSender(text: string, lead: string): boolean {
  const whom = text.replace(ABOUT_WHOM, '').replace(/:$/, '');
  return whom !== text && text.length <= LONGEST_HEADING && /^\p{Lu}/u.test(whom) && !/[.!?]$/.test(whom) && lead.includes(whom);
}

const LONGEST_HEADING = 60;

/** True for a paragraph that tells of a writer what they are; words that somebody said, and thanks to those who helped, are none. */
function isNote(text: string, names: readonly string[]): boolean {
  if (text.length > LONGEST || /["“”„«»]/.test(text) || contributorsOf(text) !== null) return false;
  return names.some((name) => {
    const surname = name.slice(name.lastIndexOf(' ') + 1);
    if (text.startsWith(surname) && REACHED_AT.test(text.slice(surname.length))) return true;
    const at = text.indexOf(name);
    return at >= 0 && at <= NAMED_WITHIN && BEHIND_WRITER.test(text.slice(at + name.length));
  });
}
