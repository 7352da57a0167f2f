/** A stretch of a row or of time that a figure is told of, with what it is without its determiner as its group: "in his last two games", "over the past three weeks". */
export const FIGURE_SCOPE = /\b(?:in|over|during|for|through|across) (?:the|his|her|its|their) ((?:last|past|final|first|second|third|fourth|previous|opening) (?:few |several |two |three |four |five |six |seven |eight |nine |ten |twelve |\d{1,3} )?(?:games?|match(?:es)?|starts?|rounds?|races?|quarters?|half|periods?|sets?|innings?|seasons?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?))\b/gi;

/** What carries the scope of the sentence before on to this one, at its beginning: "He has also caught". */
export const SCOPE_CARRIED = /^["\u201c]?(?:He|She|It|They)(?: \p{Ll}+){0,2} also\b/u;

/** Right before a figure that is the whole, wherever it came about: "all of his 11 points in the last quarter". */
export const WHOLE_OF_IT = /\ball (?:of )?(?:the|his|her|its|their) $/i;

/** Right before a number: it is by how much something changed, and not how much it is ("an increase of 50 million"). */
export const AMOUNT_OF_CHANGE = /\b(?:increase|rise|gain|jump|drop|fall|decline|decrease|cut|reduction|difference|shortfall|surplus) of (?:about |around |nearly |almost |some |more than |at least |up to )?$/i;

/** Right behind a number and what it counts: it is by how much one differs from another ("five rounds sooner than"). */
export const AMOUNT_OF_DIFFERENCE = /^ (?:sooner|earlier|later|longer|shorter|higher|lower|older|younger|faster|slower|heavier|lighter|taller|further|more|fewer|less) than\b/i;

/** Right behind a sum: it is a mean, as its group over what ("average annual value"). */
export const MEAN_BEHIND = /^ (average|annual|yearly|monthly|weekly|daily|hourly|mean)\b/i;

/** Right behind a stretch of time: the office in which it was spent ("four seasons as head of the yard"), as its group its first words. */
export const IN_OFFICE = /^ as (?:the |an? |its |their |his |her )?((?:[\p{L}\u2019'-]+ ?){1,6})/u;

/** Right before a number: what somebody foresees or plans ("is projected to fall to 4%"). */
export const FORESEEN_TO = /\b(?:expected|projected|forecast|likely|planned|set|due|plans?|hopes?|aims?|estimated) to (?:\p{L}+ ){1,4}$/iu;

/** Behind a number, in its clause: it is told of one place or stretch of time among several ("in Mill Street alone"). */
export const OF_ONE_ALONE = /^[^.;:,\n]{0,60}\balone\b/i;

/** Behind a number, in its clause: the named place that it is told of, as its group ("11 houses in Mill Street"). */
export const OF_PLACE_BEHIND = /^(?: (?!and\b|or\b)\p{Ll}+){0,4} (?:in|at|on|from) (?:the )?(\p{Lu}[\p{L}'\u2019-]+(?: \p{Lu}[\p{L}'\u2019-]+){0,2})/u;

/** Stretches of time by which a rate is told, in the singular. */
export const RATE_PERIODS: ReadonlySet<string> = new Set(['hour', 'day', 'night', 'week', 'month', 'quarter', 'year', 'season']);

/** Right behind a number and what it measures: the stretch of time that it is told for, as its group ("90 tonnes of flour a week"). */
export const RATE_BEHIND = /^(?: of \p{Ll}+(?: \p{Ll}+)?)? (?:an?|per|each|every) (hour|day|night|week|month|quarter|year|season)\b/u;

/** Right behind a number and its noun: of what it is so many, as its group ("three counts of theft"). */
export const OF_MATTER = /^ of ((?!(?:the|an?|its|his|her|their|our|all|these|those|them|whom|which|this|that|it|us|you)\b)\p{Ll}+(?: (?!(?:and|or|in|on|at|to|for|from|with|by|was|were|had|has|is|are)\b)\p{Ll}+){0,2})/u;

/** Right before a sum of money: what it is, as its group ("revenue of"). */
export const SUM_OF = /\b(revenues?|turnover|sales|profits?|losse?s?|debts?|dividends?|savings|takings|donations?)\b(?: \p{Ll}+)? of $/u;

/** Right before a number: it is what another one has become ("doubled its reward to"). */
export const MULTIPLIED_TO = /\b(?:doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|trebl(?:ed|es|ing)|quadrupl(?:ed|es|ing)|halv(?:ed|es|ing)) (?:[\p{L}'\u2019]+ ){0,4}to $/iu;

/** In the clause before a number: what nobody has come to ("no member of the league spends 4%"). */
export const OF_NOBODY = /(?:^|[.;,]\s+|\bthat )no (?!more\b|less\b|fewer\b|longer\b|one of\b)\p{L}+ [^.;,]{0,60}$/iu;

/** What a part of a percentage point is a part of: "a quarter of a (percentage) point". */
export const OF_A_POINT = /^(?:(?:a|one) )?(?:percentage |per ?cent(?:age)? )?point$/i;
