/** How a proper name opens: with a capital, an article before it aside. */
export const PROPER_NAME = /^(?:[Tt]he )?\p{Lu}/u;

/** How a proper name of two words or more opens. */
export const LONG_PROPER_NAME = /^(?:The )?\p{Lu}[^ ]* /u;

/** How what stands for a person without being a plain name opens: in lower case, or with the article of an office. */
export const NO_PLAIN_NAME = /^(?:\p{Ll}|The )/u;

/** The article in capitals, which is part of some names of bodies. */
export const CAPITAL_ARTICLE = /^The /;

/** The definite article, a key of `wordsOf`. */
export const DEFINITE_ARTICLE = 'the';

/** The definite article at the head of a name, in any case. */
export const NAME_ARTICLE = /^the\s+/i;

/** What ties a name or an office to the place or body that it is of. Keys of `wordsOf`. */
export const OF_LINKS: ReadonlySet<string> = new Set(['of', 'for']);

/** Ties an office to where its holder was sent: "ambassador to". A key of `wordsOf`. */
export const SENT_TO = 'to';

/** Ties a person's name to the place that tells two of one name apart. A key of `wordsOf`. */
export const PLACE_LINK = 'of';

/** What tells father and son of one name apart. Keys of `wordsOf`. */
export const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Words run together with a name that are no title by themselves. Keys of `wordsOf`. */
export const TITLE_REMNANTS: readonly string[] = ['pres', 'elect'];

/** Endings by which the letters of another alphabet are written: "-sky", "-skiy" and "-skyy" are house style. */
export const TRANSLITERATED_END = /(?:iy|yy|ij|yi|ii|i)$/;

/** The end of a surname that reports write "-sky", "-skyy", "-skiy" and "-ski". */
export const SLAVIC_END = /sk(?:iy|yy|ij|yi|ii|i)$/;

/** An initial before another without a space: "J.|P. Quill". */
export const INITIALS_RUN_TOGETHER = /\b(\p{Lu})\.(?=\p{Lu}\.?)/gu;

/** A body of state named by its noun and then its field: "(Orla) Department of (the) Ports". */
export const FIELD_BEHIND_NOUN = /^((?:\S+ ){0,3})(Department|Ministry) (?:of|for) (?:the )?(\p{Lu}.*)$/u;

/** A nickname that stands in marks within a name: "Robert “Bob” Quill", "Robert (Bob) Quill". */
const NICKNAME = / ["\u201c\u2018(](\p{Lu}[\p{L}-]*)["\u201d\u2019)](?= )/u;

/** The nickname within a name, where there is one. */
export function nicknameIn(name: string): string | undefined {
  return NICKNAME.exec(name)?.[1];
}

/** A name without the nickname within it. */
export function withoutNickname(name: string): string {
  return name.replace(NICKNAME, '');
}

/** Particles that no given name is, with which a surname stands alone: "De Vliet", "Bin Hamad"; others do where a second follows ("Van der Vliet"). Keys of `wordsOf`. */
export const SURNAME_PARTICLES: ReadonlySet<string> = new Set(['de', 'bin', 'ibn', 'von', 'della', 'dos', 'ter']);

/** Names of bodies that are words in small letters. */
export const WORDS_OF_BODIES: ReadonlySet<string> = new Set(['WHO']);

/** The names of several who speak together, as one name: "Ada Quill, Jan Vos and Bram Osten". */
export function joinedNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** The names that {@link joinedNames} joined, or the one name. */
export function partedNames(name: string): string[] {
  return name.split(/, | and /);
}

/** The party and state of a member of congress, behind the name: "R-Norby". */
export const PARTY_LABEL = /^[RDI]-\p{Lu}/u;

/** The article of Arabic names, which reports join on, leave apart or spell in two ways: "al-Masri", "el Masri"; alone in front it may be a given name ("Al Quill"). */
export const ARABIC_ARTICLE = /(?<=\s)[ae]l[ -](?=\p{Lu})|\b[AEae]l-(?=\p{Lu})/gu;

/** The first part of an Arabic given name, written apart or not, where a further name follows: "Abdel Karim …", "Abdulkarim …", "Abd al-Karim …". */
export const ARABIC_SERVANT = /\babd(?:[eu]l|[ -][aeu]l)[ -]?(?=\p{L}+[ -]+\p{L})/giu;

/** What tells whose son or daughter somebody is, which shorter forms of a name leave out. Keys of `wordsOf`. */
export const ARABIC_DESCENT: ReadonlySet<string> = new Set(['bin', 'ibn', 'ben', 'bint']);

