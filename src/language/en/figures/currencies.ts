import { phraseBook, type PhraseBook } from '../../../text/words/phrases.ts';

/** How English words money: currency names by sign, code and word. */
export interface CurrencyWords {
  /** Signs and letters that stand before a number, as printed: "$", "HK$", "RM". */
  readonly prefixes: ReadonlyMap<string, string>;
  /** The last lexemes that prefixes and codes can have before a number, in lower case: a number after any other has no currency before it. */
  readonly ends: ReadonlySet<string>;
  /** ISO 4217 codes in capitals, before or after a number. */
  readonly codes: ReadonlyMap<string, string>;
  /** Words and phrases after a number, in lower case. */
  readonly words: PhraseBook<string>;
  /** Signs that may also follow a number. */
  readonly after: ReadonlyMap<string, string>;
  /** The dollar of a country, by words of a dateline or place in lower case. */
  readonly dollarOf: ReadonlyMap<string, string>;
}

const CODES = 'USD dollar, EUR euro, GBP pound sterling, JPY japanese yen, CNY chinese yuan, RMB chinese yuan, INR indian rupee, AUD australian dollar, CAD canadian dollar, NZD new zealand dollar, HKD hong kong dollar, SGD singaporean dollar, CHF swiss franc, SEK swedish krona, NOK norwegian krone, DKK danish krone, '
  + 'RUB russian ruble, UAH ukrainian hryvnia, PLN polish zloty, CZK czech koruna, HUF hungarian forint, RON romanian leu, BGN bulgarian lev, TRY turkish lira, ILS shekel, SAR saudi riyal, AED united arab emirates dirham, QAR qatari riyal, KWD kuwaiti dinar, EGP egyptian pound, NGN nigerian naira, KES kenyan shilling, ZAR south african rand, '
  + 'BRL brazilian real, MXN mexican peso, ARS argentine peso, CLP chilean peso, COP colombian peso, PEN peruvian sol, KRW south korean won, TWD new taiwan dollar, THB thai baht, IDR indonesian rupiah, MYR malaysian ringgit, PHP philippine peso, VND vietnamese dong, PKR pakistani rupee, BDT bangladeshi taka, LKR sri lankan rupee, BTC bitcoin, ETH ether';
const WORDS: Readonly<Record<string, string>> = {
  dollar: 'dollar, dollars, us dollar, us dollars, u . s . dollars, u . s . dollar, united states dollars, bucks, dlrs', cent: 'cent, cents', euro: 'euro, euros', 'pound sterling': 'pounds sterling, pound sterling, british pounds, quid, sterling', penny: 'pence, penny, pennies', 'japanese yen': 'yen, japanese yen', 'chinese yuan': 'yuan, renminbi, chinese yuan, kuai, rmb',
  'indian rupee': 'indian rupees, indian rupee', rupee: 'rupee, rupees', 'malaysian ringgit': 'ringgit, malaysian ringgit', sen: 'sen', shekel: 'shekel, shekels', 'south african rand': 'rand, rands', 'russian ruble': 'ruble, rubles, rouble, roubles, russian rubles', 'ukrainian hryvnia': 'hryvnia, hryvnias', 'polish zloty': 'zloty, zlotys',
  'swedish krona': 'swedish kronor, swedish krona, swedish crowns', krona: 'kronor, krona', 'norwegian krone': 'norwegian kroner, norwegian crowns', 'danish krone': 'danish kroner, danish crowns', krone: 'kroner, krone', 'swiss franc': 'swiss francs, swiss franc', franc: 'franc, francs, french francs', peso: 'peso, pesos', 'mexican peso': 'mexican pesos',
  peseta: 'peseta, pesetas', lira: 'lira, liras, lire', 'turkish lira': 'turkish lira, turkish liras', 'south korean won': 'south korean won, won', 'brazilian real': 'reais, brazilian reais', baht: 'baht', dong: 'dong', rupiah: 'rupiah, rupiahs', naira: 'naira', dirham: 'dirham, dirhams', riyal: 'riyal, riyals', dinar: 'dinar, dinars', guilder: 'guilder, guilders',
  'dutch guilder': 'dutch guilders', mark: 'deutsche marks, marks, deutschmarks', markka: 'markka', 'finnish markka': 'finnish markka', 'australian dollar': 'australian dollars, australian dollar', 'canadian dollar': 'canadian dollars, canadian dollar', 'new zealand dollar': 'new zealand dollars, new zealand dollar', 'hong kong dollar': 'hong kong dollars, hong kong dollar',
  'singaporean dollar': 'singapore dollars, singapore dollar', 'new taiwan dollar': 'taiwan dollars, new taiwan dollars', bitcoin: 'bitcoin, bitcoins', satoshi: 'satoshi, satoshis', shilling: 'shilling, shillings', 'egyptian pound': 'egyptian pounds', forint: 'forint, forints', 'czech koruna': 'koruna, korunas, czech crowns', leu: 'leu, lei', lev: 'lev, leva', 'canadian cent': 'canadian cents',
  'icelandic krona': 'icelandic kronur', taka: 'taka', kwacha: 'kwacha', birr: 'birr', 'saudi riyal': 'saudi riyals', 'kuwaiti dinar': 'kuwaiti dinars', 'pakistani rupee': 'pakistani rupees',
};
const PREFIXES: Readonly<Record<string, string>> = {
  $: 'dollar', US$: 'dollar', $US: 'dollar', 'U.S.$': 'dollar', 'U.S$': 'dollar', USD$: 'dollar', 'US': 'dollar', A$: 'australian dollar', AU$: 'australian dollar', $A: 'australian dollar', AUD$: 'australian dollar', C$: 'canadian dollar', CA$: 'canadian dollar', CAD$: 'canadian dollar', CDN$: 'canadian dollar', NZ$: 'new zealand dollar', NZD$: 'new zealand dollar', HK$: 'hong kong dollar', S$: 'singaporean dollar', NT$: 'new taiwan dollar',
  R$: 'brazilian real', MX$: 'mexican peso', MXN$: 'mexican peso', MEX$: 'mexican peso', '\u00a3': 'pound sterling', '\u20ac': 'euro', '\u00a5': 'japanese yen', 'Y=': 'japanese yen', '\u20b9': 'indian rupee', '\u20bd': 'russian ruble', '\u20b4': 'ukrainian hryvnia', '\u20a9': 'south korean won', '\u20aa': 'shekel', '\u20ba': 'turkish lira', '\u20a6': 'nigerian naira', '\u0e3f': 'thai baht', '\u20ab': 'vietnamese dong', '\u20b1': 'philippine peso', '\u20bf': 'bitcoin',
  '\u20ad': 'lao kip', '\u20a1': 'costa rican colon', '\u20be': 'georgian lari', RM: 'malaysian ringgit', Rs: 'rupee', PS: 'pound sterling', kr: 'krona', 'z\u0142': 'polish zloty', CHF: 'swiss franc', dlrs: 'dollar', Tk: 'taka', '\u5143': 'chinese yuan', Rp: 'indonesian rupiah', R: 'south african rand',
};

