import type { Account } from '../model/account.ts';
import type { Judgement } from '../model/judgement.ts';
import { anchorOf } from '../text/align/anchor.ts';
import { overlaps } from '../text/span.ts';
import { placeJudgements } from './place.ts';

/**
 * A judgement on a dispute that names one passage, with the other passages of the disputes there as `account` has them, so that it holds until any of
 * them changes. Every other judgement, and one where nothing is in dispute, comes back as it is.
 */
export function withWeighed(judgement: Judgement, { disputes, reports }: Pick<Account, 'disputes' | 'reports'>): Judgement {
  if (judgement.kind !== 'dispute' || typeof judgement.value !== 'string') return judgement;
  const here = placeJudgements([judgement], reports)[0]!.here;
  const isHere = (item: { readonly report: string; readonly span: readonly [number, number] }): boolean =>
    here?.span !== undefined && item.report === here.report && overlaps(item.span, here.span);
  const weighed = disputes.filter(({ items }) => items.some(isHere)).flatMap(({ items }) => items);
  if (weighed.length === 0) return judgement;
  const places = new Map(weighed.filter((item) => !isHere(item)).map((item) => [`${item.report} ${item.span.join(' ')}`, item]));
  const others = [...places.values()].flatMap(({ report, span }) => {
    const text = reports.find(({ id }) => id === report)?.text;
    return text === undefined ? [] : [{ report, ...anchorOf(text, span) }];
  });
  return { ...judgement, value: { verdict: judgement.value, others } };
}
