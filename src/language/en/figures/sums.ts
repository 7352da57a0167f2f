// Patterns of sums over the shape of a sentence: small letters, its numbers written `#0`, `#1` …, shares `#0%`, sums of money `$#0`. A group holds a number's index.

/** A number that is not a share. */
const N = '#(\\d+)(?![%\\d])';

/** A share in per cent. */
const P = '#(\\d+)%';

/** Nouns of what a body is made of. */
const MEMBERS = '(?:nation|member|countr(?:y|ie)|state|ally|allie|government|partner|club|party|partie|team|school|district|council|region|city|citie|firm|compan(?:y|ie)|union|lawmaker|senator|seat|delegate|province|judge|justice)';

/** A part of a whole: “23 of the 32”. */
export const PART_OF_WHOLE = new RegExp(`${N} (?:out )?of (?:the |its |their |all |all the )?${N}`);

/** What is left of a whole: “the other nine”, “nine did not”. */
export const REST_OF_WHOLE = new RegExp(`\\b(?:the )?(?:other|remaining) ${N}|${N} (?:others?|remaining)\\b|\\b${N}(?: [a-z'\\u2019-]+){0,3}? (?:did not|didn['\\u2019]t|do not|don['\\u2019]t|have not|haven['\\u2019]t|has not|failed to|fell short|missed)\\b`);

/** Votes, of which not all need be told. */
export const VOTE_PARTS = /\b(?:voted against|opposed|abstained|were absent|voted for|rejected|approved|backed)\b/;

/** A body with its size: “the 32-nation league”, “all 32”. */
export const WHOLE_BODY = new RegExp(`${N}[- ](?:strong )?${MEMBERS}s?\\b|\\ball ${N}\\b`, 'g');

/** How many met what was set. */
export const MET_IT = new RegExp(`${N}(?: of the #\\d+)?(?: [\\p{L}'-]+){0,4}? (?:met|meet|hit|reached|passed|exceeded|achieved|complied|signed|ratified|qualified)\\b`, 'u');

/** Words of falling short of what was set. */
export const FALLS_SHORT = /\b(?:falling short|fell short|failing|failed|missing|missed|lagging|falling behind|fell behind|refusing|refused|declining|declined|yet to (?:meet|reach|sign|ratify))\b/;

/** A count of another count, as shares are told by it. */
const COUNT_OF_COUNT = `${N} (?:out )?of (?:the |its |their |all |all the |a possible )?${N}`;

/** “12 of 40 members, or 30%”, “12 of 40 (30%)” */
export const COUNT_THEN_SHARE = new RegExp(`${COUNT_OF_COUNT}(?: [a-z'-]+){0,4} ?[,(-] ?(?:or |that is |which is |i\\.e\\. )?(?:about |around |nearly |almost |some |roughly |just over |just under |more than )?${P}`);

/** “30% (12 of 40)”, “30%, or 12 of 40” */
export const SHARE_THEN_COUNT = new RegExp(`${P}(?: [a-z'-]+){0,4} ?[,(-] ?(?:or |that is )?${COUNT_OF_COUNT}`);

/** “30% of the 40 members, or 12” */
export const SHARE_OF_COUNT = new RegExp(`${P} of (?:the |its |their |all |all the )?${N}(?: [a-z'-]+){0,4} ?[,(-] ?(?:or |that is |some |about |equal to )*${N}`);

/** Words of a rise, as alternatives of a pattern. */
const RISES = 'rose|risen|rises|grew|grown|increased?|increases|climbed|jumped|gained|went up|is up|was up|are up|up|rise|growth|gain|jump|surged|soared|expanded';

/** Words of a fall, as alternatives of a pattern. */
const FALLS = 'fell|fallen|falls|dropped|declined?|decreased?|shrank|slipped|sank|went down|is down|was down|are down|down|fall|drop|cut|lost|plunged|slid|reduced|reduction|tumbled';

