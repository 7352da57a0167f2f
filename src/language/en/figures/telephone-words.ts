/** Numbers by which help is called. */
export const EMERGENCY_NUMBERS: ReadonlySet<number> = new Set([0, 112, 911, 999]);

/** Verbs before a number that is called, in small letters. */
export const CALLING: ReadonlySet<string> = new Set('call called calling calls dial dialed dialled dialing dialling phone phoned phoning ring rang ringing'.split(' '));

/** Nouns behind a number by which help is called: "a 911 call". */
export const CALLED: ReadonlySet<string> = new Set('call calls caller callers dispatcher dispatchers operator operators recording recordings tape tapes center centre'.split(' '));
