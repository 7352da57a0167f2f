import { isDefinedName } from '../../language/en/speech/defined-names.ts';
import {
  LEFT_DOUBLE_QUOTE, LEFT_GUILLEMET, LEFT_SINGLE_QUOTE, LOW_DOUBLE_QUOTE, RIGHT_DOUBLE_QUOTE,
  RIGHT_GUILLEMET, RIGHT_SINGLE_QUOTE, STRAIGHT_APOSTROPHE, STRAIGHT_QUOTE,
} from '../../text/characters.ts';
import type { Span } from '../../model/span.ts';

/** Longest run of text that one pair of marks can hold; beyond it a mark is taken to be lost. */
const LONGEST = 4000;

/** What stands between quotation marks in one paragraph, and whether the last quotation runs on into the next. */
export interface Quoted {
  /** Without the marks, in order. */
  readonly stretches: readonly Span[];
  readonly runsOn: boolean;
}

/**
 * The stretches of a paragraph that stand between double quotation marks or, in a paragraph that has none, between single ones. A mark that is never
 * closed holds to the end of its paragraph, as is the custom where a quotation runs on; `ranOn` says that the paragraph before ended that way,
 * so that a closing mark here may close it.
 */
export function quotedStretches(text: string, paragraph: Span, ranOn: boolean): Quoted {
  const marks = doubleMarks(text, paragraph);
  const { stretches, runsOn } = pair(marks.length > 0 ? marks : singleMarks(text, paragraph), paragraph, ranOn);
  return { stretches: stretches.filter(([from, to]) => !isDefinedName(text, [from, to], [from - 1, to + 1])), runsOn };
}

interface Mark {
  readonly at: number;
  readonly side: 'opens' | 'closes' | 'either';
}

function pair(marks: readonly Mark[], paragraph: Span, ranOn: boolean): Quoted {
  const stretches: Span[] = [];
  let open = ranOn && marks[0]?.side === 'closes' ? paragraph[0] : -1;
  for (const { at, side } of marks) {
    if (side === 'opens' || (side === 'either' && open < 0)) {
      if (open < 0 || at - open > LONGEST) open = at + 1;
    } else if (open >= 0) {
      if (at > open) stretches.push([open, at]);
      open = -1;
    }
  }
  const runsOn = open >= 0 && paragraph[1] - open <= LONGEST;
  if (runsOn && paragraph[1] > open) stretches.push([open, paragraph[1]]);
  return { stretches, runsOn };
}

function doubleMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  let low = false;
  for (let at = paragraph[0]; at < paragraph[1]; at++) {
    const code = text.charCodeAt(at);
    // Behind a low mark the one that opens elsewhere closes: „…“.
    if (code === LEFT_DOUBLE_QUOTE || code === LOW_DOUBLE_QUOTE) marks.push({ at, side: low && code === LEFT_DOUBLE_QUOTE ? 'closes' : 'opens' });
    else if (code === RIGHT_DOUBLE_QUOTE) marks.push({ at, side: 'closes' });
    else if (code === LEFT_GUILLEMET || code === RIGHT_GUILLEMET) marks.push({ at, side: guillemetSide(text, at, paragraph) });
    else if (code === STRAIGHT_QUOTE && text.charCodeAt(at + 1) !== STRAIGHT_QUOTE) marks.push({ at, side: straightSide(text, at, paragraph) });
    if (code === LOW_DOUBLE_QUOTE || code === LEFT_DOUBLE_QUOTE || code === RIGHT_DOUBLE_QUOTE) low = code === LOW_DOUBLE_QUOTE;
  }
  return marks;
}

/** Some languages set guillemets the other way about, »…«: without a space to the words that they hold. */
function guillemetSide(text: string, at: number, [from, to]: Span): Mark['side'] {
  const before = at === from || /[\s(\u2014-]/.test(text[at - 1]!);
  const after = at + 1 >= to || /[\s).,;:!?\u2014-]/.test(text[at + 1]!);
  const isLeft = text.charCodeAt(at) === LEFT_GUILLEMET;
  return before === after ? (isLeft ? 'opens' : 'closes') : before ? 'opens' : 'closes';
}

/** A straight mark opens before a word that follows a space, closes after a word; between spaces it may do either. */
function straightSide(text: string, at: number, paragraph: Span): Mark['side'] {
  const before = at === paragraph[0] ? ' ' : text[at - 1]!;
  const after = at + 1 >= paragraph[1] ? ' ' : text[at + 1]!;
  const [spaceBefore, spaceAfter] = [/[\s([\u2014-]/.test(before), /[\s).,;:!?\u2014-]/.test(after)];
  if (at === paragraph[0]) return 'opens';
  if (at + 1 === paragraph[1]) return 'closes';
  return spaceBefore && !spaceAfter ? 'opens' : spaceAfter && !spaceBefore ? 'closes' : 'either';
}

/** Single marks are also apostrophes: an opening one stands after a space and before a letter, a closing one after a stop or comma and before a space. */
function singleMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = paragraph[0]; at < paragraph[1]; at++) {
    const code = text.charCodeAt(at);
    if (code !== STRAIGHT_APOSTROPHE && code !== LEFT_SINGLE_QUOTE && code !== RIGHT_SINGLE_QUOTE) continue;
    const before = text.slice(Math.max(paragraph[0], at - 2), at);
    const after = at + 1 < paragraph[1] ? text[at + 1]! : ' ';
    if (/(?:^|\s)$/.test(before) && /[\p{L}\d]/u.test(after) && code !== RIGHT_SINGLE_QUOTE) marks.push({ at, side: 'opens' });
    else if (/[.,!?]\s?$/.test(before) && /\s/.test(after)) marks.push({ at, side: 'closes' });
  }
  return marks.some((mark) => mark.side === 'opens') && marks.some((mark) => mark.side === 'closes') ? marks : [];
}
