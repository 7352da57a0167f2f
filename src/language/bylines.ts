/** Words that open a byline in many languages, in lower case; longer ones first, so that the whole of them is taken off. */
export const BYLINE_OPENERS: readonly string[] = [
  'written by', 'reported by', 'story by', 'posted by', 'article by', 'words by', 'text by', 'interview by', 'analysis by', 'by', 'reporter', 'reporters', 'geschrieben von', 'ein artikel von', 'ein kommentar von', 'eine analyse von',
  'ein gastbeitrag von', 'ein interview von', 'aus', 'von', 'text von', 'écrit par', 'propos recueillis par', 'publié par', 'par', 'escrito por', 'publicado por', 'por', 'scritto da', 'a cura di', 'di', 'da', 'geschreven door', 'door',
  'skrevet af', 'skrevet av', 'av', 'af', 'text', 'texte', 'texto', 'testo', 'tekst', 'kirjoittanut', 'autor', 'autoren', 'autorin', 'autora', 'autores', 'autori', 'autore', 'auteur', 'auteurs', 'author', 'authors', 'redaktion', 'napsal',
  'napsala', 'írta', 'szerző', 'yazan', 'yazar', 'scris de', 'ditulis oleh', 'tác giả', 'συντάκτης', 'συντάκτρια', 'γράφει ο', 'γράφει η', 'haber', 'автор', 'авторы', 'текст', 'oleh', 'bởi',
];

/** What tells in a byline of people who did not write: who edited, checked or translated. What stands behind it names none of its authors. */
export const NOT_WRITTEN_BY =
  /(?:^|[\s|,;·•(–—-])(?:(?:copy-?)?edited|reviewed|fact[- ]?checked|curated|translated|approved|produced|photographed|illustrated|bearbeitet|redigiert|übersetzt|édité|traduit|relu|editado|traducido|revisado|tradotto|संपादन|संपादक|editör)(?: (?:by|von|par|por|da|przez))?\s?:?\s(?=.*\p{L})/iu;

/** Words and labels before a name that are no part of it wherever they stand, in lower case; longer ones first. */
export const BYLINE_LABELS: readonly string[] = [
  'view all posts by', 'all posts by', 'veröffentlicht von', 'propos recueillis par', 'recueilli par', 'entrevista de', 'interview', 'by', 'von', 'par', 'por', 'door',
];

/** Degrees behind a writer's name, in lower case and without full stops. */
export const DEGREES: ReadonlySet<string> = new Set([
  'phd', 'md', 'rd', 'rdn', 'rn', 'np', 'do', 'jd', 'esq', 'mph', 'msc', 'ms', 'ma', 'ba', 'bsc', 'mba', 'llm', 'llb', 'dds', 'dvm', 'pharmd', 'psyd', 'cpa', 'mfa', 'lcsw',
]);

/** What follows the name of somebody who writes for a named outlet. */
export const OUTLET_BEHIND_NAME = / [Ff]or (?:[Tt]he )?\p{Lu}[^,;|]{0,60}$/u;

/** Words that open a byline in scripts without capitals; a colon stands behind them. */
export const CASELESS_BYLINE = /^(?:كتبت?|بقلم|تحرير|إعداد|نویسنده|מאת|लेखक|लेखिका|रिपोर्ट|লেখক|作者|撰文|文|記者|记者|글|ผู้เขียน)\s?[:：]\s?([^:：|]{2,60})$/u;

/** A reporter's name before the word for the office, as Korean and Japanese bylines have it. */
export const REPORTER_BEHIND = /^(?!本[社報报])(\p{Script=Hangul}{2,4}|\p{Script=Han}{1,3}[ 　]?\p{Script=Han}{1,3}) ?(?:기자|記者|记者)$/u;

/** Words that end the name of a place of learning, which stands beside a writer's. */
export const SCHOOLS: readonly string[] = ['university', 'college', 'institute', 'universität', 'université', 'universidad', 'università'];

/** Words that end the name of an office, a team or a control of the page, and no person's, in lower case. */
export const NO_ONES_NAMES: readonly string[] = [
  'writer', 'reporter', 'correspondent', 'editor', 'report', 'reports', 'author', 'authors', 'autoren', 'comments', 'account', 'out', 'von', 'by', 'par', 'por', 'door',
];

/** Words between two names of a byline, in lower case. */
export const NAME_JOINERS: readonly string[] = ['and', 'und', 'et', 'y', 'e', 'ed', 'en', 'og', 'och', 'ja', 'i', 'a', 've', 'и', 'та', 'și', 'dan', 'with', 'mit', 'avec', 'con', '&', '+'];

/** What stands between two names or offices of a byline in the commonest languages of dumps. */
export const BYLINE_SEPARATORS = /\s*(?:,| and | und | et | & |\||\/| {2,})\s*/;

/** A person's name and nothing else: two to five words, small particles among them. */
export const PERSON_NAME = /^[\p{Lu}\p{Lo}][\p{L}.'’-]*(?: (?:[\p{Lu}\p{Lo}][\p{L}.'’-]*|de|del|della|der|den|van|von|la|le|al|bin|ben|du|da|dos|di|el|y)){1,4}$/u;

