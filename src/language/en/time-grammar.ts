import type { GrammarWords } from '../../calendar/expressions/time-words.ts';

const RANGE_WORDS = ['to', 'till', 'until', 'through', 'thru', '-', '\u2013', '~'];
const LIST_WORDS = ['and', 'or', '&'];

/** The small words of English that expressions of time are built with. */
export const timeGrammar: GrammarWords = {
  the: 'the', of: 'of', on: 'on', in: 'in', at: 'at', from: 'from', between: 'between', within: 'within', that: 'that', same: 'same', thisWord: 'this',
  past: 'past', latest: 'latest', recent: 'recent', period: 'period',
  soft: ['or', 'so'],
  weekShort: 'w', weekShortEnd: 'c',
  ofYear: new Set(['in']),
  rangeWords: new Set(RANGE_WORDS),
  listWords: new Set(LIST_WORDS),
  joiners: new Set([...RANGE_WORDS, ...LIST_WORDS]),
  dayCues: new Set(['on', 'from', 'until', 'till', 'since', 'between', 'by', 'this', 'next', 'last', 'dated']),
  afterDay: new Set(['and', 'or', 'to', 'at', 'in', 'this', 'with', 'till', 'until', 'by', 'for', 'from', 'after', 'before', 'when', 'because']),
  beforeMonth: new Set(['in', 'since', 'during']),
  ordinalEndings: new Set(['st', 'nd', 'rd', 'th']),
  moneySigns: new Set(['$', '\u00a3', '\u20ac', '\u00a5']),
  first: new Set(['first', 'final']),
  lastWords: new Set(['last', 'final']),
  nextWords: new Set(['next']),
  ofText: new Set(['following', 'previous', 'preceding']),
  nearShifts: new Set(['past', 'coming', 'upcoming']),
  beside: new Set(['before', 'after']),
  beyond: new Map([['after next', 2], ['before last', -2]]),
  working: new Set(['business', 'working', 'work', 'trading']),
  wholeWords: new Set(['fiscal', 'calendar', 'full']),
  all: new Set(['all']),
  other: new Set(['other', 'second']),
  forWords: new Set(['for']),
  beginning: new Set(['starting', 'beginning', 'commencing']),
  ending: new Set(['ending', 'ended']),
  restWords: new Set(['rest', 'remainder', 'remaining']),
  now: new Set(['ago', 'from now', 'hence']),
  lengthCues: new Set(['for', 'lasted', 'lasts', 'took', 'takes', 'within']),
  unitLetters: new Map([['s', 'second'], ['h', 'hour'], ['d', 'day'], ['w', 'week'], ['m', 'month'], ['y', 'year']]),
};
