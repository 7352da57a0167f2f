import type { ModelArray } from '../../src/language/model-file.ts';
import type { EnglishModel } from '../../src/language/en/model/load.ts';
import type { Proposal } from '../../src/stages/3-mark/quotes/proposal.ts';
import type { Prepared } from './gold.ts';
import { Features } from '../../src/language/features.ts';
import { forestArrays } from '../../src/language/trees.ts';
import { proposals } from '../../src/stages/3-mark/quotes/proposals.ts';
import { DECISION_WIDTH, decisionRow, surroundingsOf } from '../../src/stages/3-mark/quotes/decision.ts';
import { boost } from './boost.ts';
import { dice, pieceOf, sourceFits } from './reach.ts';

const features = new Features();

/** Into how many parts the reports are cut for the last decision. */
const FOLDS = 4;
/** How the trees of the last decision are grown. */
const GROWTH = { trees: 120, depth: 4, rate: 0.09, minWeight: 10, l2: 5, sample: 0.6, seed: 1 } as const;
/** How right a proposal is whose words are found and whose speaker is another. */
const WORDS_ALONE = 0.5;

/** The last decision, learned on reports that the steps before it have not seen: each fold is proposed by steps learned on the others. */
export function learnDecision(prepared: readonly Prepared[], stepsOf: (reports: readonly Prepared[]) => EnglishModel): ModelArray[] {
  const rows: Float64Array[] = [];
  const label: number[] = [];
  const weight: number[] = [];
  const add = (row: Float64Array, answer: number, counts: number): void => {
    if (counts === 0) return;
    rows.push(row);
    label.push(answer);
    weight.push(counts);
  };
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = stepsOf(prepared.filter((_, i) => i % FOLDS !== fold));
    for (const p of prepared.filter((_, i) => i % FOLDS === fold)) {
      const all = proposals(p.view, model, features);
      const around = surroundingsOf(p.view, all);
      for (const [i, proposal] of all.entries()) {
        const row = new Float64Array(DECISION_WIDTH);
        decisionRow(p.view, all, i, around, row);
        const good = worth(p, proposal);
        add(row, 1, good);
        add(row, 0, 1 - good);
      }
    }
  }
  return forestArrays('decision', boost({ rows, label: Uint8Array.from(label), weight: Float64Array.from(weight) }, GROWTH));
}

/** How right a proposal is: 1 where an annotated cue has these words and this speaker, less where the speaker is another, 0 where it has other words. */
function worth({ view, gold }: Prepared, p: Proposal): number {
  const same = gold.filter((g) => g.cue.includes(p.head) && Math.max(dice(view, p.content, g.content), dice(view, p.content, [pieceOf(g)])) >= 0.5);
  if (same.length === 0) return 0;
  return same.some((g) => sourceFits(p.source, g)) ? 1 : WORDS_ALONE;
}
