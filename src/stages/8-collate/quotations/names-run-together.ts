import { SPEECH_VERBS } from '../../../language/en/speech/speech-verbs.ts';
import { NAME_JOINTS } from '../../../language/en/names/titles.ts';
import type { Report } from '../../../model/report.ts';
import type { Span } from '../../../model/span.ts';
import type { MarksAt } from '../marks-at.ts';

/** How far behind a quotation its attribution is read, in UTF-16 units. */
const REACH = 100;
/** Most words of an attribution's names. */
const MOST = 8;
/** How far on either side the same two names are looked for, in UTF-16 units: more than a report is long. */
const AROUND = 20_000;
/** Shortest last name. */
const SHORTEST = 3;

const SPEECH: ReadonlySet<string> = new Set(SPEECH_VERBS);

interface Token {
  readonly span: Span;
  readonly word: string;
  /** The mark behind the word, or empty. */
  readonly mark: string;
}

/**
 * The names behind a quotation that ends at `end` when two of them are run together, so that nobody can tell who spoke: a last name that stands
 * twice ("Dunn of the Harbour Ann Dunn said"), or the last names of two persons side by side ("Lee Dunn said"). `null` for any other attribution.
 */
export function namesRunTogether({ text }: Report, marks: MarksAt, end: number): Span | null {
  const tokens = tokensIn(text, end + /^[,.!?]?\s?["\u201d]?\s*/.exec(text.slice(end, end + 6))![0].length);
  const names = SPEECH.has(tokens[0]?.word ?? '') ? namesIn(tokens.slice(1), false) : namesIn(tokens, true);
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined || first === last || last.word.length < SHORTEST) return null;
  const doubled = names.find(({ word }) => word === last.word)!;
  if (doubled !== last) return [doubled.span[0], last.span[1]];
  const { lastNames } = marks.persons();
  return areAdjacent(text, first, last) && lastNames.has(first.word) && lastNames.has(last.word) && isOnce(text, first, last)
    ? [first.span[0], last.span[1]]
    : null;
}

function tokensIn(text: string, from: number): Token[] {
  return [...text.slice(from, from + REACH).matchAll(/([\p{L}'\u2019-]+)([.,;:"\u201c\u201d]?)/gu)].map((match) => ({
    span: [from + match.index, from + match.index + match[1]!.length],
    word: match[1]!,
    mark: match[2]!,
  }));
}

/** The words of the names that open an attribution; those before the verb must lead up to it, and a stray stop among them ends nothing. */
function namesIn(tokens: readonly Token[], beforeVerb: boolean): readonly Token[] {
  const names: Token[] = [];
  for (const token of tokens.slice(0, MOST)) {
    if (beforeVerb && SPEECH.has(token.word)) return names;
    if (/^\p{Lu}/u.test(token.word)) names.push(token);
    else if (names.length === 0 || !NAME_JOINTS.has(token.word)) break;
    if (token.mark !== '' && !(beforeVerb && token.mark === '.')) return beforeVerb ? [] : names;
  }
  return beforeVerb ? [] : names;
}

function areAdjacent(text: string, first: Token, last: Token): boolean {
  return /^\.? $/.test(text.slice(first.span[1], last.span[0]));
}

/** True when the report has two words side by side only here, as far as is looked. */
function isOnce(text: string, first: Token, last: Token): boolean {
  const both = text.slice(first.span[0], last.span[1]);
  const around = text.slice(Math.max(0, first.span[0] - AROUND), last.span[1] + AROUND);
  return around.indexOf(both) === around.lastIndexOf(both);
}
