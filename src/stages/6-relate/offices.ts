import { DEFINITE_ARTICLE, NO_PLAIN_NAME } from '../../language/en/names/name-forms.ts';
import { OFFICE_HEADS } from '../../language/en/names/titles.ts';
import { spellingKey } from '../../language/en/words/spelling.ts';
import { wordsOf } from '../../text/words/words.ts';
import { grouped } from './grouped.ts';
import type { Named } from './named.ts';

const OFFICES: ReadonlySet<string> = new Set(OFFICE_HEADS);

/** "The House speaker" is the one person of its event to whom reports give that office. */
export function joinOffices(all: readonly Named[], join: (x: number, y: number) => void): void {
  for (const numbers of grouped(all, ({ entity, event }) => (entity.type === 'person' ? event : null)).values()) {
    const described = numbers.filter((number) => isOffice(all[number]!.entity.name));
    if (described.length === 0) continue;
    const named = numbers.filter((number) => all[number]!.key.last !== '' && !NO_PLAIN_NAME.test(all[number]!.entity.name));
    const byOffice = Map.groupBy(
      named.flatMap((number) => all[number]!.entity.roles.map((role) => ({ number, office: officeKey(role) }))),
      ({ office }) => office,
    );
    for (const number of described) {
      const holders = (byOffice.get(officeKey(all[number]!.entity.name)) ?? []).map((held) => held.number);
      if (new Set(holders.map((other) => all[other]!.key.last)).size === 1) join(holders[0]!, number);
    }
  }
}

/** True for an office told in place of a name: "the House speaker". */
function isOffice(name: string): boolean {
  const words = wordsOf(name).map(({ key }) => key);
  return words.length > 1 && words[0] === DEFINITE_ARTICLE && OFFICES.has(words.at(-1)!);
}

/** The words of an office, without its article. */
function officeKey(office: string): string {
  return wordsOf(office).map(({ key }) => spellingKey(key)).filter((key) => key !== DEFINITE_ARTICLE).join(' ');
}
