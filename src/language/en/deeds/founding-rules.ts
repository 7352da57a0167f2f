/** What a body rests on: "is founded on the principle that", "was built on the promise of". */
const RESTS_ON =
  String.raw`\b(?:founded|based|built|rests?|rested|anchored|grounded) (?:up)?on (?:the|a|an|its) (?:[\w-]+ ){0,2}(?:principles?|ideas?|pledges?|promises?|rules?|premises?|notions?|beliefs?|understanding|obligations?|clauses?)\b`;

/** A numbered part of a text that binds members, and what it says: "Article 7 of the pact obliges", "Clause 4 is", "Article 2, which commits". */
const PART_SAYS =
  String.raw`\b(?:Articles?|Clauses?|Sections?|Chapters?|Annex(?:es)?) (?:\d{1,3}|[IVX]{1,5}|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b[^.;:\u201c"]{0,90}?\b(?:says|states|provides|commits|obliges|requires|binds|guarantees|stipulates|holds|means|lets|allows|forbids|bars|is a|is the)\b`;

/** What members owe each other: "an attack on one is an attack on all", "come to each other's aid", "a guarantee of", "the ultimate guarantee". */
const OWED = String.raw`\b(?:considered|treated|seen|viewed|regarded) (?:as |to be )?(?:an? |the )?(?:[\w-]+ ){0,3}(?:on|against) (?:them )?all\b|\bcome to (?:each |one an)other['\u2019]s (?:aid|help|defen[cs]e|rescue)\b`
  + String.raw`|\b(?:is|are) (?:considered|seen|regarded)?(?: as| to be)? ?(?:an?|the) (?:[\w-]+ ){0,3}guarantees?\b|\b(?:guarantees?|insures?|underwrites?|backs?) (?:each|every|all|its|their|the) (?:[\w-]+ ){0,3}(?:members?|deposits?|borders?|loans?|debts?|savers?)\b`;

/** That a sentence tells what a body rests on, what its rules say or what it guarantees. */
export const FOUNDING_RULE = new RegExp([RESTS_ON, PART_SAYS, OWED].join('|'), 'u');
