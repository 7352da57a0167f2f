import type { AppliedJudgement } from '../../model/account.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { PlacedJudgement } from '../../judgements/place.ts';
import type { KeptJudgement, StoreWork } from '../../store/kept.ts';
import { contentId } from '../../text/hash.ts';

/** A judgement under the id of its content. */
export function keptJudgement(judgement: Judgement): KeptJudgement {
  const { kind, report, span, exact, prefix, suffix, value, author, reason, day } = judgement;
  const ordered: Judgement = { kind, report, ...(span === undefined ? {} : { span }), exact, prefix, suffix, value, author, reason, day };
  return { id: contentId('judgement', JSON.stringify(ordered)), judgement: ordered };
}

/** Keeps of each judgement what became of it: of those in accounts that were made, and of those whose passage is gone. */
export async function applyJudgements(
  work: StoreWork,
  kept: readonly KeptJudgement[],
  placed: readonly PlacedJudgement[],
  made: readonly AppliedJudgement[],
): Promise<void> {
  const outcomes = new Map(made.map((one) => [keptJudgement(one.judgement).id, one]));
  await work.applyJudgements(kept.flatMap(({ id }, k) => {
    const here = placed[k]!.here;
    const outcome: Omit<AppliedJudgement, 'judgement'> | undefined = here === null ? { place: null, machine: null, status: 'passage-gone' } : outcomes.get(id);
    return outcome === undefined
      ? []
      : [
          {
            id,
            report: here?.report ?? null,
            applied: { place: outcome.place, machine: outcome.machine, status: outcome.status, ...(outcome.also === undefined ? {} : { also: outcome.also }) },
          },
        ];
  }));
}
