/** Before a day: it is the day of words, and not of what they tell ("in a statement on", "told reporters on"). */
export const SAID_IN =
  /\b(?:(?:statement|speech|interview|briefing|conference|tweet|letter|post|message|memo|filing|testimony|(?:told|tells|telling) (?:\p{L}+ ){0,2}\p{L}+)(?: (?:issued|released|published|posted|sent|made|given))?|aired|broadcast|printed) (?:on |late |late on |early on )?$/iu;
