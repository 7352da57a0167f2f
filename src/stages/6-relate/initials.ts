import { COUNTRY_FORMS } from '../../language/en/names/places.ts';
import { grouped } from './grouped.ts';
import type { Named } from './named.ts';

/**
 * In one event a body that a report calls by initials alone ("KHA") joins the one body of other reports there whose capitals they are ("Kelstrand Harbour
 * Authority"), unless a report knows both as two.
 */
export function joinInitials(all: readonly Named[], join: (x: number, y: number) => void, rootOf: (number: number) => number): void {
  const byInitials = grouped(all, (named) => (isBody(named) && named.event !== '' ? `${named.event} ${initialsOf(named.entity.name)}` : null));
  const short = grouped(all, (named) => (isShort(named) && named.event !== '' ? `${named.event} ${lettersOf(named.entity.name)}` : null));
  for (const [key, numbers] of short) {
    const bodies = byInitials.get(key) ?? [];
    if (bodies.length === 0 || new Set(bodies.map(rootOf)).size !== 1) continue;
    const inFull = new Set(bodies.map((number) => all[number]!.report));
    if (!numbers.some((number) => inFull.has(all[number]!.report))) for (const number of numbers) join(bodies[0]!, number);
  }
}

function isBody({ entity, nameless }: Named): boolean {
  return entity.type === 'organization' && !nameless && entity.name.includes(' ');
}

/** True for three letters or more in capitals that a report takes for a body and never tells in full; two are too often two bodies'. */
function isShort({ entity, nameless }: Named): boolean {
  return entity.type === 'organization' && !nameless && /^\p{Lu}{3,6}$/u.test(lettersOf(entity.name)) && !COUNTRY_FORMS.has(entity.name);
}

/** "F.B.I." as "FBI". */
function lettersOf(name: string): string {
  return name.replace(/\./g, '');
}

function initialsOf(name: string): string {
  return name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word) && word !== 'The').map((word) => word[0]!).join('');
}
