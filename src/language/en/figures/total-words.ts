/** Words that say that a figure sums up more than one occasion. Keys of `wordsOf`. */
export const TOTAL_WORDS: ReadonlySet<string> = new Set(['total', 'totals', 'totaled', 'totalled', 'combined', 'overall', 'altogether', 'cumulative', 'cumulatively', 'far', 'career', 'lifetime', 'average', 'averaged', 'averaging']);

/** A word right behind a stretch of time that says from where it is told. */
export const TIME_ANCHOR = /^ (ago|after|before|later|earlier|prior)\b/;

/** What stands before the number that a change sets out from. */
export const CHANGED_FROM = /\bfrom (?:about |around |nearly |almost |just |some |over )?$/i;

/** What stands behind it: where the change leads. */
export const CHANGED_TO = /^[^.;]*?\bto (?:about |around |nearly |almost |just |some |over )?[$\u20ac\u00a3]?\d/i;

/** Words that ask others to reach the figure behind them: "calls on members to spend". */
export const ASKED_FOR = /\b(?:calls? on|called on|asks?|asked|requires?|required|urges?|urged|obliges?|obliged)\b[^.;!?]{1,50}?\bto\s+\p{L}+\s+[^.;!?]{0,12}$/iu;

/** Right before a figure that a rule sets: "may spend", "lowered the cap to", "the limit in force is of", "a guideline of". */
export const RULED_BEFORE = /\b(?:may|must|shall|has to|have to)\s+\p{L}+\s+$|\b(?:caps?|limits?|ceilings?|targets?|guidelines?|benchmarks?|thresholds?)\b(?:[^.;!?]{0,40}\bto| of|(?: in force| now| today)? (?:is|are|was|were|stands?|stood|remains?|set)(?: (?:now|still|set))?(?: at| of)?)\s+$/iu;

/** Right behind a figure that a rule sets: "of income may go to". */
export const RULED_BEHIND = /^[^.,;!?]{0,30}?\b(?:may|must|shall)\s+\p{L}/iu;

/** Right before a figure that tells how things stand: "spent", "Orun, at". */
export const STOOD_AT = /(?:\b(?:[Ss]pen[dt]s?|stood at|stands at|reached|kept|keeps?|h[eo]ld|holds?)|(?<![\p{L}\d])\p{Lu}[\p{L}-]+, (?:now |still )?at)\s+$/u;

/** How much of a count was done when its figures were told: "with 98% of the votes counted". */
export const COUNTED_SO_FAR = /\bwith\s+([^.;,!?]{1,30}?)\s+of\s+(?:the\s+|all\s+)?(?:votes?|ballots?|precincts?|districts?|polling stations?)(?:\s+(?:were|had been))?\s+(?:counted|tallied|reporting|reported)\b/i;

/** Right before a number: what somebody has yet to reach ("needed nine points"). */
export const YET_TO_REACH = /\bneed(?:s|ed|ing)?(?: (?:only|just|at least|about|another))? $/i;

/** Right before a number: a stretch of a longer row ("his first 11 seasons"). */
export const OF_A_ROW = /\b(?:first|last|final|opening|next) $/i;

/** In a figure's own words: a part of a number that is told with it ("five of their first eight points"). */
export const PART_OF_A_NUMBER = /^(?:(?:just|only|about|some|nearly|almost) )?\S+ of .*[\p{L}\d]/u;

/** Right before a number: so many of it are told, so that it is their whole ("landed 28 of his"). */
export const PARTS_BEFORE = /(?:\b\d+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)) of (?:his|her|its|their) $/i;

/** Right before a number: it was not, and is only thought of ("there might have been"). */
export const SUPPOSED_BEFORE = /\b(?:might|could|would) have been (?:about |at least |some )?$/i;

/** Before a share: without it something does not hold ("is only valid with a turnout of"). */
export const ONLY_WITH = /\bonly (?:be \p{L}+|\p{L}+)(?: \p{L}+){0,2} (?:with|if|by|when|where)\b[^.;!?]{0,50}$/iu;

/** Right before a distance: what is so far away, with its article, as its groups the noun, and the verb of a sentence that tells where it lies ("the mill is about"). */
export const SITED_BEFORE = /\b(?:[Aa]n?|[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)(?: \p{Ll}[\p{L}-]*){0,2}? (\p{Ll}[\p{L}-]+)( (?:is|are|was|were|lies|lay|stands|stood))?(?: (?:located|situated|some|about|just|roughly|nearly|only)){0,2} $/u;

/** In a figure's own words: more than what was told before, so that it is no count of the whole ("three other boats", "another 12"). */
export const OTHERS_THAN_TOLD = /^(?:another|an? (?:further|additional|extra))\b|^\S+ (?:other|others|more|additional|further|extra)\b/i;

/** Behind a distance: from where it is told ("south-west of Norrby"). */
export const AWAY_FROM = /^\s?\)?\s?(?:(?:to the )?(?:north|south|east|west)[\p{L} -]{0,16}? of|(?:away |out )?from|outside(?: of)?) (?:the (?:town|city|village|port) of )?(\p{Lu}\p{L}+)/u;

