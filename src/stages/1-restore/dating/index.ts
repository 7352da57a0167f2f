import type { Capture } from '../../../model/capture.ts';
import type { Evidence } from '../../../model/report.ts';
import type { Edtf } from '../../../model/span.ts';
import type { Notice } from '../../../model/notice.ts';
import { formatDay, type Day } from '../../../calendar/days.ts';
import { dayOfTimestamp, formatEdtf, parseEdtf } from '../../../calendar/edtf.ts';
import { edtfOfDays } from '../../../calendar/edtf-days.ts';
import type { Clue } from '../../../calendar/clues/clue.ts';
import { findClues } from '../../../calendar/clues/find-clues.ts';
import { happenedOn, leadWeekday } from '../../../calendar/clues/publication.ts';
import { weekdayName } from '../../../language/en/time/calendar-words.ts';
import { clueWords } from '../../../language/en/time/day-clues.ts';
import { timeWords } from '../../../language/en/time/time-words.ts';
import type { Unpacked } from '../unpacked.ts';
import { dayOfEvidence, isPhotograph, judge, lastChange, objectionTo, photographAgainst } from './candidates.ts';
import { dayOfDateline } from './dateline-day.ts';
import { derive, windowEvidence } from './derive.ts';
import type { Dating } from './dating.ts';
import { ofChange } from './of-change.ts';
import { happenedEvidence, Reason } from '../../../language/en/time/day-reasons.ts';
import { statedDays } from './stated-days.ts';

/**
 * Judges the days that a page states against the words of its body, which is final here: spans may be made into it.
 * Candidates come in `unpacked.evidence.published`, the surest place first: one that is `accepted` stands where a day of publication
 * stands, any other was found where none does and says so. A day given from outside the report goes before all of them.
 * For a plain capture only what is given and the words of the text are there to judge.
 */
export async function date(unpacked: Unpacked, capture: Capture): Promise<Dating> {
  const candidates = unpacked.evidence.published;
  const clues = findClues(unpacked.body.text, timeWords, clueWords);
  const given = givenDay(capture.given.published);
  const captured = capture.captured === null ? null : dayOfTimestamp(capture.captured);
  const shown = candidates.filter((c) => c.why === Reason.caption);
  const photographs = shown.flatMap((c) => dayOfEvidence(c) ?? []);
  const taken = candidates.filter((c) => c.why === Reason.caption || c.why === Reason.bareCaption).flatMap((c) => dayOfEvidence(c) ?? []);
  const changed = lastChange(candidates);
  const judged = judge(
    candidates,
    (day, { why }) =>
      objectionTo(day, isLine(why), clues, taken, captured, changed)
      ?? (isLine(why) ? photographAgainst(day, clues, photographs) : null),
  );
  const contested = judged.evidence.some(({ why, accepted }) => !accepted && why.includes('days older'));
  if (given.value !== null) return settled(given.value, [given.evidence!, ...demoted(judged.evidence, given.value)], clues);
  const notices = capture.given.published === null ? [] : [unreadNotice(capture.given.published)];
  if (judged.days.length > 0) return { ...settled(formatEdtf(edtfOfDays(judged.days)!), [...judged.evidence, ...agreeing(clues)], clues), notices };
  const filed = dayOfDateline(clues, candidates);
  if (filed !== null) return { ...settled(formatDay(filed.day), [filed.evidence, ...judged.evidence], clues), notices };
  const byChange = ofChange(judged.evidence, clues);
  if (byChange !== null) return { ...byChange, notices };
  const derived = contested ? null : derive(clues, shown, photographs, unpacked.dateline !== null);
  if (derived === null) return { published: null, happened: null, evidence: { published: judged.evidence, happened: unsettled(clues) }, notices };
  return {
    published: formatEdtf(edtfOfDays(derived.published)!), happened: formatEdtf(edtfOfDays(derived.happened)!), notices,
    evidence: { published: [...derived.evidence.published, ...judged.evidence.filter((e) => !isPhotograph(e))], happened: derived.evidence.happened },
  };
}

/** True for a day that only a line of a dump states, with its year or in that of the copyright line. */
function isLine(why: string): boolean {
  return why === Reason.nearLine || why === Reason.copyrightLine;
}

/** The day of the week that the lead names, when nothing tells which it is. */
function unsettled(clues: readonly Clue[]): readonly Evidence[] {
  const lead = leadWeekday(clues);
  return lead === null ? [] : [{ value: weekdayName(lead.weekday), why: 'only the day of the week is told', span: lead.span, accepted: false }];
}

/** What the words say that agrees with the day. */
function agreeing(clues: readonly Clue[]): readonly Evidence[] {
  return clues.flatMap((clue) => (clue.kind === 'window' ? [windowEvidence(clue)] : []));
}

/** The dating of a report whose day is known; what it tells of happened on the day that its opening tells. */
function settled(published: Edtf, evidence: readonly Evidence[], clues: readonly Clue[]): Dating {
  const day = dayOfEvidence({ value: published, why: '', accepted: true });
  const told = day === null ? null : happenedOn(day, clues);
  if (told === null) return { published, happened: null, evidence: { published: evidence, happened: day === null ? [] : unsettled(clues) }, notices: [] };
  const happened = happenedEvidence(published, told);
  return { published, happened: happened.value, evidence: { published: evidence, happened: [happened] }, notices: [] };
}

function givenDay(given: string | null): { readonly value: Edtf | null; readonly evidence: Evidence | null } {
  if (given === null) return { value: null, evidence: null };
  const stated = statedDays(given);
  const day: Day | null = dayOfTimestamp(given) ?? (stated.length === 1 ? stated[0]!.day : null);
  const parsed = day !== null ? edtfOfDays([day]) : parseEdtf(given);
  if (parsed === null) return { value: null, evidence: null };
  const value = formatEdtf(parsed);
  // The hour is kept where it was given: it tells which of two reports of one day came first.
  return { value, evidence: { value: /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(given) ? given : value, why: Reason.given, accepted: true } };
}

/** What the page itself says beside a day that was given: it stays accepted where it says the same. */
function demoted(evidence: readonly Evidence[], value: Edtf): readonly Evidence[] {
  return evidence.map((e) =>
    e.accepted && e.value.slice(0, 10) !== value ? { ...e, why: `${e.why}; another day was given with the report`, accepted: false } : e,
  );
}

function unreadNotice(given: string): Notice {
  return { code: 'date-not-read', message: `The day given with the report, “${given.slice(0, 60)}”, could not be read as a day.` };
}
