import { anyAgencyCode } from '../../../../language/agencies.ts';
import {
  BEHIND_WRITER, BYLINE_GENRE, BYLINE_ROLES, BYLINE_SEPARATORS, OPENER_ALONE, TIME_AGO, TIME_OF_DAY,
} from '../../../../language/bylines.ts';
import { PLACES } from '../../../../language/en/names/places.ts';
import { OFFICE_LINE } from '../../../../language/en/page/writers.ts';
import { MONTHS } from '../../../../language/months.ts';
import { WEEKDAY_NUMBERS } from '../../../../language/weekdays.ts';
import { nameCase } from '../../../../text/words/name-case.ts';
import { daysIn } from '../../signs/days.ts';
import { withoutGluedOffice } from '../../signs/people.ts';
import { isPersonLike } from '../../signs/person-like.ts';
import type { BylineAt } from './bylines.ts';
import type { Draft } from './draft.ts';
import type { Unit } from '../units/units.ts';

/** How far above and below the first unit of the text the line stands that names the writer. */
const [REACH, REACH_OPENED] = [16, 40];
const BELOW = 4;
/** Most names that one report has. */
const MOST = 6;

/**
 * The names between the headline (the unit `title`) and the text (from the unit `first`) that no list of given names holds. What stands beside them
 * tells that they are its writers': a day, an office, a note behind the text. Who the headline or the text
 * tells of is none, nor what a menu shows.
 */
export function namesByPlace(draft: Draft, title: number, first: number): readonly BylineAt[] {
  const { units } = draft;
  const known = aroundOf(draft, title, first);
  for (const at of linesIn(draft, Math.max(title + 1, first - REACH), first + BELOW)) {
    const group = groupFrom(draft, at, known);
    if (
      group.length > 0
      && (isStamped(draft, group) || isOffice(draft, group) || group.every((one) => isNoted(units, first, one)))
    ) {
      return group.slice(0, MOST);
    }
  }
  return [];
}

/**
 * The names between the headline (the unit `title`) and the text (from the unit `first`) that words such as "By" or "A column by" open, in the line or alone
 * above.
 */
export function namesOpened(draft: Draft, title: number, first: number): readonly BylineAt[] {
  for (const at of linesIn(draft, Math.max(title + 1, first - REACH_OPENED), first + BELOW)) {
    const opened = openedAt(draft, at);
    if (opened.length > 0) return opened;
  }
  return [];
}

/** The lines that may hold names from one unit to another. */
function linesIn(draft: Draft, from: number, to: number): readonly number[] {
  const lines: number[] = [];
  for (let at = from; at < Math.min(draft.units.length, to); at++) if (mayHoldNames(draft, at)) lines.push(at);
  return lines;
}

/** True for a short line that is nothing else, or a day. */
function mayHoldNames({ units, kinds, decisions }: Draft, at: number): boolean {
  return (kinds[at] === null || kinds[at] === 'date-line') && decisions[at] === 'furniture' && units[at]!.text.length <= LONGEST_LINE;
}

const LONGEST_LINE = 140;

/** The names behind a "By" in the line, or in the lines below one that stands alone. */
function openedAt(draft: Draft, at: number): readonly BylineAt[] {
  const { units } = draft;
  const { text } = units[at]!;
  if (OPENER_ALONE.test(text)) {
    const named: BylineAt[] = [];
    for (let below = at + 1; below < units.length && named.length < MOST; below++) {
      const names = mayHoldNames(draft, below) ? namesOf(units[below]!.text.replace(/[\d\s,&]+$/, ''), isPersonLike) : null;
      if (names === null) break;
      named.push(bylineOf(below, names));
    }
    return named;
  }
  for (const piece of new Set([...piecesOf(text), ...piecesOf(text.replace(/\s+/g, ' '))])) {
    const bare = piece.replace(BYLINE_GENRE, '').replace(GLUED_BY, '');
    const names = bare === piece ? null : namesOf(bare, isPersonLike);
    if (names !== null) return [bylineOf(at, names)];
  }
  return [];
}

/** "byAnn Lee", as scrapers set the parts of a byline together. */
const GLUED_BY = /^by(?=\p{Lu}\p{Ll})/iu;

/** What the headline, the text and the menu say, which no writer's name is. */
interface Around {
  /** Headline and text, a space at either end. */
  readonly told: string;
  /** The words that the text has in small letters. */
  readonly small: ReadonlySet<string>;
  /** The lines above the headline and in the menus. */
  readonly menu: ReadonlySet<string>;
}

/** In how many units of the text words are looked for, and how far into each. */
const [LOOKED_THROUGH, LONGEST_LOOKED_AT] = [60, 2000];

