import { placeIn } from '../parts/page.ts';
import type { Page } from '../parts/page.ts';
import { dayOfValue } from './day-of-value.ts';
import type { StatedDay } from './stated-day.ts';

const SCRIPT_DAY =
  /["']?(?:date_?published|publish(?:ed)?_?(?:date|time|at|on)|publication_?date|pub_?date|first_?published(?:_?(?:date|at))?|article_?date|post_?date|posted_?(?:at|on|date)|created_?(?:at|date)|date_?created)["']?\s?[:=]\s?["'](\d{4}-\d\d-\d\d[^"']{0,30}|\d{4}\/\d\d\/\d\d[^"']{0,30}|1\d{9}(?:\d{3})?)["']/gi;

/** The days that scripts set as those of the publication. */
export function scriptDays(page: Page): StatedDay[] {
  const days: StatedDay[] = [];
  for (const script of page.tree.elements) {
    if (script.tag !== 'script' || days.length > 50) continue;
    const text = page.tree.markup.slice(script.inner, Math.min(script.end, script.inner + 500_000));
    for (const found of text.replaceAll('\\"', ' "').matchAll(SCRIPT_DAY)) {
      const day = dayOfValue(found[1]!);
      if (day !== null) days.push({ day, value: found[1]!, place: 'script', at: placeIn(page, script, found[1]!) });
    }
  }
  return days;
}
