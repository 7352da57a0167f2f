import { FUNCTION_WORDS } from '../../../../language/en/grammar/function-words.ts';
import { CALLED, CALLING, EMERGENCY_NUMBERS } from '../../../../language/en/figures/telephone-words.ts';
import { form, isNumber, isWord, touches, type FigureScan } from '../scan.ts';

/** Fewest digits of the group that a telephone number opens with, and of all its groups. */
const FEWEST = { first: 3, all: 9 };
/** A number by which help is called has so many digits. */
const EMERGENCY_DIGITS = 3;

/** The lexeme after a telephone number ("0455 111 2222", "called 911"), or `null`: no number of its groups counts anything. */
export function skipTelephone(scan: FigureScan, at: number): number | null {
  if (!isNumber(scan, at)) return null;
  const digits = form(scan, at);
  if (digits.length === EMERGENCY_DIGITS && isEmergency(scan, at)) return at + 1;
  if (!digits.startsWith('0') || digits.length < FEWEST.first) return null;
  let next = at + 1;
  let all = digits.length;
  for (; isNumber(scan, groupAt(scan, next)); next = groupAt(scan, next) + 1) all += form(scan, groupAt(scan, next)).length;
  return all >= FEWEST.all ? next : null;
}

function isEmergency(scan: FigureScan, at: number): boolean {
  if (!EMERGENCY_NUMBERS.has(Number(form(scan, at)))) return false;
  return CALLED.has(form(scan, at + 1)) || (CALLING.has(form(scan, at - 1)) && (!isWord(scan, at + 1) || FUNCTION_WORDS.has(form(scan, at + 1))));
}

/** Where the next group of digits stands: behind a space, or a hyphen that touches both. */
function groupAt(scan: FigureScan, next: number): number {
  return form(scan, next) === '-' && touches(scan, next - 1) && touches(scan, next) ? next + 1 : next;
}
