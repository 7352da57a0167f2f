import {
  AS_ASKED, BELIEVING, BY_CRITICS, CONTRARY_TO_FACT, DENIED, DENIED_BY_VERB, DISMISSED_TALK, DISMISSES, NO_STANCE_OBJECT, OUGHT, OVER_BY_NOW, STANCE_PASSIVE,
  SUPPOSED, UNTIL_THEN,
} from '../../../language/en/deeds/no-stance.ts';
import {
  CHANNEL_BEHIND, CHARGED_THAT, CLAIMED_THAT, GUESSED, ING, IN_CONDITION, INSISTS_ON, LEAVES_OFF, OF_A_THING, OF_OTHERS_TOLD, ON_THING_BEFORE, THING_WANTED, WANTS_TO,
} from '../../../language/en/deeds/others-stances.ts';
import { NOBODY_NAMED } from '../../../language/en/deeds/stance-holders.ts';
import { BODY_NOUNS, NAMES_A_TEXT } from '../../../language/en/names/organizations.ts';
import { FUNCTION_WORDS } from '../../../language/en/grammar/function-words.ts';
import {
  ANY_STANCE_CUE, ASKING, ENDS_AT_ONCE, NOT_YET_READY, OFFICE_ASKED, PLURAL_STANCES, READY, ROW_TO_STANCE, STANCE_CUES,
} from '../../../language/en/deeds/stance-cues.ts';
import { stem } from '../../../language/en/words/stem.ts';
import type { Position } from '../../../model/account.ts';
import type { Report } from '../../../model/report.ts';
import type { AccountEntity, Place } from '../../../model/relation.ts';
import type { Span } from '../../../model/span.ts';
import { SpanIndex } from '../../../text/span-index.ts';
import { wordsOf } from '../../../text/words/words.ts';
import { clauseAround } from '../clause.ts';
import type { Directory } from '../directory.ts';
import { isJoined, rowBefore, rowBehind } from '../commitments/rows.ts';
import { attendantsIn } from './attendants.ts';
import { bareIn } from './bare-stances.ts';
import { holderOf, isSubject } from './holders.ts';
import { spokenIn } from './spoken-stances.ts';
import { firstCue, isQuestion, shorten, type Found, type Stance } from './stance.ts';
import { clauseEnd, hangsOn, sidesOf, toldOn } from './told-on.ts';
import { lastSpeakers } from '../last-speaker.ts';

/** Two stances of one holder are the same when this share of the shorter one's words stands in the other. */
const ALIKE = 0.6;

/** A position is set beside so many of its holder's at most, and the one of the same words. */
const MOST_OF_A_HOLDER = 100;

/** A position with the stems of what it is on. */
interface Told extends Position {
  readonly evidence: Place[];
  readonly stems: ReadonlySet<string>;
}

/**
 * Who is for or against what: stances that a speaker takes in words of their own, and stances that reports tell of a holder. What several reports
 * tell is one position.
 */
export function positionsOf(reports: readonly Report[], directory: Directory): Position[] {
  const found: Told[] = [];
  const byHolder = new Map<string, Told[]>();
  const byWords = new Map<string, Told>();
  for (const report of [...reports].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const spoken = spokenIn(report, directory);
    const known = new SpanIndex(spoken, ({ span }) => [span]);
    const told = toldIn(report, directory).filter(({ span, stance }) => !known.overlapping(span).some((other) => other.stance === stance));
    const rows = [...rowsIn(report, directory), ...attendantsIn(report, directory)];
    const lastSpeaker = lastSpeakers(report);
    const bare = bareIn(report, [...spoken, ...told, ...rows], (sentence, clause, at) => holderOf(report, sentence, clause, at, directory, lastSpeaker), (sentence, at) => rowAt(report, sentence, at, directory));
    for (const { holder, on, stance, span } of [...spoken, ...told, ...rows, ...bare]) {
      const stems = stemsOf(on);
      const key = `${stance} ${holder}`;
      const same = byHolder.get(key) ?? [];
      const words = `${key} ${[...stems].join(' ')}`;
      const position = same.slice(0, MOST_OF_A_HOLDER).find((other) => alike(other.stems, stems)) ?? byWords.get(words);
      if (position !== undefined) {
        if (!position.evidence.some((place) => place.report === report.id && place.span[0] === span[0] && place.span[1] === span[1])) position.evidence.push({ report: report.id, span });
        continue;
      }
      const first = { holder, on, stance, evidence: [{ report: report.id, span }], stems };
      found.push(first);
      same.push(first);
      byHolder.set(key, same);
      if (stems.size > 0) byWords.set(words, first);
    }
  }
  return found.map(({ holder, on, stance, evidence }) => ({ holder, on, stance, evidence })).sort(byEvidence);
}

