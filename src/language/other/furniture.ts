import type { FurniturePattern } from '../en/page/furniture.ts';

/** Lines of furniture in languages whose reports are restored but not marked. Each pattern covers the whole line and is tried on short lines only. */
export const OTHER_FURNITURE_LINES: readonly FurniturePattern[] = [
  { kind: 'related', pattern: /^(?:à )?lire aussi\b.*$/i },
  { kind: 'related', pattern: /^(?:lesen sie auch|lies auch|mehr zum thema|das könnte sie auch interessieren)\b.*$/i },
  { kind: 'related', pattern: /^(?:leggi anche|lee también|lea también|te puede interesar|leia também|les også|läs också|lees ook|čtěte také)\b.*$/i },
  { kind: 'related', pattern: /^(?:baca juga|lihat juga|simak juga|xem thêm|čtěte také|čítajte aj|olvassa el|citește și|ayrıca oku(?:yun)?|(?:prze)?czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|zobacz też|lue myös|læs også)\s?[:»>]\s?.{0,200}$/i },
  { kind: 'related', pattern: /^(?:читайте(?: также| також)?|смотрите также|дивіться також|прочетете (?:още|и)|διαβάστε (?:επίσης|ακόμη)|ये भी पढ़ें|यह भी पढ़ें|और पढ़ें|اقرأ أيضا|اقرأ أيضًا|اقرأ المزيد|بیشتر بخوانید|קראו עוד|אולי יעניין אותך|関連記事|あわせて読みたい|延伸閱讀|相关阅读|관련 ?기사)\s?[:：»>]\s?.{0,200}$/iu },
  { kind: 'other', pattern: /^(?:temps de lecture|lesezeit|lesedauer|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|czas czytania|время чтения)\s?:?\s.{1,24}$/i },
  { kind: 'other', pattern: /^(?:réagir à cet article|commenter cet article|artikel kommentieren|jetzt kommentieren|comentar(?: este artículo)?|commenta(?: questo articolo)?)$/i },
  { kind: 'advertisement', pattern: /^(?:abonnez-vous|jetzt abonnieren|jetzt anmelden|suscríbete|abbonati|assine já|подписывайтесь на|подпишитесь на)\b.{0,80}$/i },
  { kind: 'advertisement', pattern: /^il vous reste \d{1,2}(?:[.,]\d{1,2})? ?% de cet article\b.{0,80}$|^la suite est réservée aux abonnés\b.{0,40}$/i },
  { kind: 'advertisement', pattern: /^(?:.{0,120}(?:jederzeit kündbar|résiliable à tout moment|sans engagement|sin permanencia|cancela cuando quieras)(?!\p{L}).{0,40}|jetzt (?:testen|weiterlesen|freischalten))$/iu },
  { kind: 'share', pattern: /^(?:teilen|artikel teilen|diesen artikel teilen|partager|compartir|condividi|compartilhar|dela|del)\b.{0,30}$/i },
  { kind: 'advertisement', pattern: /^(?:anzeige|werbung|publicité|publicidad|pubblicità|annonse|annons|reklama|reklam)$/i },
  { kind: 'other', pattern: /^.{0,120}(?:externen? inhalte?|eingebettete inhalte|personenbezogene daten an).{0,200}$/i },
  { kind: 'navigation', pattern: /^(?:bild|foto|image|photo|slide|folie) \d{1,3} (?:von|of|de|di|sur|\/) \d{1,3}$/i },
  { kind: 'caption', pattern: /^.{3,200}\((?:archiv(?:bild|foto|aufnahme)?|symbol(?:bild|foto)|image d['’]archives?|foto de archivo|foto d['’]archivio)\)\.?$/i },
  { kind: 'caption', pattern: /^[Ff]ot\.:? ?\p{Lu}[^.!?]{2,60}$/u },
  { kind: 'caption', pattern: /^\(?(?:foto|фото|fotó|φωτογραφία|צילום|사진|写真|ảnh|bild|quelle|bildrechte|photo|crédit|immagine)s?\s?:\s.{2,100}$/i },
];

/** Notes to the reader, in any language, that run longer than a line: each pattern finds the words that tell them wherever they stand. */
export const NOTES_TO_READER: readonly FurniturePattern[] = [
  { kind: 'other', pattern: /\bexterne[rn]? inhalte?\b.{0,120}\bangezeigt|\b(?:anzeigen|verhindern)\b.{0,60}\bexternen? inhalte|\beingebettete inhalte anzuzeigen|\bpersonenbezogenen? daten an dritt/i },
  { kind: 'other', pattern: /\b(?:accept|allow|enable)\b.{0,80}\bthird[- ]party (?:content|cookies)\b|\bthis content is (?:hosted by a third party|not available due to your privacy)/i },
  { kind: 'other', pattern: /\bce contenu (?:est bloqué|n['’]est pas disponible)\b.{0,120}\bcookies\b|\bpara (?:ver|visualizar) este contenido\b.{0,80}\bcookies\b/i },
  { kind: 'other', pattern: /\bthis summary is AI-generated\b/i },
  { kind: 'advertisement', pattern: /\bwe (?:may|might|can) (?:earn|receive|get) (?:an? )?(?:small )?(?:affiliate )?commissions?\b|\bals amazon-partner\b.{0,60}\bverdien/i },
];

/** Words of a newsletter. */
export const NEWSLETTER = /\bnewsletter|\binfolettre|\bboletín/i;
/** Words that call the reader to a newsletter or promise it; with those of a newsletter they make a call. */
export const NEWSLETTER_CALL =
  /\b(?:sign up|subscribe|your inbox|delivered|informiert (?:sie|dich|euch)|(?:ihr|dein)(?:em|en)? (?:e-mail-)?post(?:fach|eingang)|jetzt (?:abonnieren|anmelden)|abonnez-vous|inscrivez-vous|suscríb\p{L}+|iscriviti|assine|hier geht)(?!\p{L})/iu;

/** What an outlet says of its own work. */
export const OWN_WORK = /\b(?:our|unser\p{L}{0,2}|notre|nuestr[oa]) (?:\p{L}+ ){0,3}(?:journalism\p{L}*|reporting|newsroom|readers|berichterstattung|arbeit|rédaction|periodismo)|\byour (?:support|donation|contribution) (?:makes|allows|helps)\b|\bat no cost to you\b|\breader-supported\b/iu;
/** What an outlet asks its readers for; with what it says of its own work this makes an appeal. */
export const APPEAL =
  /\b(?:donate|donations?|support (?:us|our|my work)|becoming a (?:free|paid)|helps? support|become a (?:member|supporter)|your (?:support|donation|contribution)|spende\p{L}*|unterstütz\p{L}+ (?:uns|unser\p{L}*|sie uns)|soutenez|faites un don|apóyanos)(?!\p{L})/iu;

/** What the first page of an outlet or of a section is called, and no report. */
export const SECTION_NAME = /^(?:home|news|blog|start(?:seite)?|aktuell(?:es)?|accueil|actualités|inicio|noticias|notizie|главная|новости)$/i;

/** A label over the points of a story in other languages. */
export const OTHER_LABEL_OF_POINTS =
  /^(?:in kürze|das wichtigste in kürze|(?:das|die) wichtigste[n]?(?: punkte)?|auf einen blick|zusammenfassung|l['’]essentiel|en bref|en résumé|en breve|lo esencial|claves|las claves|resumen|in sintesi|in breve|punti chiave|em resumo|em síntese|kort fortalt|kort sagt|i korthet|oppsummert|in het kort|samenvatting|w skrócie|öne çıkanlar|özet|главное|кратко|коротко|головне)\s?:?$/iu;

/** How outlets are named in other languages, by the noun at the end or the beginning of their names; the whole line is one, in capitals at its first letter. */
export const OTHER_OUTLET_NAME =
  /^(?:[\p{L}'’.-]{2,30} ){0,3}[\p{L}-]{0,30}(?:zeitung|nachrichten|anzeiger|rundschau|tagblatt|tageblatt|abendblatt|volksblatt|kurier|dagblad|courant|tidende|tidning|posten|bladet|blaðið)$|^(?:(?:la|le|el|il|o|a|de|der|die|das) |l['’])?(?:gazette|gazeta|gazzetta|gaceta|dépêche|quotidien|courrier|corriere|correo|correio|kurier|dziennik|głos|diario|diário|jornal|journal|periódico|faro|heraldo|giornale|messaggero|folha|tribuna|tribune|écho|eco|voix|voz|voce|nouvelliste|observador)(?: (?:(?:de|del|della|di|do|da|du|des|la|le) ){0,2}(?:d['’]|l['’])?[\p{L}'’-]{3,30}){1,3}$/iu;

/** Words that open a byline in other languages; what follows is names. */
export const OTHER_BYLINE_OPENINGS = /^(?:(?:von|text|par|por|di|av|door|od)\s?:?\s+(?=\p{Lu})|(?:autor(?:en|in|a|es|i|e)?|auteurs?|tekst|texte|texto|testo|автор(?:ы)?|текст|كتب(?:ت)?|بقلم|تحرير|מאת|نویسنده)\s?:\s*)/iu;