/** The currencies as English words them. */
export const currencyWords: CurrencyWords = {
  prefixes: new Map(Object.entries(PREFIXES)),
  ends: new Set([...Object.keys(PREFIXES), ...CODES.split(', ').map((pair) => pair.slice(0, 3))].map((sign) => /\p{L}+$|.$/u.exec(sign)![0].toLowerCase())),
  codes: new Map(CODES.split(', ').map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)])),
  words: phraseBook(new Map(Object.entries(WORDS).flatMap(([name, list]) => list.split(', ').map((word): [string, string] => [word, name])))),
  after: new Map(['$', '\u20ac', '\u00a3', '\u00a5', '\u20b9', '\u20bd', '\u20b4', '\u20a9', '\u20aa', '\u5143', '\u20a1', '\u20be', '\u20ad', '\u20bf', '\u20ba'].map((sign) => [sign, PREFIXES[sign]!])),
  dollarOf: new Map([
    ['toronto', 'canadian dollar'], ['ottawa', 'canadian dollar'], ['vancouver', 'canadian dollar'], ['montreal', 'canadian dollar'], ['calgary', 'canadian dollar'], ['sydney', 'australian dollar'], ['melbourne', 'australian dollar'], ['canberra', 'australian dollar'],
    ['brisbane', 'australian dollar'], ['perth', 'australian dollar'], ['wellington', 'new zealand dollar'], ['auckland', 'new zealand dollar'], ['hong kong', 'hong kong dollar'], ['singapore', 'singaporean dollar'], ['taipei', 'new taiwan dollar'],
  ]),
};

/** The codes of currencies, in lower case: before a number no name. */
export const CURRENCY_CODES: readonly string[] = CODES.split(', ').map((code) => code.slice(0, 3).toLowerCase());

/** Currencies whose plural is not made with an "s", by the last word of their name. */
export const CURRENCY_PLURALS: ReadonlyMap<string, string> = new Map([
  ['yen', 'yen'], ['yuan', 'yuan'], ['won', 'won'], ['baht', 'baht'], ['rand', 'rand'], ['ringgit', 'ringgit'], ['renminbi', 'renminbi'], ['rupiah', 'rupiah'], ['naira', 'naira'], ['dong', 'dong'], ['taka', 'taka'], ['birr', 'birr'],
  ['krona', 'kronor'], ['krone', 'kroner'], ['koruna', 'koruna'], ['real', 'reais'], ['leu', 'lei'], ['lev', 'leva'], ['sterling', 'sterling'],
]);

/** The currency whose second word is not its head: "pounds". */
export const POUND_STERLING = 'pound sterling';

/** Currencies whose name tells whose they are: "australian dollar". */
export const CURRENCIES_OF_COUNTRIES: ReadonlySet<string> = new Set(CODES.split(', ').map((code) => code.slice(4)).filter((name) => name.includes(' ') && name !== POUND_STERLING));
