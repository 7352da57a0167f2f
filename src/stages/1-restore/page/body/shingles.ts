/** Groups of three words, folded; of the characters of a text in a script without spaces. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.slice(0, 100_000).toLowerCase().match(/[\u2e80-\u9fff\uac00-\ud7af]|[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  if (words.length > 0 && words.length < 3) shingles.add(words.join(' '));
  for (let i = 0; i + 3 <= words.length; i++) shingles.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
  return shingles;
}

/**
 * For each block the share of its shingles that other blocks hold too, and the share that an earlier one holds. Pages that hide their text once
 * more beside what a reader sees make no echo of it; of the hidden copy all is one.
 */
export function echoesOf(blocks: readonly ReadonlySet<string>[], hidden: readonly boolean[]): [number, number][] {
  const counts = new Map<string, number>();
  blocks.forEach((shingles, i) => {
    if (!hidden[i]) for (const shingle of shingles) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  });
  const seen = new Set<string>();
  return blocks.map((shingles, i) => {
    const own = hidden[i] ? 0 : 1;
    let other = 0;
    let earlier = 0;
    for (const shingle of shingles) {
      if ((counts.get(shingle) ?? 0) > own) other++;
      if (seen.has(shingle)) earlier++;
    }
    if (!hidden[i]) for (const shingle of shingles) seen.add(shingle);
    const size = Math.max(1, shingles.size);
    return [other / size, earlier / size];
  });
}

/** The shingles of what a page may tell of itself; `null` where it tells nothing. */
export function shinglesOrNull(text: string | undefined): ReadonlySet<string> | null {
  return text === undefined || text === '' ? null : shinglesOf(text);
}

/** The share of the shingles that the whole holds; -1 when there is no whole. */
export function shareIn(shingles: ReadonlySet<string>, whole: ReadonlySet<string> | null): number {
  if (whole === null) return -1;
  let held = 0;
  for (const shingle of shingles) if (whole.has(shingle)) held++;
  return shingles.size === 0 ? 0 : held / shingles.size;
}
