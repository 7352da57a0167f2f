import type { RemovedKind } from '../../../model/report.ts';
import { WRITER_CONTACT } from './writers.ts';

/** A line that is furniture wherever it stands: its kind, and a pattern over the whole line. */
export interface FurniturePattern {
  readonly kind: RemovedKind;
  readonly pattern: RegExp;
}

/** The line by which a wire service says when it sent a story: month, day and year in two figures each ("AP-ES-06-11-31 1422EDT"). */
export const WIRE_STAMP = /^[A-Z]{2,5}(?:-[A-Z]{2,3})?-(\d\d)-(\d\d)-(\d\d) (\d{4})(?:[A-Z]{3})?$/;

/** The group of day, hour and minute that wire services send a story with, then month and year in two figures: "051410 FEB 34", "051410 GMT FEB 34". */
export const WIRE_TIME = /^(\d\d)(?:[01]\d|2[0-3])[0-5]\d ?(?:Z|GMT|UTC)? ?([A-Z]{3}) (\d\d)$/i;

/** How long a text takes to read or to hear: "• 3 min read", "Reading Time:2 minutes". */
export const READING_TIME = /^[\s•·|-]{0,3}(?:(?:estimated )?(?:reading|read) time:?\s?|estimated )?\d{1,3}[ -]?min(?:ute)?s?(?:[ -](?:read|listen|watch|reading time))?$/i;

/** How long ago a page says that it was published: "4 days ago", "an hour ago". */
export const AGE = /^(?:(?:published|posted|updated|last updated):? )?(?:\d{1,2}|an?|one) (?:sec(?:ond)?|min(?:ute)?|hr|hour|day|week|month|year)s? ago$/i;

/**
 * Lines that are never journalism, in English and in the signs that pages of any language share. Each pattern covers the whole line and
 * is tried on short lines only.
 */
