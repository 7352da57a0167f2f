import type { RemovedKind } from '../../../model/report.ts';
import { AGE, AGENCY_END, FURNITURE_LINES, READING_TIME, TELLS_NEXT } from '../../../language/en/page/furniture.ts';
import { CREDIT_LINES, EDITION_BEHIND_NAME, INITIALS_OF_AGENCY, OUTLET_NAME } from '../../../language/en/page/outlets.ts';
import { PHOTO_CREDIT_END, PLACES_IN_PICTURE, TOLD_OF_PLACED } from '../../../language/en/page/pictures.ts';
import { APPEAL, NEWSLETTER, NEWSLETTER_CALL, NOTES_TO_READER, OTHER_FURNITURE_LINES, OWN_WORK } from '../../../language/other/furniture.ts';
import { BROADCASTERS, SECTION_NEWS } from '../../../language/en/names/broadcasters.ts';
import { MENU_WORDS } from '../../../language/en/page/menu-words.ts';
import { daysIn } from './days.ts';

const LONGEST = 320;
const LONGEST_CAPTION = 1200;
const LONGEST_NOTE = 1500;
/** A longer paragraph with an agency behind it is signed by it. */
const LONGEST_AGENCY_CAPTION = 250;

/** The kind of furniture that a line is wherever it stands, or `null` when its words alone do not tell. */
export function furnitureKind(text: string): RemovedKind | null {
  if (text.length <= LONGEST) {
    if (creditOf(text) !== null) return 'credit';
    for (const lines of [FURNITURE_LINES, OTHER_FURNITURE_LINES]) for (const { kind, pattern } of lines) if (pattern.test(text)) return kind;
    if (isDateLine(text) || isAgeRow(text)) return 'date-line';
    if (isGluedMenu(text) || isWideMenu(text)) return 'navigation';
  }
  return isCaption(text) ? 'caption' : noteKind(text);
}

