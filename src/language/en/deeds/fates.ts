/** What becomes of people, by the words that tell it: figures of people under two of them are never one figure. */
export const FATES: readonly { readonly fate: string; readonly pattern: RegExp }[] = [
  { fate: 'dead', pattern: /\b(?:dead|deaths?|died|dies?|dying|kill(?:s|ed|ing)?|bodies|fatalities)\b/i },
  { fate: 'hurt', pattern: /\b(?:injur(?:ed|es|ing|ies)|wound(?:s|ed|ing)|hurt|treated|hospitali[sz]ed)\b/i },
  { fate: 'missing', pattern: /\b(?:missing|unaccounted)\b/i },
  { fate: 'moved', pattern: /\b(?:evacuat(?:ed|es|ing)|sheltered|sheltering|displac(?:ed|es|ing)|homeless|fled|fleeing|from their homes)\b/i },
  { fate: 'saved', pattern: /\b(?:rescu(?:ed|es|ing)|survivors?|survived|surviving)\b/i },
  { fate: 'held', pattern: /\b(?:arrest(?:ed|s|ing)|detain(?:ed|s|ing))\b/i },
];
