import { ACCENTED_STEMS, COMMON_WORDS, CONTRACTED_ENDS } from '../../../language/en/words/contractions.ts';
import type { Text } from '../../../model/text.ts';
import { isLetter } from '../../../text/words/unit-kinds.ts';
import { undo, type Undoing, type Undone } from '../undone.ts';

/** How much of a text is read to see whether it is English, in units, and the least share of its words that are its commonest. */
const LOOKED_AT = 6000;
const LEAST_COMMON = 0.08;
/** A text with fewer lost closing marks behind the stop of a sentence shows nothing of what was lost. */
const FEWEST_CLOSERS = 2;

/** A sign that machines set for characters that they cannot read or write, and where one stands in for a mark. */
interface Stand {
  readonly sign: string;
  readonly apostrophe: RegExp;
  /** Inside a word: a letter with an accent as often as not. */
  readonly inWord: RegExp;
  readonly mark: RegExp;
  readonly dash: RegExp;
  /** The fewest lost apostrophes that show that the sign stands in for marks. */
  readonly fewest: number;
}

/** U+FFFD means nothing else; a question mark does, unless it stands inside of words again and again. */
const STANDS: readonly Stand[] = [standOf('\ufffd', '\ufffd', 0), standOf('?', '\\?', 3)];

function standOf(sign: string, lost: string, fewest: number): Stand {
  const after = "$|[\\s)\\],.;:!\u2014\u2013]";
  const word = fewest === 0 ? `|(?<word>(?<=[\\p{L}\\p{N}%])${lost}(?=${after}|\\?))` : '';
  return {
    sign, fewest,
    apostrophe: new RegExp(`(?<=n)${lost}(?=t(?!\\p{L}))|(?<=\\p{L})${lost}(?=${CONTRACTED_ENDS}(?![\\p{L}\ufffd]))`, 'gu'),
    inWord: new RegExp(`\\p{L}${lost}(?=\\p{L})`, 'gu'),
    mark: new RegExp(`(?<open>(?<=^|[\\s(\\[\u2014\u2013])${lost}(?=[\\p{L}\\p{N}$£€]))|(?<close>(?<=[.,!?\u2026])${lost}(?=${after}))${word}`, 'gu'),
    dash: new RegExp(`(?<=\\S )${lost}(?= \\S)`, 'gu'),
  };
}

/** A lost mark at the edge of words: which it was if it was one, by the side that is open. `sure` where a sentence's stop stands before it. */
interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly sure: boolean;
}

/**
 * Gives an English text back the quotation marks, apostrophes and dashes for which a machine set U+FFFD or a question mark, where nothing else fits:
 * apostrophes of contractions, marks that open and close in turn within their paragraph. What may have been a letter stays as it came.
 */
export function withReplacedMarks(text: Text): Undone {
  const words = text.text;
  const stand = STANDS.find(
    ({ sign, apostrophe, fewest }) => words.includes(sign) && standsInside(words, sign, fewest) && (fewest === 0 || countOf(words, apostrophe) >= fewest),
  );
  if (stand === undefined || !isEnglish(words)) return { text, repairs: [] };
  const apostrophes = Array.from(words.matchAll(stand.apostrophe), ({ index }) => index).filter(
    (at) => !ACCENTED_STEMS.test(words.slice(Math.max(0, at - 12), at)),
  );
  const quoted = pairsIn(words, stand, countOf(words, stand.inWord) <= apostrophes.length);
  if (apostrophes.length + quoted.length === 0) return { text, repairs: [] };
  const dashes = Array.from(words.matchAll(stand.dash), ({ index }) => index);
  const edits = [
    ...apostrophes.map((at) => made(at, '\u2019')),
    ...dashes.map((at) => made(at, '\u2013')),
    ...quoted.map(({ at, opens }) => made(at, opens ? '\u201c' : '\u201d')),
  ];
  return undo(text, edits.sort((a, b) => a.span[0] - b.span[0]));
}

/** True where the sign stands between two letters so often; told without a pattern, since most texts have a question mark and none that does. */
function standsInside(text: string, sign: string, fewest: number): boolean {
  let left = fewest;
  for (let at = text.indexOf(sign); at >= 0 && left > 0; at = text.indexOf(sign, at + 1)) {
    if (isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at + 1))) left--;
  }
  return left === 0;
}

function made(at: number, text: string): Undoing {
  return { span: [at, at + 1], text, kind: 'lost-bytes' };
}

function isEnglish(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  return countOf(start, COMMON_WORDS) >= LEAST_COMMON * countOf(start, /\p{L}+/gu);
}

function countOf(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

/**
 * The quotation marks of all blocks of lines, else lines, in which they open and close in turn; marks behind a bare word count only where no letters were
 * lost (`whole`).
 */
function pairsIn(text: string, { mark }: Stand, whole: boolean): readonly Edge[] {
  const edges = Array.from(
    text.matchAll(mark),
    ({ index, groups }): Edge => ({ at: index, opens: groups!['open'] !== undefined, sure: groups!['word'] === undefined }),
  );
  if (edges.filter(({ opens, sure }) => sure && !opens).length < FEWEST_CLOSERS) return [];
  const inTurn = (some: readonly Edge[], next: Edge | undefined): readonly Edge[] | undefined =>
    [...(whole ? [some] : []), some.filter(({ opens, sure }) => opens || sure)].find((marks) => isInTurn(marks, next?.opens === true));
  return eachPart(
    text,
    edges,
    /\n\s*\n/g,
    (block, next) => inTurn(block, next) ?? eachPart(text, block, /\n/g, (line, after) => inTurn(line, after ?? next) ?? []),
  );
}

/** What is told of the marks of each part of a text, the parts parted by `breaks`, and of the first mark behind it. */
function eachPart(
  text: string, edges: readonly Edge[], breaks: RegExp, tell: (part: readonly Edge[], next: Edge | undefined) => readonly Edge[],
): readonly Edge[] {
  const parts: Edge[][] = [];
  for (const [i, edge] of edges.entries()) {
    const before = edges[i - 1];
    if (before === undefined || text.slice(before.at, edge.at).search(breaks) >= 0) parts.push([edge]);
    else parts.at(-1)!.push(edge);
  }
  return parts.flatMap((part, i) => tell(part, parts[i + 1]?.[0]));
}

/** True for marks that open and close in turn; the last may stay open where the next part opens one too, as words that go on do. */
function isInTurn(edges: readonly Edge[], next: boolean): boolean {
  return edges.length > 0 && edges.every(({ opens }, i) => opens === (i % 2 === 0)) && (edges.length % 2 === 0 || next);
}
