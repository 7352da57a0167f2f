import type { RemovedKind } from '../../../model/report.ts';

/** A line that is furniture wherever it stands: its kind, and a pattern over the whole line. */
export interface FurniturePattern {
  readonly kind: RemovedKind;
  readonly pattern: RegExp;
}

/** The line by which a wire service says when it sent a story: month, day and year in two figures each ("AP-ES-06-11-31 1422EDT"). */
export const WIRE_STAMP = /^[A-Z]{2,5}(?:-[A-Z]{2,3})?-(\d\d)-(\d\d)-(\d\d) (\d{4})(?:[A-Z]{3})?$/;

/** The group of day, hour and minute that wire services send a story with, then month and year in two figures: "051410 FEB 34", "051410 GMT FEB 34". */
export const WIRE_TIME = /^(\d\d)(?:[01]\d|2[0-3])[0-5]\d ?(?:Z|GMT|UTC)? ?([A-Z]{3}) (\d\d)$/i;

/** A line that tells how to reach the writer, who is the first group or the second: "Reach reporter Ann Lee at …", "Ann Lee can be reached at …". */
export const WRITER_CONTACT =
  /^(?:(?:[Rr]each|[Cc]ontact|[Ee]-?mail|[Ff]ollow) (?:(?:[\p{L}&-]{2,20} ){0,4}(?:reporter|writer|editor|correspondent|columnist|journalist) )?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3})|(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}) (?:can|may) be (?:reached|contacted))[ ,:]+(?:at|on|by|via)\b(?=.{0,60}(?:@|\d{3}|Twitter|X\b)).{1,200}$/u;

/** Behind a writer's surname: how to reach them. */
export const REACHED_AT = /^ (?:can|may) be (?:reached|contacted) (?:at|on|by|via)\b/;

/** The line that says of a text that it is a release, with its number: "PRESS RELEASE 12/31", "Communiqué No. 7". */
export const RELEASE_MARK =
  /^\W{0,3}(?:for (?:immediate|general) release|(?:press|news|media) (?:release|statement|communiqu[eé])|communiqu[eé])(?:(?: no\.?| number|:)? ?(?:[A-Z]{1,6}[ /-]?)?[\d/.-]{1,12})?\W{0,3}$/i;