/** Right before a number: what somebody asks for ("asked for 12 years"). */
export const ASKED_OR_SOUGHT = /\b(?:ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for|seek(?:s|ing)?|sought|demand(?:s|ed|ing)?|request(?:s|ed|ing)?|recommend(?:s|ed|ing)?)(?: a| an| up to| at least)? $/i;

/** Right behind a number: the named place that it is told of, as its group ("18 in Brava"). */
export const OF_NAMED_PLACE = /^ ((?:in|from|at|near) \p{Lu}[\p{L}'\u2019-]+)/u;

/** Right before a number: the noun that it measures, as its group ("a depth of 40"). */
export const NOUN_OF_NUMBER = /(?:^|[^\p{L}])(\p{Ll}{4,}) of $/u;

/** A count told before it is done, by what it is: "an exit poll". */
export const PROVISIONAL_COUNT = /\b(exit poll|projection|preliminary (?:count|result)|early returns?)s?\b/i;

/** Before a number, in its clause: it is what a count has come to ("has now recalled", "had by then closed"), not what it was when it was first told. */
export const COME_TO = /\b(?:has|have|had) (?:now|since|meanwhile|by now|by then|already)\b[^.;:,]*$|\bnow (?:at|stands at|totals?|numbers?)\b[^.;:,]*$/i;

/** Before a rate: the place that it is told of, as its group ("unemployment in Orun rose to"); no month, and no more than one place. */
export const RATE_IN_PLACE =
  /^[^,;:]{0,80}?\bin (?:the (?:state|city|province|county|region) of |the )?(?!January|February|March|April|May|June|July|August|September|October|November|December)(\p{Lu}[\p{L}-]+)(?: \p{L}+){1,6} $/u;

/** Right behind a share: the named place that it is told of, as its group ("of all calls to Orun", "in Orun"); no month. */
export const SHARE_AT =
  /^(?: of (?:\p{Ll}+ ){1,4}?)? ?\b(?:in|to|with|for|from|between) (?:the )?(?!January|February|March|April|May|June|July|August|September|October|November|December)(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/u;

/** Before a share, in its clause: the named place that it is told of, as its group ("services in Orun were down by"). */
export const SHARE_BEFORE =
  /\bin (?:the )?(?!January|February|March|April|May|June|July|August|September|October|November|December)(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?: \p{Ll}+){0,5} $/u;

/** Before a number: a mark that was there to be passed. */
export const OLDER_MARK = /\b(?:record|mark|milestone)(?: \p{L}+){0,2} (?:of|at) $/iu;

/** Before a number: the sum of a whole life's play. */
export const OF_A_CAREER = /\b(?:all ?- ?time|career)(?: \p{L}+){0,5} (?:with|of|at) $/iu;

/** Between two figures: the second says for how much the first was had ("21 catches for 160 yards"). */
export const HAD_FOR = /^ for (?:only |just |a |about )?$/i;

/** Behind what was scored: the stretch of one game in which it was. */
export const IN_A_STRETCH =
  /^ (?:during|in|amid) (?:a|an|the|that) (?:(?:pivotal|decisive|late|early|long|short|quick|closing|opening|key|first|second|third|final|last) )?(?:\d+ ?[-\u2013] ?\d+ )?(?:run|spurt|burst|spell|stretch|surge|half|quarter|period|overtime)\b/i;

/** In a sentence: its count was not yet at its end ("so far"), as its group. */
export const AS_YET = /\b(so far|thus far|to date|up to now|as of now|as yet)\b/i;

/** Right before a number: how many are left out of a whole ("all but | two of the 32"). */
export const ALL_BUT = /\ball but (?:about |at most |some )?$/i;

/** Right before a number: the whole of which others were left out ("all but two of the | 32"). */
export const WHOLE_OF_ALL_BUT = /\ball but \S+ of (?:the |its |their |our |his |her )?(?:alliance's |group's |bloc's )?$/i;

/** Behind a count, in its sentence: somebody who is counted in, as its group ("12 people, including the gunman"). */
export const COUNTED_IN = /\bincluding (?:the |a |his |her |its |one |alleged |suspected )*(\p{Ll}+)/iu;

/** In a sentence: somebody who is told beside a count and not in it, as its group ("as well as the gunman", "besides himself"). */
export const COUNTED_BESIDE =
  /\b(?:as well as|besides|plus|apart from|in addition to|not (?:counting|including)|other than|excluding|and) (?:then )?(?:the |a |his |her |its |killed |shot |alleged |suspected )*(\p{Ll}+)/giu;

/** Words by which a count's own doer is told: "killed 11 people and himself". */
export const ONESELF: ReadonlySet<string> = new Set(['himself', 'herself', 'themselves', 'itself']);