/** Letters that are no other letter with an accent, and how those write them who do not have them. */
export const LETTERS_WITHOUT_ACCENT: Readonly<Record<string, string>> = {
  ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ø: 'o', Ø: 'O', æ: 'ae', Æ: 'Ae', œ: 'oe', Œ: 'Oe', ß: 'ss', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ı: 'i',
};

/** What stands between a body's name and its short form in brackets: "Harbour Works plc (the “Works”". */
export const OPENS_DEFINITION = /^ ?(?:plc )?\((?:the )?["\u201c\u2018']$/i;

/** A word of a person's name that tells of the generation: "Jr.", "III". */
export const GENERATION = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** What a text sets behind a name to tell where its bearer holds office: "Ada Quill, R-Norby", "Ada Quill (D-Orla)", "Ada Quill of Tarn". */
export const PLACE_BEHIND_HOLDER = /^,? \(?(?:[RDI]-|of |from )(\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)/u;

/** What stands between the place of an office and its holder: "Idaho | Republican Rep. | Ada Quill", "Orla | 's Mayor | Bram Osten". */
export const PLACED_TITLE = /^(?:['\u2019]s)? (?:\p{Lu}[\p{L}.]* ){0,3}$/u;

/** A word with a capital that names nobody by itself: one letter ("X" is a body's name), a party with its state, what somebody is not, a label before a headline. */
export const NO_NAME = /^(?:(?!X)\p{Lu}\.?$|[RDI]-\p{Lu}|[Nn]on-\p{Lu}|(?:BREAKING|CORRECTION|DEVELOPING|EXCLUSIVE|LIVE|PHOTOS?|UPDATED?|VIDEO|WARNING|WATCH)$)/u;

/** Words that open or end the names of places and things that are called after somebody: "Lake Osten", "Team Osten". In small letters. */
export const OPENS_NO_PERSON: readonly string[] = [
  'lake', 'mount', 'mt', 'fort', 'port', 'camp', 'cape', 'point', 'san', 'santa', 'saint', 'st', 'team', 'studio', 'house', 'new', 'old', 'north', 'south', 'east', 'west', 'upper', 'lower', 'great', 'greater',
  'little', 'big', 'grand', 'royal', 'villa', 'hotel', 'club', 'castle', 'el', 'los', 'las', 'operation', 'project', 'hurricane', 'storm', 'typhoon', 'brothers', 'casa', 'banco', 'de', 'the',
];

/** Initials of things that are no bodies. What speaks by one of them is a body all the same: "CCTV said". */
export const THINGS_IN_CAPITALS: ReadonlySet<string> = new Set(['AIDS', 'ATM', 'ATMs', 'CCTV', 'DNA', 'DUI', 'DVD', 'DVDs', 'DWI', 'GPS', 'HIV', 'ID', 'IDs', 'IQ', 'OWI', 'RNA', 'SUV', 'SUVs', 'VIP', 'VIPs']);

/** Nouns right before the name of a broadcaster or paper: "the state broadcaster CCTV". */
export const OUTLET_NOUNS: readonly string[] = ['broadcaster', 'station', 'channel', 'network', 'television', 'tv', 'paper', 'newspaper', 'outlet', 'agency'];

/** The end of a word that a name opens and a participle or an age closes, which names nobody: "Tarn-backed", "House-passed", "Sixty-year-old". */
export const JOINED_TO_NAME =
  /-(?:(?:year|month|week|day)-old|affiliated|aligned|appointed|approved|backed|based|bound|controlled|dominated|drafted|endorsed|friendly|funded|held|leaning|led|linked|listed|majority|only|owned|passed|related|run|sponsored|style|supported|trained)$/u;

/** All that stands between a name and the "who" that goes on about it: a party with its state, or a state in short: ", R-Norby., ", " (D-Orla), ", ", Tarn., ". */
export const PLACE_BEFORE_WHO = /^,? ?\(?(?:[RDI]-[\p{L}.]{1,12}|\p{Lu}\p{Ll}{1,4}\.)\)?, ?$/u;

/** Whose a body is, right before its name: "Orla's | Ports Ministry". */
export const OWNER_BEFORE = /(?<![\p{L}\d])(\p{Lu}[\p{L}.-]{0,20}(?: \p{Lu}[\p{L}.-]{0,20})?)['\u2019]s $/u;

/** What stands for somebody without a name and ends in the name of another: "a spokesman for Quill", "an aide to Quill". */
export const ENDS_IN_ANOTHERS_NAME = /^(?:[Aa]n?|[Tt]he|[Oo]ne|\p{Ll}+) (?:[\p{L}\u2019'-]+ ){0,5}?(?:for|to|at|with) (?:the )?\p{Lu}[\p{L}\u2019' -]*$/u;
