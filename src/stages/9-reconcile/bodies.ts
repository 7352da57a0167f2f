import { LONG_PROPER_NAME } from '../../language/en/names/name-forms.ts';
import { POSSESSOR } from '../../language/en/deeds/stance-holders.ts';
import { BODY_BEHIND, BODY_BROUGHT_IN, BODY_MENTIONS, BODY_NOUNS, GATHERING_NOUNS, GATHERING_OF, OWN_KIND_NOUNS } from '../../language/en/deeds/relation-cues.ts';
import { formedBody, isFormedBody } from '../../language/en/deeds/formed-bodies.ts';
import type { Report } from '../../model/report.ts';
import type { Span } from '../../model/span.ts';
import type { Directory, Named } from './directory.ts';

/** A standing body or a gathering that a noun phrase stands for, and where the phrase begins. */
export interface Body {
  /** Account entity id, or the phrase itself where no name is known for it. */
  readonly id: string;
  readonly at: number;
  /** Where the phrase ends. */
  readonly end: number;
}

/** How far back, in units, the name is looked for that a phrase stands for, where several bodies are named. */
const NEAR = 600;
/** So many names of a report's beginning are looked through for the only body of a kind. */
const FIRST = 200;

/** The last body or gathering that a stretch speaks of by a noun phrase: "the forum", "the Varnholm meeting". */
export function lastBody(report: Report, [from, to]: Span, directory: Directory): Body | null {
  const last = [...report.text.slice(from, to).matchAll(BODY_MENTIONS)].filter((match) => isBodyNoun(match[2]!)).at(-1);
  return last === undefined ? null : bodyOf(report, from + last.index, last, directory);
}

/** The body or gathering that the noun phrase right at `start` stands for. */
export function bodyBehind(report: Report, [start, end]: Span, directory: Directory): Body | null {
  const match = BODY_BEHIND.exec(report.text.slice(start, end));
  return match === null || !isBodyNoun(match[2]!) || POSSESSOR.test(report.text.slice(start + match[0].length, start + match[0].length + 4))
    ? null
    : bodyOf(report, start, match, directory);
}

function bodyOf(report: Report, at: number, [phrase, name = '', noun = '']: RegExpExecArray, directory: Directory): Body {
  const words = name === '' ? noun : `${name.trim()} ${noun}`;
  const named = name === '' ? namedBody(report, at, noun, directory) : isFormedBody(words) ? fullName(report, at, words, directory) : null;
  return { id: named ?? `the ${words}${holderBehind(report, at + phrase.length, noun, directory)}`, at, end: at + phrase.length };
}

/** Whose a gathering is, where that is told right behind it: "the meeting | of the Lakes Pact"; else nothing. */
function holderBehind(report: Report, end: number, noun: string, directory: Directory): string {
  const of = GATHERING_NOUNS.has(noun.toLowerCase()) ? GATHERING_OF.exec(report.text.slice(end, end + REACH_OF)) : null;
  const name = of === null ? undefined : directory.within(report.id, [end, end + REACH_OF + NEAR]).find(({ span }) => span[0] === end + of[0].length);
  return name === undefined || name.type === 'person' || name.type === 'place' ? '' : ` of ${of![1] === undefined ? '' : 'the '}${name.name}`;
}

/** Units from a gathering to the name of whose it is at most. */
const REACH_OF = 80;

/** The last body whose name ends in the words: what "this contact group" stands for. */
function fullName(report: Report, at: number, words: string, directory: Directory): string | null {
  const isSuch = ({ name }: Named): boolean => name.toLowerCase().endsWith(` ${words}`);
  return directory.within(report.id, [0, at]).findLast(isSuch)?.id ?? null;
}

/**
 * The body that an indefinite article brings in by the noun, near before `at`: "the Friends of the Delta, a group of donors". Its id is that of the name in
 * whose apposition the noun stands, and `null` where there is none. `null` where no article brings one in.
 */
function broughtIn(report: Report, at: number, noun: string, directory: Directory): { readonly id: string | null; readonly at: number } | null {
  const from = Math.max(0, at - NEAR);
  const last = [...report.text.slice(from, at).matchAll(BODY_BROUGHT_IN)].findLast((match) => match[1] === noun);
  if (last === undefined) return null;
  const start = from + last.index;
  const name = directory.within(report.id, [from, start]).at(-1);
  const isApposed = name !== undefined && name.type !== 'person' && name.type !== 'place' && report.text.slice(name.span[1], start) === ', ';
  return { id: isApposed ? name.id : null, at: start };
}

function isBodyNoun(word: string): boolean {
  return BODY_NOUNS.has(word.toLowerCase()) || GATHERING_NOUNS.has(word.toLowerCase());
}

/**
 * What "the forum" stands for: the last body named before `at` whose name ends in that word, or which is named by its form and that word ("the pact's
 * advisory forum"); else one whose name ends in a word of the same kind, or the only one that the report has named by then.
 */
function namedBody(report: Report, at: number, noun: string, directory: Directory): string | null {
  const word = noun.toLowerCase();
  const kind = GATHERING_NOUNS.has(word) ? GATHERING_NOUNS : OWN_KIND_NOUNS.has(word) ? new Set([word]) : BODY_NOUNS;
  const isSuch = ({ name }: Named): boolean => LONG_PROPER_NAME.test(name) && kind.has(name.split(/\s+/).at(-1)!.toLowerCase());
  const names = directory.within(report.id, [Math.max(0, at - NEAR), at]).filter(isSuch);
  const same = names.findLast(({ name }) => name.toLowerCase().endsWith(` ${word}`));
  const formed = formedBody(report.text, at, noun);
  if (formed !== null && (same === undefined || same.span[0] < formed.at)) return fullName(report, at, formed.phrase, directory) ?? `the ${formed.phrase}`;
  const near = same ?? names.at(-1);
  const brought = same === undefined ? broughtIn(report, at, word, directory) : null;
  if (brought !== null && (near === undefined || near.span[0] < brought.at)) return brought.id;
  if (near !== undefined) return near.id;
  const ids = new Set(directory.first(report.id, FIRST).filter((name) => name.span[1] <= at && isSuch(name)).map(({ id }) => id));
  return ids.size === 1 ? [...ids][0]! : null;
}
