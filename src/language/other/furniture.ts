import type { FurniturePattern } from '../en/page/furniture.ts';

/** Lines of furniture in languages whose reports are restored but not marked. Each pattern covers the whole line and is tried on short lines only. */
export const OTHER_FURNITURE_LINES: readonly FurniturePattern[] = [
  { kind: 'related', pattern: /^(?:à )?lire aussi\b.*$/i },
  { kind: 'related', pattern: /^(?:lesen sie auch|lies auch|mehr zum thema|das könnte sie auch interessieren)\b.*$/i },
  { kind: 'related', pattern: /^(?:leggi anche|lee también|lea también|te puede interesar|leia também|les også|läs också|lees ook|čtěte také|czytaj także)\b.*$/i },
  { kind: 'other', pattern: /^(?:temps de lecture|lesezeit|lesedauer|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|czas czytania|время чтения)\s?:?\s.{1,24}$/i },
  { kind: 'other', pattern: /^(?:réagir à cet article|commenter cet article|artikel kommentieren|jetzt kommentieren|comentar(?: este artículo)?|commenta(?: questo articolo)?)$/i },
  { kind: 'advertisement', pattern: /^(?:abonnez-vous|jetzt abonnieren|jetzt anmelden|suscríbete|abbonati|assine já|подписывайтесь на|подпишитесь на)\b.{0,80}$/i },
  { kind: 'advertisement', pattern: /^il vous reste \d{1,2}(?:[.,]\d{1,2})? ?% de cet article\b.{0,80}$|^la suite est réservée aux abonnés\b.{0,40}$/i },
  { kind: 'share', pattern: /^(?:teilen|artikel teilen|diesen artikel teilen|partager|compartir|condividi|compartilhar|dela|del)\b.{0,30}$/i },
  { kind: 'advertisement', pattern: /^(?:anzeige|werbung|publicité|publicidad|pubblicità|annonse|annons|reklama|reklam)$/i },
  { kind: 'other', pattern: /^.{0,120}(?:externen? inhalte?|eingebettete inhalte|personenbezogene daten an).{0,200}$/i },
  { kind: 'caption', pattern: /^\(?(?:foto|bild|quelle|bildrechte|photo|crédit|immagine)s?\s?:\s.{2,100}$/i },
];

/** Words that open a byline in other languages; what follows is names. */
export const OTHER_BYLINE_OPENINGS = /^(?:(?:von|text|par|por|di|av|door|od)\s?:?\s+(?=\p{Lu})|(?:autor(?:en|in|a|es|i|e)?|auteurs?|tekst|texte|texto|testo|автор(?:ы)?|текст|كتب(?:ت)?|بقلم|تحرير|מאת|نویسنده)\s?:\s*)/iu;
