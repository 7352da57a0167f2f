import type { Weekday } from '../../../calendar/days.ts';
import type { TimeUnit } from '../../../calendar/expressions/expression.ts';
import { startersOf } from '../../../calendar/expressions/starters.ts';
import type { TimeWords } from '../../../calendar/expressions/time-words.ts';
import { phraseBook } from '../../../text/words/phrases.ts';
import { MONTH_NAMES, WEEKDAYS } from './calendar-words.ts';
import { NAMED_AFTER_DAYS } from './day-in-names.ts';
import { holidays } from './holidays.ts';
import { numberWords } from '../figures/number-words.ts';
import { hedgeBook } from '../figures/hedges.ts';
import { knownDays } from './known-days.ts';
import { tenseWords } from './tense-words.ts';
import { timeGrammar } from './time-grammar.ts';

const UNITS: TimeUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'workweek', 'weekend', 'fortnight', 'month', 'quarter', 'year', 'decade'];

const WORDS: Omit<TimeWords, 'starters'> = {
  ...timeGrammar,
  numbers: numberWords,
  months: new Map([
    ...MONTH_NAMES.map((name, i): [string, number] => [name, i + 1]),
    ...MONTH_NAMES.map((name, i): [string, number] => [name.slice(0, 3), i + 1]), ['sept', 9],
  ]),
  weekdays: new Map([
    ...WEEKDAYS.map((name, i): [string, Weekday] => [name, (i + 1) as Weekday]),
    ...WEEKDAYS.map((name, i): [string, Weekday] => [name.slice(0, 3), (i + 1) as Weekday]),
    ['tues', 2], ['thur', 4], ['thurs', 4], ['weds', 3],
  ]),
  weekdayPlurals: new Map(WEEKDAYS.map((name, i) => [`${name}s`, (i + 1) as Weekday])),
  doubtful: new Set(['may', 'march', ...MONTH_NAMES.filter((name) => name !== 'may').map((name) => name.slice(0, 3)), ...WEEKDAYS.map((name) => name.slice(0, 3)), 'sept', 'tues', 'weds', 'thur', 'thurs']),
  units: new Map<string, TimeUnit>([...UNITS.map((unit): [string, TimeUnit] => [unit, unit]), ['century', 'century'], ['yr', 'year']]),
  unitPlurals: new Map<string, TimeUnit>([...UNITS.map((unit): [string, TimeUnit] => [`${unit}s`, unit]), ['centuries', 'century'], ['yrs', 'year']]),
  unitShorts: new Map<string, TimeUnit>([['sec', 'second'], ['secs', 'second'], ['min', 'minute'], ['mins', 'minute'], ['hr', 'hour'], ['hrs', 'hour'], ['wk', 'week'], ['wks', 'week'], ['mth', 'month'], ['mths', 'month'], ['mos', 'month']]),
  setWords: new Map([
    ['daily', 'P1D'], ['weekly', 'P1W'], ['monthly', 'P1M'], ['yearly', 'P1Y'], ['annually', 'P1Y'], ['hourly', 'PT1H'],
    ['biweekly', 'P2W'], ['nightly', 'P1D'], ['everyday', 'P1D'], ['semiannual', 'P6M'], ['semiannually', 'P6M'], ['biannual', 'P6M'], ['biannually', 'P6M'], ['bimonthly', 'P2M'], ['fortnightly', 'P2W'],
    ['biennially', 'P2Y'], ['triweekly', 'P3W'], ['quarterly', 'P3M'],
  ]),
  setPrefixes: new Set(['semi', 'bi', 'tri']),
  doubtfulSets: new Set(['quarterly', 'biannual']),
  meetings: new Set(['meeting', 'meetings', 'review', 'reviews', 'visit', 'visits', 'checkup', 'inspection', 'inspections', 'drill', 'drills', 'trip', 'holiday', 'vacation']),
  workdays: new Set(['weekday', 'workday']),
  workdayPlurals: new Set(['weekdays', 'workdays']),
  commonMonths: new Set(['may', 'march', 'mar']),
  nights: new Set(['night', 'nights']),
  dayWords: new Map([['today', 0], ['yesterday', -1], ['tomorrow', 1], ['tmrw', 1], ['tmr', 1], ['tonight', 0]]),
  shifts: new Map([['last', -1], ['previous', -1], ['preceding', -1], ['past', -1], ['this', 0], ['current', 0], ['next', 1], ['coming', 1], ['following', 1], ['upcoming', 1]]),
  spans: new Set(['past', 'last', 'next', 'coming', 'previous', 'following', 'first', 'latest', 'final', 'recent', 'upcoming', 'preceding']),
  every: new Set(['every', 'each']),
  someCounts: new Set(['several', 'few', 'some', 'many', 'couple']),
  fillers: new Set(['more', 'full', 'additional', 'consecutive', 'straight', 'trading', 'business', 'calendar', 'working', 'fiscal', 'successive', 'long', 'other', 'extra', 'whole']),
  seasons: new Map([['spring', 'SP'], ['summer', 'SU'], ['fall', 'FA'], ['autumn', 'FA'], ['winter', 'WI']]),
  dayParts: new Map([['morning', 'TMO'], ['afternoon', 'TAF'], ['evening', 'TEV'], ['night', 'TNI'], ['nightfall', 'TNI'], ['dawn', 'TMO'], ['dusk', 'TEV']]),
  dayPartPlurals: new Map([['mornings', 'TMO'], ['afternoons', 'TAF'], ['evenings', 'TEV'], ['nights', 'TNI']]),
  dayPoints: new Map([['noon', 'T12:00'], ['midnight', 'T24:00'], ['midday', 'T12:00'], ['noontime', 'T12:00']]),
  vague: phraseBook(new Map([
    ['now', 'PRESENT_REF'], ['right now', 'PRESENT_REF'], ['currently', 'PRESENT_REF'], ['current', 'PRESENT_REF'], ['presently', 'PRESENT_REF'],
    ['nowadays', 'PRESENT_REF'], ['these days', 'PRESENT_REF'], ['at present', 'PRESENT_REF'], ['to this day', 'PRESENT_REF'], ['the present', 'PRESENT_REF'], ['this moment', 'PRESENT_REF'], ['at the moment', 'PRESENT_REF'],
    ['recently', 'PAST_REF'], ['more recently', 'PAST_REF'], ['most recently', 'PAST_REF'], ['recent', 'PAST_REF'],
    ['the past', 'PAST_REF'], ['that time', 'PAST_REF'], ['long ago', 'PAST_REF'],
    ['the future', 'FUTURE_REF'], ['the near future', 'FUTURE_REF'], ['soon', 'FUTURE_REF'], ['as soon as', 'NONE'], ['soon after', 'NONE'], ['as soon as possible', 'FUTURE_REF'],
    ['the foreseeable future', 'FUTURE_REF'], ['the near term', 'FUTURE_REF'], ['the short term', 'FUTURE_REF'], ['some day', 'FUTURE_REF'], ['someday', 'FUTURE_REF'],
    ['a later date', 'FUTURE_REF'], ['to date', 'PRESENT_REF'], ['till date', 'PRESENT_REF'], ['up to date', 'NONE'],
    ...[...NAMED_AFTER_DAYS].map((name): [string, string] => [name, 'NONE']),
  ])),
  holidays,
  ownDays: new Set(['independence', 'flag', 'labour']),
  homeOfOwnDays: /\b(?:U\.S\.|US|USA|United States|Americans?|America|July 4|4 July|4th of July|Fourth of July)(?![\p{L}\d])/u,
  beforeOwnDays: new Set(["'s", "'", 'its', 'their', 'his', 'her', 'our', 'own', 'national', 'first', 'celebrates', 'celebrated', 'celebrate', 'celebrating', 'marks', 'marked', 'mark', 'marking']),
  behindOwnDays: new Set(['on']),
  hedges: hedgeBook,
  edges: new Set(['early', 'earlier', 'late', 'later', 'mid', 'sometime', 'post', 'pre', 'around', 'until']),
  parts: new Set(['remaining', 'end', 'beginning', 'start', 'middle', 'close', 'outset', 'rest', 'remainder', 'turn']),
  determiners: new Set(['the', 'its', 'their', 'his', 'her', 'our', 'my', 'your']),
  ago: new Map([['ago', -1], ['earlier', -1], ['before', -1], ['previously', -1], ['hence', 1], ['later', 1], ['after', 1], ['away', 1]]),
  decades: new Map([['twenties', 2], ['thirties', 3], ['forties', 4], ['fifties', 5], ['sixties', 6], ['seventies', 7], ['eighties', 8], ['nineties', 9]]),
  beforeYear: new Set(['in', 'since', 'of', 'by', 'until', 'till', 'from', 'to', 'between', 'and', 'during', 'after', 'before', 'year', 'fiscal', 'for', 'through', 'the', 'than', 'early', 'late', 'mid', 'or', 'around', 'circa', 'with', 'season', 'summer', 'winter', 'spring', 'fall', 'autumn']),
  noughts: new Set(['oh']),
  beforeYearWords: new Set(['in', 'year']),
  beforeShortYear: new Set(['in', 'of', 'since', 'until', 'before', 'after', 'summer', 'winter', 'spring', 'fall']),
  zones: new Set(['est', 'edt', 'pst', 'pdt', 'cst', 'cdt', 'mst', 'mdt', 'gmt', 'utc', 'bst', 'cet', 'et', 'pt', 'ct', 'jst', 'ist', 'eastern', 'pacific', 'local']),
  tense: tenseWords,
  knownDays,
};

/** How English tells time. */
export const timeWords: TimeWords = { ...WORDS, starters: startersOf(WORDS) };