/** Words of offices and pages that stand where a name does, or the full stop of a sentence. */
export const NO_PERSON_NAME = /\b(?:reporter|editor|correspondent|staff|team|writer|policy|news|desk|korrespondentin|redakteurin|redakteur)\b|\.$/i;

/** Words for what a person does, which stand beside a name in a byline and are no part of it; matched as whole words in lower case. */
export const BYLINE_ROLES: readonly string[] = [
  'reporter', 'correspondent', 'editor', 'writer', 'staff', 'journalist', 'columnist', 'contributor', 'producer', 'chief', 'bureau', 'desk', 'senior', 'political', 'business', 'sports', 'news', 'newsroom',
  'redakteur', 'redakteurin', 'korrespondent', 'korrespondentin', 'journalistin', 'autor', 'autorin', 'redaktor', 'redaktorin', 'volontär', 'volontärin', 'ressortleiter', 'chefredakteur', 'rédacteur', 'rédactrice', 'journaliste',
  'correspondant', 'correspondante', 'redactor', 'redactora', 'periodista', 'corresponsal', 'giornalista', 'redattore', 'redazione', 'verslaggever', 'redacteur', 'correspondent', 'redaktør', 'journalisten', 'toimittaja', 'dziennikarz',
  'redaktor', 'redaktorka', 'muhabir', 'editör', 'корреспондент', 'журналист', 'редактор', '記者', '編集', '기자', 'photographer', 'fotograf', 'president', 'professor', 'director', 'analyst', 'fellow', 'critic', 'manager', 'author',
];

/** How words for what a person does end where words grow together: "wirtschaftsredakteurin", "auslandskorrespondent". */
export const OFFICE_END = /\p{Ll}(?:redakteur|korrespondent|reporter|journalist|redaktion|volontär|autor)(?:in)?$/u;

/** What follows a writer's name in a note on who they are, in the commonest languages: "Ann Lee is a reporter". */
export const BEHIND_WRITER =
  /^(?:, [^,.]{1,60},)? (?:is|was|has been|covers|writes|reports|works|(?:can|may) be reached|ist|war|schreibt|arbeitet|berichtet|est|écrit|es|é|è|är|jest|je)(?!\p{L})/u;

