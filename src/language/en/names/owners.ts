import { DEMONYMS } from './demonyms.ts';
import { STATE_BODIES } from './organizations.ts';
import { COUNTRY_FORMS } from './places.ts';

const DEMONYM: ReadonlySet<string> = new Set(DEMONYMS);

/** Countries whose adjectives do not begin as they do. */
const OTHERWISE: ReadonlyMap<string, string> = new Map(Object.entries({
  french: 'france', dutch: 'netherlands', british: 'united kingdom', american: 'united states', spanish: 'spain', swiss: 'switzerland', greek: 'greece', polish: 'poland', danish: 'denmark', thai: 'thailand',
  czech: 'czech republic', filipino: 'philippines', welsh: 'wales', irish: 'ireland', turkish: 'turkey', afghan: 'afghanistan', iraqi: 'iraq', peruvian: 'peru', saudi: 'saudi arabia', chinese: 'china', finnish: 'finland',
  swedish: 'sweden', norwegian: 'norway', scottish: 'scotland', portuguese: 'portugal', belgian: 'belgium', lebanese: 'lebanon', moroccan: 'morocco', nigerian: 'nigeria',
}));

/** How adjectives of countries end behind what both have alike: "Telm(a)", "Telman". */
const ENDING = /^(?:(?:i?a)?n|i|ese)?$/;
/** The end of a country that its adjective goes without. */
const OPEN_END = /(?:ia|[aeoy])$/;

/** The adjective of a country that opens the name of a body of state, with the name behind it: "Orlan Ports Ministry"; `null` for any other name. */
export function stateBody(name: string): { readonly demonym: string; readonly body: string } | null {
  const words = name.split(' ');
  const demonym = words[0]!.toLowerCase();
  return words.length > 2 && DEMONYM.has(demonym) && STATE_BODIES.has(words.at(-1)!.toLowerCase()) ? { demonym, body: words.slice(1).join(' ') } : null;
}

/** True for a country, or its adjective, and another name of the same: "Russia" and "Russian", "U.S." and "American". */
export function areOneOwner(one: string, other: string): boolean {
  const [a, b] = [one, other].map((owner) => {
    const country = (COUNTRY_FORMS.get(owner) ?? owner).toLowerCase();
    return OTHERWISE.get(country) ?? country;
  }) as [string, string];
  if (a === b) return true;
  if (DEMONYM.has(a) === DEMONYM.has(b)) return false;
  const [adjective, country] = DEMONYM.has(a) ? [a, b] : [b, a];
  const stem = country.replace(OPEN_END, '');
  return adjective.startsWith(stem) && ENDING.test(adjective.slice(stem.length));
}
