import { decideBody } from '../../src/stages/1-restore/dump/body/decide.ts';
import type { Sample } from './corpus.ts';

/** As `shingleScore`, of the units that the decision takes for body. */
export function bodyScore(pages: readonly { readonly sample: Sample; readonly p: readonly number[] }[]): string {
  return shingleScore(pages.map(({ sample, p }) => {
    const kept = decideBody(sample.units, p);
    return { gold: sample.gold, found: sample.units.filter((_, i) => kept[i] === 'body' || kept[i] === 'doubtful').map((u) => u.text).join('\n') };
  }));
}

/** Mean precision, mean recall over 4-word shingles and the F1 of the two means, of texts found against what they should be. */
export function shingleScore(pages: readonly { readonly gold: string; readonly found: string }[]): string {
  let precision = 0;
  let recall = 0;
  for (const page of pages) {
    const gold = shingles(page.gold);
    const found = shingles(page.found);
    let both = 0;
    for (const [shingle, count] of found) both += Math.min(count, gold.get(shingle) ?? 0);
    precision += found.size === 0 ? 0 : both / total(found);
    recall += both / total(gold);
  }
  precision /= pages.length;
  recall /= pages.length;
  return `P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(4)}`;
}

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (let i = 0; i < Math.max(tokens.length > 0 ? 1 : 0, tokens.length - 3); i++) {
    const key = tokens.slice(i, i + 4).join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
