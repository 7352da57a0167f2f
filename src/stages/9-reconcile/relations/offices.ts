import { FUNCTION_WORDS } from '../../../language/en/grammar/function-words.ts';
import { OF_LINKS, SENT_TO } from '../../../language/en/names/name-forms.ts';
import { TITLE_GOES_ON } from '../../../language/en/names/role-qualifiers.ts';
import { spellingKey } from '../../../language/en/words/spelling.ts';
import { ADDRESS_BEHIND_OFFICE, NOT_OFFICE_OPENING, OFFICE_HEADS, OFFICES_ALONE, OFFICES_IN_FULL, RANK_WORDS } from '../../../language/en/names/titles.ts';
import type { Relation } from '../../../model/account.ts';
import type { AccountEntity, Place } from '../../../model/relation.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import { wordsOf } from '../../../text/words/words.ts';

/** Longest name of an office, in words. */
const LONGEST = 6;
/** Farthest, in units, that the title of an office is looked for around a name. */
const REACH = 90;

/** The offices that titles and appositions give to persons, each with the places that tell of it. */
export function officesHeld(reports: readonly Report[], entities: readonly AccountEntity[]): Relation[] {
  const byId = new Map(reports.map((report) => [report.id, mentionsIn(report)]));
  return entities.flatMap((entity) => {
    if (entity.type !== 'person') return [];
    const told = entity.roles
      .filter(isOffice)
      .flatMap((office) =>
        entity.members.flatMap(({ report, entity: local }) => toldIn(byId.get(report), local, office).map((place) => ({ office: inFull(office), place }))),
      );
    const held = [...Map.groupBy(told, ({ office }) => office)].map(([office, places]) => ({ office, evidence: places.map(({ place }) => place) }));
    const offices = held.map(({ office }) => office);
    return held.filter(({ office }, i) => !offices.some((other, o) => o !== i && isToldBy(office, other) && (o < i || !isToldBy(other, office))))
      .map(({ office, evidence }): Relation => ({ type: 'holds-office', from: entity.id, to: office, evidence }));
  });
}

/**
 * True for what names an office: it ends in a word for one, or tells what the one before "of" or "for" is of; by itself only an office that all know
 * says enough.
 */
function isOffice(role: string): boolean {
  const words = role.toLowerCase().split(/\s+/).map((word) => word.replace(/\.$/, ''));
  if (words.length > LONGEST || NOT_OFFICE_OPENING.has(words[0]!) || /[()[\]"\u201c\u201d]/.test(role) || /^[\p{Ll}]+$/u.test(role)) return false;
  if (words.length === 1) return OFFICES_ALONE.has(words[0]!);
  const named = HEADS.has(words.at(-1)!) || HEADS.has(words.slice(-2).join('-'));
  const of = words.findIndex((word, i) => OF_LINKS.has(word) || (word === SENT_TO && HEADS.has(words[i - 1] ?? '')));
  return named || (of > 0 && words.slice(0, of).some((word) => HEADS.has(word)));
}

/** "Vermont Sen." as "Vermont Senator". */
function inFull(office: string): string {
  return office.replace(/\p{L}+\.$/u, (short) => OFFICES_IN_FULL.get(short.slice(0, -1).toLowerCase()) ?? short);
}

/** A report with the places that name each of its persons. */
interface Mentions {
  readonly report: Report;
  readonly byPerson: ReadonlyMap<string, readonly Span[]>;
}

function mentionsIn(report: Report): Mentions {
  const persons = report.entities.filter(({ type }) => type === 'person');
  const surnames = Map.groupBy(persons.filter(({ name }) => name.includes(' ')), ({ name }) => name.slice(name.lastIndexOf(' ') + 1));
  // A title before a surname that two bear says nothing certain of either.
  const certain = report.names.filter(({ span }) => (surnames.get(report.text.slice(...span))?.length ?? 0) < 2);
  const grouped = Map.groupBy(certain, ({ entity }) => entity);
  return { report, byPerson: new Map([...grouped].map(([entity, names]) => [entity, names.map(({ span }) => span)])) };
}

/** Where a report gives the office beside the name, as a whole: the place is title and name, or name and apposition. */
function toldIn(mentions: Mentions | undefined, local: string, office: string): Place[] {
  if (mentions === undefined) return [];
  const { report: { id, text }, byPerson } = mentions;
  const at = (span: Span): Place => ({ report: id, span });
  for (const [start, end] of byPerson.get(local) ?? []) {
    const from = Math.max(0, start - REACH);
    const before = text.slice(from, start).trimEnd().replace(ADDRESS_BEHIND_OFFICE, '');
    const place = before.length;
    if (
      before.endsWith(office)
      && !TITLE_GOES_ON.test(text.slice(Math.max(0, from + place - office.length - 24), from + place - office.length))
    ) {
      return [at([from + place - office.length, end])];
    }
    const behind = text.slice(end, end + 2 + office.length);
    if (behind === `, ${office}` && office.includes(' ')) return [at([start, end + behind.length])];
  }
  return [];
}

/**
 * True when a fuller form of an office tells it too: "Coast Minister" and "Minister of the Coast" beside "Varrow Coast Minister", and not "President"
 * beside "Vice President".
 */
function isToldBy(office: string, other: string): boolean {
  const [own, more] = [office, other].map(
    (words) =>
      new Set(
        wordsOf(words)
          .map(({ key }) => spellingKey(key))
          .filter((key) => !FUNCTION_WORDS.has(key)),
      ),
  ) as [Set<string>, Set<string>];
  return own.isSubsetOf(more) && RANK_WORDS.every((word) => own.has(word) === more.has(word));
}

const HEADS: ReadonlySet<string> = new Set(OFFICE_HEADS);
