import type { Unit } from '../units/units.ts';

/** Words in quotation marks and nothing else, or behind who says them. */
const QUOTED = /^(?:[^:"“”„«»「『]{2,40}: ?)?(?:["“”„«»‘'「『]|- ).{4,90}["“”»«’'」』!?]$/u;
const LONGEST = 100;
/** So much of a cross-heading's letters stand in the two paragraphs below it, taken in runs of so many. */
const LEAST_TOLD = 0.6;
const RUN = 4;
const RUN_OF_IDEOGRAPHS = 2;

/**
 * The lines between two units of the body that quote, as its cross-heading, what somebody says in the paragraphs below: headlines of other reports quote
 * other words. `isBody` tells what is body as things stand.
 */
export function quotedHeads(units: readonly Unit[], isBody: (at: number) => boolean): readonly number[] {
  return units.flatMap(({ text }, at) => {
    if (at === 0 || text.length > LONGEST || isBody(at) || !QUOTED.test(text) || !(isBody(at - 1) || isBody(at - 2))) return [];
    const below = [at + 1, at + 2].filter((one) => one < units.length && isBody(one));
    return below[0] === at + 1 && shareIn(text, below.map((one) => units[one]!.text).join(' ')) >= LEAST_TOLD ? [at] : [];
  });
}

/** The share of a line's runs of letters that a text holds. */
function shareIn(line: string, text: string): number {
  const [own, other] = [letters(line), letters(text)];
  const run = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(own) ? RUN_OF_IDEOGRAPHS : RUN;
  const runs = Array.from({ length: Math.max(0, own.length - run + 1) }, (_, at) => own.slice(at, at + run));
  return runs.length === 0 ? 0 : runs.filter((one) => other.includes(one)).length / runs.length;
}

/** Letters and digits alone; what languages write otherwise in capitals is folded too. */
function letters(text: string): string {
  return text.toLocaleLowerCase('und').normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, '').replaceAll('ı', 'i');
}