function aroundOf({ units, isBody }: Draft, title: number, first: number): Around {
  const body = units.slice(first, first + LOOKED_THROUGH).filter((_, i) => isBody(first + i)).map(({ text }) => text.slice(0, LONGEST_LOOKED_AT));
  return {
    told: [units[title]!.text, ...body].join('\n'),
    small: new Set(body.flatMap((text) => text.match(/(?<!\p{L})\p{Ll}[\p{L}'’-]+/gu) ?? [])),
    menu: new Set(units.slice(0, title).map(({ text }) => text)),
  };
}

/** The names of a line and of those that touch it below, where each is nothing but names and days. */
function groupFrom(draft: Draft, at: number, known: Around): readonly BylineAt[] {
  const isWriter = (name: string): boolean => isPersonLike(name) && !isOf(name, known);
  const group: BylineAt[] = [];
  for (let line = at; line < draft.units.length && group.length < MOST && mayHoldNames(draft, line); line++) {
    const names = namesIn(draft.units[line]!.text, isWriter);
    if (names === null) break;
    group.push(bylineOf(line, names));
  }
  return group;
}

/** True for a name that is told of, a word that stands in the text in small letters, or a line of the menu. */
function isOf(name: string, { told, small, menu }: Around): boolean {
  return menu.has(name) || told.includes(name) || name.toLowerCase().split(' ').some((word) => small.has(word));
}

/** The names in a line whose other parts are days, outlets and offices; `null` where there are none, or two parts that may be. */
function namesIn(text: string, isWriter: (name: string) => boolean): readonly string[] | null {
  const pieces = piecesOf(text);
  const named = pieces.map((piece) => namesOf(piece.replace(GLUED_BY, ''), isWriter)).filter((names) => names !== null);
  return named.length === 1 && pieces.length <= MOST_PIECES ? named[0]! : null;
}

const MOST_PIECES = 8;

/** The parts of a line: what marks, wide spaces and the beginning of a day or a time keep apart. */
function piecesOf(text: string): readonly string[] {
  return text.split(/\s*[|•·]\s*|\s+[/–—-]\s+|\s{2,}|\t|(?<=\p{L}),? ?(?=\d)|(?<=\d),?\s+(?=\p{Lu})/u).map((piece) => withoutDay(piece.trim().replace(/,$/, ''))).filter(Boolean);
}

/** A part of a line without the month or the day of the week that stands behind a name, with or without a space between: "Ann LeeMay". */
function withoutDay(piece: string): string {
  const last = /(?:(?<=\p{Ll})(?=\p{Lu})| )(\p{Lu}\p{Ll}+)$/u.exec(piece);
  const bare = last !== null && isOfCalendar(last[1]!.toLowerCase()) ? piece.slice(0, last.index).trimEnd() : piece;
  return bare.replace(/ (?:on|le|am|el|den|il)$/, '');
}

function isOfCalendar(word: string): boolean {
  return word.length > 2 && (MONTHS.has(word) || WEEKDAY_NUMBERS.has(word));
}

/** All names of a list, without what stands in brackets or behind a comma as an office; `null` where a part of it is none. */
function namesOf(list: string, isWriter: (name: string) => boolean): readonly string[] | null {
  const parts = list.replace(/\s?\([^()]*\)/g, '').split(BYLINE_SEPARATORS).filter(Boolean).map((part) => once(withoutGluedOffice(part)));
  const names = parts.filter(isWriter);
  const rest = parts.filter((part) => !isWriter(part));
  return names.length > 0 && parts[0] === names[0] && rest.every(isOfficeOrPlace) ? names.map(nameCase) : null;
}

/** "Ann Lee Ann Lee" as "Ann Lee": a name and its link. */
function once(name: string): string {
  const half = name.slice(0, name.length / 2);
  return name.length % 2 === 1 && name === `${half} ${half}` ? half : name;
}

function isOfficeOrPlace(part: string): boolean {
  return PLACES.includes(part) || anyAgencyCode(part) !== null || part.toLowerCase().split(' ').some((word) => BYLINE_ROLES.includes(word));
}

/** True where a day or a time stands in one of the lines or touches them, or one tells how long ago it was or how long it takes to read. */
function isStamped({ units, kinds }: Draft, group: readonly BylineAt[]): boolean {
  const isOwn = (at: number): boolean => group.some((one) => one.at === at);
  for (let at = Math.max(0, group[0]!.at - 1); at <= Math.min(units.length - 1, group.at(-1)!.at + 1); at++) {
    const { text } = units[at]!;
    if (
      text.length <= LONGEST_LINE
      && (kinds[at] === 'date-line' || (isOwn(at) ? TIME_AGO : TIME_OF_DAY).test(text) || daysIn(text, 'day-first').length > 0)
    ) {
      return true;
    }
  }
  return false;
}

/** True where the line below says what somebody writes as. */
function isOffice({ units }: Draft, group: readonly BylineAt[]): boolean {
  return OFFICE_LINE.test(units[group.at(-1)!.at + 1]?.text ?? '');
}

/** True where a note behind the text tells who it is. */
function isNoted(units: readonly Unit[], first: number, { byline }: BylineAt): boolean {
  const [name] = byline.names;
  return units.slice(first + BELOW).some(({ text }) => text.startsWith(name!) && BEHIND_WRITER.test(text.slice(name!.length)));
}

function bylineOf(at: number, names: readonly string[]): BylineAt {
  return { at, byline: { names, agency: null } };
}
