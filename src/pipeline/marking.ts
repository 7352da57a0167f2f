import type { Marks } from '../model/report.ts';
import { mark } from '../stages/3-mark/index.ts';
import { contentId } from '../text/hash.ts';
import { Recent } from '../text/recent.ts';

/** Finds the marks of a report, as `mark` does. */
export type Marking = typeof mark;

/** How many marked texts are remembered, and of how many units together. */
const REMEMBERED = { items: 256, weight: 2 ** 20 } as const;

/**
 * Marks a text that comes again, in the same language and on the same day, once: copies differ in their title, address and notices, which no mark hangs
 * on.
 */
export function markingRepeatsOnce(): Marking {
  const known = new Recent<Marks>(REMEMBERED);
  return (report, segments) => {
    const { text, language, published, dateline, notices } = report;
    const key = contentId(text, JSON.stringify([language, published, dateline?.place]));
    const before = known.get(key);
    const marks = before ?? mark({ text, language, published, dateline, notices: [] }, segments);
    if (before === undefined) known.add(key, marks, text.length);
    return { ...marks, notices: [...notices, ...marks.notices] };
  };
}
