import { TRANSLITERATED_END } from '../../language/en/names/name-forms.ts';
import { isSlip } from '../../text/words/one-edit.ts';
import { wordsOf } from '../../text/words/words.ts';
import type { DisputeItem } from '../../model/claim.ts';
import type { Difference } from './difference.ts';
import type { Identify } from './identity.ts';
import type { Prepared } from './prepared.ts';

/** A person's full name as one report first spells it. */
interface Spelling {
  readonly last: string;
  readonly item: DisputeItem;
}

/** One person whose last name reports spell differently by a letter: a reader who quotes one of them must know of the other. */
export function nameDifferences(pages: readonly Prepared[], identify: Identify): Difference[] {
  const byPerson = new Map<string, Spelling[]>();
  for (const page of pages) {
    for (const [person, spelling] of spellingsIn(page, identify)) {
      const known = byPerson.get(person);
      if (known === undefined) byPerson.set(person, [spelling]);
      else known.push(spelling);
    }
  }
  return [...byPerson.values()].flatMap(between);
}

/** The differences of some spellings; of two that several reports have, each report is set against the first that has the other. */
function between(spellings: readonly Spelling[]): Difference[] {
  const firsts = new Map(spellings.toReversed().map((one) => [one.last, one]));
  if (firsts.size < 2) return [];
  const leading = spellings.flatMap((one, i) => (firsts.get(one.last) === one ? [i] : []));
  return spellings.flatMap((a, i) =>
    (firsts.get(a.last) === a ? spellings.slice(i + 1) : leading.filter((b) => b > i).map((b) => spellings[b]!))
      .filter((b) => isSlip(a.last, b.last) && endOf(a) !== endOf(b))
      .map((b): Difference => ({ kind: 'wording', severity: 'difference', items: [a.item, b.item] })),
  );
}

/** The last name with one ending for all those that are house style. */
function endOf({ last }: Spelling): string {
  return last.replace(TRANSLITERATED_END, 'y');
}

/** How a report first spells the full name of each of its persons. */
function spellingsIn({ report: { id, text, names, entities } }: Prepared, identify: Identify): Map<string, Spelling> {
  const persons = new Set(entities.filter(({ type }) => type === 'person').map((entity) => entity.id));
  const found = new Map<string, Spelling>();
  for (const { span, entity } of names) {
    const person = persons.has(entity) ? identify(id, entity) : null;
    const words = person === null || found.has(person.id) ? [] : wordsOf(text.slice(...span));
    if (person !== null && words.length > 1) found.set(person.id, { last: words.at(-1)!.key, item: { report: id, span, reading: text.slice(...span) } });
  }
  return found;
}
