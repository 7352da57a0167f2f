// UTF-16 code units of the marks that readers of text look for. Each is a constant of its own: loops over letters are slower with the entries of an object.

/** `\n` */
export const LINE_FEED = 0x0a;
/** `\r` */
export const CARRIAGE_RETURN = 0x0d;
/** The plain space. */
export const SPACE = 0x20;
/** `!` */
export const EXCLAMATION_MARK = 0x21;
/** `"` */
export const STRAIGHT_QUOTE = 0x22;
/** `#` */
export const HASH_SIGN = 0x23;
/** `$` */
export const DOLLAR_SIGN = 0x24;
/** `%` */
export const PERCENT_SIGN = 0x25;
/** `&` */
export const AMPERSAND = 0x26;
/** `'` */
export const STRAIGHT_APOSTROPHE = 0x27;
/** `,` */
export const COMMA = 0x2c;
/** `-` */
export const HYPHEN = 0x2d;
/** `.` */
export const FULL_STOP = 0x2e;
/** `/` */
export const SLASH = 0x2f;
/** `:` */
export const COLON = 0x3a;
/** `;` */
export const SEMICOLON = 0x3b;
/** `?` */
export const QUESTION_MARK = 0x3f;
/** The backtick, which some keyboards give for an opening quotation mark. */
export const BACKTICK = 0x60;
/** `«` */
export const LEFT_GUILLEMET = 0xab;
/** `»` */
export const RIGHT_GUILLEMET = 0xbb;
/** `‘` */
export const LEFT_SINGLE_QUOTE = 0x2018;
/** `’`, also the typographic apostrophe. */
export const RIGHT_SINGLE_QUOTE = 0x2019;
/** The units of apostrophes, straight and typographic. */
export const APOSTROPHES: ReadonlySet<number> = new Set([0x27, RIGHT_SINGLE_QUOTE]);
/** `“` */
export const LEFT_DOUBLE_QUOTE = 0x201c;
/** `”` */
export const RIGHT_DOUBLE_QUOTE = 0x201d;
/** `„` */
export const LOW_DOUBLE_QUOTE = 0x201e;
/** `…` */
export const ELLIPSIS = 0x2026;
/** `。`, the full stop of Chinese and Japanese. */
export const IDEOGRAPHIC_STOP = 0x3002;