/** The page and the name of a newspaper, at the head of what was printed in it, once the day is taken out: "A4 LOWELL BANNER", "Page 2A The Alder Record". */
export const PRINTED_HEAD = /^(?:(?:page )?(?:[A-Z]?\d{1,2}[A-Z]?)[ ,|—–-]+)?(\p{Lu}[\p{L}'’ -]{4,44}?)[ ,|—–-]*(?:page (?:[A-Z]?\d{1,2}[A-Z]?))?$/iu;

/** How long a text takes to read or to hear: "• 3 min read", "Reading Time:2 minutes". */
export const READING_TIME = /^[\s•·|-]{0,3}(?:(?:estimated )?(?:reading|read) time:?\s?|estimated )?\d{1,3}[ -]?min(?:ute)?s?(?:[ -](?:read|listen|watch|reading time))?$/i;

/** How a deck ends that names the writer: no headline does. */
export const DECK_SIGNED = /, (?:writes|reports) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** A writer's handle, with whatever stands behind it in a byline. */
export const HANDLE_BEHIND = /\s@[A-Za-z0-9_]{2,30}(?:\s.{0,60})?$/;

/** Where a byline names the service behind the outlet itself: "By Coast & Tide with AFP". */
export const WITH_SERVICE = /\swith\s([\p{L} ]{2,30})\)?$/u;

/** How long ago a page says that it was published: "4 days ago", "an hour ago". */
export const AGE = /^(?:(?:published|posted|updated|last updated):? )?(?:\d{1,2}|an?|one) (?:sec(?:ond)?|min(?:ute)?|hr|hour|day|week|month|year)s? ago$/i;

/** What a page sets behind the headline of a live page: no line below it is the headline. */
export const LIVE_HEADLINE = /\s[–—-]\s(?:as it happened|live|live updates?)$|^live(?: updates?)?: /i;

/** What an outlet sets behind its name in another language's edition: "Orun Daily — English edition". */
export const EDITION_BEHIND_NAME = /(?:\s[–—|-]\s|\s\(?)(?:in English|(?:the )?(?:English|International|Online|Digital|Weekend|Morning|Evening|UK|US|Asia|Europe)(?: language)? edition)\)?$/i;

/** The initials that a news agency sets behind its whole name: "Norvathian News Agency NVNA". */
export const INITIALS_OF_AGENCY = /(?<=\b(?:news|press|information|telegraph) agency) \(?\p{Lu}{2,8}\)?$/iu;

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

/** The end of a line that credits a photograph: everything before it in the line is a caption. */
export const PHOTO_CREDIT_END: readonly RegExp[] = [
  /\((?:[^()]{0,80}\b)?(?:photos?|photograph|pool|file|image|images|via|handout|screenshot|illustration)\b[^()]{0,80}\)$/i,
  /(?:^|[.!?] )(?:[Pp]hoto(?:graph)?s?|[Pp]icture|[Ii]mage)(?: by)?: ?\p{Lu}[\p{L}.'’ -]{2,40}(?:\s?\/\s?\p{Lu}[\p{L}.&'’ -]{1,40})?$/u,
  /[.!?]["”’]? ?[—–-]{1,2} ?(?:[Pp]hoto(?:graph)?s?|[Pp]ictures?|[Ii]mages?) (?:by|courtesy of|from|via) \p{Lu}[\p{L}.'’ /-]{2,60}$/u,
  // "(Coast News: Ann Lee)", "(Ann Lee/The Coast Press)", "[File: Ann Lee/AP Photo]"; a glued "Credit: AP".
  /\((?:[A-Z][\w.&’'-]* ){0,2}(?:News|TV|Radio|Supplied|Pictures?|Images?|AP|AFP|Reuters|EPA|AAP|PA): \p{Lu}[\p{L}.'’ -]{2,40}\)$/u,
  /\(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3} ?\/ ?(?:(?:The )?(?:\p{Lu}[\p{L}.'’-]* ){1,3}(?:Press|News|Photo|Images|Pool|Agency)|AP|AFP|Reuters|EPA|AAP|PA|UPI)\)$/u,
  /\[(?:File|Handout|Courtesy)(?: photo)?(?:: ?[^\][]{2,80})?\]$|\[\p{Lu}[\p{L}.'’ -]{2,40}\/(?:AP|AFP|Reuters|EPA|Getty)[^\][]{0,40}\]$/u,
  /\p{Ll}Credit: ?\p{Lu}[\p{L}.&'’/ -]{1,40}$/u,
  /(?:\||\/|©|\bcredit:?|\bphoto(?:graph)?(?: by|:)|\bimage:)\s?[^|/©.]{0,60}(?:getty images|reuters|ap|afp|epa|shutterstock|file photo|ap photo|bloomberg|alamy|istock|pool)(?: file| archive)?\.?$/i,
];

/** The credit of a photograph in a line of its own, below the caption: "Ann Lee/Reuters", "Ann Lee / Telma Photo via Getty Images". */
export const PHOTO_CREDIT_ALONE =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3} ?\/ ?(?:\p{Lu}[\p{L}.'’-]* ){0,3}(?:AP|AFP|Reuters|EPA|Getty|Getty Images|Bloomberg|Shutterstock|Anadolu|Xinhua|dpa|AAP|PA|Photo|Pool|Images|Press)(?: (?:via|on behalf of) \p{Lu}[\p{L} .]{1,30})?$/u;

/** What a broadcaster sets before the description of a picture, with nothing between them: "Getty Images A woman holds a lamp". */
export const PICTURE_DESCRIBED = /^(?:Getty Images|Reuters|AFP|AFP via Getty Images|EPA|EPA-EFE|EPA\/Shutterstock|PA Media|PA|AP|Alamy|Shutterstock|BBC|Anadolu via Getty Images|Bloomberg via Getty Images|Supplied|Handout)(?:\/[A-Z]\w{1,20}| \/ [A-Z]\w{1,20})? (?:An?|The|Two|Three|Four|Five|Several|People|Men|Women|Children|Police|Rescuers?|Firefighters|Soldiers|Workers|Smoke|Aerial|Photo|Image|File|Close|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,? (?:is|in|wearing|with|at|on|speaking|standing|sitting|looking|smiling|and|pictured|holding|walks?|sits?|stands?))\b[^.!?]{10,300}$/u;

/** An agency in brackets at the end of a line: below a picture its photographer's, behind a longer paragraph the report's own. */
export const AGENCY_END = /\((?:AP|AFP|Reuters|Getty Images|EPA|dpa|UPI|Bloomberg|Xinhua)(?:\s?[/,]\s?[^()]{1,60})?\)$/;

/** Opens a line that tells a day to come: "Next meeting: 4 May 2031". */
export const TELLS_NEXT = /^(?:the )?next \p{L}{3,20}(?: \p{L}{2,20}){0,3}:/iu;

/** Words that tell who stands where in a picture. */
export const PLACES_IN_PICTURE = /^pictured\b|^(?:from )?(?:left|top) to (?:right|bottom)\b|, (?:(?:second|third|far|front|back) )?(?:left|right|center|centre)(?:,| and\b)|\b(?:pictured|seen|and|\() ?from left\b|\((?:left|right|center|centre)\)/i;

/** A whole sentence of the past about somebody who stands on a side in brackets: running text, since captions tell of a picture in the present. */
export const TOLD_OF_PLACED = /\((?:left|right|center|centre)\),? (?:(?:both|later|also|then) )?(?:did|had|would|could|said|told|refused|kept|spent|stayed|went|came|took|gave|made|got|saw)\b[^()]{0,300}\.$/;

/** The end of a line that goes on with a name in the next: "the chair of the", "Telma and". */
export const CUT_BEFORE_NAME = / (?:the|of|and|in|by|from|to|for|with|said|at|on|under|between|that|its|an?)$/;

/** Names in capitals with a small "and" between them: writers, and no headline. */
export const NAMES_IN_CAPITALS = /^\p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){1,3}(?:, \p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){1,3}){0,4},? and \p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{0,20}){1,3}$/u;

/** What a copy of a blog's entry says at its end; the first group is the headline of the entry. */
export const POST_APPEARED = /\bThe post (.{3,220}?) (?:appeared first|first appeared) on .{3,60}$/;

/** Lines that send the reader to the outlet whose article this is; the first group is its name. */
export const CREDIT_LINES: readonly RegExp[] = [
  /^the post .{3,220} (?:appeared first|first appeared) on (.{3,60}?)(?:\.(?: .{0,120})?)?$/i,
  /^via (\p{Lu}[^.!?:]{2,58})$/u,
  /^click here (?:to|for) (?:read )?more (?:articles |stories |news |coverage )?(?:from|at) (.{3,60})$/i,
  // "Read more on World News" heads a list of links.
  /^(?:read|see) (?:the )?(?:more (?:here )?(?:(?:at|from)|(?:on|in)(?= \S{3,50}\.[a-z]{2,}$))|(?:full (?:story|article|report)|original(?: story| article)?) (?:here )?(?:at|from|on|in)) (.{3,60})$/i,
  /^this (?:article|story|report) (?:was )?(?:originally|first) (?:published|appeared|posted) (?:at|by|in|on) ([^:]{3,60}): .{3,250}$/i,
  /^(?:this (?:article|story|report) )?(?:was )?(?:originally|first) (?:published|appeared|posted) (?:at|by|in|on) (.{3,60})$/i,
  /^(?:this|the) (?:article|story|report|piece) (?:is|was) (?:re)?published from (.{3,60}?) (?:under|with|by) .{3,200}$/i,
  /(?:^|[.!?] )this (?:article|story|report) (?:was )?(?:originally |first )?(?:published|appeared) (?:originally |first )?(?:at|by|in|on) ([^.]{3,60})(?:\. Read the original(?: article)?(?: here)?)?\.?$/i,
];

/** How an outlet speaks of a title of its own where it says what ran in it first: "our weekly". */
export const OWN_TITLE = /^(?:our|its|this|an?|my|their)\b/i;

/** Words by which a line tells where a report was published; a line without them may only lead elsewhere. */
export const FIRST_PUBLISHED = /\b(?:(?:re)?published|appeared)\b/i;

/** Calls to click that scrapers leave inside a line, between two sentences. */
export const INLINE_CALLS: readonly string[] = [
  'EXPLORE MORE', 'READ MORE', 'SEE MORE', 'LEARN MORE', 'SEE ALSO', 'READ ALSO', 'ALSO READ', 'READ NEXT', 'WATCH MORE', 'WATCH NOW', 'ADVERTISEMENT', 'STORY CONTINUES BELOW',
  'ARTICLE CONTINUES BELOW', 'CONTINUE READING', 'SIGN UP NOW', 'SUBSCRIBE NOW', 'CLICK HERE',
];

/** What pages say behind a link that leaves them, for readers who hear the page: no word of the report. */
export const LINK_NOTES = /,? \(?opens (?:in )?(?:a )?new (?:tab|window)\b\)?/gi;

/** What an outlet says of its writer at the end: "Ann Lee is coast editor", "Ann Lee reports on health". */
export const WRITER_NOTE = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}) (?:is|was|reports|writes|covers|reported)\b/u;

/** An advertisement in brackets inside a line. */
export const BRACKETED_ADVERTISEMENT = /\[(?:advertisement|ad|sponsored|promoted)\b[^[\]]{0,200}\]/gi;

/** An alert, as wire services send them by themselves and in briefs: a mark, then capitals and figures ("* CALDER MILLS TO CLOSE TWO WORKS"). */
export const ALERT = /^\* ?\p{Lu}\P{Ll}{15,250}$/u;

/** What wire services set before a headline that they send again or tell what it is: "UPDATE 2-", "RPT-", "WRAPUP 1-", "BRIEF-". */
const WIRE_PREFIX = /^(?:(?:UPDATE|WRAPUP) \d{1,2}|RPT|REFILE|CORRECTED|REPEAT|BRIEF)\s?[-–—]\s?(?=\p{L})/u;

/** What a machine sets before a title. */
export const TITLE_PREFIXES: readonly RegExp[] = [/^NextImg:\s?/, /^\[[a-z]{2,12}[-_:]?\d{1,8}\]\s/i, /^(?:RSS|Feed|Link|Title|Headline):\s/, /^Subject:\s(?:(?:Fwd?|Re|AW|WG):\s){0,4}/i, WIRE_PREFIX];

/** Words that open a byline; what follows is names. */
export const BYLINE_OPENINGS = /^(?:by|(?:written|reported|posted|exclusive) by|(?:story|words|text|interview|report|analysis|review|commentary) by|from)\s?:?\s+/i;

/** What stands behind a name in a byline, to say who it writes for: "By Ann Lee of the Mirror staff". */
export const BODY_BEHIND_NAME = /(?<=^(?!The )[^,;|/]{3,60}) (?:of|for|from) (?:[Tt]he )?\p{Lu}[^,;|]{1,60}$/u;

/** An office before a name in a byline: "By coast reporter Ann Lee". */
export const OFFICE_BEFORE_NAME = /^(?:[\p{Ll}&’'-]{2,20} ){0,3}(?:correspondent|reporter|editor|writer|columnist|journalist) (?=\p{Lu})/u;

/** The outlet's name behind the author's with nothing between them: "By Ann Lee Coast News". */
export const OUTLET_GLUED = /(?<=^\p{Lu}[\p{L}.'’-]* \p{Lu}[\p{L}.'’-]*) (?:\p{Lu}[\p{L}]* ){1,2}News(?: Digital| Online)?$/u;

/** An author, the outlet and the day in one line: "Ann Lee · Coast News · Posted: Mar 3, 2031"; the first group is the author. */
export const AUTHOR_OUTLET_DAY = /^([^·|]{4,60}?) [·|] ([^·|]{3,40}) [·|] (?:Posted|Published|Updated)\b/u;

/** A line that says what somebody writes as, and nothing else: "Transport Correspondent", "Senior staff writer". */
export const OFFICE_LINE = /^(?:[\p{L}&’'-]{2,20} ){0,4}(?:correspondent|reporter|editor|writer|columnist|journalist)$/iu;

/** How a page's classes mark words that it pulled out of its own text to set them large. */
export const PULLED_WORDS = /pull[-_]?quote|exergue/i;

/** Lines that thank those who helped with a report; the first group is who they are. They belong to the report. */
export const CONTRIBUTOR_LINES: readonly RegExp[] = [
  /^(?:[-–—]{1,2} ?)?with (?:assistance|reporting|contributions|help|files) (?:from|by) (\p{Lu}[^;)]{2,200}?)\.?$/iu,
  /^\(?reporting by [^)]{3,200}; ?(?:additional|further) reporting by ([^;)]{3,200})/iu,
  /^(\p{Lu}.{3,200}?) (?:also )?contributed (?:to this (?:report|story|article)|(?:additional )?reporting|research)\b/u,
  /[.!?…]["”’»)]? ?[–—-] ?.{0,80}\bwith additional reporting by (\p{Lu}[^.;)]{2,120})\.?$/u,
  /^\(?(?:reporting|additional reporting|writing|editing) (?:was contributed )?by ([^;)]{3,200})/iu,
];

/** What stands before the names of contributors: their outlet and office. */
export const CONTRIBUTOR_OFFICE = /^(?:.{0,60}?\b(?:[Ww]riters?|[Rr]eporters?|[Jj]ournalists?|[Cc]orrespondents?|[Ss]taff)(?: (?:[Ww]riters?|[Rr]eporters?|[Jj]ournalists?|[Cc]orrespondents?))?\s+|\p{Lu}\S{1,30}['’]s (?=\p{Lu}))/u;

/** An outlet's name by itself: a few capitalised words, the last of them one that newspapers and channels are named by. */
export const OUTLET_NAME = /^(?:the )?(?:\p{Lu}[\p{L}\p{N}&.'’-]*,? (?:\d{1,2} )?){0,4}(?:news|times|post|ledger|review|bulletin|argus|echo|voice|monitor|wire|radio|television|service|agency|network|tribune|herald|gazette|journal|courier|chronicle|observer|examiner|telegraph|guardian|mail|star|sun|standard|press|record|sentinel|dispatch|independent|globe|today|daily|weekly|radio|tv|online|broadcasting|banner|inquirer|register|advocate|tidings)$/iu;

/** A name of three words at the most, an article before them besides. */
export const SHORT_NAME = /^(?:the )?\S+(?: \S+){0,2}$/i;

/** Where a writer is, behind the name: "Ann Lee in Telma". */
export const WRITER_PLACE = /,? in \p{Lu}[\p{L}'’ -]{1,30}$/u;

/** Words that are all capitalized but for those of grammar, as names of writers and outlets are: "Ada Quill in Telma". */
export const CAPITALIZED_WORDS = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|in|of|the|at|from|for|and))*$/u;

/** A label over the points of a story, which stand between its headline and its text; no line below it is the headline. */
export const LABEL_OF_POINTS = /^(?:(?:the )?key (?:points|events|takeaways|developments|facts)|summary|highlights|takeaways|at a glance|in (?:short|brief)|what you need to know)\s?:?$/i;

/** What lines that ask the reader for something, or sell it, speak of. */
export const SOLICITATION = /\b(?:cookies?|newsletters?|subscri\w+|sign up|privacy|advertis\w+|sponsor\w*)\b/i;

/** The value in a line of a table of results: a share, or a count of something ("41%", "12 seats" behind a colon or in brackets). */
export const RESULT_VALUE = /\d ?(?:%|per ?cent\b)|: ?\d[\d,.]* \p{Ll}{3,}|\(\d[\d,.]* \p{Ll}+\)/u;

/** A byline that names no person: "By NPW", "By our correspondent", "By Ledger reporters". */
export const BODY_BYLINE = /^(?:By|BY) (?:[A-Z]{2,6}|(?:[\p{L}.&'’-]{1,30} ){0,3}(?:[Rr]eporters?|[Ss]taff|[Cc]orrespondents?|[Ww]riters?|[Nn]ewsroom|[Aa]gencies|STAFF|REPORTERS?))$/u;

/** The label above whom the press may ask. */
export const CONTACT_LABEL = /^(?:(?:press|media|news) )?(?:contacts?|inquiries|enquiries):?$/i;

/** Words in capitals that open a note, and are no place. */
export const NOTE_HEADS = /^(?:FYI|NB|PS|NOTE|UPDATE|UPDATED|BREAKING|CORRECTION|WATCH|LIVE|READ|PHOTOS?|VIDEO|EDITOR'S NOTE)$/;
