import { tokensOf } from '../../src/stages/1-restore/dump/units/tokens.ts';

/** Which lines of a dump are the body: the chain of lines, in the order of both, that covers the most words of the gold body. */
export function alignBody(lines: readonly string[], gold: string): Uint8Array {
  const words = gold.split('\n').flatMap((line) => line.match(/[^]{1,15000}/g) ?? []).flatMap((line) => tokensOf(line));
  const places = new Map<string, number[]>();
  for (let i = 0; i + 1 < words.length; i++) {
    const key = `${words[i]} ${words[i + 1]}`;
    const list = places.get(key);
    if (list === undefined) places.set(key, [i]);
    else if (list.length < 60) list.push(i);
  }
  const candidates: Candidate[] = [];
  lines.forEach((line, at) => candidates.push(...candidatesOf(tokensOf(line), at, words, places)));
  const labels = new Uint8Array(lines.length);
  for (const c of bestChain(candidates, words.length)) labels[c.line] = 1;
  return labels;
}

interface Candidate {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly gain: number;
}

/** Places in the gold words where most of a line stands in one go. */
function candidatesOf(tokens: readonly string[], line: number, words: readonly string[], places: ReadonlyMap<string, readonly number[]>): Candidate[] {
  if (tokens.length === 0) return [];
  if (tokens.length === 1) return words.flatMap((word, i) => (word === tokens[0] ? [{ line, start: i, end: i + 1, gain: 0.4 }] : [])).slice(0, 8);
  const starts = new Map<number, number>();
  const step = Math.max(1, Math.floor(tokens.length / 400));
  let probes = 0;
  for (let i = 0; i + 1 < tokens.length; i += step, probes++) {
    for (const place of places.get(`${tokens[i]} ${tokens[i + 1]}`) ?? []) starts.set(place - i, (starts.get(place - i) ?? 0) + 1);
  }
  const found: Candidate[] = [];
  for (const [start, hits] of starts) {
    // A word more or less in one of the two moves the rest of the line.
    let share = 0;
    for (let near = start - 6; near <= start + 6; near++) share += (starts.get(near) ?? 0) / probes;
    if (hits < 1 || share < (tokens.length < 6 ? 0.99 : 0.6) || start < 0) continue;
    found.push({ line, start, end: Math.min(words.length, start + tokens.length), gain: tokens.length * Math.min(1, share) + hits / probes });
  }
  return found.sort((a, b) => b.gain - a.gain).slice(0, 8);
}

/** The chain of candidates with the greatest gain, rising in the dump and (with some slack) in the gold; near ties go to the closer neighbour. */
function bestChain(candidates: readonly Candidate[], size: number): Candidate[] {
  const slack = 6;
  const best = candidates.map((c) => c.gain);
  const from = candidates.map(() => -1);
  for (let i = 0; i < candidates.length; i++) {
    const c = candidates[i]!;
    for (let j = Math.max(0, i - 1200); j < i; j++) {
      const d = candidates[j]!;
      if (d.line >= c.line || d.end > c.start + (c.end - c.start < 12 ? 0 : slack) || d.start >= c.start + 1) continue;
      const gain = best[j]! + c.gain - Math.min(0.3, (c.line - d.line) / 3000) - Math.min(0.3, Math.max(0, c.start - d.end) / size);
      if (gain > best[i]!) { best[i] = gain; from[i] = j; }
    }
  }
  const chain: Candidate[] = [];
  for (let i = best.indexOf(Math.max(...best)); i >= 0; i = from[i]!) chain.unshift(candidates[i]!);
  return candidates.length === 0 ? [] : chain;
}
