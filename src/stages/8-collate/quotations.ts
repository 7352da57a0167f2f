import type { Prepared } from './prepared.ts';
import { compareRun } from './quotation-differences.ts';
import type { Comparison } from './quotation-differences.ts';
import { indexRuns, sharedRuns } from './shared-runs.ts';

/** Shortest quotation, in words, that is looked for in other reports. */
const SHORTEST = 4;

/** Every place where the words that one report quotes stand in another, or in another place of a later report. */
export function compareQuotations(pages: readonly Prepared[]): Comparison[] {
  const index = indexRuns(pages);
  const comparisons: Comparison[] = [];
  pages.forEach((page, p) => {
    for (const utterance of page.utterances) {
      if (utterance.words.length < SHORTEST) continue;
      for (const run of sharedRuns(pages, index, p, utterance)) {
        const comparison = compareRun(page, utterance, pages[run.page]!, run.pairs);
        if (comparison !== null) comparisons.push(comparison);
      }
    }
  });
  return comparisons;
}

