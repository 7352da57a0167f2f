import { formatDay, type Day } from '../../../calendar/days.ts';
import { MAIL_HEAD, MAIL_SENDER, MAIL_SENT, MAIL_SUBJECT, PRESS_SENDER, RELEASE_SUBJECT, TO_MANY } from '../../../language/en/page/day-lines.ts';
import { Reason } from '../../../language/en/time/day-reasons.ts';
import type { Evidence } from '../../../model/report.ts';
import type { RawPlaces } from '../../../text/mapped/mapped.ts';
import { statedDays } from '../dating/stated-days.ts';
import { isOutletName } from '../signs/furniture.ts';
import type { Unit } from './units/units.ts';

/** How many lines from the one that says when a mail was sent the others of its head stand. */
const NEAR = 2;
const HEAD = 4;
const LONGEST = 1500;
/** Until five in the morning a mail is of the night that follows the day before. */
const AT_NIGHT = /^[,;\s]{0,3}(?:at )?(?:0?[0-4][:.]\d\d(?::\d\d)?(?! ?[\dp])|12[:.]\d\d(?::\d\d)? ?a)/i;

/** True for the line at the head of a mail (`at` among the units of a dump) that says when it was sent. */
export function isMailHead(units: readonly Unit[], at: number): boolean {
  return MAIL_SENT.test(units[at]!.text) && units.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(({ text }) => MAIL_HEAD.test(text));
}

/**
 * True for a mail, sent by the line `at`, that publishes: a statement by its subject, or from a press office to many, or from an outlet; not one that is
 * passed on.
 */
export function isRelease(units: readonly Unit[], at: number): boolean {
  const head = headAround(units, at);
  const subject = head.map(({ text }) => MAIL_SUBJECT.exec(text.slice(0, LONGEST))?.[1]).find((one) => one !== undefined);
  if (subject === undefined) return false;
  const isToMany = head.some(({ text }) => TO_MANY.test(text));
  return RELEASE_SUBJECT.test(subject) || head.some(({ text }) => (isToMany && PRESS_SENDER.test(text)) || senderOutlet(text) !== null);
}

/**
 * The day that the subject of such a mail names, where the mail was sent on that day or in the night that follows (what stands `behind` that day is the
 * hour); `null` elsewhere.
 */
export function dayOfSubject(units: readonly Unit[], at: number, sent: Day, behind: string, places: RawPlaces): Evidence | null {
  for (const { text, span } of headAround(units, at)) {
    const days = MAIL_SUBJECT.test(text) ? statedDays(text) : [];
    const [named] = days;
    if (named === undefined || days.length > 1 || (named.day !== sent && !(named.day === sent - 1 && AT_NIGHT.test(behind)))) continue;
    return { value: formatDay(named.day), why: Reason.subject, raw: places.rawOf([span[0] + named.span[0], span[0] + named.span[1]]), accepted: true };
  }
  return null;
}

/** The outlet that sends a mail, as the line of its sender says: "From: Coast Courier <news@…>"; `null` for any other line. */
export function senderOutlet(text: string): string | null {
  const name = text.length > LONGEST ? undefined : MAIL_SENDER.exec(text)?.[1];
  return name !== undefined && name.includes(' ') && isOutletName(name) ? name : null;
}

function headAround(units: readonly Unit[], at: number): readonly Unit[] {
  return units.slice(Math.max(0, at - HEAD), at + HEAD + 1);
}
