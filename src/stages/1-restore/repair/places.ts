import { CLASS, CLASS_COUNT, PAIR_COST, classOf, ownCost } from '../../../language/encoding/index.ts';
import type { CharClass } from '../../../language/encoding/index.ts';
import { ROLE } from './codecs.ts';
import type { CodecTables } from './codecs.ts';
import { candidatesAt } from './sequences.ts';
import type { Candidate } from './candidate.ts';

/** A stretch where sequences may be misread, with the candidates by their start. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

/**
 * Stretches with candidates, two units of plain text apart at least; with `suspiciousOnly`, those whose characters are ordinary are left out.
 * They come one after the other, so that only one needs to be held.
 */
export function* findPlaces(text: string, tables: CodecTables, suspiciousOnly = false): Generator<Place> {
  let open: { start: number; end: number; candidates: Candidate[] } | null = null;
  for (let at = 0; at < text.length; at++) {
    if (!mayStart(text, at, tables.roles) || (suspiciousOnly && isOrdinary(text, at, tables.roles))) continue;
    const i = tables.roles[text.charCodeAt(at)]! & ROLE.accent ? at - 1 : at;
    if (i < 0 || (open !== null && i < open.start)) continue;
    const candidates = candidatesAt(text, i, tables);
    if (candidates.length === 0) continue;
    const end = candidates.reduce((most, c) => Math.max(most, c.start + c.length), i);
    if (open === null || i > open.end + 1 || (open.candidates.length > MOST_CANDIDATES && i >= open.end)) {
      if (open !== null) yield open;
      open = { start: i, end, candidates };
    } else {
      open.candidates.push(...candidates);
      open.end = Math.max(open.end, end);
    }
  }
  if (open !== null) yield open;
}

/** Longer stretches are weighed in parts, so that the memory for one is bounded. */
const MOST_CANDIDATES = 2000;
const STARTS = ROLE.lead | ROLE.stray | ROLE.accent;

/**
 * True where a sequence cannot gain what the least suspicion costs: its first two characters and their neighbours are at home beside each
 * other. Most pairs in text of other scripts than Latin are, so this is what keeps clean text of all languages quick to check.
 */
function isOrdinary(text: string, at: number, roles: Uint8Array): boolean {
  if (roles[text.charCodeAt(at)]! & (ROLE.stray | ROLE.accent)) return false;
  const before = at === 0 ? SPACE : text.charCodeAt(at - 1);
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : SPACE;
  // A letter that stands alone is judged with the whole text.
  if (next === SPACE && classOf(before) === CLASS.space) return false;
  const afterNext = at + 2 < text.length ? text.charCodeAt(at + 2) : SPACE;
  const [a, b, c, d] = [classOf(before), classOf(text.charCodeAt(at)), classOf(next), classOf(afterNext)];
  const cost = ownCost(text.charCodeAt(at), b) + ownCost(next, c) + Math.max(0, pairCost(a, b)) + pairCost(b, c) + Math.max(0, pairCost(c, d));
  return cost < LEAST_PRICE;
}

function pairCost(left: CharClass, right: CharClass): number {
  return PAIR_COST[left * CLASS_COUNT + right]!;
}

const SPACE = 0x20;
/** What a confirmed codec costs at least. */
const LEAST_PRICE = 0.25;

/** True where a misread sequence may start, judged by two units alone. */
export function mayStart(text: string, at: number, roles: Uint8Array): boolean {
  const role = roles[text.charCodeAt(at)]!;
  if (!(role & STARTS)) return false;
  if (role & (ROLE.stray | ROLE.accent) || at + 1 === text.length) return true;
  const next = text.charCodeAt(at + 1);
  if (text.charCodeAt(at) === 0xc2 && text.charCodeAt(at - 1) === 0xac) return true;
  return next === 0x20 ? (role & ROLE.beforeSpace) !== 0 : (roles[next]! & (ROLE.follow | ROLE.accent)) !== 0;
}
