import type { Figure } from '../../../model/figure.ts';
import type { Prepared } from '../prepared.ts';
import type { Slot } from '../values/slots.ts';
import type { Twin } from '../values/twins.ts';
import type { Versions } from '../versions.ts';

/**
 * Tells of two figures of one thing whether a later version of a story replaced one by the other: `revision` in versions and copies of that story,
 * `as-of` in other reports, which gave the old number or the new; `null` where none did.
 */
export type Overtaken = (a: Slot<Figure>, b: Slot<Figure>) => 'revision' | 'as-of' | null;

/** The figures that later versions of a story replaced: what was overtaken there was overtaken wherever it stands. */
export function overtakenIn(pages: readonly Prepared[], twins: readonly Twin<Figure>[], { isLater, areOfOneStory }: Versions): Overtaken {
  const replaced = new Set<string>();
  const areVersions = (a: Slot<Figure>, b: Slot<Figure>): boolean => isLater(pages[b.page]!.report.id, pages[a.page]!.report.id);
  for (const { a, b, same } of twins) {
    if (same) continue;
    if (areVersions(a, b)) replaced.add(replacement(a.value, b.value));
    if (areVersions(b, a)) replaced.add(replacement(b.value, a.value));
  }
  return (a, b) => {
    if (!replaced.has(replacement(a.value, b.value)) && !replaced.has(replacement(b.value, a.value))) return null;
    return areOfOneStory(pages[a.page]!.report.id, pages[b.page]!.report.id) ? 'revision' : 'as-of';
  };
}

function replacement(from: Figure, to: Figure): string {
  return [from.value ?? from.low, from.unit, to.value ?? to.low, to.unit].join(' ');
}
