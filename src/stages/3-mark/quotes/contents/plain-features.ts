import { TAGS } from '../../../../language/tagger.ts';
import type { PlainFamily } from '../../../../language/plain-weights.ts';

/** How many sides of a cue a content may stand on. */
const SIDES = 4;
/** How many kinds of what stands at an edge are told apart. */
export const EDGE_KINDS = 5;
/** How many gaps before a start are told apart. */
export const START_GAPS = 13;
/** How many gaps behind an end are told apart. */
export const END_GAPS = 14;
/** How many sizes of contents are told apart. */
export const SIZES = 9;
/** How many numbers of verbs, and of commas, within a content are told apart. */
export const FEW = 5;
/** How many ways there are of parting a subject from its verb. */
export const CUTS = 3;

/** What starts weigh by the classes of words around them, the mark and gap, and what leads to the cue. */
export const START_FAMILIES: readonly PlainFamily[] = [
  { bounds: [SIDES, TAGS, TAGS], add: ([side, tag, before], f) => f.pair(104 + side!, tag!, before!) },
  { bounds: [SIDES, TAGS, TAGS], add: ([side, tag, next], f) => f.pair(140 + side!, tag!, next!) },
  {
    bounds: [SIDES, EDGE_KINDS, START_GAPS],
    add: ([side, mark, gap], f) => {
      f.add(100 + side!, gap!);
      f.pair(128 + side!, mark!, gap!);
    },
  },
  { bounds: [SIDES, 4, TAGS], add: ([side, lead, nextTag], f) => f.pair(232, side! * 4 + lead!, nextTag!) },
];

/** What ends weigh by the mark and gap, the classes of words around them, and the class of the cue. */
export const END_FAMILIES: readonly PlainFamily[] = [
  {
    bounds: [SIDES, EDGE_KINDS, END_GAPS, 2],
    add: ([side, mark, gap, atEnd], f) => {
      f.pair(160 + side!, gap!, atEnd!);
      f.pair(180 + side!, mark!, gap!);
    },
  },
  { bounds: [SIDES, TAGS, TAGS], add: ([side, tag, before], f) => f.pair(168 + side!, tag!, before!) },
  { bounds: [SIDES, TAGS, 2, 4], add: ([side, tag, atEnd, gap], f) => f.pair(196 + side!, tag!, atEnd! * 16 + gap!) },
];

/** What contents weigh as a whole by their edges and clauses, size, what they hold, and the classes of words at their edges. */
export const SPAN_FAMILIES: readonly PlainFamily[] = [
  {
    bounds: [SIDES, 2, EDGE_KINDS, EDGE_KINDS, 8],
    add: ([side, inQuote, open, close, some], f) => {
      f.pair(211, open! * 8 + close!, side!);
      f.pair(216, side! * 2 + inQuote!, open! * 8 + close!);
      f.pair(231, open! * 8 + close!, side! * 8 + some!);
    },
  },
  {
    bounds: [SIDES, TAGS, SIZES, 2],
    add: ([side, tag, size, verb], f) => {
      f.pair(210, size!, side! * 2 + verb!);
      f.pair(219, tag!, size! * 2 + verb!);
    },
  },
  {
    bounds: [SIDES, TAGS, 2, 2],
    add: ([side, tag, said, atEnd], f) => {
      f.pair(217, side!, tag!);
      f.pair(227, side! * 2 + said!, atEnd!);
    },
  },
  {
    bounds: [SIDES, 2, FEW, FEW, CUTS],
    add: ([side, atEnd, verbs, commas, cut], f) => {
      f.pair(220, side!, verbs! * 8 + commas!);
      f.pair(221, side! * 2 + atEnd!, commas!);
      f.pair(223, side! * 4 + cut!, Math.min(3, verbs!));
    },
  },
  {
    bounds: [SIDES, 2, 3, 27],
    add: ([side, bracket, dashes, clauses], f) => {
      f.pair(222, side!, bracket! * 4 + dashes!);
      f.pair(229, side!, clauses!);
    },
  },
  { bounds: [SIDES, TAGS, TAGS], add: ([side, first, last], f) => f.pair(214, first! * 32 + last!, side!) },
  { bounds: [TAGS, TAGS, 4], add: ([last, next, verbs], f) => f.pair(225, last!, next! * 4 + verbs!) },
];
