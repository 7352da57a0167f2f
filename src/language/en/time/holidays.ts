import type { HolidayRule } from '../../../calendar/expressions/expression.ts';
import { phraseBook, type PhraseBook } from '../../../text/words/phrases.ts';

/** Days that return every year, by their English names. */
export const holidays: PhraseBook<HolidayRule> = phraseBook(new Map<string, HolidayRule>([
  ['christmas', { month: 12, day: 25 }], ['christmas day', { month: 12, day: 25 }], ['christmas eve', { month: 12, day: 24 }], ['xmas', { month: 12, day: 25 }], ['boxing day', { month: 12, day: 26 }],
  ["new year 's day", { month: 1, day: 1 }], ["new year 's", { month: 1, day: 1 }], ["new year 's eve", { month: 12, day: 31 }], ['new years day', { month: 1, day: 1 }], ['new years eve', { month: 12, day: 31 }],
  ["valentine 's day", { month: 2, day: 14 }], ["st . patrick 's day", { month: 3, day: 17 }], ["saint patrick 's day", { month: 3, day: 17 }], ['halloween', { month: 10, day: 31 }],
  ['independence day', { month: 7, day: 4 }], ['veterans day', { month: 11, day: 11 }], ['armistice day', { month: 11, day: 11 }], ['remembrance day', { month: 11, day: 11 }], ['bastille day', { month: 7, day: 14 }],
  ['may day', { month: 5, day: 1 }], ['earth day', { month: 4, day: 22 }], ['new year day', { month: 1, day: 1 }], ["st patrick 's day", { month: 3, day: 17 }], ['groundhog day', { month: 2, day: 2 }], ['cinco de mayo', { month: 5, day: 5 }], ['canada day', { month: 7, day: 1 }], ['australia day', { month: 1, day: 26 }], ['anzac day', { month: 4, day: 25 }],
  ['guy fawkes night', { month: 11, day: 5 }], ['bonfire night', { month: 11, day: 5 }], ['burns night', { month: 1, day: 25 }], ['flag day', { month: 6, day: 14 }], ['all souls day', { month: 11, day: 2 }], ['all saints day', { month: 11, day: 1 }], ["april fool 's day", { month: 4, day: 1 }], ["april fools ' day", { month: 4, day: 1 }], ['singles day', { month: 11, day: 11 }],
  ['epiphany', { month: 1, day: 6 }], ['juneteenth', { month: 6, day: 19 }], ['april fools day', { month: 4, day: 1 }],
  ["all saints ' day", { month: 11, day: 1 }], ["international women 's day", { month: 3, day: 8 }], ['victory day', { month: 5, day: 9 }], ["international workers ' day", { month: 5, day: 1 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }], ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }], ['black friday', { month: 11, weekday: 4, nth: 4, plus: 1 }], ['cyber monday', { month: 11, weekday: 4, nth: 4, plus: 4 }],
  ['labour day', { month: 9, weekday: 1, nth: 1 }], ['mlk day', { month: 1, weekday: 1, nth: 3 }], ['presidents day', { month: 2, weekday: 1, nth: 3 }], ["indigenous peoples ' day", { month: 10, weekday: 1, nth: 2 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }], ['memorial day', { month: 5, weekday: 1, nth: -1 }], ["presidents ' day", { month: 2, weekday: 1, nth: 3 }], ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }], ["mother 's day", { month: 5, weekday: 7, nth: 2 }], ["father 's day", { month: 6, weekday: 7, nth: 3 }], ['election day', { month: 11, weekday: 1, nth: 1, plus: 1 }],
  ['easter', { easter: 0 }], ['easter sunday', { easter: 0 }], ['easter monday', { easter: 1 }], ['good friday', { easter: -2 }], ['palm sunday', { easter: -7 }], ['ash wednesday', { easter: -46 }], ['pentecost', { easter: 49 }], ['whit sunday', { easter: 49 }], ['whit monday', { easter: 50 }], ['ascension day', { easter: 39 }], ['maundy thursday', { easter: -3 }], ['holy saturday', { easter: -1 }], ['mardi gras', { easter: -47 }], ['shrove tuesday', { easter: -47 }],
 
]));
