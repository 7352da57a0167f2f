import { ODDS_LINKS, figureGrammar } from '../../../../language/en/figures/figure-grammar.ts';
import { ASKED_OF, BEHIND_BASIS, basisDeterminers, basisNames } from '../../../../language/en/figures/claim-words.ts';
import { nounStops } from '../../../../language/en/figures/count-words.ts';
import { isPlural } from '../nouns.ts';
import { form, isWord, printed, touches, wordsOf, type FigureScan, type Quantity } from '../scan.ts';

const MOST_WORDS = 8;

/** What a share or a part is of, in the report's words without the article; one name for one basis ("GDP"). `null` where the text does not say right there. */
export function readBasis(scan: FigureScan, { first, next, share, unit }: Quantity): string | null {
  // "All but three of the 40 were saved": what is told of the 40 is not told of the three.
  if (form(scan, first - 1) === figureGrammar.but && form(scan, first - 2) === figureGrammar.all) return null;
  if (!share && unit !== null && unit !== 'percentage') return null;
  const at = basisStart(scan, next, share && unit === null);
  return at === null ? null : basisAt(scan, at);
}

/** "of GDP" straight after the figure; "of gross domestic product" may follow a parenthesis. A part may also go without "of": "half the seats". */
function basisStart(scan: FigureScan, at: number, part: boolean): number | null {
  if (form(scan, at) === figureGrammar.of) return at + 1;
  const odds = part && ODDS_LINKS.has(form(scan, at - 2)) && !basisDeterminers.has(form(scan, at));
  if (odds) return at;
  return part && basisDeterminers.has(form(scan, at)) ? at : null;
}

function basisAt(scan: FigureScan, start: number): string | null {
  let first = start;
  while (basisDeterminers.has(form(scan, first))) first++;
  const owner = endOfOwner(scan, first);
  const phrase = readPhrase(scan, owner ?? first);
  if (phrase === null) return null;
  const words = wordsOf(scan, owner ?? first, phrase);
  const known = basisNames.get(words.toLowerCase());
  if (known !== undefined) return known;
  return nameWithin(words) ?? wordsOf(scan, first, phrase);
}

/** After "country's" in "a country's economy"; the noun that is owned is the basis where it has a name of its own. */
function endOfOwner(scan: FigureScan, first: number): number | null {
  for (let at = first; at < first + 4 && isWord(scan, at); at++) {
    if (form(scan, at) !== "'s") continue;
    const phrase = readPhrase(scan, at + 1);
    const known = phrase === null ? null : basisNames.get(wordsOf(scan, at + 1, phrase).toLowerCase());
    return known === undefined || known === null ? null : at + 1;
  }
  return null;
}

/** "GDP defense spending target": a basis with a name of its own, and words that say what for. */
function nameWithin(words: string): string | null {
  for (const [phrase, name] of basisNames) if (words.toLowerCase().startsWith(`${phrase} `)) return name;
  return null;
}

function readPhrase(scan: FigureScan, first: number): number | null {
  let next = first;
  while (next < first + MOST_WORDS && next < scan.lexemes.count) {
    const word = form(scan, next);
    if (word === '-' && touches(scan, next - 1) && touches(scan, next)) next++;
    // "The 40 sailors drowned": a number's noun ends what it counts.
    else if (next > first + 1 && hasNumber(scan, first, next) && isPlural(form(scan, next - 1)) && word !== "'s") break;
    else if (next > first && (isPlural(form(scan, next - 1)) || ASKED_OF.test(form(scan, next - 1))) && BEHIND_BASIS.test(word)) break;
    else if ((isWord(scan, next) && (!nounStops.has(word) || word === "'s" || isInName(scan, next, first))) || (word === '&' && next > first)) next++;
    else if (/^\d/.test(printed(scan, next)) && (next === first || form(scan, next - 1) === "'s")) next++;
    else break;
  }
  if (next < scan.lexemes.count && form(scan, next - 1) === "'s") next--;
  return next > first ? next : null;
}

/** True where one of lexemes `[first, next)` is a number. */
function hasNumber(scan: FigureScan, first: number, next: number): boolean {
  for (let at = first; at < next; at++) if (/^\d/.test(printed(scan, at))) return true;
  return false;
}

/** A stop word with a capital inside a phrase belongs to a name ("House of Commons" stops, "The Hague" does not). */
function isInName(scan: FigureScan, at: number, first: number): boolean {
  const own = printed(scan, at);
  return at > first && own[0] !== own[0]?.toLowerCase();
}