/** The order of positions: what more places tell first, then by stance; equals stay as they were found. */
export function byEvidence(a: Position, b: Position): number {
  return b.evidence.length - a.evidence.length || ORDER.indexOf(a.stance) - ORDER.indexOf(b.stance);
}

/** What is ruled out or opposed is looked for first. */
const ORDER: readonly Position['stance'][] = ['rules-out', 'against', 'demands', 'for', 'open'];

function stemsOf(words: string): Set<string> {
  return new Set(wordsOf(words).filter(({ key }) => !FUNCTION_WORDS.has(key)).map(({ key }) => stem(key)));
}

/** True where most words are the same; a number that only one of them gives ("to 5%") is not said by the other. */
function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const key of a) if (b.has(key)) shared++;
  if (shared === 0 || shared < ALIKE * Math.min(a.size, b.size)) return false;
  const [x, y] = [a, b].map((keys) => new Set([...keys].filter((key) => /\d/.test(key))));
  return x!.size === 0 ? y!.size === 0 : y!.size > 0 && (x!.isSubsetOf(y!) || y!.isSubsetOf(x!));
}

/** What before the words for a stance shows that it is none, or none any more. */
const NO_STANCES: readonly RegExp[] = [SUPPOSED, AS_ASKED, OVER_BY_NOW, BY_CRITICS, CLAIMED_THAT, CHARGED_THAT, UNTIL_THEN, GUESSED, ON_THING_BEFORE];

/** Stances that the report tells: the holder is the last person or body named before the phrase in its clause. */
function toldIn(report: Report, directory: Directory): Stance[] {
  const direct = new SpanIndex(report.quotes.filter(({ kind }) => kind === 'direct'), ({ content }) => content);
  const lastSpeaker = lastSpeakers(report);
  const cued = new SpanIndex(report.quotes.filter(({ speaker }) => speaker !== null), ({ cue }) => cue);
  // Of words that the report gives as somebody's the one is known who used them: "It ruled out …".
  const speakerOf = (at: Span): string | null => {
    const speaker = directory.entity(report.id, cued.overlapping(at)[0]?.speaker ?? null);
    return speaker !== null && isHolder(speaker, directory) ? speaker.id : null;
  };
  return report.sentences.flatMap((sentence) =>
    sidesOf(report.text, sentence).flatMap((side): readonly Stance[] => {
      const found = firstCue(STANCE_CUES, ANY_STANCE_CUE, report.text, side);
      if (found === null || direct.overlapping(found.at).length > 0 || !isTaken(report, sentence, found, directory)) return [];
      const clause = clauseAround(report.text, sentence, found.at);
      const holder = holderOf(report, sentence, clause, found.at[0], directory, lastSpeaker) ?? speakerOf(found.at);
      const on = holder === null ? null : toldOn(report.text, sentence, side, found);
      return holder === null || on === null ? [] : [{ holder, on, stance: hangsOn(found, on, report.text) ? 'open' : found.cue.stance, span: sentence }];
    }),
  );
}

