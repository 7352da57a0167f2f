/** What leads to a condition on which something is promised. */
const LEADS = String.raw`(?:only )?(?:if|provided|as long as|so long as|on (?:the )?condition|unless|subject to|conditional (?:up)?on|contingent (?:up)?on|once|pending)\b`;

/** Behind what is promised, up to the condition: words of the same clause, and none of another's deed. */
export const CONDITION_BEHIND_PLEDGE = new RegExp(String.raw`^((?:(?!\b(?:asked|ask|know|see|whether|said|say|says)\b)[^.;]){0,90}?)\b(${LEADS}[^.;\u201d"]{3,160})`, 'i');

/** At the head of a sentence, before what is promised: "If a ceasefire holds, | Telma will give". */
export const CONDITION_BEFORE_PLEDGE = /^\W*((?:if|once|provided|as long as|unless|subject to|should) [^,;.]{3,140}), /i;

/** Words behind a condition that tell who said it or go on with the sentence, and are none of it. */
export const SAID_BEHIND =
  /,["\u201d]? (?:(?:that|which|who|while|but|although|according|and|he|she|it|they|we|I)\b|(?:officials|the \p{Ll}+|(?:\p{Lu}[\p{L}.\u2019'-]* ?){1,4}) ?(?:said|says|added|announced|told)\b).*$/su;

/** "If" behind what is promised that opens no condition: "asked if", "as if", "if any". */
export const NO_CONDITION = /^(?:only )?if (?:any|not|necessary|needed|possible|so|anything)\b|^once (?:again|more|an?(?= (?:day|week|month|year|decade)\b)|every|per)\b|^once\W*$/i;