/** A sign of a currency, or none. */
const CURRENCY_SIGN = '[$\u20ac\u00a3]?';

/** Up to four words between two numbers. */
const FEW_WORDS = "(?: [a-z'-]+){0,4}";

/** “from 40 ships to 60” */
const FROM_TO = `from ${CURRENCY_SIGN}${N}${FEW_WORDS} to ${CURRENCY_SIGN}${N}`;

/** “to 60 ships, from 40” */
const TO_FROM = `to ${CURRENCY_SIGN}${N}${FEW_WORDS},? from ${CURRENCY_SIGN}${N}`;

/** A rise or fall with its values: groups are the rise, the fall, before, after. */
export const MOVED = new RegExp(`\\b(?:(${RISES})|(${FALLS}))\\b[^#;.]{0,60}?${FROM_TO}`);

/** “rose by 50%, from 40 to 60” */
export const BY_SHARE = new RegExp(`\\b(?:${RISES}|${FALLS})\\b(?: by)?(?: (?:about|around|nearly|almost|some|roughly|more than))? ${P}[^#;.]{0,40}? ${FROM_TO}`);

/** “rose 50% to 60, from 40” */
export const BY_SHARE_TO = new RegExp(`\\b(?:${RISES}|${FALLS})\\b(?: by)?(?: (?:about|around|nearly|almost|some|roughly|more than))? ${P}[^#;.]{0,30}? ${TO_FROM}`);

/** “from 40 to 60, a rise of 50%” */
export const THEN_SHARE = new RegExp(`${FROM_TO}[^#;.]{0,30}?[,(-] ?(?:an? |or |up |down |that is ){0,6}(?:rise|increase|gain|growth|jump|fall|drop|decline|decrease|cut|change)?(?: of)? ?(?:about |nearly |almost |some |roughly )?${P}`);

/** “rose by 20, from 40 to 60” */
export const BY_AMOUNT = new RegExp(`\\b(?:${RISES}|${FALLS})\\b by ${CURRENCY_SIGN}${N}(?! ?(?:percentage|basis|year|month|week|day))${FEW_WORDS},? ${FROM_TO}`);

/** “nearly doubled, from 40 to 78” */
export const MULTIPLIED = new RegExp(`\\b(more than |nearly |almost |about |roughly )?(doubled|tripled|trebled|quadrupled|halved)\\b[^#;.]{0,50}?${FROM_TO}`);

/** By how much such a verb multiplies. */
export const FACTORS: Readonly<Record<string, number>> = { doubled: 2, tripled: 3, trebled: 3, quadrupled: 4, halved: 0.5 };

