import { ROLE_LINK } from '../../../language/en/names/role-qualifiers.ts';
import { definiteDeterminers, givenNames, nameAbbreviations, phraseLinks } from '../../../language/en/words/word-sets.ts';
import { COMMA, THE } from '../../../language/en/grammar/grammar-hashes.ts';
import type { Tokens } from '../../../text/words/tokens.ts';
import type { NamePart } from './parts.ts';
import { ADDRESS_BEHIND_OFFICE, HONORIFICS, ROLE_OPENING, TOLD_BY_ANOTHER } from '../../../language/en/names/titles.ts';
import { Shape, TokenKind } from '../../../text/words/tokens.ts';
import { WordSet } from '../../../text/words/word-set.ts';
import { isTitleHead } from './parts.ts';

/** Nouns that tell whose somebody is, and no office. */
const OTHERS = new WordSet(TOLD_BY_ANOTHER);

/** How many tokens an apposition may hold. */
const LONGEST_APPOSITION = 18;

/** The roles that stand around a name: the title before it, the apposition behind it. */
export function rolesOf(tokens: Tokens, part: NamePart): string[] {
  const roles: string[] = [];
  const [a, b] = part.title;
  if (a < b) roles.push(tokens.text.slice(tokens.starts[a], tokens.ends[b - 1]).replace(/\s+/g, ' ').replace(ADDRESS_BEHIND_OFFICE, ''));
  const before = part.type === 'person' || part.type === 'unknown' ? roleBefore(tokens, part) : null;
  if (before !== null) roles.push(before);
  const apposition = part.type === 'place' ? null : appositionAfter(tokens, part.to);
  if (apposition !== null) roles.push(apposition);
  return roles;
}

/** Most tokens of a role that a comma parts from the name behind it, its article among them. */
const LONGEST_ROLE = 7;

/**
 * "the transport minister" before the comma and a name of two or three words with a comma behind it, without its article: "the vicar, the Rev Ada Quill,";
 * `null` for none.
 */
function roleBefore(tokens: Tokens, { from: name, to, title }: NamePart): string | null {
  const { hashes, kinds, shapes, text, starts, ends } = tokens;
  const whole = title[0] < title[1] ? title[0] : name;
  const from = hashes[whole - 1] === THE ? whole - 1 : whole;
  if (
    from < 3
    || to - name < 2
    || to - name > 3
    || hashes[from - 1] !== COMMA
    || hashes[to] !== COMMA
    || !isTitleHead(hashes[from - 2]!)
    || OTHERS.has(hashes[from - 2]!)
  )
    return null;
  for (let i = from - 2; i >= Math.max(0, from - 1 - LONGEST_ROLE); i--) {
    if (kinds[i] === TokenKind.clitic || definiteDeterminers.has(hashes[i]!)) {
      return i + 1 < from - 1 ? text.slice(starts[i + 1], ends[from - 2]).replace(/\s+/g, ' ') : null;
    }
    if (kinds[i] !== TokenKind.word || (i < from - 2 && shapes[i] === Shape.lower && phraseLinks.has(hashes[i]!))) return null;
  }
  return null;
}

/** ", the minister of ports," behind a name: a stretch up to the next comma or stop that holds the head of a title. */
function appositionAfter(tokens: Tokens, at: number): string | null {
  if (at >= tokens.count || tokens.text.charCodeAt(tokens.starts[at]!) !== 44) return null;
  let head = false;
  for (let i = at + 1; i < tokens.count && i <= at + LONGEST_APPOSITION; i++) {
    const kind = tokens.kinds[i]!;
    const unit = tokens.text.charCodeAt(tokens.starts[i]!);
    if (kind === TokenKind.quote || kind === TokenKind.break || unit === 58 || unit === 59) return null;
    if (unit === 46 && (isHonorific(tokens, i - 1) || isTitleInShort(tokens, i - 1))) continue;
    // The stop of an address: “editor of harbourwatch.com”.
    if (unit === 46 && tokens.kinds[i + 1] === TokenKind.word && tokens.starts[i + 1] === tokens.ends[i] && tokens.shapes[i + 1] === Shape.lower) continue;
    if (unit === 44 || unit === 46 || (head && unit === 40)) return head ? tokens.text.slice(tokens.starts[at + 1], tokens.ends[i - 1]).replace(/\s+/g, ' ') : null;
    if (i === at + 1 && ((!opensRole(tokens, i) && !isTitleHead(tokens.hashes[i]!) && !isOwner(tokens, i)) || namesAnother(tokens, i))) return null;
    head ||= isTitleHead(tokens.hashes[i]!);
  }
  return null;
}

/** True for "Senator Ada" behind a name and a comma: the next of a list, with a title of their own. */
function namesAnother({ hashes, kinds, shapes }: Tokens, title: number): boolean {
  if (!isTitleHead(hashes[title]!) || shapes[title] !== Shape.capital) return false;
  const name = kinds[title + 1] === TokenKind.stop ? title + 2 : title + 1;
  return shapes[name]! >= Shape.capital && givenNames.has(hashes[name]!) && shapes[name + 1]! >= Shape.capital && kinds[name + 1] === TokenKind.word;
}

/** True for "Norvath's" in "Ann Lee, Norvath's minister of ports,". */
function isOwner(tokens: Tokens, i: number): boolean {
  return tokens.shapes[i]! >= Shape.capital && tokens.kinds[i + 1] === TokenKind.clitic;
}

/** True for "Mr", whose full stop ends nothing. */
function isHonorific(tokens: Tokens, i: number): boolean {
  return tokens.text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase() in HONORIFICS;
}

/** True for "Sen" before a name, whose full stop ends nothing. */
function isTitleInShort({ hashes, shapes }: Tokens, i: number): boolean {
  return nameAbbreviations.has(hashes[i]!) && (shapes[i + 2] ?? Shape.lower) >= Shape.capital;
}

function opensRole(tokens: Tokens, i: number): boolean {
  return ROLE_OPENING.test(tokens.text.slice(tokens.starts[i], tokens.ends[i]));
}

/** The words of a role up to what hangs on it: "minister" of "the minister of ports". */
export function headOfRole(role: string): string {
  return role.split(ROLE_LINK, 1)[0]!.replace(/[,.]+$/, '');
}
