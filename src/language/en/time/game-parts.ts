/** A quarter that no year is told with, which may be one of a game: "the fourth quarter", "late in the 4th quarter", "fourth-quarter". */
export const QUARTER_OF_SOMETHING = /\b(?:first|second|third|fourth|1st|2nd|3rd|4th)[\s-]{1,3}quarter$/i;

/** A week that is only numbered ("Week 15"), which may be one of a season, counted from its own beginning. */
export const NUMBERED_WEEK = /^(?:the )?week \d{1,2}$/i;

/** Near a quarter or a week, words of a game. */
export const WORDS_OF_A_GAME =
  /\b(?:touchdowns?|quarterbacks?|half-?time|field goals?|fumbled?s?|intercept(?:ions?|ed)|yards?|punt(?:s|ed)?|kickers?|kickoffs?|rebounds?|lay-?ups?|three-pointers?|free throws?|end zone|overtime|unanswered points|comebacks?|playoffs?|finals?|games?|season|coach|scored?|scoring|baskets?|sacks?|sacked|roster|opponents?)\b/i;

/** Near a quarter, words of a business or an economy, whose quarters are those of a year. */
export const WORDS_OF_BUSINESS =
  /[%$\u20ac\u00a3]|\b(?:percent|per cent|profits?|earnings|earned|revenues?|sales|income|results|growth|grew|shr[au]nk|econom(?:y|ic|ist)\w{0,4}|GDP|GNP|shares?|fiscal|dividends?|company|companies|investors?|sold)\b/i;