/** A unit of time or a multiple behind a number: it is no part of a sum. */
export const TIME_BEHIND = /^(?:[ -](?:more|extra|calendar|working|consecutive|straight))?[ -](?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|times|o'clock|a\.?m|p\.?m)\b/;

/** “a total of 40”, “in all, 40” */
export const TOTAL_AFTER = new RegExp(`(?:\\btotal(?:ing|ling|s)?(?: [a-z]+){0,2} (?:of|to|at)|\\bin all,?|\\baltogether,?|\\btotal(?:ing|ling|s)) [$\u20ac\u00a3]?${N}`);

/** “40 people in all” */
export const TOTAL_SUFFIX = new RegExp(`${N}(?: [a-z]+){0,3} (?:in all|in total|altogether|all told)\\b`);

/** One of the parts of a sum: a number with its few words. */
const SUM_PART = "[$\u20ac\u00a3]?#\\d+%?(?: (?!and |plus )[a-z'-]+){0,6}";

/** “40 people: 20 divers, 15 sailors and 5 clerks” */
export const MADE_UP = new RegExp(`${N}(?:(?: [a-z'-]+){1,16} ?[:\u2014] ?|(?: [a-z'-]+){0,6},? (?:made up of|consisting of|comprising|comprised of|divided into|split into|broken down into) )((?:${SUM_PART})(?:, (?:and )?${SUM_PART}| (?:and|plus) ${SUM_PART})+)`);

/** Parts told without their number behind others: the list is not whole. */
export const GOES_ON = /^,? (?:and )?(?:the )?(?:others?|rest|more|elsewhere|several|some|dozens|many)\b/;

/** Kinds of people that make up a whole between them. */
const KINDS = "(?:men|women|adults|children|boys|girls|civilians|soldiers|officers|passengers|crew(?: members)?|males|females|teachers|pupils|students|Democrats|Republicans)";

/** “40 people, 25 men and 15 women” */
export const TWO_KINDS = new RegExp(`${N} (?:people|persons|victims|dead|deaths|killed|members|passengers|casualties|residents|villagers|hostages|detainees|voters|delegates)[^#;.]{0,25}?[,(:-] ?(including )?${N} ${KINDS} and ${N} ${KINDS}\\b`);

/** “3 boats at $20 each, for a total of $60” */
export const EACH = new RegExp(`${N} [a-z'-]+(?: [a-z'-]+){0,3} (?:at|for|of|worth|costing) [$\u20ac\u00a3]${N} (?:each|apiece|per [a-z]+)[^#;.]{0,40}?total(?: [a-z]+){0,3} [$\u20ac\u00a3]${N}`);

/** "Percent" behind a number, in the small letters of a report's own text. */
export const PERCENT_BEHIND = /^\s?(?:%|percent\b|per\s?cent\b|pc\b)/;

/** The rest of a whole as the opening of a sentence: “the other nine”. */
export const REST_OPENS = /^(?:the|but the|and the)? ?(?:other|remaining) #\d+/;

/** Those who voted otherwise, each with their number. */
export const VOTED_OTHERWISE = new RegExp(`${N} (?:[a-z'-]+ ){0,2}?(?:voted against|opposed|abstained|were absent|rejected)`, 'g');

/** A list of names in a report's own text: runs of capitals parted by commas and "and". */
export const LISTED_NAMES = /((?:(?:the )?\p{Lu}[\p{L}.'\u2019-]*(?: \p{Lu}[\p{L}.'\u2019-]*){0,3}, (?:and )?)+(?:and )?(?:the )?\p{Lu}[\p{L}.'\u2019-]*(?: \p{Lu}[\p{L}.'\u2019-]*){0,3}(?: and (?:the )?\p{Lu}[\p{L}.'\u2019-]*(?: \p{Lu}[\p{L}.'\u2019-]*){0,3})?)/u;

/** What parts the names of such a list. */
export const BETWEEN_NAMES = /, (?:and )?| and /;

/** Words of a sentence whose numbers need not add up to its total: some are of other times, or counted twice. */
export const NO_SUM = /\b(?:including|among them|another|previous|earlier|so far|brings?|bringing|raising|since|led by|helped by|thanks to)\b/;

/** Words between a total and its parts that say that only some are told. */
export const SOME_PARTS = /\b(?:including|among|such as|at least)\b/;

/** Before a number that is the whole of which another is counted: "five of the | nine reached it: Telma, Orun …". */
export const WHOLE_BEFORE = /\b(?:of|among) (?:(?:the|its|their|those|these|all) )?$/i;

/** Behind a count, the whole of which it is: "five | of the nine | reached it". */
export const OF_A_WHOLE = /^ of (?:(?:the|its|their|those|these) )?(?:\d{1,3}|\p{Ll}+)(?= )/u;

/** Words between a count and its names that say so. */
export const SOME_NAMED = /\b(?:including|such as|among)\b/;

/** What parts the names of a list behind its commas: before a name, between two, and where a name may hold it too. */
export const LIST_AND = { opening: /^and\s+/, between: /\s+and\s+/, inside: / and / };

/** What stands before the number of a year. */
export const BEFORE_YEAR = /\b(?:in|since|of|until|by) $/;

/** What makes a number the part or the rate of another thing. */
export const WHOLE_BEHIND = /^ ?(?:of|per|-year)\b/;
