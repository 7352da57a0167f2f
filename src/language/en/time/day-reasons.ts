import { formatDay } from '../../../calendar/days.ts';
import type { Told } from '../../../calendar/clues/publication.ts';
import type { Evidence } from '../../../model/report.ts';
import type { Edtf } from '../../../model/span.ts';
import { weekdayName } from './calendar-words.ts';

/** Words of evidence that dating goes by: what kind of place a day was found in. */
export const Reason = {
  nearLine: 'the line by the headline that holds a day',
  copyrightLine: 'the line by the headline that holds a day, in the year of the copyright line, which has it on the day of the week that the line names',
  yearlessLine: 'a line by the headline that holds a day without a year',
  printed: 'printed-in-header',
  farLine: 'a line far from the headline and the text: probably the day the page was viewed',
  prefix: 'a prefix that a collector set before the page: not a line of the page itself',
  change: 'the day of a change to the page',
  asAt: 'the day as at which figures stand',
  mail: 'the day on which a mail was sent',
  subject: 'the day in the subject of the mail, on which it was sent or in the night after',
  caption: 'the day in the caption of a photograph',
  bareCaption: 'the day in the caption of a photograph, which names no day of the week: perhaps an old one',
  fileCaption: 'the day in the caption of a file photograph',
  dateline: 'the day in the dateline',
  stamp: 'the stamp by which the wire service says when it sent the story',
  address: 'the day in the address of the page',
  given: 'given with the report',
  wireYear: 'the year in the copyright line of the wire service',
} as const;

/** The evidence for the day on which what a report of the day `published` tells of happened. */
export function happenedEvidence(published: Edtf, { day, span, weekday }: Told): Evidence {
  const words = weekday === null ? 'the day in these words' : weekdayName(weekday);
  return { value: formatDay(day), why: `the report is of ${published} and tells of ${words} as past`, span, accepted: true };
}
