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
  const { roles } = tables;
  let open: { start: number; end: number; candidates: Candidate[] } | null = null;
  for (let i = 0; i < text.length; i++) {
    const role = roles[text.charCodeAt(i)]!;
    if (!(role & (ROLE.lead | ROLE.stray))) continue;
    if (!(role & ROLE.stray) && i + 1 < text.length && !(roles[text.charCodeAt(i + 1)]! & ROLE.follow)) continue;
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