export const FURNITURE_LINES: readonly FurniturePattern[] = [
  { kind: 'rule', pattern: /^(?:[_*=~#•·—–-][ \t]?){2,}$/ },
  { kind: 'copyright', pattern: /^(?:all (?:contents?|rights?) )?(?:©.*|copyright(?: ?(?:©|\(c\)|copyright))? ?(?:(?:©|\d{4}|by\b).*|.{0,50}(?:\d{4}|inc|ltd|llc|gmbh|media|news|press|group|reserved)?\.?))$/i },
  // An owner has a capital; what goes on in small letters is the third item of a list.
  { kind: 'copyright', pattern: /^(?:[Aa]ll (?:[Cc]ontents?|[Rr]ights?) )?\([cC]\)(?: ?(?:©|[Cc]opyright|COPYRIGHT))? ?(?:(?:©|\d{4}|[Bb]y\b).*|\p{Lu}.{0,50})?$/u },
  { kind: 'copyright', pattern: /^.{0,200}\ball rights reserved\b.{0,120}$/i },
  { kind: 'navigation', pattern: /^\d{1,3}\s*(?:\/|of)\s*\d{1,3}(?:\s*\|)?$/i },
  // The number of a picture in a gallery, and its caption.
  { kind: 'caption', pattern: /^\d{1,3} ?(?:\/|of) ?\d{1,3}\s{0,3}\|\s{0,3}\S.{20,300}$/i },
  { kind: 'related', pattern: /^you (?:might|may) also (?:like|enjoy)\b.{0,120}$/i },
  // A player's clock, the time that a text takes to read, the sign of its end.
  { kind: 'navigation', pattern: /^\d{1,2}:\d\d(?::\d\d)?(?:\s*[/|]\s*\d{1,2}:\d\d(?::\d\d)?)?$/ },
  { kind: 'navigation', pattern: READING_TIME },
  { kind: 'navigation', pattern: /^[■●◆▪□◼#]{1,3}$/u },
  { kind: 'navigation', pattern: /^[Tt]opics?: ?\p{Lu}[^.!?]{2,80}$/u },
  { kind: 'navigation', pattern: /^\d{1,4}$/ },
  { kind: 'date-line', pattern: /^(?:[^.!?\n]{0,60}[·|•–—-] ?)?(?:last )?(?:updated|posted|published)(?: at)?:? \d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: \p{Lu}{2,4})?$/iu },
  { kind: 'navigation', pattern: /^(?:back|next|previous|prev|menu|search|sections|all sections|home|topic|topics|close|(?:skip|jump) to (?:main )?(?:content|navigation|comments(?: section)?|main menu)|in this section|further reading|(?:de(?:s)?crease|increase) article font size|text size|show caption|hide caption|toggle caption|enlarge this image|article bookmarked|gift this article(?: free)?|print this page|copied|why you can trust \S.{1,30}|toggle navigation|back to top|table of contents|up next)$/i },
  { kind: 'navigation', pattern: /^this is google['’]s cache of \S.{0,300}$|^tip: to quickly find your search term on this page\b.{0,120}$|^the wayback machine - https?:\S{1,250}$/i },
  { kind: 'navigation', pattern: /^(?:you are (?:viewing|looking at)|this is) an? (?:archived?|cached|saved) (?:web ?|historical )?(?:page|site|version|copy|snapshot)\b.{0,280}$/i },
  { kind: 'navigation', pattern: /^-{3,20} ?(?:forwarded|original) message ?-{3,20}$|^(?:from|to|cc|reply-to): (?:[^\n]{0,120}<[^<>@\s]{1,80}@[^<>\s]{1,80}>.{0,100}|[^<>@\s]{1,80}@[^<>@\s]{1,80})$/i },
  { kind: 'navigation', pattern: /^(?:\W{0,3}(?:continued (?:from|on) page \w{1,4}|page \d{1,4} (?:of|\/) \d{1,4})\W{0,80}){1,2}$/i },
  { kind: 'other', pattern: /^\W{0,3}(?:for (?:immediate|general) (?:release|publication|distribution)|(?:press|news|media) (?:release|statement|advisory|notice)|embargoed (?:until|till|to)\b.{0,80}|(?:media|press) contacts?:.{0,200})\W{0,3}$/i },
  { kind: 'other', pattern: /^this is a rush transcript\b.{0,160}$/i },
  { kind: 'other', pattern: /^(?:this|the) (?:press |news )?release (?:may )?contains? (?:certain )?forward-looking\b.{0,280}$/i },
  { kind: 'other', pattern: /^this e-?mail (?:and any|message|is |may |was sent|contains)\b.{0,220}$/i },
  { kind: 'navigation', pattern: /^(?:log ?in|sign ?in|sign ?up|register|subscribe(?: now)?|my account|log ?out|sign ?out)$/i },
  { kind: 'navigation', pattern: /^(?:play all audios?|listen(?: to (?:this )?article)?|audio|play|pause|mute|unmute|fullscreen|video player|play video|watch live)\s*:?$/i },
  // The line by which a wire service files a story: "BC-US--Lake Bridge, 2nd Ld-Writethru, 300".
  { kind: 'navigation', pattern: /^(?:AM|PM|BC)-[A-Z]{2}--\S.{1,80}$|^\S.{1,80}, \d{1,2}(?:st|nd|rd|th) Ld(?:-Writethru)?\b.{0,20}$/i },
  // What else such a service sets about a story: notes to editors, its pictures, "more to come", the day and hour of sending.
  { kind: 'navigation', pattern: /^(?:eds|editors)\s?: .{3,300}$|^(?:AP|AFP|Reuters) (?:Photo|Video|Graphic|Audio)s?(?: [A-Z]{2,8}[\d-]{2,9},?){1,12}\.?$|^\(MORE\)$|^-? ?30 ?-$|^\W{0,3}ends?\W{0,3}$|^\(end \d{1,2}[:.]\d\d ?[ap]\.?m\.?\)$/i },
  { kind: 'navigation', pattern: /^\((?:see|continued on|turn to) [\p{L} '’-]{2,40}, (?:page )?[A-Z]?\d{1,2}[A-Z]?\)$/iu },
  { kind: 'navigation', pattern: /^(?:(?:kind|best|warm) regards|yours (?:sincerely|faithfully|truly)|sincerely),?$/i },
  { kind: 'date-line', pattern: WIRE_STAMP },
  { kind: 'date-line', pattern: WIRE_TIME },
  { kind: 'byline', pattern: /^special to (?:the )?\S[^.!?:]{2,50}$/i },
  { kind: 'byline', pattern: WRITER_CONTACT },
  // The outlet itself with the services whose takes it used: "The Ledger with AFP".
  { kind: 'byline', pattern: /^\(?(?:by )?\p{Lu}[\p{L}\d .&'’-]{1,30}\swith\s(?:AFP|AP|Reuters|dpa|news agencies|agencies)(?:,?(?: and|,) (?:AFP|AP|Reuters|dpa|agencies))*\)?$/iu },
  { kind: 'navigation', pattern: /^(?:new ?)?you can now listen to .{2,60} articles!?$/i },
  { kind: 'related', pattern: /^(?:list of \d{1,2} items?|list \d{1,2} of \d{1,2}.{0,200}|end of list)$/i },
  { kind: 'navigation', pattern: /^(?:loading|please wait)(?:\.{1,3}|…)?$/i },
  { kind: 'advertisement', pattern: /^(?:advertisements?(?: ?[·|–—-] ?scroll (?:down )?to continue(?: reading)?)?|ad|sponsored(?: content)?|promoted|paid content|story continues below(?: advertisement)?|continue reading below|article continues below(?: advertisement)?|continue reading the main story|remove ads?|supported by)\s*:?$/i },
  { kind: 'advertisement', pattern: /^(?:please )?(?:subscribe|sign up|register|log in|sign in|create (?:an|a free) account) (?:now )?(?:or \w{1,10} (?:in|up) )?to (?:unlock|continue|read|access|keep|finish)\b.{0,80}$/i },
  { kind: 'advertisement', pattern: /^.{0,120}\bcancel (?:at )?any ?time\b.{0,60}$/i },
  { kind: 'advertisement', pattern: /^already (?:a (?:subscriber|member)|subscribed|registered)\b.{0,60}$/i },
  { kind: 'advertisement', pattern: /^join (?:over |more than )?[\d,.]{2,10} (?:\w{1,20} )?(?:readers|subscribers|members)\b.{0,60}$/i },
  { kind: 'advertisement', pattern: /^(?:only |just |from |then )?(?:[€$£] ?\d[\d.,]{0,6}|\d{1,4} ?(?:€|euros?)) (?:for|per|a|every) (?:(?:\d{1,2}|first|your first) )?(?:weeks?|months?|day|year)\b.{0,80}$/i },
  { kind: 'advertisement', pattern: /^(?:sponsors?|advertisers?|partners?)\s*:\s.{0,240}$/i },
  { kind: 'advertisement', pattern: /^(?:this (?:story|article|episode|post|newsletter|report) (?:is|was) )?(?:sponsored by|ads? by|presented by|brought to you by)\s*:?\s.{0,80}$/i },
  { kind: 'related', pattern: /^(?:recommended(?: videos?| reading| stories| for you)?|related(?: topics?| articles?| news| stories| coverage| content| links?)?|more (?:from|on|in) .{1,60}|most (?:read|popular|viewed)|trending(?: now)?|top stories(?: from .{1,40})?|latest (?:news|stories|headlines)|you (?:may|might) also (?:like|be interested in|enjoy)|(?:people|readers|others) are also (?:reading|viewing|watching)|read (?:more|next|also)|also read|explore more|see also|editors?['’]s? picks?|don['’]t miss|up next|what to read next)\s*(?::|\.{3}|…)?$/i },
  { kind: 'related', pattern: /^also on \S{2,40}\.[a-z]{2,8} \S.{3,200}$/i },
  { kind: 'share', pattern: /^sharing is caring[!.]{0,3}$/i },
  { kind: 'advertisement', pattern: /^(?:adverts?|\[?pr\]?|［PR］|【PR】)$/i },
  { kind: 'related', pattern: /^(?:read more|read also|also read|related|see also|see more|don['’]t miss|more|watch|watch now|read|recommended)\s?[:|»>]\s.{3,200}$/i },
  { kind: 'share', pattern: /^(?:share(?: this)?(?: article| story| on .{1,40})?|tweet|email(?: this)?|print(?: this)?|copy link|link copied!?|facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|telegram|instagram|flipboard|follow us(?: on .{1,40})?|save|bookmark|comments?(?: \(\d+\))?|\d+ comments?|leave a comment|post a comment|view comments|add as a preferred .{3,60})\s*:?$/i },
  { kind: 'advertisement', pattern: /^(?:sign up|subscribe)(?: now| today)?\s?[:–—-]\s.{3,160}$/i },
  { kind: 'advertisement', pattern: /^(?:promoted|sponsored|partner content|paid post): \p{Lu}[^.!?]{3,120}$/iu },
  { kind: 'related', pattern: /^(?:(?:photo )?gallery|slideshow|in pictures|watch the video): [^.!?]{3,120}$/i },
  { kind: 'related', pattern: /^(?:next|previous) (?:article|story|post): .{3,200}$/i },
  // Buttons in a row: "• Save • Share • Give feedback".
  { kind: 'share', pattern: /^(?:[•|·]\s*)?(?:save|share|print|email|listen|comments?|copy link|give feedback|gift)(?:\s*[•|·]\s*(?:save|share|print|email|listen|comments?|copy link|give feedback|gift)){1,6}$/i },
  // What outlets ask of those who search: to be set before others.
  { kind: 'share', pattern: /^(?:choose|add|make|prefer|set) (?:.{1,50} )?(?:as (?:an? |your )?preferred .{3,90}|preferred on google|on google)\.?$/i },
  // What a machine has read aloud, summed up, or made of what readers say.
  { kind: 'other', pattern: /^.{2,40} website contains only a portion of the news stories\b.{0,260}$/i },
  { kind: 'navigation', pattern: /^(?:(?:the |this )?audio(?: version of this (?:article|story))? (?:is|was) generated by (?:an )?AI\b|summary is AI-generated|what readers are saying$).{0,300}$/i },
  { kind: 'navigation', pattern: /^this live (?:blog|page|coverage|feed) (?:is|has) (?:now |been )?(?:no longer being updated|closed|ended|finished)\b.{0,160}$/i },
  { kind: 'navigation', pattern: /^when we learn of a mistake, we acknowledge it with a correction\b.{0,200}$/i },
  { kind: 'navigation', pattern: /^[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,20}){1,3}$/ },
  { kind: 'advertisement', pattern: /^(?:get|download|join|subscribe|sign up)\b.{2,90}\b(?:by clicking here|click here(?: (?:for more(?: information)?|to (?:subscribe|join|sign up)))?)[.!]?$/i },
  { kind: 'advertisement', pattern: /^(?:follow|like|find|join) .{1,80} on (?:facebook|twitter|x|instagram|youtube|tiktok|linkedin|telegram|threads|bluesky|whatsapp)\b.{0,80}$/i },
  { kind: 'advertisement', pattern: /^(?:have|got|do you have) an? (?:news )?(?:tip|story)\b.{0,200}$/i },
  { kind: 'share', pattern: /^https?:\/\/\S{1,300}$/ },
  { kind: 'advertisement', pattern: /^(?:sign up|subscribe) (?:for|to) .{1,60}(?:newsletters?|alerts?|updates)\b.{0,80}$/i },
  // Behind a question to the reader; with a price; to the outlet's own app or map.
  { kind: 'advertisement', pattern: /^(?:enjoy(?:ing|ed)|lik(?:e|ing|ed)|reading|love|loved) this (?:story|article|report|piece|journalism)\? .{4,160}$/i },
  { kind: 'advertisement', pattern: /^subscribe to (?:the )?\p{Lu}[^.!?]{2,60} (?:from|for) (?:only |just )?[€$£] ?\d[\d.,]{0,6}\b.{0,60}$/iu },
  { kind: 'advertisement', pattern: /^(?:never miss|catch|get|download|install|stay|read|follow|try|see) [^"“”]{0,80}\b(?:our|the) (?:[\p{L}\d]{2,20} ){0,3}app\b(?: (?:now|today|here|for free|on (?:ios|android)))?[.!]?(?: (?:download|install|get it) [^.!?]{2,40}[.!]?)?$/iu },
  { kind: 'related', pattern: /^(?:follow|see|explore|find|track|browse|view) [^"“”.]{2,80}\b(?:in|on|with|using|via) our (?:\p{L}{3,20} ){0,2}(?:map|tracker|guide|graphic|page|blog|table|timeline|calculator)(?: here)?[.!]?$/iu },
  { kind: 'related', pattern: /^(?:also|more|elsewhere|next) in [\p{L}& ]{3,24}: \S.{3,200}$/iu },
  { kind: 'navigation', pattern: /^(?:story|article) continues$/i },
  // What agencies and those who carry them unread set below a story.
  { kind: 'other', pattern: /^our standards: .{0,80}\bprinciples\.?(?:, opens new tab)?$/i },
  { kind: 'other', pattern: /^\(?[^"“”.]{0,80}\b(?:this|the) (?:story|article|report|copy|content) (?:has|was) not (?:been )?(?:edited|reviewed|modified) by [^"“”]{2,160}$/i },
  { kind: 'other', pattern: /^\(?(?:this|the) (?:story|article|report|copy) (?:is|was|has been) (?:auto-?|automatically )?(?:generated|published|produced|sourced) (?:automatically )?(?:from|by|via) (?:an? )?(?:syndicated|agency|wire|news agency) (?:news )?feed\b[^"“”]{0,80}$/i },
  // Who did not write the report: "Edited by: Ann Lee".
  { kind: 'byline', pattern: /^(?:(?:copy-?)?edited|fact[- ]?checked|reviewed|translated) by ?:? ?\p{Lu}[^.!?]{2,60}\.?$/iu },
  { kind: 'caption', pattern: /^(?:photo|image|picture|photos|photograph|video|graphic)(?: credit| source)?\s?(?::|by)\s.{2,80}$/i },
  { kind: 'caption', pattern: /^(?:getty images|ap photo|reuters|afp|file photo|file)(?:\s?\/\s?[\w .-]{2,40})?$/i },
];

/** An agency in brackets at the end of a line: below a picture its photographer's, behind a longer paragraph the report's own. */
export const AGENCY_END = /\((?:AP|AFP|Reuters|Getty Images|EPA|dpa|UPI|Bloomberg|Xinhua)(?:\s?[/,]\s?[^()]{1,60})?\)$/;

/** Opens a line that tells a day to come: "Next meeting: 4 May 2031". */
export const TELLS_NEXT = /^(?:the )?next \p{L}{3,20}(?: \p{L}{2,20}){0,3}:/iu;

/** The end of a line that goes on with a name in the next: "the chair of the", "Telma and". */
export const CUT_BEFORE_NAME = / (?:the|of|and|in|by|from|to|for|with|said|at|on|under|between|that|its|an?)$/;

/** Calls to click that scrapers leave inside a line, between two sentences. */
export const INLINE_CALLS: readonly string[] = [
  'EXPLORE MORE', 'READ MORE', 'SEE MORE', 'LEARN MORE', 'SEE ALSO', 'READ ALSO', 'ALSO READ', 'READ NEXT', 'WATCH MORE', 'WATCH NOW', 'ADVERTISEMENT', 'STORY CONTINUES BELOW',
  'ARTICLE CONTINUES BELOW', 'CONTINUE READING', 'SIGN UP NOW', 'SUBSCRIBE NOW', 'CLICK HERE',
];

/** What pages say behind a link that leaves them, for readers who hear the page: no word of the report. */
export const LINK_NOTES = /,? \(?opens (?:in )?(?:a )?new (?:tab|window)\b\)?/gi;

/** An advertisement in brackets inside a line. */
export const BRACKETED_ADVERTISEMENT = /\[(?:advertisement|ad|sponsored|promoted)\b[^[\]]{0,200}\]/gi;

/** How a page's classes mark words that it pulled out of its own text to set them large. */
export const PULLED_WORDS = /pull[-_]?quote|exergue/i;

/** What lines that ask the reader for something, or sell it, speak of. */
export const SOLICITATION = /\b(?:cookies?|newsletters?|subscri\w+|sign up|privacy|advertis\w+|sponsor\w*)\b/i;

/** The value in a line of a table of results: a share, or a count of something ("41%", "12 seats" behind a colon or in brackets). */
export const RESULT_VALUE = /\d ?(?:%|per ?cent\b)|: ?\d[\d,.]* \p{Ll}{3,}|\(\d[\d,.]* \p{Ll}+\)/u;

/** The label above whom the press may ask. */
export const CONTACT_LABEL = /^(?:(?:press|media|news) )?(?:contacts?|inquiries|enquiries):?$/i;

/** Words in capitals that open a note, and are no place. */
export const NOTE_HEADS = /^(?:FYI|NB|PS|NOTE|UPDATE|UPDATED|BREAKING|CORRECTION|WATCH|LIVE|READ|PHOTOS?|VIDEO|EDITOR'S NOTE)$/;
