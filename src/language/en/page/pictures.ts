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

/** Words that tell who stands where in a picture. */
export const PLACES_IN_PICTURE = /^pictured\b|^(?:from )?(?:left|top) to (?:right|bottom)\b|, (?:(?:second|third|far|front|back) )?(?:left|right|center|centre)(?:,| and\b)|\b(?:pictured|seen|and|\() ?from left\b|\((?:left|right|center|centre)\)/i;

/** A whole sentence of the past about somebody who stands on a side in brackets: running text, since captions tell of a picture in the present. */
export const TOLD_OF_PLACED = /\((?:left|right|center|centre)\),? (?:(?:both|later|also|then) )?(?:did|had|would|could|said|told|refused|kept|spent|stayed|went|came|took|gave|made|got|saw)\b[^()]{0,300}\.$/;
