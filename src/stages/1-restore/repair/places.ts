import { ROLE } from './codecs.ts';
import type { CodecTables } from './codecs.ts';
import { candidatesAt } from './sequences.ts';
import type { Candidate } from './sequences.ts';

/** A stretch where sequences may be misread, with the candidates by their start. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

/** Stretches with candidates, two units of plain text apart at least. */
export function findPlaces(text: string, tables: CodecTables): Place[] {
  const places: Place[] = [];
  let open: { start: number; end: number; candidates: Candidate[] } | null = null;
  for (let at = 0; at < text.length; at++) {
    if (!mayStart(text, at, tables.roles)) continue;
    const i = tables.roles[text.charCodeAt(at)]! & ROLE.accent ? at - 1 : at;
    if (i < 0 || (open !== null && i < open.start)) continue;
    const candidates = candidatesAt(text, i, tables);
    if (candidates.length === 0) continue;
    const end = candidates.reduce((most, c) => Math.max(most, c.start + c.length), i);
    if (open === null || i > open.end + 1 || (open.candidates.length > MOST_CANDIDATES && i >= open.end)) {
      open = { start: i, end, candidates };
      places.push(open);
    } else {
      open.candidates.push(...candidates);
      open.end = Math.max(open.end, end);
    }
  }
  return places;
}

/** Longer stretches are weighed in parts, so that the memory for one is bounded. */
const MOST_CANDIDATES = 2000;
const STARTS = ROLE.lead | ROLE.stray | ROLE.accent;

/** True where a misread sequence may start, judged by two units alone. */
export function mayStart(text: string, at: number, roles: Uint8Array): boolean {
  const role = roles[text.charCodeAt(at)]!;
  if (!(role & STARTS)) return false;
  if (role & (ROLE.stray | ROLE.accent) || at + 1 === text.length) return true;
  const next = text.charCodeAt(at + 1);
  if (text.charCodeAt(at) === 0xc2 && text.charCodeAt(at - 1) === 0xac) return true;
  return next === 0x20 ? (role & ROLE.beforeSpace) !== 0 : (roles[next]! & (ROLE.follow | ROLE.accent)) !== 0;
}
