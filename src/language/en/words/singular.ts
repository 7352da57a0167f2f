import { irregularPlurals } from '../figures/count-words.ts';

/** The singular of an English plural, as far as its ending tells. */
export function singular(plural: string, proper = false): string {
  const irregular = irregularPlurals.get(plural);
  if (irregular !== undefined) return irregular;
  if (/^..+men$/.test(plural)) return `${plural.slice(0, -3)}man`;
  const word = proper ? plural[0]!.toUpperCase() + plural.slice(1) : plural;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
