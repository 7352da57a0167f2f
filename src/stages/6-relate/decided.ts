import type { Judgement } from '../../model/judgement.ts';
import type { Decided } from './joining.ts';
import type { Named } from './named.ts';

/**
 * Reads judgements of kind `same-entity`. The passage (`report`, `exact`) is a mention of one entity; the value names the other:
 * `{"report": "its report", "name": "any of its names there", "same": true}`, or `false` when the two are to stay two.
 * One that names nobody known is left out here and reported as gone by whoever lists judgements.
 */
export function decidedOf(judgements: readonly Judgement[], all: readonly Named[]): Decided[] {
  return judgements.flatMap(({ kind, report, exact, value }) => {
    if (kind !== 'same-entity' || !isOther(value)) return [];
    const [x, y] = [find(all, report, exact), find(all, value.report, value.name)];
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

function find(all: readonly Named[], report: string, name: string): number {
  return all.findIndex((named) => named.report === report && (named.entity.name === name || named.entity.aliases.includes(name)));
}
