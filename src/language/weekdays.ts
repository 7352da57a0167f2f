import { numbersByName } from './numbered-names.ts';

/** Names of the seven days of the week, Monday first, as pages of many languages print them beside a day: for each language seven groups of forms in lower case. */
const NAMES: Readonly<Record<string, string>> = {
  en: 'monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun',
  de: 'montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sonnabend sa|sonntag so',
  fr: 'lundi lun|mardi mar|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim',
  es: 'lunes lun|martes mar|miércoles mié|jueves jue|viernes vie|sábado sáb|domingo dom',
  pt: 'segunda|terça|quarta|quinta|sexta|sábado sáb|domingo dom',
  it: 'lunedì lun|martedì mar|mercoledì mer|giovedì gio|venerdì ven|sabato sab|domenica dom',
  nl: 'maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo',
  da: 'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag',
  sv: 'måndag mån|tisdag tis|onsdag ons|torsdag tors tor|fredag fre|lördag lör|söndag sön',
  fi: 'maanantai ma|tiistai ti|keskiviikko ke|torstai to|perjantai pe|lauantai la|sunnuntai su',
  pl: 'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela',
  cs: 'pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle',
  sk: 'pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa',
  hu: 'hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap',
  ro: 'luni|marți|miercuri|joi|vineri|sâmbătă|duminică',
  tr: 'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar',
  ru: 'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье',
  uk: 'понеділок|вівторок|середа|четвер|п’ятниця|субота|неділя',
};

/** The ISO 8601 number, Monday is 1, of the day of the week that a word in lower case names; words that name different ones in two languages are not in it. */
export const WEEKDAY_NUMBERS: ReadonlyMap<string, number> = numbersByName(NAMES);
