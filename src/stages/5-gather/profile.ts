import type { Report } from '../../model/report.ts';
import { WordReader } from '../../text/word-reader.ts';
import { Rarity } from './rarity.ts';

/** What gather reads of a report. */
export type Reported = Pick<Report, 'id' | 'text' | 'title' | 'language' | 'published' | 'happened' | 'dateline' | 'paragraphs' | 'names' | 'entities'>;

/** What a report is about, as a vector of unit length over hashed words. */
export interface Profile {
  readonly id: string;
  /** Hashes of its words, ascending. */
  readonly words: Uint32Array;
  /** Weight of each word. */
  readonly weights: Float32Array;
}

/** Makes profiles of reports; keeps its buffers between reports. */
export class Profiler {
  readonly #reader = new WordReader();
  readonly #rarity = new Rarity();

  /** The profile of one report; words of the title count twice. */
  profile(report: Reported): Profile {
    const counts = new Map<number, number>();
    for (const text of [report.title ?? '', report.title ?? '', report.text]) {
      const words = this.#reader.read(text);
      for (let k = 0; k < words.count; k++) counts.set(words.hash[k]!, (counts.get(words.hash[k]!) ?? 0) + 1);
    }
    const rows = [...counts].map(([hash, count]) => [hash, (1 + Math.log(count)) * this.#rarity.of(hash)] as const).filter(([, weight]) => weight > 0.5);
    rows.sort(([x], [y]) => x - y);
    const length = Math.sqrt(rows.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return { id: report.id, words: Uint32Array.from(rows, ([hash]) => hash), weights: Float32Array.from(rows, ([, weight]) => weight / length) };
  }
}

/** The cosine of two profiles, 0 to 1. */
export function cosine(x: Profile, y: Profile): number {
  let sum = 0;
  for (let i = 0, j = 0; i < x.words.length && j < y.words.length;) {
    const [a, b] = [x.words[i]!, y.words[j]!];
    if (a === b) sum += x.weights[i++]! * y.weights[j++]!;
    else if (a < b) i++;
    else j++;
  }
  return sum;
}
