import type { Judgement } from '../../model/judgement.ts';
import type { Report } from '../../model/report.ts';
import { overlaps } from '../../text/span.ts';
import type { Decided } from './joining.ts';
import type { Named } from './named.ts';

/**
 * Reads judgements of kind `same-entity`. The passage is a mention of one entity; the value names the other:
 * `{"report": "its report", "name": "any of its names there", "same": true}`, or `false` when the two are to stay two.
 * One that names nobody known is left out.
 */
export function decidedOf(judgements: readonly Judgement[], all: readonly Named[], reports: readonly Report[]): Decided[] {
  return judgements.flatMap((judgement) => {
    const { kind, value } = judgement;
    if (kind !== 'same-entity' || !isOther(value)) return [];
    const [x, y] = [mentioned(all, judgement, reports), find(all, value.report, value.name)];
    return x < 0 || y < 0 || x === y ? [] : [{ x, y, same: value.same }];
  });
}

interface Other {
  readonly report: string;
  readonly name: string;
  readonly same: boolean;
}

function isOther(value: unknown): value is Other {
  if (typeof value !== 'object' || value === null) return false;
  const { report, name, same } = value as Record<string, unknown>;
  return typeof report === 'string' && typeof name === 'string' && typeof same === 'boolean';
}

/** The entity whose name stands at the passage, else the one that is called by its words. */
function mentioned(all: readonly Named[], { report, exact, span }: Judgement, reports: readonly Report[]): number {
  const mention = span === undefined ? undefined : reports.find(({ id }) => id === report)?.names.find((name) => overlaps(name.span, span));
  return mention === undefined ? find(all, report, exact) : all.findIndex((named) => named.report === report && named.entity.id === mention.entity);
}

function find(all: readonly Named[], report: string, name: string): number {
  return all.findIndex((named) => named.report === report && (named.entity.name === name || named.entity.aliases.includes(name)));
}