/** The kind of a note to the reader, however long: on content that needs consent, on commissions; a call to a newsletter, an appeal for money. */
function noteKind(text: string): RemovedKind | null {
  if (text.length > LONGEST_NOTE) return null;
  const note = NOTES_TO_READER.find(({ pattern }) => pattern.test(text));
  if (note !== undefined) return note.kind;
  if (text.length <= LONGEST && NEWSLETTER.test(text) && NEWSLETTER_CALL.test(text)) return 'advertisement';
  return !/["“”„«»]/.test(text) && APPEAL.test(text) && OWN_WORK.test(text) ? 'advertisement' : null;
}

/** True when a line ends in the credit of a photograph, or tells who stands where in one. */
function isCaption(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  if (text.length <= LONGEST_CAPTION / 2 && PLACES_IN_PICTURE.test(text) && !/["“”]/.test(text) && !TOLD_OF_PLACED.test(text)) return true;
  const tail = text.slice(-170);
  return PHOTO_CREDIT_END.some((pattern) => pattern.test(tail)) || (text.length <= LONGEST_AGENCY_CAPTION && AGENCY_END.test(tail));
}

/**
 * The last paragraph of a text (`kept`: its parts in order, `textOf` what each says), where an agency in brackets signs the report behind its last sentence
 * and two paragraphs stand above; -1 where none does. Below a picture such a line is a caption.
 */
export function signedEnd(kept: readonly number[], textOf: (at: number) => string): number {
  const at = kept.findLastIndex((i) => PARAGRAPH_END.test(textOf(i)));
  if (at < 0 || !SIGNED_SENTENCE.test(textOf(kept[at]!)) || !AGENCY_END.test(textOf(kept[at]!))) return -1;
  return kept.slice(0, at).filter((i) => textOf(i).length >= PARAGRAPH && PARAGRAPH_END.test(textOf(i))).length >= LEAST_ABOVE ? kept[at]! : -1;
}

const PARAGRAPH_END = /[.!?…"”’»)]$/u;
const SIGNED_SENTENCE = /[.!?…]["”’»]? \([^()]{2,40}\)$/u;
const PARAGRAPH = 80;
const LEAST_ABOVE = 2;

/** True when a line holds a day and hardly anything else. */
function isDateLine(text: string): boolean {
  // A dash opens the name under an embedded message.
  if (text.length > 120 || /^[—–-]/.test(text) || TELLS_NEXT.test(text)) return false;
  const days = daysIn(text, 'day-first');
  if (days.length === 0) return false;
  const rest = days.reduce((left, { span }) => left - (span[1] - span[0]), text.length);
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  if (text.endsWith(':') && words - 2 * days.length >= LEAST_OF_SENTENCE) return false;
  return rest <= 70 && words - 2 * days.length <= 8 && (!/[.!?]["”’]?$/.test(text) || TIME_OF_DAY.test(text.slice(days[0]!.span[1])));
}

/** So many words beside the day, and a colon, lead to what somebody said that day. */
const LEAST_OF_SENTENCE = 4;

/** True for a row that tells how long ago a page was published or how long it takes to read, with a label or two beside: "Interview | 4 days ago". */
function isAgeRow(text: string): boolean {
  const parts = text.split(BAR);
  return parts.some((part) => AGE.test(part) || (parts.length > 1 && READING_TIME.test(part))) && parts.every((part) => part.split(' ').length <= LONGEST_LABEL);
}

const BAR = /\s*[|·•]\s*/;
const LONGEST_LABEL = 4;

/** True for the entries of a menu in one row with wide gaps between them: "Main page  Politics  Economy  Video". */
function isWideMenu(text: string): boolean {
  const entries = text.split(/ {2,}|\t+/);
  return (
    entries.length > LEAST_ENTRIES
    && entries.every((entry) => /^\p{Lu}[\p{L} &’'-]*$/u.test(entry) && entry.split(' ').length <= LONGEST_LABEL)
    && entries.filter((entry) => MENU_WORDS.has(entry.toLowerCase())).length >= LEAST_KNOWN
  );
}

/** One of them alone may be a heading of a table. */
const LEAST_KNOWN = 2;

/** True for entries of a menu that a scraper set together: "Watch LIVESign inMenuNews". Names of firms ("TideBook") are glued too, but of other words. */
function isGluedMenu(text: string): boolean {
  const entries = text.split(GLUE).map((entry) => entry.trim().toLowerCase());
  return entries.filter((entry) => MENU_WORDS.has(entry)).length >= Math.max(LEAST_ENTRIES, entries.length / 2);
}

/** Where a word begins with a capital in the middle of another, also behind one in capitals. */
const GLUE = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll}{2})/u;
/** Fewer entries of a menu may meet by chance. */
const LEAST_ENTRIES = 3;

/** Just behind a day, this makes a stamp of it. */
const TIME_OF_DAY = /^[,\s|–—-]{0,4}\d{1,2}[:.]\d\d/;

/** The outlet that a line sends the reader to, or `null`. */
export function creditOf(text: string): string | null {
  if (text.length > LONGEST) return null;
  for (const pattern of CREDIT_LINES) {
    const found = pattern.exec(text);
    if (found !== null) return outletName(found[1]!);
  }
  return null;
}

/** An outlet's name without the edition or the initials that its masthead sets behind it. */
export function bareOutlet(line: string): string {
  return line.length > LONGEST_MASTHEAD ? line : line.replace(EDITION_BEHIND_NAME, '').replace(INITIALS_OF_AGENCY, '');
}

const LONGEST_MASTHEAD = 90;

/** True when a line is an outlet's name and nothing else, as its masthead has it; sections are called much the same ("World News"). */
export function isOutletName(line: string): boolean {
  const text = bareOutlet(line);
  return (
    text.length <= LONGEST_OUTLET
    && ((OUTLET_NAME.test(text) && !SECTION_NEWS.test(text)) || (/^\p{Lu}/u.test(text) && BROADCASTERS.has(text.toLowerCase())))
  );
}

const LONGEST_OUTLET = 50;

/** An outlet's name as it is written in running text: without a stop or capitals throughout. */
function outletName(name: string): string {
  const written = name.trim().replace(/[.!»>]+$/, '');
  if (written !== written.toUpperCase()) return written;
  return outletCase(written.replace(/^THE /, ''));
}

/** A name in capitals throughout in running letters, but for the initials of broadcasters: "CBK News". */
export function outletCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.split(' ').map((word) => (word.length <= 3 && !/[AEIOUY]/.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase())).join(' ');
}