/** A heading over a note on the writer. */
export const ABOUT_THE_WRITER = /^(?:about the (?:author|writer)s?|(?:über|zu) (?:de[nr]|die) autor\p{L}*(?:[:*]\p{L}+)?|à propos (?:de l['’]|des )auteur\p{L}*|sobre (?:el|la|los|las|o|a|os|as) autor\p{L}*):?$/iu;

/** What opens such a heading before the writer's name: "About Ann Lee". */
export const ABOUT_WHOM = /^(?:about|über|à propos de|sobre|acerca de)\s+/iu;

/** The opening words of a byline that stand on a line of their own, above the names. */
export const OPENER_ALONE = /^(?:(?:[\p{L}]{4,20} )?(?:by|von|par|por|door|af|av)|(?:autor(?:in|en|a|es|e|i)?|auteurs?|text|tekst|texte|texto|testo)\s?:)\s?:?$/iu;

/** The part of an address by which outlets keep the pages on those who write for them. */
export const AUTHOR_PAGE =
  /\/(?:authors?|autor(?:[ae]s?|en|i|zy|ka)?|auteurs?|autori|signataires?|by|profiles?|staff|journalists?|journalistes?|columnists?|kolumnisten|contributors?|reporters?|toireporter|writers?|redakteure?|periodistas?|redactor(?:es)?|verfasser|yazar(?:lar)?|muhabir|skribent(?:er)?|firmas?|bylines?)\/./i;

/** A name in a script without capitals, where the page says that it is the author's. */
export const CASELESS_NAME =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,6}[ 　・]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,6}|\p{Script=Hangul}{2,5}|(?:(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul})[\p{Lo}\p{M}.]){2,16}(?: (?:(?!\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul})[\p{Lo}\p{M}.]){1,16}){1,3})$/u;

/** How an element is named that holds the name of who wrote: the last words of its class, in lower case and with hyphens. */
export const AUTHOR_CLASS_NAME = /^by$|(?:^|[-_])(?:authors?|autor(?:en|es|a)?|auteurs?|byline|signataire)(?:[-_]+(?:name|names|text|link|fullname))?$/;

/** Words in the name of such an element that tell of somebody else: who took a picture, who left a comment. */
export const OTHERS_CLASS_NAME = /comment|image|photo|img|media|caption|credit|teaser|card|related|avatar|quote/;

/** What opens a byline inside a line, with the kind of report before it: "Kolumne von", "Analysis by". */
export const BYLINE_GENRE =
  /^(?:(?:(?:an? |eine? |une? )?(?:kommentar|kolumne|analyse|interview|reportage|bericht|portr[aä]t|gastbeitrag|gastkommentar|essay|protokoll|rezension|glosse|leitartikel|chronique|tribune|article|enquête|récit|critique|opinión|crónica|análisis|column|comment|commentary|opinion|review|analysis|feature|story|text|words|written|posted|report(?:ed)?) )?(?:by|von|par|por|door)|text|autor(?:in|en)?|auteurs?)(?:\s*:)?\s+(?=\p{Lu})/iu;

/** How long ago a report was published, or how long it takes to read, which stands beside its writer's name. */
export const TIME_AGO =
  /(?<!\d)\d{1,3} ?(?:min(?:ute[ns]?|uti|utos)?|mins|minutter|hours?|hrs?|days?|weeks?|months?|years?|stunden?|tagen?|heures?|horas?|timer)(?!\p{L})(?: (?:ago|read|siden|lesezeit|de lecture|de lectura))?/iu;

/** A line that is the time of day at which a report came out: "14:35", "Published today at 2.35 pm". */
export const TIME_OF_DAY = /^(?:[\p{L}]{3,20},? ){0,4}\d{1,2}[:.]\d\d(?: ?(?:uhr|h|am|pm|a\.m\.|p\.m\.))?$/iu;

/** Words of a page's own lines in the commonest languages, which no name of a person holds. */
export const PAGE_WORDS =
  /(?<!\p{L})(?:images?|photos?|fotos?|bild(?:er)?|videos?|galler(?:y|ies)|galerie|audio|podcast|radio|tv|briefing|playlist|newsletter|app|comments?|kommentare?|commentaires?|comentarios?|share|teilen|partager|read|minutes?|minuten|lesezeit|lesedauer|redaktion|redacción|rédaction|redazione|fragen|übersicht|aktuell(?:es)?|startseite|impressum|kontakt|lizenz|author|autor(?:in)?|updated?|published|follow|login|menu|home|subscribe|abo)(?!\p{L})/iu;
