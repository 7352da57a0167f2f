import type { Tokens } from '../../../text/words/tokens.ts';
import type { NamePart } from './parts.ts';
import { HONORIFICS, ROLE_OPENING } from '../../../language/en/names/titles.ts';
import { Shape, TokenKind } from '../../../text/words/tokens.ts';
import { isTitleHead } from './parts.ts';

/** How many tokens an apposition may hold. */
const LONGEST_APPOSITION = 18;

/** The roles that stand around a name: the title before it, the apposition behind it. */
export function rolesOf(tokens: Tokens, part: NamePart): string[] {
  const roles: string[] = [];
  const [a, b] = part.title;
  if (a < b) roles.push(tokens.text.slice(tokens.starts[a], tokens.ends[b - 1]).replace(/\s+/g, ' '));
  const apposition = part.type === 'place' ? null : appositionAfter(tokens, part.to);
  if (apposition !== null) roles.push(apposition);
  return roles;
}

/** ", the minister of ports," behind a name: a stretch up to the next comma or stop that holds the head of a title. */
function appositionAfter(tokens: Tokens, at: number): string | null {
  if (at >= tokens.count || tokens.text.charCodeAt(tokens.starts[at]!) !== 44) return null;
  let head = false;
  for (let i = at + 1; i < tokens.count && i <= at + LONGEST_APPOSITION; i++) {
    const kind = tokens.kinds[i]!;
    const unit = tokens.text.charCodeAt(tokens.starts[i]!);
    if (kind === TokenKind.quote || kind === TokenKind.break || unit === 58 || unit === 59) return null;
    if (unit === 46 && isHonorific(tokens, i - 1)) continue;
    if (unit === 44 || unit === 46) return head ? tokens.text.slice(tokens.starts[at + 1], tokens.ends[i - 1]).replace(/\s+/g, ' ') : null;
    if (i === at + 1 && !opensRole(tokens, i) && !isTitleHead(tokens.hashes[i]!) && !isOwner(tokens, i)) return null;
    head ||= isTitleHead(tokens.hashes[i]!);
  }
  return null;
}

/** True for "Norvath's" in "Ann Lee, Norvath's minister of ports,". */
function isOwner(tokens: Tokens, i: number): boolean {
  return tokens.shapes[i]! >= Shape.capital && tokens.kinds[i + 1] === TokenKind.clitic;
}

/** True for "Mr", whose full stop ends nothing. */
function isHonorific(tokens: Tokens, i: number): boolean {
  return tokens.text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase() in HONORIFICS;
}

function opensRole(tokens: Tokens, i: number): boolean {
  return ROLE_OPENING.test(tokens.text.slice(tokens.starts[i], tokens.ends[i]));
}

/** The words of a role up to what hangs on it: "minister" of "the minister of ports". */
export function headOfRole(role: string): string {
  return role.split(/\s+(?:of|for|at|in|to|from|with|and)\s+/, 1)[0]!.replace(/[,.]+$/, '');
}
