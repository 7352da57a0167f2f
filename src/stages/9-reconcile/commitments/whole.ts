import { WHOLE_DETERMINER } from '../../../language/en/figures/claim-words.ts';
import { SAME_WHOLES, WHOLE_USUAL, WHOLE_WHEN } from '../../../language/en/deeds/rule-cues.ts';

/** A key for what a share is of: "a country's gross domestic product" and "its GDP" are one whole; "their budgets" is another. */
export function wholeOf(of: string | null): string {
  if (of === null) return '';
  const bare = of
    .replace(/\([^)]{0,40}\)/g, ' ')
    .replace(/^.{0,40}['\u2019]s\s+/u, '')
    .replace(WHOLE_DETERMINER, '')
    .replace(WHOLE_WHEN, '')
    .replace(WHOLE_USUAL, '')
    .trim()
    .toLowerCase();
  const words = bare.split(/\s+/);
  return words.length === 3 ? words.map((word) => word[0]).join('') : SAME_WHOLES.get(bare) ?? bare;
}