/** False where the words around a cue show that nobody takes the stance there. */
function isTaken({ id, text }: Report, sentence: Span, { cue, at }: Found, directory: Directory): boolean {
  const before = text.slice(sentence[0], at[0]);
  const words = text.slice(...at);
  if (!isActive(text, sentence, at) || NO_STANCES.some((pattern) => pattern.test(before)) || (cue.stance !== 'open' && IN_CONDITION.test(before))) return false;
  if (isQuestion(text, sentence) || (ING.test(words) && LEAVES_OFF.test(before)) || (WANTS_TO.test(words) && THING_WANTED.test(before))) return false;
  if (INSISTS_ON.test(words) && CHANNEL_BEHIND.test(text.slice(at[1], sentence[1]))) return false;
  if (cue.stance === 'rules-out' && (OF_OTHERS_TOLD.test(words) || OF_A_THING.test(words))) return false;
  if (cue.stance === 'rules-out' && CONTRARY_TO_FACT.test(text.slice(...sentence))) return false;
  if (cue.stance === 'against' && BELIEVING.test(words) && !OUGHT.test(text.slice(at[1], sentence[1]))) return false;
  if (READY.test(words) && NOT_YET_READY.test(before)) return false;
  const asked = ASKING.test(words) ? directory.within(id, [at[1], sentence[1]]).find(({ span: [start] }) => start - at[1] <= ' the '.length) : undefined;
  return asked?.type !== 'person' || OFFICE_ASKED.test(text.slice(at[1], sentence[1]));
}

/** True for people and bodies with a name of their own, and bodies that a noun stands for ("the board"); an act and "the boy's death" want nothing. */
function isHolder({ id, type, name }: AccountEntity, directory: Directory): boolean {
  if (NOBODY_NAMED.test(name)) return false;
  if (type === 'organization' && BODY_NOUNS.includes(name.slice(name.lastIndexOf(' ') + 1).toLowerCase())) return true;
  return (type === 'person' || type === 'organization') && directory.isName(id) && !NAMES_A_TEXT.test(name);
}

/** Stances that several who stand in a row take together: one for each. */
function rowsIn({ id, text, sentences }: Report, directory: Directory): Stance[] {
  return sentences.flatMap((sentence): Stance[] => {
    const names = directory.within(id, sentence);
    const first = names.findIndex((_, i) => isJoined(text, names, i));
    if (first < 0 || !isSubject(text, sentence, names[first]!)) return [];
    const row = rowBehind(text, names, first);
    const end = row.at(-1)!.span[1];
    const cue = PLURAL_STANCES.find(({ pattern }) => pattern.test(text.slice(end, sentence[1])));
    if (cue === undefined) return [];
    const from = end + cue.pattern.exec(text.slice(end, sentence[1]))![0].length;
    const on = shorten(text.slice(from, clauseEnd(text, sentence, from)).trim());
    return on.includes(' ') && !ENDS_AT_ONCE.test(text.slice(from, from + 2))
      ? row.map(({ id: holder }) => ({ holder, on, stance: cue.stance, span: sentence }))
      : [];
  });
}

/** The names of a row of several that end right before `at`, where they are the subject there. */
function rowAt({ id, text }: Report, sentence: Span, at: number, directory: Directory): readonly string[] {
  const names = directory.within(id, [sentence[0], at]);
  const row = rowBefore(text, names, names.length - 1);
  if (row.length < 2 || !ROW_TO_STANCE.test(text.slice(row.at(-1)!.span[1], at)) || !isSubject(text, sentence, row[0]!)) return [];
  return row.map((name) => name.id);
}

/** False for a verb that is denied, or whose stance another takes ("a plan favored by the council"). */
function isActive(text: string, sentence: Span, at: Span): boolean {
  const before = text.slice(sentence[0], at[0]);
  return (
    !DENIED.test(before)
    && !DENIED_BY_VERB.test(before)
    && !STANCE_PASSIVE.test(before)
    && !NO_STANCE_OBJECT.test(text.slice(at[1], Math.min(sentence[1], at[1] + 40)))
    && !(DISMISSES.test(text.slice(...at)) && DISMISSED_TALK.test(text.slice(at[1], sentence[1])))
  );
}
