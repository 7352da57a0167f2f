import type { Figure } from '../../../model/figure.ts';
import type { Slot } from '../values/slots.ts';
import { areOfOtherSubjects } from './figure-standing.ts';

/**
 * Digits, without the noughts before and behind, from which on a number with its unit is hardly given for two things of one event; and from which on
 * where the same name stands beside both.
 */
const DIGITS = { alone: 3, named: 2 };
/** Money from here on is hardly given twice in an event with the same two digits. */
const LARGE_SUM = 1e6;
/** Fewest words shared where a number has few digits. */
const SHARED_BESIDE_NAME = 2;

/**
 * True where two places that give the same figure tell of one thing although few words around it are the same: "8,731 votes" is one number whatever is
 * told around it, "74 seats" is where one name stands beside both. `shared`: how many words of matter both sentences have.
 */
export function isParticular(a: Slot<Figure>, b: Slot<Figure>, shared: number): boolean {
  const { value, unit } = a.value;
  if (value === null || unit === null || shared === 0 || areOfOtherSubjects(a.value, b.value)) return false;
  const digits = String(value).replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
  if (digits >= DIGITS.alone || (digits >= DIGITS.named && a.value.dimension === 'money' && value >= LARGE_SUM)) return true;
  return digits >= DIGITS.named && shared >= SHARED_BESIDE_NAME && a.names.some((name) => b.names.includes(name));
}
