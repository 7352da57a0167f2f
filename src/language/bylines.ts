/** Words that open a byline in many languages, in lower case; longer ones first, so that the whole of them is taken off. */
export const BYLINE_OPENERS: readonly string[] = [
  'written by', 'reported by', 'story by', 'posted by', 'article by', 'words by', 'text by', 'interview by', 'analysis by', 'by', 'geschrieben von', 'ein artikel von', 'ein kommentar von', 'eine analyse von',
  'ein gastbeitrag von', 'ein interview von', 'aus', 'von', 'text von', 'écrit par', 'propos recueillis par', 'publié par', 'par', 'escrito por', 'publicado por', 'por', 'scritto da', 'a cura di', 'di', 'da', 'geschreven door', 'door',
  'skrevet af', 'skrevet av', 'av', 'af', 'text', 'texte', 'texto', 'testo', 'tekst', 'kirjoittanut', 'autor', 'autoren', 'autorin', 'autora', 'autores', 'autori', 'autore', 'auteur', 'auteurs', 'author', 'authors', 'redaktion', 'napsal',
  'napsala', 'írta', 'yazan', 'haber', 'автор', 'авторы', 'текст', 'oleh', 'bởi',
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
