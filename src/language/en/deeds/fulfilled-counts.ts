import type { Figure } from '../../../model/figure.ts';
import type { Span } from '../../../model/span.ts';
import { contains } from '../../../text/span.ts';
import { EXPECTED, FULFILMENT_CUES } from './fulfilment-cues.ts';

/** Between a number of parties and what they did about a rule: words alone, the whole of which they are some among them ("23 of the 32 did"). */
const COUNT_TO_DEED = /^(?: of (?:the |its |their |all )?(?:(?:(?:\p{Lu}[\p{L}-]* ){0,3}\p{Lu}[\p{L}-]*['\u2019]s?|[\p{Ll}-]{1,30}['\u2019]s) )?[\w-]+(?: [a-z]+){0,3}?)?(?: (?:[\p{L}'\u2019-]+)){0,7} ?$/u;

/** Right before a number that is the whole of another ("23 of the 32", "23 of the Lakes League's 32"). */
const IS_WHOLE = /\bof (?:the |its |their |all )?(?:(?:(?:\p{Lu}[\p{L}-]* ){0,3}\p{Lu}[\p{L}-]*['\u2019]s?|[\p{Ll}-]{1,30}['\u2019]s) )?$/u;

/** Right before the number of those of whom the contrary is true ("all but four met it"). */
const ALL_BUT = /\b(?:all but|except(?: for)?|apart from|other than|besides|save)\s$/i;

/** In the clause before a number: what is only supposed or asked. */
const ONLY_SUPPOSED = /\b(?:if|whether|unless|should|provided|once|until)\b[^,;:]*$/i;

/** Between the number and the deed: not yet done, or not all of them. */
const NOT_YET_DONE = new RegExp(String.raw`${EXPECTED.source}|\b(?:who|which|that|never|hardly|nearly|almost|not|n[o']t|to)\b(?! have\b)`, 'i');

/** Right behind a deed: the rule that was told before ("hit that target", "met it", "haven't reached the threshold"). */
const RULE_TOLD_BEFORE =
  /^(?: (?:it\b(?!s)|that\b(?= ?[.,;\u2014\u2013-]|$)|(?:that|this|the|their|its)(?: (?!of\b|\d)[\w%.-]+){0,3}? (?:targets?|guidelines?|benchmarks?|thresholds?|marks?|levels?|goals?|rules?|minimums?|quotas?|limits?|requirements?|standards?|floors?|shares?|bar)\b(?! (?:of|for|to|on)\b)))/i;

/** Behind a count of parties, with their whole: they did what the sentence before asks of them ("eight of the 12 did so last year"). */
const DID_SO = /^(?: of (?:the |its |their )?[\w-]+(?: [a-z]+){0,2}?)? (?:did|have done|had done) so\b/iu;

/** From the number of a rule to such a count: the rest of its sentence, and no other between. */
const SENTENCE_BETWEEN = /^[^.!?]{0,200}[.!?]["\u201d]?\s+(?:(?:only|just|last year|in \d{4}),? )?$/i;

/** Behind a count of parties, up to the number that they came to: "four of the nine members stored | 18 percent". */
const CAME_TO = /^(?: of (?:the |its |their |all )?[\w-]+(?: [a-z]+){0,2}?)?(?: (?:have|had))? (?:stored?|kept|keep|held|hold|spent|spend|put aside|set aside|put|saved?|reserved?) (?:at least |more than |the required )?$/iu;

/** Between a deed and the number that the rule sets: words alone ("exceeded by far the minimum of"). */
const DEED_TO_NUMBER = /^(?: [\p{L}'\u2019-]+){0,12} $/u;

/** Nouns for those whom a rule binds; what else is counted has not met it. */
const BOUND_ONES = new Set([
  'member', 'members', 'nation', 'nations', 'country', 'countries', 'state', 'states', 'ally', 'allies', 'government', 'governments', 'party', 'parties', 'town', 'towns', 'city',
  'cities', 'bank', 'banks', 'club', 'clubs', 'council', 'councils', 'firm', 'firms', 'company', 'companies', 'hospital', 'hospitals', 'school', 'schools', 'region', 'regions',
  'province', 'provinces', 'district', 'districts', 'island', 'islands', 'port', 'ports', 'utility', 'utilities', 'university', 'universities', 'partner', 'partners', 'signatory',
  'signatories', 'capital', 'capitals', 'them', 'economy', 'economies', 'trust', 'trusts', 'airline', 'airlines', 'county', 'counties', 'municipality', 'municipalities',
  'contributor', 'contributors', 'donor', 'donors', 'airport', 'airports', 'plant', 'plants', 'lender', 'lenders', 'authority', 'authorities', 'canton', 'cantons',
]);

/** Behind a number of parties: they kept what they had promised, or, with the word of its group, did not ("17 of the 22 have met their pledges"). */
const KEPT_PROMISES =
  /^(?: of (?:the |its |their |all )?[\w-]+(?: [a-z]+){0,3}?)?( (?:that|who|which))?(?: (?:have|has|had|did))?( not|n['\u2019]t)?(?: yet)? (?:(?:met|meet|kept|keep|honou?red|fulfilled|lived up to) (?:all )?their (?:pledges|promises|commitments)|(?:sent|given|paid|delivered|provided) (?:as \w+ [\p{Ll} ]{0,20}as|all|what) they (?:had )?(?:pledged|promised))\b/iu;

/** So far from a count, in units, the words are looked at that tell what those counted did. */
const LONGEST = 400;

/** What parties have done about a rule that binds them. */
export type Fulfilment = 'met' | 'missed';

const CONTRARY = { met: 'missed', missed: 'met' } as const;

/** True for a count of parties that a rule can bind, or of nothing named; and for a part of them ("a third of members"). */
export function countsParties({ dimension, unit, of, value, low }: Figure): boolean {
  if (dimension === 'ratio' && unit === null) return of !== null && BOUND_ONES.has(of.split(' ').at(-1)!.toLowerCase());
  return dimension === 'count' && (value ?? low ?? 0) >= 1 && (unit === null || BOUND_ONES.has(unit.split(' ').at(-1)!.toLowerCase()));
}

/**
 * What the parties counted at `count` did about a rule, as the words of their `sentence` say; `rule` is where the number of the rule stands, in that sentence
 * or before it. `null` where they did something else, or nothing yet.
 */
export function fulfilmentOf(text: string, sentence: Span, count: Span, rule: Span): Fulfilment | null {
  const end = Math.min(sentence[1], count[1] + LONGEST);
  const before = text.slice(Math.max(sentence[0], count[0] - LONGEST), count[0]);
  if (IS_WHOLE.test(before) || ONLY_SUPPOSED.test(before)) return null;
  if (rule[0] > count[1] ? CAME_TO.test(text.slice(count[1], rule[0])) : DID_SO.test(text.slice(count[1], end)) && SENTENCE_BETWEEN.test(text.slice(rule[1], count[0]))) {
    return ALL_BUT.test(before) ? 'missed' : 'met';
  }
  const cue = firstDeed(text.slice(count[1], end));
  if (cue === null) return null;
  const between = text.slice(count[1], count[1] + cue.at[0]);
  if (!COUNT_TO_DEED.test(between) || NOT_YET_DONE.test(between)) return null;
  const behind = count[1] + cue.at[1];
  const isRule = rule[0] > behind && contains(sentence, rule) && DEED_TO_NUMBER.test(text.slice(behind, rule[0]));
  const isToldBefore = rule[0] < count[0] && RULE_TOLD_BEFORE.test(text.slice(behind, end));
  return isRule || isToldBefore ? (ALL_BUT.test(before) ? CONTRARY[cue.deed] : cue.deed) : null;
}

/** What the parties counted at `count` did about their promises; `null` where their `sentence` does not say. */
export function promiseKept(text: string, sentence: Span, count: Span): Fulfilment | null {
  const found = KEPT_PROMISES.exec(text.slice(count[1], Math.min(sentence[1], count[1] + LONGEST)));
  if (found === null) return null;
  const before = text.slice(Math.max(sentence[0], count[0] - LONGEST), count[0]);
  // "One of 17 that have kept theirs": the whole has.
  if ((IS_WHOLE.test(before) && found[1] === undefined) || ONLY_SUPPOSED.test(before)) return null;
  const deed = found[2] === undefined ? 'met' : 'missed';
  return ALL_BUT.test(before) ? CONTRARY[deed] : deed;
}

/** The first words for meeting a rule or falling short of it; "have not met" before the "met" within it. */
function firstDeed(words: string): { readonly deed: Fulfilment; readonly at: Span } | null {
  let first: { readonly deed: Fulfilment; readonly at: Span } | null = null;
  for (const { standing, pattern } of FULFILMENT_CUES) {
    const found = pattern.exec(words);
    if (found === null || (standing !== 'met' && standing !== 'missed')) continue;
    if (first === null || found.index < first.at[0]) first = { deed: standing, at: [found.index, found.index + found[0].length] };
  }
  return first;
}
